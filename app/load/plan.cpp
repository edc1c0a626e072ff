// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/plan.h"

#include <QJsonArray>
#include <QSet>
#include <arpa/inet.h>

namespace gate101::load {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Measure, const char *> measures[] = {
    {Measure::Auto, "auto"}, {Measure::Echo, "echo"}, {Measure::Ping, "ping"}, {Measure::None, "none"}};

/// Bytes as JSON text, each byte a character, so that all of them survive.
QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QJsonArray textArray(const QByteArrayList &list)
{
    QJsonArray array;
    for (const QByteArray &bytes : list) {
        array.append(text(bytes));
    }
    return array;
}

bool isAddress(const QByteArray &address)
{
    in6_addr storage{};
    return ::inet_pton(AF_INET, address.constData(), &storage) == 1 ||
           ::inet_pton(AF_INET6, address.constData(), &storage) == 1;
}

/// Takes field after field and remembers the first one that is wrong.
class PlanReader
{
public:
    explicit PlanReader(const QJsonObject &json)
        : m_json(json)
    {
    }

    void number(const char *name, int least, int most, int &value)
    {
        const QJsonValue field = take(name);
        // A number with a fraction or beyond an int gives the default, which is outside.
        value = field.toInt(least - 1);
        reject(name, value < least || value > most);
    }

    void flag(const char *name, bool &value)
    {
        const QJsonValue field = take(name);
        reject(name, !field.isBool());
        value = field.toBool();
    }

    void bytes(const char *name, QByteArray &value)
    {
        const QJsonValue field = take(name);
        reject(name, !field.isString());
        value = field.toString().toLatin1();
        count(value.size());
    }

    void list(const char *name, QByteArrayList &values)
    {
        const QJsonValue field = take(name);
        reject(name, !field.isArray());
        for (const QJsonValue value : field.toArray()) {
            reject(name, !value.isString());
            values.append(value.toString().toLatin1());
            count(values.last().size());
        }
    }

    /// Bytes of the request, whose sum has a limit.
    void count(qsizetype bytes) { m_requestBytes += bytes; }

    QJsonValue take(const char *name)
    {
        m_known.insert(QString::fromLatin1(name));
        return m_json[QLatin1StringView(name)];
    }

    void reject(const char *name, bool isWrong)
    {
        if (isWrong && m_wrong.isEmpty()) {
            m_wrong = QString::fromLatin1(name);
        }
    }

    /// The first field that is wrong or that nobody asked for; empty when all is well.
    [[nodiscard]] QString wrong()
    {
        reject("headers", m_requestBytes > mostRequestBytes);
        for (const QString &key : m_json.keys()) {
            if (m_wrong.isEmpty() && !m_known.contains(key)) {
                m_wrong = key;
            }
        }
        return m_wrong;
    }

private:
    const QJsonObject &m_json;
    QSet<QString> m_known;
    QString m_wrong;
    qsizetype m_requestBytes = 0;
};

} // namespace

QByteArray measureName(Measure measure)
{
    for (const auto &[value, name] : measures) {
        if (value == measure) {
            return name;
        }
    }
    return {};
}

std::optional<Measure> measureFrom(const QByteArray &name)
{
    for (const auto &[value, known] : measures) {
        if (name == known) {
            return value;
        }
    }
    return std::nullopt;
}

QJsonObject planJson(const LoadPlan &plan)
{
    QJsonArray headers;
    for (const auto &[name, value] : plan.headers) {
        headers.append(QJsonArray{text(name), text(value)});
    }
    return {{u"addresses"_s, textArray(plan.addresses)},
            {u"port"_s, plan.port},
            {u"secure"_s, plan.secure},
            {u"server_name"_s, text(plan.serverName)},
            {u"ca_file"_s, plan.caFile},
            {u"cert_file"_s, plan.certFile},
            {u"key_file"_s, plan.keyFile},
            {u"insecure"_s, plan.insecure},
            {u"host"_s, text(plan.host)},
            {u"target"_s, text(plan.target)},
            {u"origin"_s, text(plan.origin)},
            {u"subprotocols"_s, textArray(plan.subprotocols)},
            {u"headers"_s, headers},
            {u"connections"_s, plan.connections},
            {u"window"_s, plan.window},
            {u"seconds"_s, plan.seconds},
            {u"rate"_s, plan.rate},
            {u"message_size"_s, plan.messageSize},
            {u"measure"_s, text(measureName(plan.measure))},
            {u"connect_ms"_s, plan.limits.connect},
            {u"tls_ms"_s, plan.limits.tls},
            {u"upgrade_ms"_s, plan.limits.upgrade},
            {u"answer_ms"_s, plan.limits.answer},
            {u"echo_ms"_s, plan.limits.echo}};
}

Result<LoadPlan> readPlan(const QJsonObject &json)
{
    LoadPlan plan;
    PlanReader reader(json);
    reader.list("addresses", plan.addresses);
    reader.reject("addresses", plan.addresses.isEmpty() || plan.addresses.size() > mostAddresses ||
                                   !std::all_of(plan.addresses.cbegin(), plan.addresses.cend(), isAddress));
    int port = 0;
    reader.number("port", 1, 65535, port);
    plan.port = static_cast<quint16>(port);
    reader.flag("secure", plan.secure);
    reader.bytes("server_name", plan.serverName);
    plan.caFile = reader.take("ca_file").toString();
    plan.certFile = reader.take("cert_file").toString();
    plan.keyFile = reader.take("key_file").toString();
    reader.flag("insecure", plan.insecure);
    reader.bytes("host", plan.host);
    reader.bytes("target", plan.target);
    reader.reject("target", !plan.target.startsWith('/'));
    reader.bytes("origin", plan.origin);
    reader.list("subprotocols", plan.subprotocols);
    for (const QJsonValue header : reader.take("headers").toArray()) {
        const QJsonArray pair = header.toArray();
        reader.reject("headers", pair.size() != 2 || !pair.at(0).isString() || !pair.at(1).isString());
        plan.headers.append({pair.at(0).toString().toLatin1(), pair.at(1).toString().toLatin1()});
        reader.count(plan.headers.last().first.size() + plan.headers.last().second.size());
    }
    reader.number("connections", 1, mostConnections, plan.connections);
    reader.number("window", 1, mostWindow, plan.window);
    reader.number("seconds", 1, mostSeconds, plan.seconds);
    reader.number("rate", 0, mostRate, plan.rate);
    reader.number("message_size", leastMessageSize, mostMessageSize, plan.messageSize);
    const std::optional<Measure> measure = measureFrom(reader.take("measure").toString().toLatin1());
    reader.reject("measure", !measure);
    plan.measure = measure.value_or(Measure::Auto);
    reader.number("connect_ms", 1, mostDeadlineMs, plan.limits.connect);
    reader.number("tls_ms", 1, mostDeadlineMs, plan.limits.tls);
    reader.number("upgrade_ms", 1, mostDeadlineMs, plan.limits.upgrade);
    reader.number("answer_ms", 1, mostDeadlineMs, plan.limits.answer);
    reader.number("echo_ms", 1, mostDeadlineMs, plan.limits.echo);
    if (const QString wrong = reader.wrong(); !wrong.isEmpty()) {
        return failure("load-bad-plan", {{"field", wrong}});
    }
    return plan;
}

} // namespace gate101::load

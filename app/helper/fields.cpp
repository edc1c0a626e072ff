// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/fields.h"

#include <algorithm>

namespace gate101::helper {

using namespace Qt::StringLiterals;

Fields::Fields(const QJsonObject &args, std::initializer_list<QLatin1StringView> known)
    : m_args(args)
{
    for (auto it = m_args.constBegin(); it != m_args.constEnd(); ++it) {
        if (std::none_of(known.begin(), known.end(),
                         [&](QLatin1StringView one) { return it.key() == one; })) {
            m_error = Error{{code::argument, {{"field", it.key().left(64)}, {"reason", u"unknown"_s}}}};
            return;
        }
    }
}

void Fields::refuse(QLatin1StringView name, const char *reason)
{
    if (ok()) {
        m_error =
            Error{{code::argument, {{"field", QString(name)}, {"reason", QString::fromLatin1(reason)}}}};
    }
}

QString Fields::text(QLatin1StringView name, qsizetype most)
{
    const QJsonValue value = m_args.value(name);
    if (!value.isString()) {
        refuse(name, m_args.contains(name) ? "not-a-text" : "missing");
        return {};
    }
    if (value.toString().size() > most) {
        refuse(name, "too-long");
        return {};
    }
    return value.toString();
}

QString Fields::choice(QLatin1StringView name, const QStringList &values)
{
    QString value = text(name, 32);
    if (ok() && !values.contains(value)) {
        refuse(name, "unknown");
    }
    return value;
}

qint64 Fields::number(QLatin1StringView name, qint64 least, qint64 most)
{
    const QJsonValue value = m_args.value(name);
    if (!value.isDouble()) {
        refuse(name, m_args.contains(name) ? "not-a-number" : "missing");
        return least;
    }
    const qint64 number = value.toInteger(least - 1);
    if (number < least || number > most) {
        refuse(name, "out-of-range");
        return least;
    }
    return number;
}

QByteArray Fields::bytes(QLatin1StringView name, qsizetype most)
{
    const QByteArray encoded = text(name, caps::line).toUtf8();
    if (!ok()) {
        return {};
    }
    const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != encoded) {
        refuse(name, "not-base64");
        return {};
    }
    if (decoded.decoded.size() > most) {
        m_error = Error{{code::tooLarge, {{"limit", QString::number(most)}}}};
        return {};
    }
    return decoded.decoded;
}

QByteArray Fields::path(QLatin1StringView name)
{
    const QString value = text(name, caps::line);
    if (!ok()) {
        return {};
    }
    auto checked = checkedPath(value);
    if (!checked) {
        m_error = checked.error();
        return {};
    }
    return *checked;
}

QByteArray Fields::transaction(QLatin1StringView name)
{
    QByteArray value = text(name, 40).toLatin1();
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == 'T' || c == '-';
    };
    if (ok() && (value.isEmpty() || !std::all_of(value.begin(), value.end(), plain))) {
        refuse(name, "not-a-transaction");
    }
    return value;
}

QByteArray Fields::base(QLatin1StringView name)
{
    QByteArray value = text(name, 512).toUtf8();
    const auto hex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const bool digest = value.size() == 64 && std::all_of(value.begin(), value.end(), hex);
    if (ok() && !digest && value != "absent" && !value.startsWith("link:")) {
        refuse(name, "not-a-digest");
    }
    return value;
}

} // namespace gate101::helper

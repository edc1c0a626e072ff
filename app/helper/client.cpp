// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/client.h"

#include "helper/refusal.h"

#include <QCryptographicHash>
#include <QTimer>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype errorTextLimit = 4096;

} // namespace

Client::Client(QObject *parent)
    : QObject(parent)
{
    m_helloDeadline.setSingleShot(true);
    connect(&m_helloDeadline, &QTimer::timeout, this, [this] {
        fail(Error{{"helper-silent",
                    {{"program", m_process->program()},
                     {"seconds", QString::number(m_helloDeadline.intervalAsDuration() / 1s)}}}});
    });
    m_askingWatch.setInterval(100ms);
    connect(&m_askingWatch, &QTimer::timeout, this, &Client::watchAsking);
}

Client::~Client()
{
    endProcess();
}

void Client::stop()
{
    m_stopping = true;
    if (m_process == nullptr) {
        return;
    }
    m_process->closeWriteChannel();
    if (m_askingWatch.isActive() && !m_ready) {
        m_process->terminate();
    }
}

void Client::call(QLatin1StringView op, const QJsonObject &args, QObject *context, Answer answer)
{
    Call one{++m_lastId, {}, context, std::move(answer)};
    if (m_closed) {
        QTimer::singleShot(0, this, [this, one] { finish(one, failure("helper-gone")); });
        return;
    }
    one.line =
        toLine({{u"v"_s, protocolVersion}, {u"id"_s, one.id}, {u"op"_s, QString(op)}, {u"args"_s, args}});
    m_calls.enqueue(one);
    sendNext();
}

void Client::sendNext()
{
    if (m_ready && !m_busy && !m_calls.isEmpty()) {
        m_busy = true;
        m_process->write(m_calls.head().line);
    }
}

void Client::finish(const Call &call, const Result<QJsonObject> &result)
{
    if (call.context && call.answer) {
        call.answer(result);
    }
}

void Client::readOutput()
{
    m_input += m_process->readAllStandardOutput();
    qsizetype end = 0;
    const QPointer<Client> alive(this);
    while (!m_closed && (end = m_input.indexOf('\n')) >= 0) {
        const QByteArray line = m_input.left(end);
        m_input.remove(0, end + 1);
        readLine(line);
        if (!alive) {
            return;
        }
    }
    if (!m_closed && m_input.size() > (m_ready ? caps::line : caps::noiseBeforeHello)) {
        fail(Error{{m_ready ? code::protocol : "helper-noise", {{"program", m_process->program()}}}});
    }
}

void Client::readErrors()
{
    m_errorText = QByteArray(m_errorText + m_process->readAllStandardError()).right(errorTextLimit);
}

void Client::readLine(const QByteArray &line)
{
    const auto object = readObject(line);
    if (!m_ready) {
        if (object && object->value("gate101"_L1).toString() == "hello"_L1) {
            readHello(*object);
            return;
        }
        m_noise += line.size() + 1;
        if (m_noise > caps::noiseBeforeHello) {
            fail(Error{{"helper-noise", {{"program", m_process->program()}}}});
        }
        return;
    }
    if (object && object->contains("event"_L1)) {
        Q_EMIT progress(object->value("phase"_L1).toString(), object->value("ms"_L1).toInteger());
        return;
    }
    if (!object || !m_busy || object->value("id"_L1).toInteger() != m_calls.head().id) {
        fail(Error{{code::protocol, {{"field", u"id"_s}}}});
        return;
    }
    const Call call = m_calls.dequeue();
    m_busy = false;
    const QPointer<Client> alive(this);
    if (object->value("ok"_L1).toBool()) {
        finish(call, object->value("result"_L1).toObject());
    } else {
        finish(call, tl::unexpected(errorFromJson(object->value("error"_L1).toObject())));
    }
    if (alive) {
        sendNext();
    }
}

void Client::readHello(const QJsonObject &object)
{
    const QJsonArray versions = object.value("proto"_L1).toArray();
    if (!versions.contains(QJsonValue(protocolVersion))) {
        QStringList theirs;
        for (const auto one : versions) {
            theirs.append(QString::number(one.toInteger()));
        }
        fail(Error{{"helper-version",
                    {{"theirs", theirs.join(u", "_s)}, {"ours", QString::number(protocolVersion)}}}});
        return;
    }
    m_helloDeadline.stop();
    m_askingWatch.stop();
    m_agent.reset();
    m_hello = {object.value("build"_L1).toString(), object.value("mode"_L1).toString(),
               object.value("root"_L1).toString(), object.value("main"_L1).toString(),
               object.value("recovered"_L1).toArray()};
    m_ready = true;
    const QPointer<Client> alive(this);
    Q_EMIT ready(m_hello);
    if (alive) {
        sendNext();
    }
}

void Client::processEnded(int exitCode, QProcess::ExitStatus status)
{
    const QPointer<Client> alive(this);
    readOutput();
    if (!alive || m_closed) {
        return;
    }
    readErrors();
    const QString program = m_process->program();
    const QString text = QString::fromUtf8(m_errorText).trimmed();
    const QString refusal = m_ready ? QString() : refusalOf(m_ways.constFirst(), exitCode, m_errorText);
    if (m_stopping && m_calls.isEmpty()) {
        fail(Error{});
    } else if (refusal == u"not-authorised"_s && !m_ways.constFirst().action.isEmpty()) {
        askWhy(text);
    } else if (!refusal.isEmpty()) {
        refused(refusal, text);
    } else {
        const QString how = status == QProcess::CrashExit ? u"signal"_s : QString::number(exitCode);
        fail(Error{{"helper-gone", {{"program", program}, {"status", how}, {"text", text}}}});
    }
}

void Client::fail(const Error &reason)
{
    if (m_closed) {
        return;
    }
    m_closed = true;
    const bool stillAsks = m_askingWatch.isActive() && !m_ready;
    m_ready = false;
    m_helloDeadline.stop();
    m_askingWatch.stop();
    if (m_process != nullptr) {
        m_process->closeWriteChannel();
        if (stillAsks) {
            m_process->terminate();
        }
        // Whoever answers with an endless stream must not fill the memory while he ends.
        m_process->closeReadChannel(QProcess::StandardOutput);
        m_process->closeReadChannel(QProcess::StandardError);
    }
    m_agent.reset();
    const QPointer<Client> alive(this);
    const QQueue<Call> calls = std::exchange(m_calls, {});
    for (const Call &call : calls) {
        finish(call, tl::unexpected(reason.id.isEmpty() ? Error{{"helper-gone", {}}} : reason));
        if (!alive) {
            return;
        }
    }
    Q_EMIT closed(reason);
}

QString Client::baseOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace gate101::helper

#include "moc_client.cpp"

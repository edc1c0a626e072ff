// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/client.h"

#include <QCryptographicHash>
#include <QTimer>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto helloDeadline = 10s;
constexpr qsizetype errorTextLimit = 4096;

/// pkexec answers 126 when the person dismisses the question and 127 when it may not ask or the answer was
/// wrong; sudo says in words what it lacks. The helper itself never ends with these codes.
QString refusalOf(const QString &program, int exitCode, const QByteArray &text)
{
    const bool elevated = program.endsWith("pkexec"_L1) || program.endsWith("sudo"_L1);
    if (!elevated) {
        return text.contains("not root") ? u"not-root"_s : QString();
    }
    if (exitCode == 126) {
        return u"dismissed"_s;
    }
    if (text.contains("No authentication agent")) {
        return u"no-agent"_s;
    }
    if (text.contains("password is required") || text.contains("a terminal is required")) {
        return u"password-needed"_s;
    }
    return exitCode == 127 || text.contains("not allowed") || text.contains("Not authorized")
               ? u"not-authorised"_s
               : QString();
}

} // namespace

Client::Client(QObject *parent)
    : QObject(parent)
{
    m_helloDeadline.setSingleShot(true);
    connect(&m_helloDeadline, &QTimer::timeout, this, [this] {
        fail(Error{{"helper-silent",
                    {{"program", m_process->program()},
                     {"seconds", QString::number(std::chrono::seconds(helloDeadline).count())}}}});
    });
}

Client::~Client()
{
    if (m_process == nullptr) {
        return;
    }
    m_process->disconnect(this);
    m_process->closeWriteChannel();
    if (m_process->state() == QProcess::NotRunning) {
        return;
    }
    // QProcess kills what still runs when it is destroyed, and a helper in the middle of its work must be
    // able to finish. It is therefore left to itself and deletes its QProcess when it has ended.
    m_process->setParent(nullptr);
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
}

void Client::start(const HostCommand &command)
{
    Q_ASSERT(m_process == nullptr);
    m_process = new QProcess(this);
    m_process->setProgram(command.program);
    m_process->setArguments(command.arguments);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Client::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, [this] {
        m_errorText = QByteArray(m_errorText + m_process->readAllStandardError()).right(errorTextLimit);
    });
    connect(m_process, &QProcess::finished, this, &Client::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail(Error{{"helper-not-found",
                        {{"program", m_process->program()}, {"reason", m_process->errorString()}}}});
        }
    });
    m_helloDeadline.start(helloDeadline);
    m_process->start();
}

void Client::stop()
{
    m_stopping = true;
    if (m_process != nullptr) {
        m_process->closeWriteChannel();
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
    m_errorText = QByteArray(m_errorText + m_process->readAllStandardError()).right(errorTextLimit);
    const QString program = m_process->program();
    const QString text = QString::fromUtf8(m_errorText).trimmed();
    const QString refusal = m_ready ? QString() : refusalOf(program, exitCode, m_errorText);
    if (m_stopping && m_calls.isEmpty()) {
        fail(Error{});
    } else if (!refusal.isEmpty()) {
        fail(Error{{"helper-refused", {{"program", program}, {"reason", refusal}, {"text", text}}}});
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
    m_ready = false;
    m_helloDeadline.stop();
    m_process->closeWriteChannel();
    // Whoever answers with an endless stream must not fill the memory while he ends.
    m_process->closeReadChannel(QProcess::StandardOutput);
    m_process->closeReadChannel(QProcess::StandardError);
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

void Client::status(QObject *context, Answer answer)
{
    call(op::status, {}, context, std::move(answer));
}

void Client::listTree(QObject *context, Answer answer)
{
    call(op::listTree, {}, context, std::move(answer));
}

void Client::readFile(const QString &path, QObject *context, Answer answer)
{
    call(op::readFile, {{u"path"_s, path}}, context, std::move(answer));
}

void Client::ports(int port, QObject *context, Answer answer)
{
    call(op::ports, {{u"port"_s, port}}, context, std::move(answer));
}

void Client::begin(QObject *context, Answer answer)
{
    call(op::begin, {}, context, std::move(answer));
}

void Client::put(const QString &tx, const QString &path, const QString &base, const QByteArray &bytes,
                 QObject *context, Answer answer)
{
    call(op::stage,
         {{u"tx"_s, tx},
          {u"action"_s, u"put"_s},
          {u"path"_s, path},
          {u"base"_s, base},
          {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}},
         context, std::move(answer));
}

void Client::remove(const QString &tx, const QString &path, const QString &base, QObject *context,
                    Answer answer)
{
    call(op::stage, {{u"tx"_s, tx}, {u"action"_s, u"delete"_s}, {u"path"_s, path}, {u"base"_s, base}},
         context, std::move(answer));
}

void Client::symlink(const QString &tx, const QString &path, const QString &base, const QString &target,
                     QObject *context, Answer answer)
{
    call(op::stage,
         {{u"tx"_s, tx},
          {u"action"_s, u"symlink"_s},
          {u"path"_s, path},
          {u"base"_s, base},
          {u"target"_s, target}},
         context, std::move(answer));
}

void Client::check(const QString &tx, QObject *context, Answer answer)
{
    call(op::check, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::apply(const QString &tx, int confirmSeconds, const QString &action, QObject *context,
                   Answer answer)
{
    call(op::apply, {{u"tx"_s, tx}, {u"confirm_s"_s, confirmSeconds}, {u"action"_s, action}}, context,
         std::move(answer));
}

void Client::confirm(const QString &tx, QObject *context, Answer answer)
{
    call(op::confirm, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::rollback(const QString &tx, QObject *context, Answer answer)
{
    call(op::rollback, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::undo(const QString &tx, QObject *context, Answer answer)
{
    call(op::undo, {{u"tx"_s, tx}}, context, std::move(answer));
}

void Client::service(const QString &action, QObject *context, Answer answer)
{
    call(op::service, {{u"action"_s, action}}, context, std::move(answer));
}

} // namespace gate101::helper

#include "moc_client.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/protocol.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QQueue>
#include <QStringList>
#include <QTimer>
#include <functional>

namespace gate101::helper {

/// A host is a command line that reaches a helper: the user helper with its options, `pkexec HELPER --admin`,
/// `sudo -n HELPER --admin`.
struct HostCommand
{
    QString program;
    QStringList arguments;
};

/// What the helper said about itself in its first line.
struct Hello
{
    QString build;
    QString mode;         ///< "user" or "installed"
    QString root;         ///< Absolute; every path on the wire is relative to it.
    QString main;         ///< Absolute path of the main configuration file.
    QJsonArray recovered; ///< Transactions that were found half done and have been settled, {tx, state}.
};

/// The unprivileged end of the pipe. Lives in the thread of its event loop, never blocks it, and runs one
/// request at a time; further ones wait in order.
///
/// When the helper goes away, every waiting call is answered with an error that says in which way:
/// "helper-not-found" {program}, "helper-refused" {program, reason (dismissed|no-agent|not-authorised|
/// password-needed|not-root), text}, "helper-silent" {program, seconds} (no hello in time), "helper-noise"
/// {program} (more than 64 KiB of something else before it), "helper-version" {theirs, ours}, "helper-gone"
/// {program, status, text}. Errors of the helper itself keep their code (helper/protocol.h).
class Client : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;

    explicit Client(QObject *parent = nullptr);
    /// Closes the helper's standard input, which ends it, and does not wait. An unconfirmed change stays with
    /// its timer; an ephemeral helper cleans up by itself.
    ~Client() override;
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Starts the helper. Requests may be queued at once. A client is started once.
    void start(const HostCommand &command);

    /// Closes the helper's standard input; `closed` follows when it has ended.
    void stop();

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const Hello &hello() const { return m_hello; }

    /// Sends one request. `answer` is called once, later, never from inside call(); not at all when `context`
    /// has been destroyed before.
    void call(QLatin1StringView op, const QJsonObject &args, QObject *context, Answer answer);

    // The same with the arguments spelled out; results are described at helper::op.
    void status(QObject *context, Answer answer);
    void listTree(QObject *context, Answer answer);
    void readFile(const QString &path, QObject *context, Answer answer);
    void ports(int port, QObject *context, Answer answer);
    void begin(QObject *context, Answer answer);
    void put(const QString &tx, const QString &path, const QString &base, const QByteArray &bytes,
             QObject *context, Answer answer);
    void remove(const QString &tx, const QString &path, const QString &base, QObject *context, Answer answer);
    void symlink(const QString &tx, const QString &path, const QString &base, const QString &target,
                 QObject *context, Answer answer);
    void check(const QString &tx, QObject *context, Answer answer);
    void apply(const QString &tx, int confirmSeconds, const QString &action, QObject *context, Answer answer);
    void confirm(const QString &tx, QObject *context, Answer answer);
    void rollback(const QString &tx, QObject *context, Answer answer);
    void undo(const QString &tx, QObject *context, Answer answer);
    void service(const QString &action, QObject *context, Answer answer);

    /// `base` of a file that the client has read: lower-case hexadecimal SHA-256.
    static QString baseOf(const QByteArray &bytes);

Q_SIGNALS:
    /// The hello has arrived and its version is ours.
    void ready(const gate101::helper::Hello &hello);
    /// Progress of the request that is running.
    void progress(const QString &phase, qint64 ms);
    /// The helper is gone; emitted once, after every waiting call was answered. An error without id: it ended
    /// because stop() was called.
    void closed(const gate101::Error &reason);

private:
    struct Call
    {
        qint64 id = 0;
        QByteArray line;
        QPointer<QObject> context;
        Answer answer;
    };

    void readOutput();
    void readLine(const QByteArray &line);
    void readHello(const QJsonObject &object);
    void sendNext();
    static void finish(const Call &call, const Result<QJsonObject> &result);
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void fail(const Error &reason);

    QProcess *m_process = nullptr;
    QTimer m_helloDeadline;
    QByteArray m_input;
    QByteArray m_errorText;
    QQueue<Call> m_calls; ///< The head is the one in flight when m_busy.
    Hello m_hello;
    qint64 m_lastId = 0;
    qsizetype m_noise = 0;
    bool m_ready = false;
    bool m_busy = false;
    bool m_stopping = false;
    bool m_closed = false;
};

} // namespace gate101::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/hostcommand.h"
#include "helper/hostprocess.h"
#include "helper/protocol.h"
#include "helper/textagent.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>
#include <functional>
#include <memory>
#include <optional>

namespace gate101::helper {

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
/// "helper-not-found" {program}, "helper-refused" {program, reason (helper/refusal.h), text}, "helper-silent"
/// {program, seconds} (no hello in time), "helper-noise" {program} (more than 64 KiB of something else before
/// it), "helper-version" {theirs, ours}, "helper-gone" {program, status, text}. Errors of the helper itself
/// keep their code (helper/protocol.h).
class Client : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<QJsonObject>)>;

    explicit Client(QObject *parent = nullptr);
    /// Closes the helper's standard input, which ends it, and does not wait; what still asks for a password
    /// is ended. An unconfirmed change stays with its timer; an ephemeral helper cleans up by itself.
    ~Client() override;
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    /// Starts the helper. Requests may be queued at once. A client is started once.
    void start(const HostCommand &command);

    /// The same with further ways, tried in this order while the reason lies in the way and not in the person
    /// (isOfTheWay). The last refusal is what is told, unless that was only a missing program.
    void start(const QList<HostCommand> &ways);

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
    void extend(const QString &tx, int confirmSeconds, QObject *context, Answer answer);
    void rollback(const QString &tx, QObject *context, Answer answer);
    void undo(const QString &tx, QObject *context, Answer answer);
    void service(const QString &action, QObject *context, Answer answer);

    /// `base` of a file that the client has read: lower-case hexadecimal SHA-256.
    static QString baseOf(const QByteArray &bytes);

Q_SIGNALS:
    /// A program has begun to ask for rights and a person may have to answer it.
    void asking(const QString &program);
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
    void readErrors();
    void readLine(const QByteArray &line);
    void readHello(const QJsonObject &object);
    void sendNext();
    static void finish(const Call &call, const Result<QJsonObject> &result);
    void startAgent();
    void startProcess();
    void watchAsking();
    void processEnded(int exitCode, QProcess::ExitStatus status);
    void refused(const QString &reason, const QString &text);
    void askWhy(const QString &text);
    /// The next way, or the end.
    void giveUpWay(const Error &error);
    void endProcess();
    void fail(const Error &reason);

    QList<HostCommand> m_ways;      ///< The head is the one that is tried.
    std::optional<Error> m_earlier; ///< What the way before was refused for.
    HostProcess *m_process = nullptr;
    std::unique_ptr<TextAgent> m_agent; ///< As long as it may have to ask.
    QTimer m_helloDeadline;
    QTimer m_askingWatch;
    QElapsedTimer m_askingSince;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reload.h"

#include "helper/errorlog.h"
#include "helper/verdict.h"

#include <QElapsedTimer>
#include <QThread>
#include <csignal>

namespace gate101::helper {

namespace {

constexpr int pollMs = 5;
/// How long the same new workers must have lived. Nginx itself waits 100 ms between starting the new ones and
/// sending the old ones home, so this costs no time when all goes well.
constexpr int steadyMs = 90;
/// Nginx tries a busy port for 2.5 s before it gives up; reading a large configuration comes on top.
constexpr int deadlineMs = 8000;

/// Looks at what the error log says about this reload.
class LogWatch
{
public:
    LogWatch(const Paths &paths, pid_t master)
        : m_log(paths.errorLog)
        , m_emergency("[emerg] " + QByteArray::number(master) + '#')
    {
    }

    /// The reason for which this reload is known to have failed.
    std::optional<Error> look()
    {
        const QByteArrayList lines = m_log.newLines();
        for (const QByteArray &line : lines) {
            if (line.contains("exited on signal")) {
                m_crash = line;
            }
            if (!line.contains(m_emergency)) {
                continue;
            }
            if (line.contains("bind() to")) {
                // Nginx tries again; only "still could not bind" ends it.
                m_bind = line;
            } else {
                return errorOfLine(line.contains("still could not bind") && !m_bind.isEmpty() ? m_bind : line,
                                   code::reload);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] const QByteArray &crash() const { return m_crash; }
    [[nodiscard]] const QByteArray &bind() const { return m_bind; }

private:
    ErrorLog m_log;
    QByteArray m_emergency;
    QByteArray m_bind;
    QByteArray m_crash;
};

/// The workers of a reload as they come and go.
class Crew
{
public:
    Crew(const Master &master, QList<ProcessInfo> old)
        : m_master(master)
        , m_old(std::move(old))
    {
    }

    /// No old worker takes connections any more, the same new ones have lived for a while, and none is still
    /// to come.
    bool isReplaced(qint64 now)
    {
        QList<ProcessInfo> fresh = m_master.workers();
        const auto before = fresh.size();
        fresh.removeIf([this](const ProcessInfo &one) { return m_old.contains(one); });
        if (fresh != m_fresh) {
            m_fresh = fresh;
            m_since = now;
        }
        return !fresh.isEmpty() && fresh.size() == before && now - m_since >= steadyMs &&
               !m_master.isForking();
    }

private:
    const Master &m_master;
    QList<ProcessInfo> m_old;
    QList<ProcessInfo> m_fresh;
    qint64 m_since = 0;
};

} // namespace

Error errorOfLine(const QByteArray &line, const char *otherwise)
{
    QString address;
    const QString message = plainMessage(line, &address);
    if (!address.isEmpty()) {
        return Error{{code::bind, {{"address", address}, {"message", message}}}};
    }
    return Error{{otherwise, {{"message", message}}}};
}

Result<void> reloadAndWatch(const Paths &paths, const Master &master)
{
    LogWatch log(paths, master.pid());
    Crew crew(master, master.workers());
    const auto died = [&] { return failure(code::masterDied, {{"pid", QString::number(master.pid())}}); };
    if (!master.send(SIGHUP)) {
        return died();
    }
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < deadlineMs) {
        if (!master.isAlive()) {
            return died();
        }
        const bool replaced = crew.isReplaced(clock.elapsed());
        // The log is read behind the look at the workers, so that nothing that led to it is missed.
        if (const auto error = log.look()) {
            return tl::unexpected(*error);
        }
        if (replaced) {
            if (!log.crash().isEmpty()) {
                return failure(code::ambiguous, {{"message", plainMessage(log.crash())}});
            }
            return {};
        }
        QThread::msleep(pollMs);
    }
    if (!log.bind().isEmpty()) {
        return tl::unexpected(errorOfLine(log.bind(), code::reload));
    }
    return failure(code::reloadSilent, {{"seconds", QString::number(deadlineMs / 1000)}});
}

} // namespace gate101::helper

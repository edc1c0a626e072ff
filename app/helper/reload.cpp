// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/reload.h"

#include "helper/errorlog.h"
#include "helper/verdict.h"

#include <QElapsedTimer>
#include <QThread>
#include <algorithm>
#include <csignal>

namespace gate101::helper {

namespace {

constexpr int pollMs = 20;
constexpr int steadyMs = 300;
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

/// New workers are there and no old one takes connections any more.
bool isReplaced(const Master &master, const QList<ProcessInfo> &old)
{
    const QList<ProcessInfo> now = master.workers();
    const bool fresh =
        std::any_of(now.begin(), now.end(), [&](const auto &one) { return !old.contains(one); });
    const bool left =
        std::none_of(now.begin(), now.end(), [&](const auto &one) { return old.contains(one); });
    return fresh && left;
}

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
    const QList<ProcessInfo> old = master.workers();
    const auto died = [&] { return failure(code::masterDied, {{"pid", QString::number(master.pid())}}); };
    if (!master.send(SIGHUP)) {
        return died();
    }
    QElapsedTimer clock;
    clock.start();
    qint64 replacedAt = -1;
    while (clock.elapsed() < deadlineMs) {
        if (!master.isAlive()) {
            return died();
        }
        if (const auto error = log.look()) {
            return tl::unexpected(*error);
        }
        if (!isReplaced(master, old)) {
            replacedAt = -1;
        } else if (replacedAt < 0) {
            replacedAt = clock.elapsed();
        } else if (clock.elapsed() - replacedAt >= steadyMs) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/helper/helpersite.h"

#include <cerrno>
#include <numeric>
#include <sys/syscall.h>

namespace gate101::test {

/// Runs a helper with something happening to it at one of its system calls; tests/support/faultat.cpp has the
/// words.
inline bool startFaulty(HelperProcess &helper, const QStringList &faultWords, const QStringList &helperWords)
{
    return helper.start(QStringLiteral(GATE101_FAULTAT),
                        faultWords + QStringList{HelperSite::program()} + helperWords);
}

/// The system calls that `faultat --log` has written, in order.
inline QList<long> callsIn(const QString &log)
{
    QList<long> calls;
    for (const QByteArray &line : readFile(log).split('\n')) {
        if (!line.isEmpty()) {
            calls.append(line.toLong());
        }
    }
    return calls;
}

/// Which calls of a counted run are tried: all of them with GATE101_TEST_FULL=1, else a fixed sample of about
/// `most`.
inline QList<int> sampleOf(const QList<int> &all, int most)
{
    if (qEnvironmentVariableIsSet("GATE101_TEST_FULL") || all.size() <= most) {
        return all;
    }
    QList<int> some;
    for (int index = 0; index < most; ++index) {
        some.append(all.at(static_cast<int>(qint64(index) * all.size() / most)));
    }
    return some;
}

inline QList<int> indexes(const QList<long> &calls)
{
    QList<int> all(calls.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

/// Which of these errors a system call can give, on one file system or another.
inline bool canFail(long call, int error)
{
    static const QList<long> creating{SYS_openat,   SYS_write,  SYS_fsync,  SYS_renameat2, SYS_symlinkat,
                                      SYS_unlinkat, SYS_fchmod, SYS_fchown, SYS_fsetxattr, SYS_mkdirat,
#ifdef SYS_rename
                                      SYS_rename,   SYS_mkdir,  SYS_unlink, SYS_rmdir,     SYS_chmod,
#endif
                                      SYS_renameat};
    static const QList<long> reading{SYS_openat2,    SYS_read,       SYS_newfstatat, SYS_fstat,
                                     SYS_readlinkat, SYS_getdents64, SYS_flistxattr, SYS_fgetxattr,
                                     SYS_ftruncate,  SYS_close,      SYS_statx};
    static const QList<long> waiting{SYS_openat,   SYS_openat2, SYS_read,  SYS_write, SYS_fsync,
                                     SYS_flock,    SYS_wait4,   SYS_ppoll, SYS_close, SYS_clock_nanosleep,
#ifdef SYS_poll
                                     SYS_poll,
#endif
                                     SYS_ftruncate};
    static const QList<long> opening{SYS_openat, SYS_openat2, SYS_pipe2, SYS_fcntl, SYS_pidfd_open};
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return creating.contains(call);
    case EROFS:
        return creating.contains(call) && call != SYS_write;
    case EIO:
        return creating.contains(call) || reading.contains(call);
    case EINTR:
        return waiting.contains(call);
    case EMFILE:
        return opening.contains(call);
    default:
        return false;
    }
}

/// A site in memory, one change of every kind to it, and what the tree may look like afterwards. The verdict
/// is not what is tried here, so a program that says yes to everything stands for Nginx.
class CrashSite
{
public:
    explicit CrashSite(const QString &nginx = u"/bin/true"_s, const QString &parent = u"/dev/shm"_s)
        : site(parent)
        , words(site.arguments() + QStringList{u"--nginx"_s, nginx})
    {
        writeFile(site.path(u"sites-available/gone"_s), "# gone\n");
        before = site.snapshot();
        after = before;
        after[u"conf.d/site.conf"_s] = site.site("new");
        after[u"conf.d/more.conf"_s] = "# more\n";
        after[u"sites-enabled/more"_s] = "-> " + site.path(u"conf.d/more.conf"_s).toUtf8();
        after.remove(u"sites-available/gone"_s);
    }

    /// The transaction once it is applied; empty when it did not get so far.
    QString apply(HelperProcess &helper, const QString &action = u"none"_s) const
    {
        const QString tx = helper.begin();
        const bool staged =
            helper.put(tx, u"conf.d/site.conf"_s, site.site("old"), site.site("new")) == u"ok"_s &&
            helper.put(tx, u"conf.d/more.conf"_s, {}, "# more\n") == u"ok"_s &&
            helper.code(u"tx_stage"_s, {{u"tx"_s, tx},
                                        {u"action"_s, u"symlink"_s},
                                        {u"path"_s, u"sites-enabled/more"_s},
                                        {u"base"_s, u"absent"_s},
                                        {u"target"_s, u"../conf.d/more.conf"_s}}) == u"ok"_s &&
            helper.code(u"tx_stage"_s, {{u"tx"_s, tx},
                                        {u"action"_s, u"delete"_s},
                                        {u"path"_s, u"sites-available/gone"_s},
                                        {u"base"_s, helper::Client::baseOf("# gone\n")}}) == u"ok"_s;
        return staged && helper.apply(tx, action) == u"ok"_s ? tx : QString();
    }

    /// Apply, and then `end` (tx_confirm or tx_rollback) if it gets so far.
    /// True when the end was answered with success.
    bool change(HelperProcess &helper, const QString &end, const QString &action = u"none"_s) const
    {
        const QString tx = apply(helper, action);
        return !tx.isEmpty() && helper.code(end, {{u"tx"_s, tx}}) == u"ok"_s;
    }

    /// Starts helpers until every transaction has come to an end: the watchdog and this next helper may both
    /// be at it, and one of them has the lock. What is wrong in the end, or nothing.
    [[nodiscard]] QString settle() const
    {
        QString open = u"no helper starts"_s;
        QStringList states;
        for (int attempt = 0; attempt < 200 && !open.isEmpty(); ++attempt) {
            QTest::qSleep(attempt == 0 ? 0 : 20);
            HelperProcess next;
            if (!next.start(HelperSite::program(), words)) {
                continue;
            }
            open.clear();
            states.clear();
            const QJsonArray all = next.result(u"tx_list"_s)["transactions"_L1].toArray();
            for (const auto one : all) {
                const QString state = one["state"_L1].toString();
                states.append(state);
                if (state == u"unconfirmed"_s) {
                    next.code(u"tx_rollback"_s, {{u"tx"_s, one["tx"_L1].toString()}});
                }
                if (state != u"committed"_s && state != u"rolled-back"_s) {
                    open = state;
                }
            }
        }
        return open.isEmpty() ? wrongIn(states) : u"still "_s + open;
    }

    HelperSite site;
    QStringList words;
    QMap<QString, QByteArray> before;
    QMap<QString, QByteArray> after;

private:
    /// The tree must be what the journal says of it.
    [[nodiscard]] QString wrongIn(const QStringList &states) const
    {
        const QMap<QString, QByteArray> now = site.snapshot();
        const bool committed = states.contains(u"committed"_s);
        if (now == (committed ? after : before)) {
            return {};
        }
        QStringList parts{committed ? u"committed, but"_s : u"not committed, but"_s};
        for (auto it = now.cbegin(); it != now.cend(); ++it) {
            const QString kind = it.value() == before.value(it.key())  ? u"old"_s
                                 : it.value() == after.value(it.key()) ? u"new"_s
                                                                       : u"neither"_s;
            parts.append(it.key() + u' ' + kind);
        }
        return parts.join(u", "_s);
    }
};

} // namespace gate101::test

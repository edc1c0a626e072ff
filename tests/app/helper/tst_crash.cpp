// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/helper/helpersite.h"

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Kills the helper before every system call of an apply, one after the other, and lets every one of them
/// fail once; afterwards the tree must be all old or all new, with nothing of ours left in it.
class TestCrash : public QObject
{
    Q_OBJECT

    QString m_strace;
    int m_cases = 0;
    int m_old = 0;
    int m_new = 0;

    /// Calls that the apply and its journal are made of. `when` counts per name.
    static QStringList names()
    {
        return {u"openat2"_s, u"renameat2"_s, u"symlinkat"_s, u"unlinkat"_s, u"fchmod"_s, u"mkdir"_s,
                u"rename"_s,  u"fsync"_s,     u"openat"_s,    u"write"_s,    u"flock"_s};
    }

    static QStringList helperWords(const HelperSite &site)
    {
        // The verdict is not what is tried here, so a program that says yes to everything stands for Nginx.
        return site.arguments() + QStringList{u"--nginx"_s, u"/bin/true"_s};
    }

    /// One apply with four kinds of change, and its confirmation if it gets so far.
    static void change(HelperProcess &helper, const HelperSite &site)
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
        if (staged && helper.apply(tx, u"none"_s) == u"ok"_s) {
            helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}});
        }
    }

    static std::unique_ptr<HelperSite> freshSite()
    {
        auto site = std::make_unique<HelperSite>(true);
        writeFile(site->path(u"sites-available/gone"_s), "# gone\n");
        return site;
    }

    /// How often each call is made from start to end.
    QMap<QString, int> counts() const
    {
        const auto site = freshSite();
        const QString log = site->path(u"logs/strace"_s);
        HelperProcess helper;
        if (!helper.start(m_strace, QStringList{u"-qq"_s, u"-o"_s, log, u"-e"_s,
                                                u"trace="_s + names().join(u','), HelperSite::program()} +
                                        helperWords(*site))) {
            return {};
        }
        change(helper, *site);
        helper.close();
        QMap<QString, int> found;
        const QByteArrayList lines = readFile(log).split('\n');
        for (const QByteArray &line : lines) {
            const QString name = QString::fromLatin1(line.left(line.indexOf('(')));
            if (names().contains(name)) {
                ++found[name];
            }
        }
        return found;
    }

    void oneCase(const QString &name, const QString &fault, int when)
    {
        const auto site = freshSite();
        const QMap<QString, QByteArray> before = site->snapshot();
        QMap<QString, QByteArray> after = before;
        after[u"conf.d/site.conf"_s] = site->site("new");
        after[u"conf.d/more.conf"_s] = "# more\n";
        after[u"sites-enabled/more"_s] = "-> " + site->path(u"conf.d/more.conf"_s).toUtf8();
        after.remove(u"sites-available/gone"_s);
        {
            HelperProcess helper;
            const QString inject = u"inject="_s + name + u':' + fault + u":when="_s + QString::number(when);
            if (helper.start(m_strace,
                             QStringList{u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + name,
                                         u"-e"_s, inject, HelperSite::program()} +
                                 helperWords(*site))) {
                change(helper, *site);
            }
            helper.close();
        }
        // The watchdog or this next helper finishes it; both may be at it, and one of them has the lock.
        const QString label = name + u' ' + fault + u' ' + QString::number(when);
        QString open;
        for (int attempt = 0; attempt < 100; ++attempt) {
            HelperProcess next;
            QVERIFY2(next.start(HelperSite::program(), helperWords(*site)), qPrintable(label));
            open.clear();
            const QJsonArray all = next.result(u"tx_list"_s)["transactions"_L1].toArray();
            for (const auto one : all) {
                const QString state = one["state"_L1].toString();
                if (state == u"unconfirmed"_s) {
                    next.code(u"tx_rollback"_s, {{u"tx"_s, one["tx"_L1].toString()}});
                } else if (state != u"committed"_s && state != u"rolled-back"_s) {
                    open = state;
                }
            }
            if (open.isEmpty()) {
                break;
            }
            QTest::qSleep(20);
        }
        QVERIFY2(open.isEmpty(), qPrintable(label + u": "_s + open));
        const QMap<QString, QByteArray> now = site->snapshot();
        QVERIFY2(now == before || now == after,
                 qPrintable(label + u": "_s + QStringList(now.keys()).join(u' ')));
        ++m_cases;
        ++(now == before ? m_old : m_new);
    }

    void allCases(const QString &fault, const QStringList &these)
    {
        const QMap<QString, int> count = counts();
        QVERIFY(count.value(u"renameat2"_s) >= 4);
        for (const QString &name : these) {
            for (int when = 1; when <= count.value(name); ++when) {
                oneCase(name, fault, when);
                if (QTest::currentTestFailed()) {
                    return;
                }
            }
        }
        qInfo("%d cases: %d all old, %d all new, 0 mixed", m_cases, m_old, m_new);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_strace = QStandardPaths::findExecutable(u"strace"_s);
        if (m_strace.isEmpty()) {
            QSKIP("strace is not installed");
        }
    }

    void init() { m_cases = m_old = m_new = 0; }

    void faults_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<QStringList>("calls");
        const QStringList writing{u"renameat2"_s, u"symlinkat"_s, u"unlinkat"_s, u"fchmod"_s, u"openat2"_s};
        const QStringList journal{u"rename"_s, u"fsync"_s, u"write"_s, u"mkdir"_s};
        QTest::newRow("killed in the tree") << u"signal=KILL"_s << writing;
        QTest::newRow("killed in the journal") << u"signal=KILL"_s << journal;
        QTest::newRow("disk full in the tree") << u"error=ENOSPC"_s << writing;
        QTest::newRow("disk full in the journal") << u"error=ENOSPC"_s << journal;
        QTest::newRow("bad disk") << u"error=EIO"_s << QStringList{u"fsync"_s, u"renameat2"_s, u"rename"_s};
    }

    void faults()
    {
        QFETCH(const QString, fault);
        QFETCH(const QStringList, calls);
        allCases(fault, calls);
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"

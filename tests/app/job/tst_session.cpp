// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/session.h"
#include "tests/support/guidesite.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSignalSpy>
#include <QTcpServer>

using namespace gate101;
using namespace gate101::test;

/// What only a session can be made to do: somebody edits between plan and change, the program is killed with
/// a change that waits, a deadline passes.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editedBetweenPlanAndChange();
    void editedByHandThroughTheLink();
    void revertsAtItsDeadline();
    void killedWhileTheChangeWaits();
    void latestRunWins();
    void helperGone();
    void moreTimeToConfirm();
    void undoAfterSomebodyEdited();
    void theTroubleshootingList();

private:
    static job::Target target(const GuideSite &site);
    static bool planned(job::Session &session, const GuideSite &site);
};

job::Target TestSession::target(const GuideSite &site)
{
    job::Target target;
    target.url = site.url();
    target.mainFile = site.site.path(u"nginx.conf"_s);
    target.prefix = site.folder();
    target.probe = false;
    return target;
}

bool TestSession::planned(job::Session &session, const GuideSite &site)
{
    session.setHost({job::Host::Kind::Self});
    session.setTarget(target(site));
    QSignalSpy diagnosed(&session, &job::Session::diagnosed);
    session.diagnose();
    if (!diagnosed.wait(10000)) {
        return false;
    }
    session.makePlan(job::Method::Merge);
    return session.plan() && session.plan()->changes.size() == 2;
}

void TestSession::initTestCase()
{
    if (!hasNginx()) {
        QSKIP("missing: nginx");
    }
}

void TestSession::editedBetweenPlanAndChange()
{
    const GuideSite site(freePort());
    QVERIFY(site.start());
    job::Session session;
    QVERIFY(planned(session, site));
    const QByteArray theirs = readFile(site.file()) + "# edited by somebody else\n";
    writeFile(site.file(), theirs);
    const QMap<QString, QByteArray> before = site.tree();

    QSignalSpy failed(&session, &job::Session::failed);
    session.apply(job::Service::Reload, 60);
    QVERIFY(failed.wait(10000));
    const Error error = failed[0][0].value<Error>();
    QCOMPARE(error.id, QByteArray("E_CONFLICT"));
    QVERIFY(error.facts.value("file").endsWith(u"sync.coolsistema.com"_s));
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    QVERIFY(!session.change());
}

/// An editor may have opened the file by either of its names; the link stays a link.
void TestSession::editedByHandThroughTheLink()
{
    const GuideSite site(freePort());
    QVERIFY(site.start());
    job::Session session;
    QVERIFY(planned(session, site));
    const QByteArray text = readFile(site.file()) + "# by hand\ninclude /dev/null;\n";
    writeFile(site.site.path(u"sites-enabled/old.bak"_s), "# left\n");
    const QByteArray link = QFile::encodeName(site.site.path(u"sites-enabled/sync.coolsistema.com"_s));
    for (const QByteArray &name : {link, QFile::encodeName(site.file())}) {
        session.makePlanByHand({{name, text}});
        QCOMPARE(session.plan()->changes.size(), 1);
        QCOMPARE(session.plan()->changes[0].path, QFile::encodeName(site.file()));
        QCOMPARE(session.plan()->changes[0].after, text);
    }
    QSignalSpy applied(&session, &job::Session::applied);
    QSignalSpy settled(&session, &job::Session::settled);
    QSignalSpy noticed(&session, &job::Session::noticed);
    session.apply(job::Service::Reload, 60);
    QVERIFY(applied.wait(15000));
    QCOMPARE(readFile(site.file()), text);
    QCOMPARE(noticed.size(), 2);
    QCOMPARE(noticed[0][0].value<Statement>().id, QByteArray("sensitive-line"));
    QCOMPARE(noticed[0][0].value<Statement>().facts.value("value"), u"/dev/null"_s);
    QCOMPARE(noticed[1][0].value<Statement>().id, QByteArray("leftover-loaded"));
    QVERIFY(QFileInfo(QFile::decodeName(link)).isSymLink());
    session.revert();
    QVERIFY(settled.wait(15000));
    QCOMPARE(session.change()->state, QByteArray("rolled-back"));
}

void TestSession::revertsAtItsDeadline()
{
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());
    job::Session session;
    QVERIFY(planned(session, site));
    QSignalSpy applied(&session, &job::Session::applied);
    QSignalSpy settled(&session, &job::Session::settled);
    session.apply(job::Service::Restart, 2);
    QVERIFY(applied.wait(15000));
    QVERIFY(site.tree() != before);
    QVERIFY(settled.wait(15000));
    QCOMPARE(session.change()->state, QByteArray("rolled-back"));
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    QVERIFY(site.master() > 0);
}

/// This program as a second process applies a change and is killed; nobody is left to confirm.
void TestSession::killedWhileTheChangeWaits()
{
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--apply-and-wait"_s, site.url(), site.folder()});
    QTRY_VERIFY_WITH_TIMEOUT(other.canReadLine(), 20000);
    QCOMPARE(other.readLine(), QByteArray("applied\n"));
    QVERIFY(site.tree() != before);
    other.kill();
    other.waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(GuideSite::difference(site.tree(), before), QByteArray(), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(site.leftovers(), QStringList(), 5000);
    const auto state = [&site] {
        return site.run(u"history"_s, {u"--json"_s}).document()[0]["state"_L1].toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(state(), u"rolled-back"_s, 10000);
    QVERIFY(site.master() > 0);
}

/// Answers of an earlier run are dropped.
void TestSession::latestRunWins()
{
    const GuideSite site(freePort());
    job::Session session;
    session.setTarget(target(site));
    QSignalSpy diagnosed(&session, &job::Session::diagnosed);
    QSignalSpy failed(&session, &job::Session::failed);
    for (int run = 0; run < 20; ++run) {
        session.diagnose();
    }
    QVERIFY(diagnosed.wait(10000));
    QTest::qWait(200);
    QCOMPARE(diagnosed.size(), 1);
    job::Target wrong = target(site);
    wrong.url = u"http://x/"_s;
    session.setTarget(wrong);
    QVERIFY(!session.diagnosis() && !session.plan());
    session.diagnose();
    QVERIFY(failed.wait(5000));
    QCOMPARE(diagnosed.size(), 1);
    session.diagnose();
    session.cancel();
    QTest::qWait(200);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(session.phase(), job::Session::Phase::Idle);
}

/// The helper is killed while its change waits: the session says so, and the next call finds a new one.
void TestSession::helperGone()
{
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());
    job::Session session;
    QVERIFY(planned(session, site));
    QSignalSpy applied(&session, &job::Session::applied);
    QSignalSpy settled(&session, &job::Session::settled);
    session.apply(job::Service::Reload, 60);
    QVERIFY(applied.wait(15000));
    const QList<pid_t> helpers = site.helpers();
    QCOMPARE(helpers.size(), 1);
    QCOMPARE(::kill(helpers[0], SIGKILL), 0);
    QTest::qWait(300);
    session.revert();
    QVERIFY(settled.wait(15000));
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
}

void TestSession::moreTimeToConfirm()
{
    const GuideSite site(freePort());
    QVERIFY(site.start());
    job::Session session;
    QVERIFY(planned(session, site));
    QSignalSpy applied(&session, &job::Session::applied);
    QSignalSpy extended(&session, &job::Session::extended);
    QSignalSpy settled(&session, &job::Session::settled);
    session.apply(job::Service::Reload, 2);
    QVERIFY(applied.wait(15000));
    const QDateTime first = session.change()->deadline;
    session.extend(600);
    QVERIFY(extended.wait(15000));
    QCOMPARE(session.phase(), job::Session::Phase::Idle);
    const qint64 more = first.msecsTo(session.change()->deadline);
    QVERIFY2(more > 590000 && more < 660000, qPrintable(QString::number(more)));
    // Past the first deadline and the time in which the session would ask whether it is over.
    QTest::qWait(4000);
    QCOMPARE(session.change()->state, QByteArray("unconfirmed"));
    session.revert();
    QVERIFY(settled.wait(15000));

    QSignalSpy failed(&session, &job::Session::failed);
    session.extend(60);
    QVERIFY(failed.wait(15000));
    QCOMPARE(failed[0][0].value<Error>().id, QByteArray("E_STATE"));
}

/// Undoing would take away what somebody wrote since: nothing is done, and the difference is shown.
void TestSession::undoAfterSomebodyEdited()
{
    const GuideSite site(freePort());
    QVERIFY(site.start());
    job::Session session;
    QVERIFY(planned(session, site));
    QSignalSpy applied(&session, &job::Session::applied);
    QSignalSpy settled(&session, &job::Session::settled);
    session.apply(job::Service::Reload, 60);
    QVERIFY(applied.wait(15000));
    session.confirm();
    QVERIFY(settled.wait(15000));
    const QByteArray id = session.change()->id;

    writeFile(site.file(), readFile(site.file()) + "# edited by somebody else\n");
    const QMap<QString, QByteArray> before = site.tree();
    QSignalSpy failed(&session, &job::Session::failed);
    QSignalSpy edited(&session, &job::Session::editedSince);
    session.undo(id);
    QVERIFY(failed.wait(15000));
    const Error error = failed[0][0].value<Error>();
    QCOMPARE(error.id, QByteArray("E_CONFLICT"));
    QVERIFY(error.facts.value("difference").contains(u"+# edited by somebody else"_s));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][0].toByteArray(), id);
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
}

void TestSession::theTroubleshootingList()
{
    const int backend = freePort();
    const GuideSite site(backend);
    QVERIFY(site.start());
    job::Session session;
    session.setHost({job::Host::Kind::Self});
    QSignalSpy failed(&session, &job::Session::failed);
    session.checkServer();
    QVERIFY(!failed.isEmpty() || failed.wait(5000));

    QVERIFY(planned(session, site));
    QSignalSpy checked(&session, &job::Session::serverChecked);
    const auto answers = [&session, &checked] {
        session.checkServer();
        QByteArrayList ids;
        if (checked.wait(30000)) {
            for (const job::ServerCheck &check : session.checks().first(4)) {
                ids.append(check.answer.id);
            }
        }
        return ids.join(' ');
    };
    QCOMPARE(answers(), QByteArray("check-file-read check-syntax-passes check-log-quiet check-port-nobody"));

    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost, static_cast<quint16>(backend)));
    writeFile(site.file(), readFile(site.file()) + "nonsense;\n");
    const QString log = site.folder() + u"/logs/error.log"_s;
    writeFile(log, readFile(log) +
                       QDateTime::currentDateTime().toString(u"yyyy/MM/dd HH:mm:ss"_s).toLatin1() +
                       " [error] 1#1: *1 connect() failed (111: Connection refused) while connecting to "
                       "upstream\n");
    QCOMPARE(answers(), QByteArray("check-file-read check-syntax-fails check-log-errors check-port-program"));
}

namespace {

/// The second process of killedWhileTheChangeWaits(): says "applied" and waits for its end.
int applyAndWait(const QString &url, const QString &folder)
{
    job::Session session;
    job::Target target;
    target.url = url;
    target.mainFile = folder + u"/nginx.conf"_s;
    target.prefix = folder;
    target.probe = false;
    session.setHost({job::Host::Kind::Self});
    session.setTarget(target);
    QObject::connect(&session, &job::Session::diagnosed, &session,
                     [&session] { session.makePlan(job::Method::Merge); });
    QObject::connect(&session, &job::Session::planned, &session,
                     [&session] { session.apply(job::Service::Reload, 3); });
    QObject::connect(&session, &job::Session::applied, &session, [] {
        std::puts("applied");
        std::fflush(stdout);
    });
    QObject::connect(&session, &job::Session::failed, &session, [] { QCoreApplication::exit(1); });
    session.diagnose();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--apply-and-wait"_s) {
        return applyAndWait(arguments.value(2), arguments.value(3));
    }
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"

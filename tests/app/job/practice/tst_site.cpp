// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/backend.h"
#include "job/practice/folder.h"
#include "job/practice/master.h"
#include "job/practice/programs.h"
#include "job/practice/site.h"
#include "tests/app/job/practice/exchange.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::practice;
using namespace gate101::test;

namespace {

QString helperPath()
{
    return QStringLiteral(GATE101_BIN_DIR "/gate101-helper-user");
}

PracticeOptions options()
{
    return {.nginx = {}, .helper = helperPath()};
}

/// Whether any process has this folder in its command line.
bool isMentioned(const QString &folder)
{
    const QStringList pids = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &pid : pids) {
        QFile commandLine(u"/proc/"_s + pid + u"/cmdline"_s);
        if (pid.toLongLong() != ::getpid() && commandLine.open(QIODevice::ReadOnly) &&
            commandLine.readAll().contains(QFile::encodeName(folder))) {
            return true;
        }
    }
    return false;
}

bool isFree(int port)
{
    return QTcpServer().listen(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(port));
}

} // namespace

class TestSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void livesAndGoes();
    void goesWithItsOwner();
    void changesLessons();
    void isBusy();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void leavesNothingWhenKilled();

private:
    int answer(const PracticeState &state) const;

    QTemporaryDir m_base;
    QTemporaryDir m_cache;
};

void TestSite::initTestCase()
{
    for (const QString &tool : {u"nginx"_s, u"openssl"_s}) {
        if (findProgram(tool).isEmpty()) {
            QSKIP(qPrintable(u"missing: "_s + tool));
        }
    }
    QVERIFY2(QFileInfo::exists(helperPath()), qPrintable(helperPath()));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_cache.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_base.path()));
    qputenv("TMPDIR", QFile::encodeName(m_base.path()));
    // The workers of an Nginx that runs as root are another user and must reach the folder below.
    QFile::setPermissions(m_base.path(), QFile::Permissions(0x7755));
}

void TestSite::init()
{
    QCOMPARE(QDir(m_base.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
}

int TestSite::answer(const PracticeState &state) const
{
    const auto port = static_cast<quint16>(state.plainUrl.port());
    return statusOf(exchange(port, upgradeRequest(state.plainUrl.path().toLatin1())).bytes);
}

void TestSite::livesAndGoes()
{
    PracticeSite site(options());
    QSignalSpy ready(&site, &PracticeSite::ready);
    QSignalSpy failed(&site, &PracticeSite::failed);
    QSignalSpy finished(&site, &PracticeSite::finished);
    QSignalSpy progress(&site, &PracticeSite::progress);
    site.create(lessons().first());
    QTRY_VERIFY_WITH_TIMEOUT(ready.size() + failed.size() == 1, 20000);
    QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : failed.first().first().value<Error>().id.constData());
    const PracticeState state = site.state();
    QCOMPARE(state.url.scheme(), u"wss"_s);
    QCOMPARE(state.url.path(), u"/api/ws"_s);
    QVERIFY(QFileInfo::exists(state.mainFile) && QFileInfo::exists(state.siteFile) &&
            QFileInfo::exists(state.caFile));
    QCOMPARE(answer(state), 404);
    QCOMPARE(progress.size(), 4);
    QVERIFY(site.client() != nullptr && site.client()->isReady());
    QCOMPARE(site.client()->hello().root, state.folder);

    site.shutdown();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15000);
    QVERIFY(site.client() == nullptr);
    QVERIFY(!QFileInfo::exists(state.folder));
    QVERIFY(!isMentioned(state.folder));
    QVERIFY(isFree(state.url.port()) && isFree(state.plainUrl.port()));

    // And once more with the same object.
    site.create(lessons().first());
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
}

void TestSite::goesWithItsOwner()
{
    PracticeState state;
    {
        PracticeSite site(options());
        QSignalSpy ready(&site, &PracticeSite::ready);
        site.create(lessons().first());
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 20000);
        state = site.state();
    }
    QVERIFY(!QFileInfo::exists(state.folder));
    QTRY_VERIFY_WITH_TIMEOUT(!isMentioned(state.folder), 10000);
    QVERIFY(isFree(state.url.port()));
    // A helper that was still at work must not bring the folder back.
    QVERIFY(!QFileInfo::exists(state.folder));
}

void TestSite::changesLessons()
{
    PracticeSite site(options());
    QSignalSpy ready(&site, &PracticeSite::ready);
    QSignalSpy failed(&site, &PracticeSite::failed);
    site.create(*findLesson("old-path"));
    int expected = 1;
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), expected, 20000);
    QCOMPARE(site.state().url.path(), u"/ws"_s);
    QCOMPARE(answer(site.state()), 404);
    const QUrl first = site.state().url;
    for (const QByteArray name :
         {"backend-down", "short-timeout", "map-missing", "not-enabled", "no-upgrade-headers"}) {
        const Lesson &lesson = *findLesson(name);
        site.setLesson(lesson);
        ++expected;
        QTRY_VERIFY_WITH_TIMEOUT(ready.size() == expected || !failed.isEmpty(), 20000);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : failed.first().first().value<Error>().id.constData());
        QCOMPARE(site.state().lesson, &lesson);
        QCOMPARE(site.state().url.port(), first.port());
        QVERIFY2(answer(site.state()) == lesson.status, name.constData());
    }
    // What a learner left in the folder goes with the next lesson.
    QFile extra(site.state().folder + u"/conf.d/mine.conf"_s);
    QVERIFY(extra.open(QIODevice::WriteOnly) && extra.write("broken") > 0);
    extra.close();
    site.setLesson(lessons().first());
    ++expected;
    QTRY_COMPARE_WITH_TIMEOUT(ready.size(), expected, 20000);
    QVERIFY(!extra.exists());
}

void TestSite::isBusy()
{
    PracticeSite site(options());
    QSignalSpy failed(&site, &PracticeSite::failed);
    site.setLesson(lessons().first());
    site.create(lessons().first());
    site.create(lessons().first());
    QCOMPARE(failed.size(), 2);
    QCOMPARE(failed.last().first().value<Error>().id, QByteArray("practice-busy"));
}

void TestSite::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("nginx");
    QTest::addColumn<QString>("helper");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("nginx") << u"/no/nginx"_s << helperPath() << QByteArray("nginx-not-installed");
    QTest::newRow("not an nginx") << u"/bin/true"_s << helperPath() << QByteArray("nginx-not-installed");
    QTest::newRow("helper") << QString() << u"/no/helper"_s << QByteArray("helper-not-found");
    QTest::newRow("not a helper") << QString() << u"/bin/true"_s << QByteArray("helper-gone");
}

void TestSite::saysWhatIsMissing()
{
    QFETCH(const QString, nginx);
    QFETCH(const QString, helper);
    PracticeSite site({.nginx = nginx, .helper = helper});
    QSignalSpy failed(&site, &PracticeSite::failed);
    site.create(lessons().first());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 10000);
    QTEST(failed.first().first().value<Error>().id, "id");
}

void TestSite::leavesNothingWhenKilled()
{
    QProcess owner;
    owner.start(QCoreApplication::applicationFilePath(), {u"--own"_s});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += owner.readAllStandardOutput()).contains('\n'), 20000);
    const QByteArrayList words = said.trimmed().split(' ');
    QCOMPARE(words.size(), 2);
    const QString folder = QFile::decodeName(words.at(0));
    QVERIFY(QFileInfo::exists(folder) && masterOf(folder) > 0);
    QCOMPARE(PracticeFolder::sweep(), 0);

    owner.kill();
    QVERIFY(owner.waitForFinished(5000));
    QTRY_VERIFY_WITH_TIMEOUT(!isMentioned(folder), 15000);
    QTRY_VERIFY(isFree(words.at(1).toInt()));
    // The folder goes with the helper, or at the latest with the next practice site.
    PracticeFolder::sweep();
    QVERIFY(!QFileInfo::exists(folder));
}

/// `tst_site --own`: makes a site, names its folder and port, and waits to be killed.
int own(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    PracticeSite site(options());
    QObject::connect(&site, &PracticeSite::ready, &site, [](const PracticeState &state) {
        std::printf("%s %d\n", qPrintable(state.folder), state.url.port());
        std::fflush(stdout);
    });
    site.create(lessons().first());
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--own") == 0) {
        return own(argc, argv);
    }
    QCoreApplication app(argc, argv);
    TestSite test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_site.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/lesson.h"
#include "tests/support/gate101.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/prctl.h>
#include <sys/wait.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Every lesson through the real program from its failure to 101, or to the advice that it teaches; nothing
/// stays behind.
class TestLessons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void demo_data();
    void demo();
    void inWords();
    void interrupted();

private:
    /// Folders of practice sites, and children that were left to us.
    static QStringList sites()
    {
        return QDir(QDir::tempPath()).entryList({u"gate101-practice-*"_s}, QDir::Dirs);
    }
    static bool isChildless()
    {
        int status = 0;
        for (int waited = 0; waited < 100; ++waited) {
            const pid_t pid = ::waitpid(-1, &status, WNOHANG);
            if (pid < 0) {
                return true;
            }
            QTest::qSleep(pid == 0 ? 50 : 0);
        }
        return false;
    }
    static bool isTaken(int port);

    QTemporaryDir m_tmp;
};

void TestLessons::initTestCase()
{
    for (const char *program : {"/usr/sbin/nginx", "/usr/bin/openssl"}) {
        if (!QFileInfo(QString::fromLatin1(program)).isExecutable()) {
            QSKIP(QByteArray(QByteArray("missing: ") + program).constData());
        }
    }
    // Processes whose parent has ended become ours, so that none can hide.
    QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0), 0);
    QFile::setPermissions(m_tmp.path(), QFile::Permissions(0x7755));
    qputenv("TMPDIR", QFile::encodeName(m_tmp.path()));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_tmp.path()));
    qunsetenv("XDG_RUNTIME_DIR");
}

bool TestLessons::isTaken(int port)
{
    QFile table(u"/proc/net/tcp"_s);
    const QByteArray hex = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + ' ';
    if (table.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : table.readAll().split('\n')) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() > 3 && QByteArray(words[1] + ' ').contains(hex) && words[3] == "0A") {
                return true;
            }
        }
    }
    return false;
}

void TestLessons::demo_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const practice::Lesson &lesson : practice::lessons()) {
        QTest::newRow(lesson.name.constData()) << lesson.name;
    }
}

void TestLessons::demo()
{
    QFETCH(const QByteArray, name);
    const practice::Lesson &lesson = *practice::findLesson(name);
    QElapsedTimer clock;
    clock.start();
    const Run run =
        Gate101::run({u"practice"_s, u"--demo"_s, u"--lesson"_s, QString::fromLatin1(name), u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    const QJsonObject json = run.json();
    QCOMPARE(json["before"_L1]["status"_L1].toInt(), lesson.status);
    if (lesson.remedy == practice::Remedy::Advice) {
        QVERIFY(!json["advice"_L1].toString().isEmpty());
    } else {
        QCOMPARE(json["after"_L1]["status"_L1].toInt(), 101);
        QCOMPARE(json["after"_L1]["works"_L1].toBool(), true);
        QCOMPARE(json["transaction"_L1]["state"_L1].toString(), u"committed"_s);
        QVERIFY(json["diff"_L1].toString().contains(u"@@"_s));
    }
    QVERIFY(clock.elapsed() < 15000);
    QCOMPARE(sites(), QStringList());
    QVERIFY(isChildless());
    const QString url = json["before"_L1]["url"_L1].toString();
    QVERIFY(!isTaken(url.section(u':', -1).section(u'/', 0, 0).toInt()));
}

void TestLessons::inWords()
{
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        const Run run = Gate101::run({u"practice"_s, u"--demo"_s, u"--lang"_s, language});
        QVERIFY2(run.exitCode == 0, run.text().constData());
        QVERIFY(run.output.contains("Cannot GET /api/ws") && run.output.contains("101 Switching Protocols"));
        QCOMPARE(rawWords(run.text()), QByteArray());
        QCOMPARE(hasHangul(run.output.left(60)), language == u"ko"_s);
    }
    const Run unknown = Gate101::run({u"practice"_s, u"--lesson"_s, u"nonsense"_s});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.errors.contains("no-upgrade-headers"));
}

/// Ctrl-C while the site is up, and while it is being built or repaired.
void TestLessons::interrupted()
{
    for (const int ms : {5, 60, 150, 250, 350, 450, 1500}) {
        QProcess process;
        process.setProcessEnvironment(Gate101::environment());
        process.start(Gate101::program(), {u"practice"_s, ms == 1500 ? u"--terminal"_s : u"--demo"_s});
        QVERIFY(process.waitForStarted());
        QTest::qSleep(ms);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const Run run = Gate101::ended(process);
        QVERIFY2(run.exitCode != -1 || ms == 5, QByteArray(QByteArray::number(ms) + run.text()).constData());
        for (int waited = 0; waited < 100 && !sites().isEmpty(); ++waited) {
            QTest::qSleep(50);
        }
        QVERIFY2(sites().isEmpty(), QByteArray::number(ms).constData());
        QVERIFY2(isChildless(), QByteArray::number(ms).constData());
    }
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"

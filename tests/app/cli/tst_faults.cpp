// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guidesite.h"

#include <sys/stat.h>

using namespace gate101;
using namespace gate101::test;

/// Bad input and faults: a clear sentence in both languages, an exit code, nothing lost.
class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void arguments_data();
    void arguments();
    void doesNotParse();
    void unreadableFile();
    void helperRefused();
    void helperMissing();
    void refusedByNginx_data();
    void refusedByNginx();
    void portTaken();
    void diskFull();
    void interrupted_data();
    void interrupted();

private:
    /// Both languages, one exit code, sentences only; what English and Korean must both name.
    static void inBothLanguages(const std::function<Run(const QStringList &)> &run, int exitCode,
                                const QByteArrayList &named);
    static bool isRoot() { return ::geteuid() == 0; }
    static bool has(const char *program)
    {
        return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    }
};

void TestFaults::initTestCase()
{
    if (!hasNginx()) {
        QSKIP("missing: nginx");
    }
}

void TestFaults::inBothLanguages(const std::function<Run(const QStringList &)> &run, int exitCode,
                                 const QByteArrayList &named)
{
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        const Run said = run({u"--lang"_s, language});
        QVERIFY2(said.exitCode == exitCode, said.text().constData());
        for (const QByteArray &name : named) {
            QVERIFY2(said.text().contains(name), said.text().constData());
        }
        QVERIFY2(rawWords(said.text()).isEmpty(), said.text().constData());
        const QByteArray words = said.text().replace("# 일반 API 요청", ""); // The site's own comment.
        QVERIFY2(hasHangul(words) == (language == u"ko"_s), said.text().constData());
    }
}

void TestFaults::arguments_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *line, int exitCode, const char *named) {
        QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << exitCode << QByteArray(named);
    };
    row("diagnose http://a/ws", 2, "http://a/ws");
    row("diagnose wss://", 2, "wss://");
    row("diagnose ws://a:99999/", 2, "99999");
    row("fix https://a/ws", 2, "https://a/ws");
    row("probe ftp://a/ws", 2, "ftp://a/ws");
    row("route a", 2, "ws://");
    row("diagnose ws://a/ --backend x:y", 2, "x:y");
    row("diagnose ws://a/ --nginx-version one", 2, "one");
    row("diagnose ws://a/ --nginx /nonexistent/nginx", 3, "/nonexistent/nginx");
    row("fix ws://a/ --nginx /nonexistent/nginx", 3, "/nonexistent/nginx");
    row("history --nginx /nonexistent/nginx", 3, "/nonexistent/nginx");
    row("diagnose ws://a/ --conf /nonexistent/nginx.conf", 3, "/nonexistent/nginx.conf");
    row("fix ws://a/ --conf /nonexistent/nginx.conf", 3, "/nonexistent/nginx.conf");
    row("history --conf /nonexistent/nginx.conf", 3, "/nonexistent/nginx.conf");
    row("diagnose ws://a/ --conf /etc", 3, "/etc");
    row("parse /nonexistent", 3, "/nonexistent");
    row("parse /dev/null", 3, "/dev/null");
    row("diagnos ws://a/", 2, "diagnose");
    row("diagnose", 2, "URL");
    row("diagnose ws://a/ --speed", 2, "--speed");
    row("fix ws://a/ --confirm", 2, "--apply");
    row("practice --lesson none", 2, "old-path");
    row("probe ws://127.0.0.1:1/", 1, "127.0.0.1");
}

void TestFaults::arguments()
{
    QFETCH(const QStringList, line);
    QFETCH(const int, exitCode);
    QFETCH(const QByteArray, named);
    inBothLanguages([&line](const QStringList &more) { return Gate101::run(line + more); }, exitCode,
                    {named});
}

void TestFaults::doesNotParse()
{
    const GuideSite site(freePort());
    writeFile(site.file(), readFile(site.file()) + "server {\n    listen 127.0.0.1:1;\n");
    const QMap<QString, QByteArray> before = site.tree();
    inBothLanguages([&site](const QStringList &more) { return site.run(u"diagnose"_s, more); }, 3,
                    {"sync.coolsistema.com", ":14"});
    for (const QString &verb : {u"fix"_s, u"route"_s}) {
        inBothLanguages([&](const QStringList &more) { return site.run(verb, more); }, 3,
                        {"sync.coolsistema.com:14"});
    }
    const QJsonObject json = site.run(u"diagnose"_s, {u"--json"_s}).json();
    QCOMPARE(json["verdict"_L1].toString(), u"unknown"_s);
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
}

/// A file that may not be read is named, and nothing is concluded from the rest.
void TestFaults::unreadableFile()
{
    const GuideSite site(freePort());
    QStringList before;
    if (isRoot()) {
        before = QStringList{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        QProcess check;
        check.start(before[0], before.mid(1) + QStringList{u"test"_s, u"-x"_s, Gate101::program()});
        if (!has("setpriv") || !check.waitForFinished() || check.exitCode() != 0) {
            QSKIP("missing: setpriv, or a build folder that others may enter");
        }
    }
    QFile::setPermissions(site.file(), QFile::Permissions());
    inBothLanguages(
        [&](const QStringList &more) {
            return Gate101::run(QStringList{u"diagnose"_s, site.url()} + site.options() + more, before);
        },
        3, {"sites-enabled/sync.coolsistema.com"});
    const Run run =
        Gate101::run(QStringList{u"diagnose"_s, site.url(), u"--json"_s} + site.options(), before);
    QCOMPARE(run.json()["verdict"_L1].toString(), u"unknown"_s);
    const Run fix = Gate101::run(QStringList{u"fix"_s, site.url()} + site.options(), before);
    QCOMPARE(fix.exitCode, 3);
    QVERIFY(!fix.output.contains("@@"));
}

/// pkexec or sudo that is not there or says no: nothing is touched.
void TestFaults::helperRefused()
{
    if (!isRoot() || !has("setpriv")) {
        QSKIP("missing: root and setpriv, to become somebody whom nothing is allowed");
    }
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    const QStringList nobody{u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    for (const QString &helper : {u"sudo"_s, u"pkexec"_s}) {
        inBothLanguages(
            [&](const QStringList &more) {
                return Gate101::run(QStringList{u"fix"_s, site.url(), u"--apply"_s} + site.options() +
                                        QStringList{u"--helper"_s, helper} + more,
                                    nobody);
            },
            1, {});
        QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    }
}

/// The program alone in a folder, as after half an installation.
void TestFaults::helperMissing()
{
    const GuideSite site(freePort());
    QTemporaryDir folder;
    const QString alone = folder.filePath(u"gate101"_s);
    QVERIFY(QFile::copy(Gate101::program(), alone));
    inBothLanguages(
        [&](const QStringList &more) {
            return Gate101::run(more, QStringList{alone, u"fix"_s, site.url(), u"--apply"_s} +
                                          site.options() + QStringList{u"--origin"_s});
        },
        1, {"gate101-helper-user"});
}

/// `nginx -t` says no to the planned tree: nothing goes live, and the line is named.
void TestFaults::refusedByNginx_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("certificate that does not exist")
        << QByteArray("    listen 127.0.0.1:1 ssl;\n    ssl_certificate /nonexistent/cert.pem;\n"
                      "    ssl_certificate_key /nonexistent/key.pem;\n")
        << QByteArray("/nonexistent/cert.pem");
    QTest::newRow("unknown directive")
        << QByteArray("    open_sesame on;\n") << QByteArray("sites-enabled/sync.coolsistema.com:3");
}

void TestFaults::refusedByNginx()
{
    const GuideSite site(freePort());
    QVERIFY(site.start());
    QFETCH(const QByteArray, lines);
    QFETCH(const QByteArray, named);
    QByteArray text = readFile(site.file());
    writeFile(site.file(), text.replace("    server_name", QByteArray(lines + "    server_name")));
    const QMap<QString, QByteArray> before = site.tree();
    const pid_t master = site.master();
    inBothLanguages(
        [&](const QStringList &more) {
            return site.run(u"fix"_s, QStringList{u"--apply"_s, u"--restart"_s} + more);
        },
        1, {named});
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    QCOMPARE(site.leftovers(), QStringList());
    QCOMPARE(site.master(), master);
}

/// Somebody took a port that the configuration wants: Nginx could not come back, so it is not stopped.
void TestFaults::portTaken()
{
    const GuideSite site(freePort());
    QVERIFY(site.start());
    const Listener other;
    writeFile(site.site.path(u"conf.d/other.conf"_s), HelperSite::site("other", other.port()));
    const QMap<QString, QByteArray> before = site.tree();
    const pid_t master = site.master();
    for (const QString &service : {u"--reload"_s, u"--restart"_s}) {
        inBothLanguages(
            [&](const QStringList &more) {
                return site.run(u"fix"_s, QStringList{u"--apply"_s, service} + more);
            },
            1, {"127.0.0.1:" + QByteArray::number(other.port())});
        QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
        QCOMPARE(site.master(), master);
        QCOMPARE(site.leftovers(), QStringList());
    }
}

/// The folder stands on a small file system of its own that is full.
void TestFaults::diskFull()
{
    if (!isRoot() || !has("unshare")) {
        QSKIP("missing: root and unshare, for a small file system of our own");
    }
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    // The copy inside hides the folder; outside of the namespace nothing is mounted.
    const QString script =
        u"set -e; d=$0; cp -a \"$d\" /tmp/.g-$$; mount -t tmpfs -o size=200k,mode=755 g \"$d\"; "
        "cp -a /tmp/.g-$$/. \"$d\"; rm -r /tmp/.g-$$; "
        "nginx -p \"$d/\" -c \"$d/nginx.conf\" -e \"$d/logs/error.log\"; "
        "sum=$(cat \"$d\"/nginx.conf \"$d\"/sites-available/* | sha256sum); "
        "cat /dev/zero >\"$d/filler\" 2>/dev/null || true; "
        "set +e; \"$@\"; code=$?; "
        "[ \"$sum\" = \"$(cat \"$d\"/nginx.conf \"$d\"/sites-available/* | sha256sum)\" ] || code=99; "
        "kill \"$(cat \"$d/run/nginx.pid\")\"; sleep 0.3; exit $code"_s;
    inBothLanguages(
        [&](const QStringList &more) {
            return Gate101::run(QStringList{u"fix"_s, site.url(), u"--apply"_s} + site.options() + more,
                                {u"unshare"_s, u"-m"_s, u"--propagation"_s, u"private"_s, u"sh"_s, u"-c"_s,
                                 script, site.folder()});
        },
        1, {});
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
}

void TestFaults::interrupted_data()
{
    QTest::addColumn<bool>("terminal"); ///< Whether the whole process group gets it, as from a keyboard.
    QTest::newRow("program alone") << false;
    QTest::newRow("from the keyboard") << true;
}

/// Ctrl-C at many moments: all old or all new, and what is new waits for its deadline.
void TestFaults::interrupted()
{
    QFETCH(const bool, terminal);
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());
    int kept = 0;
    QString id;
    for (int round = 0; round < 20; ++round) {
        // The whole takes a few tenths of a second; before the first ten milliseconds the signal just ends
        // it.
        const int ms = 5 + round * 15;
        QProcess process;
        process.setProcessEnvironment(Gate101::environment());
        process.setChildProcessModifier([] { ::setpgid(0, 0); });
        process.start(Gate101::program(),
                      QStringList{u"fix"_s, site.url(), u"--apply"_s, u"--restart"_s} + site.options());
        QVERIFY(process.waitForStarted());
        const auto pid = static_cast<pid_t>(process.processId());
        QTest::qSleep(ms);
        ::kill(terminal ? -pid : pid, SIGINT);
        const Run run = Gate101::ended(process);
        QVERIFY2(run.exitCode == 1 || (ms < 40 && run.text().isEmpty()),
                 QByteArray(QByteArray::number(ms) + " ms: " + run.text()).constData());
        QVERIFY2(rawWords(run.text()).isEmpty(), run.text().constData());

        // The helper ends its step by itself.
        QTRY_VERIFY_WITH_TIMEOUT(site.helpers().isEmpty(), 15000);
        const QJsonValue newest = site.run(u"history"_s, {u"--json"_s}).document()[0];
        const bool made = newest["id"_L1].isString() && newest["id"_L1].toString() != id;
        const QString state = made ? newest["state"_L1].toString() : QString();
        id = newest["id"_L1].toString();
        const QByteArray difference = GuideSite::difference(site.tree(), before);
        const QByteArray moment = QByteArray::number(ms) + " ms, " + state.toLatin1() + '\n' + difference;
        if (state == u"unconfirmed"_s) {
            ++kept;
            QVERIFY2(site.tree().value(u"nginx.conf"_s).contains("map $http_upgrade") &&
                         readFile(site.file()).contains("$connection_upgrade"),
                     moment.constData());
            QCOMPARE(site.run(u"undo"_s, {id}).exitCode, 0);
        } else {
            QVERIFY2(difference.isEmpty(), moment.constData());
        }
        QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
        QCOMPARE(site.leftovers(), QStringList());
        QVERIFY2(site.master() > 0, moment.constData());
    }
    qInfo("interrupted 20 times: %d changes waited for their deadline, %d were never made", kept, 20 - kept);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"

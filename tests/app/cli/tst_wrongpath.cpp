// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expressbackend.h"
#include "tests/support/guidesite.h"

using namespace gate101;
using namespace gate101::test;

/// The guide's first warning: the client asks for one path and the application serves another. The real
/// Express with ws, which serves /api/ws, says so; no file is touched for a client's mistake.
class TestWrongPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNamed_data();
    void isNamed();
    void inBothLanguages();
    void rewritingIsLeftAlone();
    void rewritingIsLifted();
    void aLikelierPathIsNotTheRightOne();
    void notSaidWithoutTheBackend();

private:
    static QByteArray location(const QByteArray &path, const QByteArray &pass, bool upgrades);
    static void writeSite(const GuideSite &site, const QByteArray &locations);
    static QStringList to(const GuideSite &site, const QByteArray &path);
};

void TestWrongPath::initTestCase()
{
    if (!hasNginx()) {
        QSKIP("missing: nginx");
    }
    if (const QByteArray missing = ExpressBackend::missing(); !missing.isEmpty()) {
        QSKIP(QByteArray("missing: " + missing).constData());
    }
}

QByteArray TestWrongPath::location(const QByteArray &path, const QByteArray &pass, bool upgrades)
{
    const QByteArray headers = "        proxy_http_version 1.1;\n"
                               "        proxy_set_header Upgrade $http_upgrade;\n"
                               "        proxy_set_header Connection \"upgrade\";\n";
    return "    location " + path + " {\n        proxy_pass http://127.0.0.1:" + pass + ";\n" +
           (upgrades ? headers : QByteArray()) + "    }\n";
}

void TestWrongPath::writeSite(const GuideSite &site, const QByteArray &locations)
{
    writeFile(site.file(), "server {\n    listen 127.0.0.1:" + QByteArray::number(site.site.port) +
                               ";\n    server_name sync.coolsistema.com;\n" + locations + "}\n");
}

QStringList TestWrongPath::to(const GuideSite &site, const QByteArray &path)
{
    const QString url =
        u"ws://sync.coolsistema.com:"_s + QString::number(site.site.port) + QString::fromLatin1(path);
    return QStringList{url} + site.options();
}

void TestWrongPath::isNamed_data()
{
    QTest::addColumn<QByteArray>("locations"); ///< B stands for the backend's port.
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("cause");
    QTest::addColumn<bool>("named"); ///< The person names the backend.
    const QByteArray other = "path-other-on-backend";
    QTest::newRow("everything is passed on")
        << location("/", "B", false) << QByteArray("/ws") << QByteArray("/api/ws") << other << false;
    QTest::newRow("with the headers set")
        << location("/", "B", true) << QByteArray("/ws") << QByteArray("/api/ws") << other << false;
    QTest::newRow("with a query") << location("/", "B", true) << QByteArray("/ws?token=x")
                                  << QByteArray("/api/ws") << other << false;
    QTest::newRow("a slash too many")
        << location("/api", "B", true) << QByteArray("/api/ws/") << QByteArray("/api/ws") << other << false;
    QTest::newRow("socket.io's path")
        << location("/", "B", true) << QByteArray("/socket.io/") << QByteArray("/api/ws") << other << false;
    QTest::newRow("no location, backend named")
        << location("/api", "B", true) << QByteArray("/ws") << QByteArray("/api/ws") << other << true;
    QTest::newRow("proxy_pass changes the wrong path too")
        << location("/app/", "B/", true) << QByteArray("/app/chat") << QByteArray("/api/ws")
        << QByteArray("path-other-behind-proxy-pass") << false;
}

void TestWrongPath::isNamed()
{
    QFETCH(QByteArray, locations);
    QFETCH(const QByteArray, asked);
    QFETCH(const QByteArray, found);
    QFETCH(const QByteArray, cause);
    QFETCH(const bool, named);
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    const QByteArray port = QByteArray::number(backend.port());
    writeSite(site, locations.replace(":B", QByteArray(':' + port)));
    QVERIFY(site.start());
    const QMap<QString, QByteArray> before = site.tree();
    QStringList what = to(site, asked);
    if (named) {
        what += {u"--backend"_s, QString::fromLatin1(port)};
    }

    const Run run = Gate101::run(QStringList{u"diagnose"_s, u"--json"_s} + what);
    QVERIFY2(run.exitCode == 1, run.text().constData());
    const QJsonObject told = run.json()["probe"_L1]["cause"_L1].toObject();
    QCOMPARE(told["id"_L1].toString().toLatin1(), cause);
    QCOMPARE(told["facts"_L1]["found"_L1].toString().toLatin1(), found);
    QCOMPARE(told["facts"_L1]["asked"_L1].toString().toLatin1(), asked.split('?').first());

    if (cause == "path-other-behind-proxy-pass") {
        const int line = told["facts"_L1]["line"_L1].toString().toInt();
        const QByteArray text = readFile(told["facts"_L1]["file"_L1].toString()).split('\n').value(line - 1);
        QVERIFY2(text.contains("proxy_pass"), text.constData());
    }

    // The fix refuses before it touches anything, with the same words. Only another path of the
    // configuration itself may be named first.
    const Run fix = Gate101::run(QStringList{u"fix"_s, u"--apply"_s, u"--confirm"_s, u"--json"_s} + what);
    QVERIFY2(fix.exitCode == 1, fix.text().constData());
    const QByteArray id = fix.json()["error"_L1]["id"_L1].toString().toLatin1();
    QVERIFY2(id == cause, fix.text().constData());
    QVERIFY(fix.json()["transaction"_L1].isNull());
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());

    // And the path that is named is the one that the application serves.
    const QString direct = u"ws://127.0.0.1:"_s + QString::fromLatin1(port + found);
    QCOMPARE(Gate101::run({u"probe"_s, direct}).exitCode, 0);
}

void TestWrongPath::inBothLanguages()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    writeSite(site, location("/", QByteArray::number(backend.port()), true));
    QVERIFY(site.start());
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        for (const QString &verb : {u"diagnose"_s, u"fix"_s}) {
            const Run run = Gate101::run(QStringList{verb, u"--lang"_s, language} + to(site, "/ws"));
            QVERIFY2(run.text().contains("/api/ws"), run.text().constData());
            QCOMPARE(rawWords(run.text()), QByteArray());
            QCOMPARE(hasHangul(run.text()), language == u"ko"_s);
        }
    }
}

/// proxy_pass takes a prefix away and the application wants it so: only the headers are missing, and the fix
/// must not give the path back.
void TestWrongPath::rewritingIsLeftAlone()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    writeSite(site, location("/app/", QByteArray::number(backend.port()) + '/', false));
    QVERIFY(site.start());
    const QStringList what = to(site, "/app/api/ws");
    const Run diagnosis = Gate101::run(QStringList{u"diagnose"_s, u"--json"_s} + what);
    QCOMPARE(diagnosis.json()["probe"_L1]["cause"_L1]["id"_L1].toString(), u"nginx-upgrade-not-forwarded"_s);
    const Run fix = Gate101::run(QStringList{u"fix"_s, u"--apply"_s, u"--confirm"_s, u"--json"_s} + what);
    QVERIFY2(fix.exitCode == 0, fix.text().constData());
    QCOMPARE(fix.json()["method"_L1].toString(), u"merge"_s);
    QCOMPARE(fix.json()["probe"_L1]["status"_L1].toInt(), 101);
}

/// proxy_pass takes a prefix away that the application has: the change names it and gives the path back.
void TestWrongPath::rewritingIsLifted()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    writeSite(site, location("/api/", QByteArray::number(backend.port()) + '/', true));
    QVERIFY(site.start());
    const QStringList what = to(site, "/api/ws");
    const Run diagnosis = Gate101::run(QStringList{u"diagnose"_s, u"--json"_s} + what);
    QCOMPARE(diagnosis.exitCode, 1);
    const QString cause = diagnosis.json()["probe"_L1]["cause"_L1]["id"_L1].toString();
    QVERIFY2(cause == u"path-lost-in-proxy-pass"_s || cause == u"ws-path-differs"_s, qPrintable(cause));
    const Run fix = Gate101::run(QStringList{u"fix"_s, u"--apply"_s, u"--confirm"_s, u"--json"_s} + what);
    QVERIFY2(fix.exitCode == 0, fix.text().constData());
    QCOMPARE(fix.json()["method"_L1].toString(), u"separate"_s);
    QCOMPARE(fix.json()["probe"_L1]["status"_L1].toInt(), 101);
}

/// Another location of the site is made for WebSockets, but the application serves the path that was asked
/// for.
void TestWrongPath::aLikelierPathIsNotTheRightOne()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    const QByteArray port = QByteArray::number(backend.port());
    writeSite(site, location("/ws", port, true) + location("/api", port, false));
    QVERIFY(site.start());
    const QStringList what = to(site, "/api/ws");
    const Run guessed = Gate101::run(QStringList{u"fix"_s, u"--no-probe"_s, u"--json"_s} + what);
    QCOMPARE(guessed.json()["error"_L1]["id"_L1].toString(), u"correct-the-url"_s);

    const Run diagnosis = Gate101::run(QStringList{u"diagnose"_s, u"--json"_s} + what);
    for (const QJsonValue finding : diagnosis.json()["findings"_L1].toArray()) {
        QVERIFY(finding["id"_L1].toString() != u"other-path-upgrades"_s);
    }
    const Run fix = Gate101::run(QStringList{u"fix"_s, u"--apply"_s, u"--confirm"_s, u"--json"_s} + what);
    QVERIFY2(fix.exitCode == 0, fix.text().constData());
    QCOMPARE(fix.json()["probe"_L1]["status"_L1].toInt(), 101);
}

void TestWrongPath::notSaidWithoutTheBackend()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    writeSite(site, location("/", QByteArray::number(backend.port()), false));
    const Run fix = Gate101::run(QStringList{u"fix"_s, u"--no-probe"_s, u"--json"_s} + to(site, "/ws"));
    QVERIFY2(fix.exitCode == 0, fix.text().constData());
    backend.stop();
    const Run dead = Gate101::run(QStringList{u"fix"_s, u"--json"_s} + to(site, "/ws"));
    QVERIFY2(dead.exitCode == 0, dead.text().constData());
}

QTEST_GUILESS_MAIN(TestWrongPath)
#include "tst_wrongpath.moc"

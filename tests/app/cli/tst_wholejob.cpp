// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expressbackend.h"
#include "tests/support/guidesite.h"

using namespace gate101;
using namespace gate101::test;

using Style = GuideSite::Style;

/// The whole job with the real program, a real Nginx and the guide's real application: what is wrong, the
/// change as it is printed, the change as it is made, 101, and back to the first byte and the first failure.
class TestWholeJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thereAndBack_data();
    void thereAndBack();
    void confirmKeepsWhatWorks();
    void confirmTakesBackWhatDoesNot();
    void undoBeforeConfirming();
    void pathsMayBeRelative();

private:
    static QMap<QString, QByteArray> patched(const GuideSite &site, const QByteArray &diff);
};

void TestWholeJob::initTestCase()
{
    if (!hasNginx()) {
        QSKIP("missing: nginx");
    }
    if (const QByteArray missing = ExpressBackend::missing(); !missing.isEmpty()) {
        QSKIP(QByteArray("missing: " + missing).constData());
    }
    if (QStandardPaths::findExecutable(u"patch"_s).isEmpty()) {
        QSKIP("missing: patch");
    }
}

/// The tree that patch(1) makes of the printed diff.
QMap<QString, QByteArray> TestWholeJob::patched(const GuideSite &site, const QByteArray &diff)
{
    QTemporaryDir root;
    QProcess copy;
    copy.start(u"cp"_s, {u"-a"_s, u"--parents"_s, site.folder(), root.path()});
    copy.waitForFinished();
    QProcess patch;
    patch.start(u"patch"_s, {u"--binary"_s, u"-s"_s, u"-p1"_s, u"-d"_s, root.path()});
    patch.write(diff);
    patch.closeWriteChannel();
    patch.waitForFinished();
    if (patch.exitCode() != 0) {
        qWarning() << patch.readAllStandardOutput() << patch.readAllStandardError();
        return {};
    }
    return GuideSite::tree(root.path() + site.folder());
}

void TestWholeJob::thereAndBack_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<GuideSite::Style>("style");
    QTest::addColumn<bool>("map"); ///< Whether conf.d has one already.

    const QByteArray v4 = "127.0.0.1";
    QTest::newRow("auto restart") << u"auto"_s << u"--restart"_s << v4 << Style::Spaces << false;
    QTest::newRow("auto reload") << u"auto"_s << u"--reload"_s << v4 << Style::Spaces << false;
    QTest::newRow("merge restart") << u"merge"_s << u"--restart"_s << v4 << Style::Spaces << false;
    QTest::newRow("merge reload") << u"merge"_s << u"--reload"_s << v4 << Style::Spaces << false;
    QTest::newRow("separate restart") << u"separate"_s << u"--restart"_s << v4 << Style::Spaces << false;
    QTest::newRow("separate reload") << u"separate"_s << u"--reload"_s << v4 << Style::Spaces << false;
    QTest::newRow("merge tabs") << u"merge"_s << u"--reload"_s << v4 << Style::Tabs << false;
    QTest::newRow("separate tabs") << u"separate"_s << u"--reload"_s << v4 << Style::Tabs << false;
    QTest::newRow("merge CRLF") << u"merge"_s << u"--reload"_s << v4 << Style::Crlf << false;
    QTest::newRow("separate CRLF") << u"separate"_s << u"--reload"_s << v4 << Style::Crlf << false;
    QTest::newRow("merge map in conf.d") << u"merge"_s << u"--reload"_s << v4 << Style::Spaces << true;
    QTest::newRow("separate map in conf.d") << u"separate"_s << u"--restart"_s << v4 << Style::Spaces << true;
    QTest::newRow("IPv6") << u"auto"_s << u"--restart"_s << QByteArray("::1") << Style::Spaces << false;
}

void TestWholeJob::thereAndBack()
{
    QFETCH(const QString, method);
    QFETCH(const QString, service);
    QFETCH(const QByteArray, host);
    QFETCH(const GuideSite::Style, style);
    QFETCH(const bool, map);

    ExpressBackend backend;
    if (!backend.start(QString::fromLatin1(host))) {
        QSKIP("the backend cannot listen on this address");
    }
    const GuideSite site(backend.port(), host, style);
    if (map) {
        writeFile(site.site.path(u"conf.d/websocket.conf"_s),
                  "map $http_upgrade $connection_upgrade {\n    default upgrade;\n    '' close;\n}\n");
    }
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());

    // What is wrong.
    const Run diagnosis = site.run(u"diagnose"_s, {u"--json"_s});
    QVERIFY2(diagnosis.exitCode == 1, diagnosis.text().constData());
    QCOMPARE(diagnosis.json()["verdict"_L1].toString(), u"broken"_s);
    QCOMPARE(diagnosis.json()["probe"_L1]["status"_L1].toInt(), 404);
    QCOMPARE(diagnosis.json()["probe"_L1]["cause"_L1]["hop"_L1].toString(), u"nginx"_s);
    QStringList ids;
    for (const QJsonValue finding : diagnosis.json()["findings"_L1].toArray()) {
        ids.append(finding["id"_L1].toString());
    }
    QVERIFY(ids.contains(u"upgrade-header-missing"_s));
    QVERIFY(ids.contains(u"connection-header-missing"_s));

    // The change as it is printed is the change as it is made.
    const Run printed = site.run(u"fix"_s, {u"--method"_s, method, u"--diff"_s});
    QVERIFY2(printed.exitCode == 0, printed.text().constData());
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    const QMap<QString, QByteArray> promised = patched(site, printed.output);
    QVERIFY(!promised.isEmpty() && promised != before);
    QCOMPARE(promised.value(u"nginx.conf"_s) == before.value(u"nginx.conf"_s), map);

    const Run applied = site.run(u"fix"_s, {u"--method"_s, method, u"--apply"_s, service, u"--json"_s});
    QVERIFY2(applied.exitCode == 0, applied.text().constData());
    QCOMPARE(applied.json()["diff"_L1].toString().toUtf8(), printed.output);
    QCOMPARE(applied.json()["probe"_L1]["status"_L1].toInt(), 101);
    QCOMPARE(applied.json()["transaction"_L1]["state"_L1].toString(), u"unconfirmed"_s);
    QCOMPARE(GuideSite::difference(site.tree(), promised), QByteArray());
    QVERIFY(QFileInfo(site.site.path(u"sites-enabled/sync.coolsistema.com"_s)).isSymLink());

    const QString id = applied.json()["transaction"_L1]["id"_L1].toString();
    QCOMPARE(site.run(u"history"_s, {u"--json"_s}).document()[0]["state"_L1].toString(), u"unconfirmed"_s);
    QCOMPARE(site.run(u"confirm"_s, {id}).exitCode, 0);
    const QJsonDocument history = site.run(u"history"_s, {u"--json"_s}).document();
    QCOMPARE(history[0]["id"_L1].toString(), id);
    QCOMPARE(history[0]["state"_L1].toString(), u"committed"_s);
    QCOMPARE(site.run(u"diagnose"_s).exitCode, 0);
    QVERIFY(backend.process.waitForReadyRead(2000));
    QVERIFY(backend.process.readAll().contains("[WebSocket] ✅ 클라이언트 연결됨"));
    const Run again = site.run(u"fix"_s);
    QVERIFY2(again.exitCode == 0 && !again.output.contains("@@"), again.text().constData());

    // And back: the original bytes, the original failure.
    const Run undone = site.run(u"undo"_s, {id});
    QVERIFY2(undone.exitCode == 0, undone.text().constData());
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    QCOMPARE(site.leftovers(), QStringList());
    const QJsonDocument after = site.run(u"history"_s, {u"--json"_s}).document();
    QCOMPARE(after.array().size(), 2);
    QCOMPARE(after[1]["state"_L1].toString(), u"undone"_s);
    const Run twice = site.run(u"undo"_s, {id, u"--json"_s});
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.json()["error"_L1]["id"_L1].toString(), u"already-undone"_s);
    QVERIFY(site.run(u"diagnose"_s, {u"--lang"_s, u"ko"_s}).output.contains("[오류] "));
    const Run failing = site.probe({u"--json"_s});
    QCOMPARE(failing.exitCode, 1);
    QCOMPARE(failing.json()["status"_L1].toInt(), 404);
}

void TestWholeJob::confirmKeepsWhatWorks()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    QVERIFY(site.start());
    const Run run = site.run(u"fix"_s, {u"--apply"_s, u"--restart"_s, u"--confirm"_s, u"--json"_s});
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QCOMPARE(run.json()["transaction"_L1]["state"_L1].toString(), u"committed"_s);
    QCOMPARE(site.probe().exitCode, 0);
}

void TestWholeJob::confirmTakesBackWhatDoesNot()
{
    const GuideSite site(freePort());
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());
    for (const QString &language : {u"en"_s, u"ko"_s}) {
        const Run run = site.run(u"fix"_s, {u"--apply"_s, u"--confirm"_s, u"--lang"_s, language});
        QVERIFY2(run.exitCode == 1, run.text().constData());
        QCOMPARE(rawWords(run.text()), QByteArray());
        QCOMPARE(hasHangul(run.errors), language == u"ko"_s);
        QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    }
    const QJsonDocument history = site.run(u"history"_s, {u"--json"_s}).document();
    QCOMPARE(history.array().size(), 2);
    QCOMPARE(history[0]["state"_L1].toString(), u"rolled-back"_s);
    QVERIFY(site.master() > 0);
}

void TestWholeJob::undoBeforeConfirming()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    const QMap<QString, QByteArray> before = site.tree();
    QVERIFY(site.start());
    const Run applied = site.run(u"fix"_s, {u"--apply"_s, u"--json"_s});
    QCOMPARE(applied.exitCode, 0);
    const Run undone = site.run(u"undo"_s, {applied.json()["transaction"_L1]["id"_L1].toString()});
    QVERIFY2(undone.exitCode == 0, undone.text().constData());
    QCOMPARE(GuideSite::difference(site.tree(), before), QByteArray());
    QCOMPARE(site.leftovers(), QStringList());
    QCOMPARE(site.probe({u"--json"_s}).json()["status"_L1].toInt(), 404);
}

/// As a person in the folder types it, and without the prefix, which the running Nginx tells.
void TestWholeJob::pathsMayBeRelative()
{
    ExpressBackend backend;
    QVERIFY(backend.start());
    const GuideSite site(backend.port());
    QVERIFY(site.start());
    const QString old = QDir::currentPath();
    QVERIFY(QDir::setCurrent(site.folder()));
    const QStringList rest = site.options().mid(6) + QStringList{u"--conf"_s, u"nginx.conf"_s};
    const Run run =
        Gate101::run(QStringList{u"fix"_s, site.url(), u"--apply"_s, u"--restart"_s, u"--confirm"_s} + rest);
    const Run history = Gate101::run({u"history"_s, u"--conf"_s, u"./nginx.conf"_s});
    QDir::setCurrent(old);
    QVERIFY2(run.exitCode == 0, run.text().constData());
    QVERIFY2(history.exitCode == 0 && history.output.contains("nginx.conf"), history.text().constData());
}

QTEST_GUILESS_MAIN(TestWholeJob)
#include "tst_wholejob.moc"

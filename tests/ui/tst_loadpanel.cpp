// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cutoff.h"
#include "support/journey.h"
#include "tests/app/probe/scriptedserver.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::probe::test;

/// What the load sends along, by the fields of its panel.
class TestLoadPanel : public QObject
{
    Q_OBJECT

    static QLineEdit *field(test::Journey &journey, const QString &name)
    {
        return journey.window.findChild<QLineEdit *>(name);
    }

    /// The panel for a target, as it is opened by its tab.
    static bool open(test::Journey &journey, const job::Target &target)
    {
        journey.bench.setDraft(target);
        journey.window.showRoom(ui::Room::LiveTest);
        journey.window.activateWindow();
        return QTest::qWaitForWindowActive(&journey.window) && journey.press(u"tabLoad"_s);
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void theTargetIsShownAndChanged()
    {
        test::Journey journey(u"en"_s);
        job::Target target;
        target.url = u"wss://127.0.0.1:9/"_s;
        target.subprotocols = {"a", "b"};
        target.certFile = u"/home/me/client.pem"_s;
        target.keyFile = u"/home/me/client.key"_s;
        QVERIFY(open(journey, target));
        auto *names = field(journey, u"requestSubprotocols"_s);
        auto *certificate = field(journey, u"requestCertificate"_s);
        auto *key = field(journey, u"requestKey"_s);
        QCOMPARE(names->text(), u"a, b"_s);
        QCOMPARE(certificate->text(), target.certFile);
        QCOMPARE(key->text(), target.keyFile);
        type(names, u"graphql-ws,  mqtt,"_s);
        QCOMPARE(names->text(), u"graphql-ws,  mqtt,"_s); // What is being typed stays as it is.
        QCOMPARE(journey.bench.draft().subprotocols, QByteArrayList({"graphql-ws", "mqtt"}));
        type(certificate, u"/srv/other.pem"_s);
        type(key, QString());
        QCOMPARE(journey.bench.draft().certFile, u"/srv/other.pem"_s);
        QCOMPARE(journey.bench.draft().keyFile, QString());
        // A name that cannot be sent is marked and not taken, and nothing is started with half of it.
        QVERIFY(journey.press(u"loadMine"_s));
        auto *toggle = journey.window.findChild<QPushButton *>(u"loadToggle"_s);
        QVERIFY(toggle->isEnabled());
        type(names, u"mqtt, gr\"aph"_s);
        QCOMPARE(names->property("role").toByteArray(), QByteArray("wrong"));
        QCOMPARE(journey.bench.draft().subprotocols, QByteArrayList({"mqtt", "gr"}));
        QVERIFY(!toggle->isEnabled());
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(50);
            QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
        }
        type(names, u"mqtt"_s);
        QVERIFY(toggle->isEnabled());
        QCOMPARE(names->property("role").toByteArray(), QByteArray());
        // Without TLS nobody asks for a certificate.
        target.url = u"ws://127.0.0.1:9/"_s;
        journey.bench.setDraft(target);
        QCOMPARE(names->text(), u"a, b"_s);
        QVERIFY(names->isEnabled());
        QVERIFY(!certificate->isEnabled());
        QVERIFY(!key->isEnabled());
        QVERIFY(!journey.window.findChild<QPushButton *>(u"chooseKey"_s)->isEnabled());
    }

    void theyAreSent()
    {
        QByteArray heard;
        const ScriptedServer server([&heard](QTcpSocket *socket, const QByteArray &request) {
            heard = request;
            echo(socket, request);
        });
        test::Journey journey(u"en"_s);
        job::Target target;
        target.url = u"ws://127.0.0.1:%1/"_s.arg(server.port());
        QVERIFY(open(journey, target));
        type(field(journey, u"requestSubprotocols"_s), u"graphql-ws mqtt"_s);
        ui::Trials &trials = journey.bench.trials();
        job::LoadWish wish;
        wish.connections = 1;
        wish.seconds = 1;
        trials.setWish(wish);
        QVERIFY(journey.press(u"loadMine"_s));
        QVERIFY(journey.press(u"loadToggle"_s));
        QVERIFY(trials.isLoading());
        QVERIFY(!field(journey, u"requestSubprotocols"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!trials.isLoading(), 20000);
        QVERIFY2(heard.contains("Sec-WebSocket-Protocol: graphql-ws, mqtt\r\n"), heard.constData());
    }

    void aCertificateThatIsNoneIsNamed()
    {
        const ScriptedServer server(stayQuiet);
        test::Journey journey(u"en"_s);
        job::Target target;
        target.url = u"wss://127.0.0.1:%1/"_s.arg(server.port());
        QVERIFY(open(journey, target));
        type(field(journey, u"requestCertificate"_s), u"/nowhere/client.pem"_s);
        ui::Trials &trials = journey.bench.trials();
        QVERIFY(journey.press(u"loadMine"_s));
        QVERIFY(journey.press(u"loadToggle"_s));
        QTRY_VERIFY_WITH_TIMEOUT(trials.loadError(), 20000);
        QCOMPARE(trials.loadError()->id, QByteArray("load-certificate-unreadable"));
    }
};

QTEST_MAIN(TestLoadPanel)
#include "tst_loadpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cutoff.h"
#include "support/journey.h"
#include "tests/app/probe/scriptedserver.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QWebSocketServer>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::probe::test;

namespace {

/// How a person asks for the second opinion.
enum class Way { Mouse, Mnemonic, Tab };

/// Who connects to it.
enum class Server { Both, OnlyOurs, OnlyStock };

} // namespace

Q_DECLARE_METATYPE(Way)
Q_DECLARE_METATYPE(Server)

/// The second opinion in the live test's room: asked as a person does, of servers that both clients judge
/// alike and of such that they do not.
class TestOpinion : public QObject
{
    Q_OBJECT

    static QPushButton *button(test::Journey &journey)
    {
        return journey.window.findChild<QPushButton *>(u"second-opinion"_s);
    }

    static QString said(test::Journey &journey)
    {
        return journey.window.findChild<QLabel *>(u"second-opinion-text"_s)->text();
    }

    /// The room with a test of this address behind it.
    static bool tested(test::Journey &journey, quint16 port)
    {
        job::Target target;
        target.url = u"ws://127.0.0.1:%1/"_s.arg(port);
        journey.bench.setDraft(target);
        journey.window.showRoom(ui::Room::LiveTest);
        journey.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&journey.window) || button(journey)->isVisible())
            return false; // Before a test there is nothing to compare with.
        journey.bench.testNow();
        return QTest::qWaitFor(
            [&journey] {
                return journey.bench.session().latestTest() && !journey.bench.isBusy() &&
                       button(journey)->isVisible() && button(journey)->isEnabled();
            },
            20000);
    }

    static bool ask(test::Journey &journey, Way way)
    {
        QPushButton *asks = button(journey);
        if (way == Way::Mouse) {
            QTest::mouseClick(asks, Qt::LeftButton);
        } else if (way == Way::Mnemonic) {
            const QKeySequence keys = QKeySequence::mnemonic(asks->text());
            if (keys.isEmpty())
                return false;
            QTest::keyClick(&journey.window, keys[0].key(), keys[0].keyboardModifiers());
        } else {
            for (int i = 0; i < 100 && !asks->hasFocus(); ++i)
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &journey.window,
                                Qt::Key_Tab);
            QTest::keyClick(asks, Qt::Key_Space);
        }
        // By its mnemonic a button is pressed for a moment before it is clicked.
        if (way == Way::Mnemonic)
            return QTest::qWaitFor([&journey] { return !said(journey).isEmpty(); }, 10000);
        // It answers at the earliest in the next turn of the event loop, and cannot be asked twice meanwhile.
        return !asks->isEnabled();
    }

    /// Answers as the row wants; a server that both connect to is Qt's own.
    static Answer answerOf(Server kind, const std::shared_ptr<bool> &mended)
    {
        return [kind, mended](QTcpSocket *socket, const QByteArray &request) {
            if (kind == Server::OnlyOurs) {
                // A list in Connection is legal (RFC 9110, 7.6.1), and Qt's client refuses it.
                socket->write(switchingFor(request).replace("upgrade", "keep-alive, Upgrade"));
                echoFrames(socket);
            } else if (*mended) {
                echo(socket, request);
            } else {
                socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
            }
        };
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void asked_data()
    {
        QTest::addColumn<Server>("kind");
        QTest::addColumn<Way>("way");
        QTest::addColumn<QString>("code");
        const QList<QPair<const char *, Server>> kinds{{"both connect", Server::Both},
                                                       {"only ours connects", Server::OnlyOurs},
                                                       {"only the stock client connects", Server::OnlyStock}};
        const QList<QPair<const char *, Way>> ways{
            {"mouse", Way::Mouse}, {"mnemonic", Way::Mnemonic}, {"Tab and Space", Way::Tab}};
        for (const auto &[kindName, kind] : kinds) {
            for (const auto &[wayName, way] : ways) {
                for (const char *code : {"ko", "en"}) {
                    QTest::addRow("%s, %s, %s", kindName, wayName, code)
                        << kind << way << QString::fromLatin1(code);
                }
            }
        }
    }

    void asked()
    {
        QFETCH(Server, kind);
        QFETCH(Way, way);
        QFETCH(QString, code);
        // Between the test and the question, which is as good as a test that was wrong.
        const auto mended = std::make_shared<bool>(false);
        const ScriptedServer scripted(answerOf(kind, mended));
        QWebSocketServer whole(u"peer"_s, QWebSocketServer::NonSecureMode);
        QVERIFY(whole.listen(QHostAddress::LocalHost));
        test::Journey journey(code);
        QVERIFY(tested(journey, kind == Server::Both ? whole.serverPort() : scripted.port()));
        QCOMPARE(journey.bench.session().latestTest()->works, kind != Server::OnlyStock);
        *mended = true;
        QVERIFY(ask(journey, way));
        if (way != Way::Mnemonic)
            QCOMPARE(said(journey), code == u"ko" ? u"확인하고 있습니다."_s : u"It is being asked."_s);
        QTRY_VERIFY_WITH_TIMEOUT(button(journey)->isEnabled(), 20000);
        const QString connects =
            code == u"ko" ? u"다른 클라이언트도 연결됨: "_s : u"A stock client connects in "_s;
        const QString refused =
            code == u"ko" ? u"다른 클라이언트는 연결 실패: "_s : u"A stock client does not connect: "_s;
        const QString differs = code == u"ko" ? u"결과가 다름: "_s : u"The two disagree: "_s;
        QVERIFY2(said(journey).startsWith(kind == Server::OnlyOurs ? refused : connects),
                 qPrintable(said(journey)));
        QVERIFY2(said(journey).contains(differs) == (kind != Server::Both), qPrintable(said(journey)));
        QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
        // What was said is about this target; another one has not been asked about.
        job::Target other = journey.bench.draft();
        other.url += u"other"_s;
        journey.bench.setDraft(other);
        journey.bench.testNow();
        QTRY_VERIFY_WITH_TIMEOUT(!journey.bench.isBusy(), 20000);
        QCOMPARE(said(journey), QString());
    }
};

QTEST_MAIN(TestOpinion)
#include "tst_opinion.moc"

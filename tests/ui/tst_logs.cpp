// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logroom.h"
#include "log/logview.h"
#include "support/cutoff.h"
#include "support/journey.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace gate101;

/// The two logs beside a live test: which lines are the test's, and how one gets to them.
class TestLogs : public QObject
{
    Q_OBJECT

    static job::LogSpan span(qint64 begin, qint64 end)
    {
        return {u"/var/log/nginx/access.log"_s, begin, end, {"/ws"}};
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void marksWhatIsReadInPieces()
    {
        ui::LogView view(job::Log::Access);
        const QSignalSpy marked(&view, &ui::LogView::markedChanged);
        view.append("old /ws\nold", 11);
        view.append(" /ws\nGET /ws a\rb\nGET /x\n", 36);
        QCOMPARE(view.blockCount(), 4);
        QCOMPARE(view.markedLines(), 0);
        view.setSpan(span(16, 36));
        QCOMPARE(view.markedLines(), 1);
        QCOMPARE(marked.size(), 1);
        view.append("GET /ws\n", 44); // after the test
        QCOMPARE(view.markedLines(), 1);
        view.setSpan(span(8, 44));
        QCOMPARE(view.markedLines(), 3);
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            view.goToMarked(true);
            visited.append(view.textCursor().block().text());
        }
        QCOMPARE(visited, (QStringList{u"old /ws"_s, u"GET /ws a b"_s, u"GET /ws"_s, u"old /ws"_s}));
        view.goToMarked(false);
        QCOMPARE(view.textCursor().block().text(), u"GET /ws"_s);
        view.append("GET /ws\n", 8); // rotated: another file's lines
        QCOMPARE(view.blockCount(), 1);
        QCOMPARE(view.markedLines(), 0);
    }

    void keepsTheNewestLines()
    {
        ui::LogView view(job::Log::Error);
        QByteArray many;
        for (int i = 0; i < 7000; ++i)
            many += "line " + QByteArray::number(i) + '\n';
        view.append(many, many.size());
        QCOMPARE(view.blockCount(), 5000);
        QCOMPARE(view.document()->lastBlock().text(), u"line 6999"_s);
    }

    void marksTheLinesOfATest()
    {
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        test::Journey journey(u"en"_s);
        QVERIFY2(journey.startPractice(), qPrintable(journey.trouble()));
        const QUrl url(journey.bench.draft().url);
        ask(url, "/before");
        QVERIFY2(journey.press(u"primary"_s), qPrintable(journey.trouble()));
        QTRY_VERIFY_WITH_TIMEOUT(journey.bench.session().diagnosis() && !journey.bench.isBusy(), 30000);
        QVERIFY(!journey.bench.session().diagnosis()->accessLog.isEmpty());
        journey.window.showRoom(ui::Room::Logs);
        auto *room = journey.window.findChild<ui::LogRoom *>();
        QVERIFY(room && room->isFollowing());
        room->showLog(job::Log::Access);
        ui::LogView *view = room->view(job::Log::Access);
        QTRY_VERIFY_WITH_TIMEOUT(view->markedLines() > 0, 15000);
        QTRY_VERIFY_WITH_TIMEOUT(view->toPlainText().contains(u"GET /before "_s), 15000);
        const int marked = view->markedLines();
        ask(url, "/elsewhere");
        QTRY_VERIFY_WITH_TIMEOUT(view->toPlainText().contains(u"GET /elsewhere "_s), 15000);
        QCOMPARE(view->markedLines(), marked);
        QVERIFY2(journey.press(u"next-line"_s), qPrintable(journey.trouble()));
        const QString line = view->textCursor().block().text();
        QVERIFY2(line.contains(u"GET "_s + url.path() + u' ') || line.contains(u"Gate101/"_s),
                 qPrintable(line));
        for (const job::Log log : {job::Log::Access, job::Log::Error}) {
            room->showLog(log);
            for (const QString &code : {u"ko"_s, u"en"_s}) {
                journey.language.use(code);
                QTest::qWait(50);
                QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
                if (const QString folder = qEnvironmentVariable("GATE101_PICTURES"); !folder.isEmpty())
                    journey.window.grab().save(
                        folder +
                        u"/logs-%1-%2.png"_s.arg(log == job::Log::Access ? u"access"_s : u"error"_s, code));
            }
        }
        journey.window.showRoom(ui::Room::Guide);
        QVERIFY(!room->isFollowing());
    }

private:
    /// Somebody else's request to the same Nginx.
    static void ask(const QUrl &url, const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET " + path +
                     " HTTP/1.1\r\nHost: x\r\nUser-Agent: other\r\nConnection: close\r\n\r\n");
        QVERIFY(socket.waitForDisconnected(5000));
    }
};

QTEST_MAIN(TestLogs)
#include "tst_logs.moc"

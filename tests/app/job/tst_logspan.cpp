// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/logspan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101::job;

Q_DECLARE_METATYPE(Log)

/// Which lines of a log are those of the last live test.
class TestLogSpan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<Log>("log");
        QTest::addColumn<int>("offset");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("ours");
        const QByteArray combined =
            "127.0.0.1 - - [23/Nov/2026:10:00:00 +0000] \"GET /ws HTTP/1.1\" 404 153 \"-\" \"curl/8\"";
        QTest::newRow("before") << Log::Access << 99 << combined << false;
        QTest::newRow("at its beginning") << Log::Access << 100 << combined << true;
        QTest::newRow("at its end") << Log::Access << 199 << combined << true;
        QTest::newRow("after") << Log::Access << 200 << combined << false;
        QTest::newRow("with its query")
            << Log::Access << 150 << QByteArray("GET /ws?token=1 HTTP/1.1") << true;
        QTest::newRow("another query") << Log::Access << 150 << QByteArray("GET /ws?x=1 HTTP/1.1") << false;
        QTest::newRow("a longer path")
            << Log::Access << 150 << QByteArray("\"GET /ws2 HTTP/1.1\" 200") << false;
        QTest::newRow("below another")
            << Log::Access << 150 << QByteArray("\"GET /api/ws HTTP/1.1\"") << false;
        QTest::newRow("a format of its own") << Log::Access << 150 << QByteArray("101 /ws") << true;
        QTest::newRow("our agent at another path")
            << Log::Access << 150 << QByteArray("\"GET / HTTP/1.1\" 200 5 \"-\" \"Gate101/1.0\"") << true;
        QTest::newRow("error, ours")
            << Log::Error << 150
            << QByteArray(
                   "[error] 7#7: *1 connect() failed, client: ::1, request: \"GET /ws HTTP/1.1\", host")
            << true;
        QTest::newRow("error, another request")
            << Log::Error << 150
            << QByteArray(
                   "[error] 7#7: *2 open() failed, client: ::1, request: \"GET /a.ico HTTP/1.1\", host")
            << false;
        QTest::newRow("error without a request")
            << Log::Error << 150 << QByteArray("[info] 7#7: *3 client prematurely closed connection") << true;
        QTest::newRow("error before")
            << Log::Error << 10 << QByteArray("[error] request: \"GET /ws HTTP/1.1\"") << false;
    }

    void lines()
    {
        QFETCH(Log, log);
        QFETCH(int, offset);
        QFETCH(QByteArray, line);
        QFETCH(bool, ours);
        const LogSpan span{QStringLiteral("/x"), 100, 200, {"/ws", "/ws?token=1"}};
        QCOMPARE(span.owns(log, offset, line), ours);
        QVERIFY(!LogSpan().owns(log, offset, line));
    }

    void followsTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("access.log")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        file.write("old /ws\n");
        LogSpan span = LogSpan::beginning(file.fileName());
        span.targets = {"/ws"};
        QVERIFY(!span.owns(Log::Access, 8, "new /ws"));
        file.write("new /ws\n");
        span.finish();
        QVERIFY(!span.owns(Log::Access, 0, "old /ws"));
        QVERIFY(span.owns(Log::Access, 8, "new /ws"));
        QVERIFY(!span.owns(Log::Access, 16, "later /ws"));
        QVERIFY(file.resize(0)); // rotated
        span.finish();
        file.write("other /ws\nother /ws\n");
        QVERIFY(!span.owns(Log::Access, 8, "new /ws"));
    }

    void noFile()
    {
        LogSpan span = LogSpan::beginning(QStringLiteral("/nonexistent/access.log"));
        span.finish();
        QVERIFY(!span.owns(Log::Error, 0, "line"));
        QVERIFY(!LogSpan::beginning(QStringLiteral("/dev/null")).owns(Log::Error, 0, "line"));
    }

    void targets_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("usual") << QByteArray("GET /ws?a=b HTTP/1.1\r\nHost: x\r\n") << QByteArray("/ws?a=b");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("one word") << QByteArray("GET") << QByteArray();
    }

    void targets()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, target);
        QCOMPARE(requestTarget(request), target);
    }
};

QTEST_GUILESS_MAIN(TestLogSpan)
#include "tst_logspan.moc"

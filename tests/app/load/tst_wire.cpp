// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/causes.h"
#include "load/stamp.h"
#include "load/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <cerrno>

using namespace gate101;
using namespace gate101::load;
using namespace Qt::StringLiterals;

namespace {

LoadPlan plan()
{
    LoadPlan plan;
    plan.addresses = {"127.0.0.1", "::1"};
    plan.port = 8443;
    plan.secure = true;
    plan.serverName = "a.example";
    plan.caFile = u"/tmp/한글.pem"_s;
    plan.host = "a.example:8443";
    plan.target = "/api/ws?x=\xff";
    plan.subprotocols = {"chat"};
    plan.headers = {{"Cookie", "a=\xed\x95\x9c"}};
    plan.rate = 500;
    plan.measure = Measure::Ping;
    return plan;
}

/// One field of a good plan replaced, or taken away with an undefined value.
QByteArray bent(const QString &field, const QJsonValue &value)
{
    QJsonObject json = planJson(plan());
    json.remove(field);
    if (!value.isUndefined()) {
        json.insert(field, value);
    }
    return QJsonDocument(QJsonObject{{u"v"_s, 1}, {u"run"_s, json}}).toJson(QJsonDocument::Compact);
}

QByteArray told(const Error &error)
{
    return error.id + ' ' + error.facts.first().toUtf8();
}

} // namespace

/// What the worker and its parent say to each other.
class TestWire : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planThere()
    {
        const QByteArray line = runLine(plan());
        QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
        const Result<Command> command = readCommand(line);
        QVERIFY(command);
        QCOMPARE(std::get<LoadPlan>(*command), plan());
        const Result<Command> stop = readCommand(stopLine());
        QVERIFY(stop && std::holds_alternative<StopRequest>(*stop));
    }

    void badPlans_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const char *field, const QJsonValue &value) {
            QTest::newRow(name) << QString::fromLatin1(field) << value;
        };
        row("no address", "addresses", QJsonArray());
        row("a name for an address", "addresses", QJsonArray{u"localhost"_s});
        row("17 addresses", "addresses", QJsonArray::fromStringList(QStringList(17, u"127.0.0.1"_s)));
        row("port 0", "port", 0);
        row("port 65536", "port", 65536);
        row("port as text", "port", u"80"_s);
        row("half a port", "port", 80.5);
        row("no port", "port", QJsonValue::Undefined);
        row("relative target", "target", u"ws"_s);
        row("no connection", "connections", 0);
        row("too many connections", "connections", mostConnections + 1);
        row("no window", "window", 0);
        row("too large a window", "window", mostWindow + 1);
        row("no time", "seconds", 0);
        row("too long", "seconds", mostSeconds + 1);
        row("negative rate", "rate", -1);
        row("too high a rate", "rate", mostRate + 1);
        row("too short a message", "message_size", leastMessageSize - 1);
        row("too long a message", "message_size", mostMessageSize + 1);
        row("strange measure", "measure", u"guess"_s);
        row("no deadline", "connect_ms", 0);
        row("too long a deadline", "answer_ms", mostDeadlineMs + 1);
        row("header without a value", "headers", QJsonArray{QJsonArray{u"A"_s}});
        row("too much header", "headers", QJsonArray{QJsonArray{u"A"_s, QString(40000, u'x')}});
        row("unknown field", "speed", 3);
    }

    void badPlans()
    {
        QFETCH(const QString, field);
        QFETCH(const QJsonValue, value);
        const Result<Command> command = readCommand(bent(field, value));
        QVERIFY(!command);
        QCOMPARE(told(command.error()), "load-bad-plan " + field.toLatin1());
    }

    void badLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(expected);
        };
        row("", "load-bad-line ");
        row("[]", "load-bad-line ");
        row("{}", "load-other-version 0");
        row(R"({"v":2,"stop":true})", "load-other-version 2");
        row(R"({"v":1})", "load-bad-line run");
        row(R"({"v":1,"stop":false})", "load-bad-line run");
        row(R"({"v":1,"run":7})", "load-bad-plan addresses");
    }

    void badLines()
    {
        QFETCH(const QByteArray, line);
        const Result<Command> command = readCommand(line);
        QVERIFY(!command);
        QTEST(told(command.error()), "expected");
    }

    void reportBack()
    {
        LoadReport report;
        report.phase = Phase::Exchanging;
        report.stopped = true;
        report.wanted = 100;
        report.opened = 98;
        report.open = 97;
        report.failed = 3;
        report.openingMs = 12.5;
        report.exchangeMs = 1000;
        report.measure = Measure::Echo;
        report.sent = 5000000000;
        report.answered = 4999999999;
        report.unasked = 4;
        report.opening.add(1000);
        report.roundTrips.add(2000000);
        report.causes = {{{"load-status", {{"status", u"502"_s}}}, 2}, {{"load-refused", {}}, 1}};
        report.memoryPerOpen = 400;
        report.fileLimit = 1024;
        const Result<Event> event = readEvent(reportLine(report));
        QVERIFY(event);
        QCOMPARE(std::get<LoadReport>(*event), report);
        QCOMPARE(report.openedPerSecond(), 7840.0);
        QCOMPARE(report.answersPerSecond(), 4999999999.0);
    }

    void refusalBack()
    {
        const Error error{{"load-ca-unreadable", {{"file", u"/x"_s}}}};
        const Result<Event> event = readEvent(refusalLine(error));
        QVERIFY(event);
        QVERIFY(std::get<Error>(*event) == error);
        QVERIFY(!readEvent(R"({"v":1,"report":{"phase":"resting"}})"));
        QVERIFY(!readEvent(R"({"v":1,"refused":{}})"));
    }

    void stamps()
    {
        const Stamp stamp{0xdeadbeef, 49999, 1234567890123456789};
        const StampText text = writeStamp(stamp);
        const std::string_view view(text.data(), text.size());
        QCOMPARE(QByteArray(text.data(), 40), "gate101:deadbeef0000c34f112210f47de98115"_ba);
        QVERIFY(readStamp(view) == stamp);
        QVERIFY(readStamp(std::string(view) + " and more") == stamp);
        QVERIFY(!readStamp(view.substr(0, 39)));
        for (const size_t at : {size_t{0}, size_t{8}, size_t{16}, size_t{24}, size_t{39}}) {
            std::string changed(view);
            changed[at] = 'x';
            QVERIFY(!readStamp(changed));
        }
    }

    void systemErrors_data()
    {
        QTest::addColumn<int>("error");
        QTest::addColumn<QByteArray>("id");
        const auto row = [](const char *name, int error, const char *id) {
            QTest::newRow(name) << error << QByteArray(id);
        };
        row("ECONNREFUSED", ECONNREFUSED, "load-refused");
        row("EMFILE", EMFILE, "load-files-exhausted");
        row("ENFILE", ENFILE, "load-files-exhausted");
        row("EADDRNOTAVAIL", EADDRNOTAVAIL, "load-ports-exhausted");
        row("ENOBUFS", ENOBUFS, "load-memory-exhausted");
        row("ENETUNREACH", ENETUNREACH, "load-unreachable");
        row("EHOSTUNREACH", EHOSTUNREACH, "load-unreachable");
        row("EPROTO", EPROTO, "load-connect-failed");
    }

    void systemErrors()
    {
        QFETCH(const int, error);
        QTEST(connectFailure(error, 1024).id, "id");
        QCOMPARE(connectFailure(EMFILE, 1024).facts.value("limit"), u"1024"_s);
    }

    /// However many kinds there are, the memory is bounded and nothing goes uncounted.
    void causesAreBounded()
    {
        CauseCounter counter;
        for (int status = 0; status < 1000; ++status) {
            counter.add({"load-status", {{"status", QString::number(status)}}});
        }
        counter.add({"load-status", {{"status", u"7"_s}}});
        const QList<LoadCause> causes = counter.causes();
        QCOMPARE(causes.size(), mostCauses);
        QCOMPARE(causes[0].id, "load-other"_ba);
        QCOMPARE(causes[0].count, quint64{1000 - mostCauses + 1});
        QCOMPARE(causes[1].facts.value("status"), u"7"_s);
        QCOMPARE(causes[1].count, quint64{2});
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "tst_wire.moc"

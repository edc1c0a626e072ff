// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gate101;
using namespace std::chrono_literals;

class TestProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relativeProgramIsRefused()
    {
        const auto result = runProcess({.program = "true"});
        QVERIFY(!result);
        QCOMPARE(result.error().id, QByteArray("program-not-absolute"));
    }

    void missingProgramIsAnError()
    {
        const auto result = runProcess({.program = "/nonexistent/program"});
        QVERIFY(!result);
        QCOMPARE(result.error().id, QByteArray("program-not-started"));
    }

    void outputErrorsAndCodeAreKeptApart()
    {
        const auto result = runProcess(
            {.program = "/bin/sh", .arguments = {"-c", "cat; echo no >&2; exit 3"}, .input = "in"});
        QVERIFY(result);
        QCOMPARE(result->output, QByteArray("in"));
        QCOMPARE(result->errors, QByteArray("no\n"));
        QCOMPARE(result->exitCode, 3);
    }

    void environmentIsClean()
    {
        qputenv("GATE101_LEAK", "1");
        const auto result = runProcess({.program = "/usr/bin/env"});
        QVERIFY(result);
        QCOMPARE(result->output.split('\n').size(), 3);
        QVERIFY(!result->output.contains("GATE101_LEAK"));
    }

    void deadlineKillsTheWholeGroup()
    {
        QElapsedTimer clock;
        clock.start();
        const auto result =
            runProcess({.program = "/bin/sh", .arguments = {"-c", "sleep 30 & sleep 30"}, .deadline = 200ms});
        QVERIFY(!result);
        QCOMPARE(result.error().id, QByteArray("program-timed-out"));
        QVERIFY(clock.elapsed() < 5000);
    }

    void outputIsLimited()
    {
        const auto result = runProcess(
            {.program = "/bin/sh", .arguments = {"-c", "head -c 100000 /dev/zero"}, .outputLimit = 1000});
        QVERIFY(result);
        QCOMPARE(result->output.size(), 1000);
    }

    void daemonThatKeepsThePipesDoesNotBlock()
    {
        QElapsedTimer clock;
        clock.start();
        const auto result = runProcess({.program = "/bin/sh", .arguments = {"-c", "sleep 3 & echo started"}});
        QVERIFY(result);
        QCOMPARE(result->output, QByteArray("started\n"));
        QVERIFY(clock.elapsed() < 2500);
    }

    void signalIsReported()
    {
        const auto result = runProcess({.program = "/bin/sh", .arguments = {"-c", "kill -9 $$"}});
        QVERIFY(result);
        QCOMPARE(result->exitCode, -1);
        QCOMPARE(result->signal, 9);
    }
};

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fuzzedservice.h"
#include "tests/support/protocollines.h"

#include <QElapsedTimer>
#include <QTest>
#include <sys/resource.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

/// Bent requests without end. The default is a sample of fixed seed; GATE101_TEST_FULL=1 is a million lines.
class TestLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attack10_bentLines()
    {
        const bool full = qEnvironmentVariableIsSet("GATE101_TEST_FULL");
        const qint64 wanted = full ? 1000000 : 60000;
        QElapsedTimer clock;
        clock.start();
        FuzzedService service;
        for (quint32 seed = 101; service.lines < wanted; ++seed) {
            const QByteArray wrong = service.feed(ProtocolLines(seed).session());
            QVERIFY2(wrong.isEmpty(),
                     QByteArray(wrong + " (seed " + QByteArray::number(seed) + ')').constData());
            const QByteArray outside = service.reset();
            QVERIFY2(outside.isEmpty(),
                     QByteArray(outside + " (seed " + QByteArray::number(seed) + ')').constData());
        }
        rusage used{};
        ::getrusage(RUSAGE_SELF, &used);
        qInfo("%lld lines in %lld ms, %lld of them end a helper, at most %ld KiB", service.lines,
              clock.elapsed(), service.ended, used.ru_maxrss);
        qInfo() << service.codes;
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(used.ru_maxrss < 64 * 1024);
#endif
        // All that can be said was said: a generator whose lines are all refused tries nothing.
        for (const char *code : {"ok", "E_PROTO", "E_ARG", "E_OP", "E_PATH", "E_SYMLINK", "E_CONFLICT",
                                 "E_NO_TX", "E_NOT_FOUND", "E_SECRET", "E_STATE", "E_NOT_REGULAR"}) {
            QVERIFY2(service.codes.value(code) > 0, code);
        }
        QVERIFY(service.codes.value("ok") > wanted / 10);
    }
};

int main(int argc, char **argv)
{
    if (FuzzedService::isWatchdog(argc, argv)) {
        return FuzzedService::runAsWatchdog(argv);
    }
    TestLines test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lines.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childprocess.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFile>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

using namespace gate101;
using namespace Qt::StringLiterals;

namespace {

/// Whether a process still runs; one that has ended and was not yet waited for does not.
bool runs(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

/// Prints a line once it is ready; `stubborn` does not mind SIGTERM.
ChildProcess *started(bool stubborn)
{
    auto *process = new ChildProcess;
    process->start(u"/bin/sh"_s, {u"-c"_s, (stubborn ? u"trap '' TERM; "_s : QString()) +
                                               u"echo ready; while :; do sleep 0.1; done"_s});
    return process->waitForReadyRead(10000) ? process : nullptr;
}

} // namespace

class TestChildProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void isLetGo_data()
    {
        QTest::addColumn<bool>("stubborn");
        QTest::newRow("willing") << false;
        QTest::newRow("stubborn") << true;
    }

    /// In a running event loop: asked first, killed later, and the loop goes on meanwhile.
    void isLetGo()
    {
        QFETCH(const bool, stubborn);
        const QPointer<ChildProcess> process = started(stubborn);
        QVERIFY(process);
        const qint64 pid = process->processId();
        int told = 0;
        connect(process, &QProcess::finished, this, [&told] { ++told; });
        QEventLoop loop;
        QTimer watch; // Its own signals are silenced, that of its end as well.
        connect(&watch, &QTimer::timeout, &loop, [&] {
            if (!process) {
                loop.quit();
            }
        });
        watch.start(20);
        QTimer::singleShot(0, this, [&process] { ChildProcess::letGo(process); });
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        const qint64 began = QDateTime::currentMSecsSinceEpoch();
        loop.exec();
        QVERIFY(!process);
        const qint64 took = QDateTime::currentMSecsSinceEpoch() - began;
        QVERIFY(!runs(pid));
        QCOMPARE(told, 0);
        if (stubborn) {
            QVERIFY2(took >= 1900, qPrintable(QString::number(took)));
        }
    }

    /// After the event loop there is no later: it is killed at once.
    void withoutAnEventLoop()
    {
        ChildProcess *process = started(true);
        QVERIFY(process);
        const qint64 pid = process->processId();
        ChildProcess::letGo(process);
        delete process;
        QTRY_VERIFY_WITH_TIMEOUT(!runs(pid), 10000);
    }

    /// Destroyed by somebody who did not know better.
    void isDestroyed()
    {
        ChildProcess *process = started(true);
        QVERIFY(process);
        const qint64 pid = process->processId();
        delete process;
        QTRY_VERIFY_WITH_TIMEOUT(!runs(pid), 10000);
    }

    void neverRan()
    {
        const QPointer<ChildProcess> process = new ChildProcess;
        connect(process, &QProcess::errorOccurred, this, [&process] { ChildProcess::letGo(process); });
        process->start(u"/nonexistent/program"_s, QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(!process, 10000);
    }
};

QTEST_GUILESS_MAIN(TestChildProcess)
#include "tst_childprocess.moc"

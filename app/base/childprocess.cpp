// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/childprocess.h"

#include <QCoreApplication>
#include <QThread>
#include <QTimer>

namespace gate101 {

using namespace std::chrono_literals;

ChildProcess::~ChildProcess()
{
    // QProcess waits for what it believes to be running.
    if (state() != NotRunning) {
        kill();
        setProcessState(NotRunning);
    }
}

void ChildProcess::letGo(ChildProcess *process)
{
    process->disconnect();
    // What has not ended when the application does goes with it.
    process->setParent(QCoreApplication::instance());
    if (process->state() == NotRunning) {
        process->deleteLater();
        return;
    }
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    connect(process, &QProcess::errorOccurred, process, [process](ProcessError error) {
        if (error == FailedToStart) {
            process->deleteLater();
        }
    });
    process->closeWriteChannel();
    process->terminate();
    if (QThread::currentThread()->loopLevel() == 0) {
        process->kill();
    } else {
        QTimer::singleShot(2s, process, &QProcess::kill);
    }
}

} // namespace gate101

#include "moc_childprocess.cpp"

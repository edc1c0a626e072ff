// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/hostprocess.h"

#include <QCoreApplication>
#include <QFile>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr int generationsMost = 4; // pkexec becomes the helper; sudo may put a monitor between.

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(4096).trimmed() : QByteArray();
}

bool isOrHasHelper(qint64 pid, int generations)
{
    const QString number = QString::number(pid);
    if (contentOf(u"/proc/"_s + number + u"/comm"_s).startsWith("gate101-helper")) {
        return true;
    }
    const QByteArrayList children =
        contentOf(u"/proc/"_s + number + u"/task/"_s + number + u"/children"_s).split(' ');
    return generations > 0 && std::any_of(children.begin(), children.end(), [&](const QByteArray &child) {
               return child.toLongLong() > 0 && isOrHasHelper(child.toLongLong(), generations - 1);
           });
}

} // namespace

HostProcess::HostProcess(const HostCommand &command, QObject *parent)
    : QProcess(parent)
{
    setProgram(command.program);
    setArguments(command.arguments);
    if (!command.environment.isEmpty()) {
        QProcessEnvironment environment;
        for (const QString &entry : command.environment) {
            environment.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        }
        setProcessEnvironment(environment);
    }
}

HostProcess::~HostProcess()
{
    // QProcess kills what it believes to be running.
    setProcessState(NotRunning);
}

bool HostProcess::runsHelper() const
{
    return isOrHasHelper(processId(), generationsMost);
}

void HostProcess::abandon(HostProcess *process, bool stillAsks)
{
    process->closeWriteChannel();
    if (stillAsks) {
        process->terminate();
    }
    if (QCoreApplication::instance() == nullptr) {
        delete process;
        return;
    }
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    if (process->state() == NotRunning) {
        process->deleteLater(); // Perhaps it is just telling us so.
    }
}

} // namespace gate101::helper

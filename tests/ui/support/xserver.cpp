// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/xserver.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gate101::test {

XServer::XServer()
{
    if (!qEnvironmentVariableIsEmpty("DISPLAY")) {
        m_there = true;
        return;
    }
    const QString program = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (program.isEmpty())
        return;
    // The server finds a free number by itself and writes it to the standard output when it is ready.
    m_process.start(program, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"2560x1600x24"_s,
                              u"-nolisten"_s, u"tcp"_s});
    if (!m_process.waitForStarted() || !m_process.waitForReadyRead(10000))
        return;
    qputenv("DISPLAY", ':' + m_process.readAllStandardOutput().trimmed());
    m_there = true;
}

XServer::~XServer()
{
    m_process.terminate();
    m_process.waitForFinished(3000);
}

} // namespace gate101::test

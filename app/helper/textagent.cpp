// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/textagent.h"

#include <QCoreApplication>
#include <array>
#include <fcntl.h>
#include <unistd.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

TextAgent::TextAgent(QObject *parent)
    : QObject(parent)
    , m_process(nullptr)
{
}

TextAgent::~TextAgent()
{
    if (m_registered) {
        ::close(static_cast<int>(m_registered->socket()));
    }
    if (m_process != nullptr) {
        m_process->disconnect(this);
        HostProcess::abandon(m_process, true);
    }
}

/// The agent closes a descriptor of ours when polkit knows it; asked before that, polkit would find nobody.
void TextAgent::start()
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        settle();
        return;
    }
    m_registered = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_registered.get(), &QSocketNotifier::activated, this, &TextAgent::settle);
    m_process = new HostProcess({u"/usr/bin/pkttyagent"_s,
                                 {u"--notify-fd"_s, QString::number(ends[1]), u"--process"_s,
                                  QString::number(QCoreApplication::applicationPid())}},
                                this);
    m_process->setChildProcessModifier([fd = ends[1]] { ::fcntl(fd, F_SETFD, 0); });
    // It asks in the terminal itself; what it has to say besides is for nobody.
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->start();
    ::close(ends[1]);
}

void TextAgent::settle()
{
    if (m_registered) {
        m_registered->setEnabled(false);
    }
    if (!std::exchange(m_settled, true)) {
        Q_EMIT settled();
    }
}

} // namespace gate101::helper

#include "moc_textagent.cpp"

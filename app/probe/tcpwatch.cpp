// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/tcpwatch.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gate101::probe {

TcpWatch::~TcpWatch()
{
    release();
}

void TcpWatch::watch(qintptr descriptor)
{
    release();
    m_fd = ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 3);
}

void TcpWatch::release()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
    m_fd = -1;
}

bool TcpWatch::wasReset() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return m_fd >= 0 && ::getsockopt(m_fd, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 &&
           info.tcpi_state == TCP_CLOSE;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gate101::probe {

/// Tells a reset from a polite end, which QAbstractSocket reports alike: it keeps a second descriptor of the
/// same socket and asks the kernel for the state of the connection (tcp(7), TCP_INFO).
class TcpWatch
{
public:
    TcpWatch() = default;
    TcpWatch(const TcpWatch &) = delete;
    TcpWatch &operator=(const TcpWatch &) = delete;
    ~TcpWatch();

    void watch(qintptr descriptor);
    void release();

    /// Whether the connection is gone altogether, as after a RST; after a FIN our half is still there.
    [[nodiscard]] bool wasReset() const;

private:
    int m_fd = -1;
};

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/fd.h"
#include "helper/protocol.h"

#include <chrono>

namespace gate101::helper {

/// The one lock of a state folder. Whoever holds it may change the tree, the journal, and the running Nginx:
/// a helper while it applies, the watchdog while it takes back. The kernel releases it when its holder dies,
/// and no child inherits it.
class Lock
{
public:
    /// Waits at most `patience`. E_LOCKED {pid, who} names the holder; `who` is how we shall be named.
    static Result<Lock> take(const QByteArray &state, std::chrono::milliseconds patience,
                             const QByteArray &who = {});

private:
    explicit Lock(Fd fd)
        : m_fd(std::move(fd))
    {
    }

    Fd m_fd;
};

} // namespace gate101::helper

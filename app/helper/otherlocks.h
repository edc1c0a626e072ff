// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/fd.h"
#include "helper/paths.h"
#include "helper/protocol.h"

#include <chrono>

namespace gate101::helper {

/// The locks of the other programs that change the same files. Editors, ansible and logrotate take none;
/// against them only the comparison before writing helps.
class OtherLocks
{
public:
    /// Takes certbot's lock of this root and looks whether a package is being installed; waits at most
    /// `patience`. E_BUSY {holder (certbot|dpkg), pid}. `dpkgLock` is the file that apt and dpkg lock.
    static Result<OtherLocks> take(const QByteArray &root, const QByteArray &dpkgLock,
                                   std::chrono::milliseconds patience);

    OtherLocks(OtherLocks &&other) noexcept = default;
    OtherLocks &operator=(OtherLocks &&other) noexcept = default;
    OtherLocks(const OtherLocks &) = delete;
    OtherLocks &operator=(const OtherLocks &) = delete;
    /// Removes certbot's lock file, as certbot does it: while it is still locked.
    ~OtherLocks();

private:
    OtherLocks(QByteArray path, Fd fd)
        : m_path(std::move(path))
        , m_fd(std::move(fd))
    {
    }

    QByteArray m_path;
    Fd m_fd;
};

} // namespace gate101::helper

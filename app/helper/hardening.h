// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>
#include <sys/types.h>

namespace gate101::helper {

/// Makes the process indifferent to who started it: no inherited descriptor but the standard three, a fixed
/// environment, umask 077, no core dump, bounded file size and descriptors, no SIGPIPE, not traceable. Comes
/// first in main().
void harden();

/// While it lives, what is started gets the limits and the umask that this process was born with: an Nginx
/// that we start must not inherit ours, or its logs would end at our cap and be readable for nobody.
class OrdinaryLimits
{
public:
    OrdinaryLimits();
    ~OrdinaryLimits();
    OrdinaryLimits(const OrdinaryLimits &) = delete;
    OrdinaryLimits &operator=(const OrdinaryLimits &) = delete;

private:
    mode_t m_umask;
    rlimit m_file{};
    rlimit m_descriptors{};
    rlimit m_core{};
};

} // namespace gate101::helper

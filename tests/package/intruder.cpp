// SPDX-License-Identifier: GPL-3.0-or-later
// A library that somebody would like a privileged program to load: it tells where it got in.
#include <fcntl.h>
#include <unistd.h>

namespace {

[[gnu::constructor]] void comeIn()
{
    if (::geteuid() == 0) {
        ::close(::open("/run/intruder", O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
    }
}

} // namespace

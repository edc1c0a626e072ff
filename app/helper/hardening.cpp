// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/hardening.h"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gate101::helper {

namespace {

constexpr rlim_t fileSizeMost = 64UL * 1024 * 1024;
constexpr rlim_t descriptorsMost = 256;

/// What the process was born with; written once by harden().
struct Born
{
    mode_t umask = 022;
    rlimit file{RLIM_INFINITY, RLIM_INFINITY};
    rlimit descriptors{1024, 4096};
    rlimit core{0, RLIM_INFINITY};
};

Born &born()
{
    static Born value;
    return value;
}

/// Only the soft limit, so that it can be given back.
void lower(__rlimit_resource resource, rlimit &before, rlim_t most)
{
    ::getrlimit(resource, &before);
    rlimit now = before;
    now.rlim_cur = now.rlim_cur < most ? now.rlim_cur : most;
    ::setrlimit(resource, &now);
}

/// A closed standard descriptor would be given to the first file that is opened.
void fillStandardDescriptors()
{
    for (int fd = 0; fd <= 2; ++fd) {
        if (::fcntl(fd, F_GETFD) < 0 && ::open("/dev/null", O_RDWR) != fd) {
            ::_exit(1);
        }
    }
}

} // namespace

void harden()
{
    fillStandardDescriptors();
    ::close_range(3, ~0U, 0);
    ::clearenv();
    ::setenv("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", 1);
    ::setenv("LC_ALL", "C.UTF-8", 1);
    born().umask = ::umask(077);
    lower(RLIMIT_FSIZE, born().file, fileSizeMost);
    lower(RLIMIT_NOFILE, born().descriptors, descriptorsMost);
    lower(RLIMIT_CORE, born().core, 0);
    ::prctl(PR_SET_DUMPABLE, 0);
    struct sigaction ignore
    {
    };
    ignore.sa_handler = SIG_IGN; // NOLINT(cppcoreguidelines-pro-type-union-access)
    ::sigaction(SIGPIPE, &ignore, nullptr);
    ::sigaction(SIGXFSZ, &ignore, nullptr);
    ::sigaction(SIGHUP, &ignore, nullptr);
    // Ctrl-C in the caller's terminal reaches the whole process group; a step that has begun is ended all the
    // same, and what tells us to go is the end of our input.
    ::sigaction(SIGINT, &ignore, nullptr);
}

OrdinaryLimits::OrdinaryLimits()
    : m_umask(::umask(born().umask))
{
    ::getrlimit(RLIMIT_FSIZE, &m_file);
    ::getrlimit(RLIMIT_NOFILE, &m_descriptors);
    ::getrlimit(RLIMIT_CORE, &m_core);
    ::setrlimit(RLIMIT_FSIZE, &born().file);
    ::setrlimit(RLIMIT_NOFILE, &born().descriptors);
    ::setrlimit(RLIMIT_CORE, &born().core);
}

OrdinaryLimits::~OrdinaryLimits()
{
    ::umask(m_umask);
    ::setrlimit(RLIMIT_FSIZE, &m_file);
    ::setrlimit(RLIMIT_NOFILE, &m_descriptors);
    ::setrlimit(RLIMIT_CORE, &m_core);
}

} // namespace gate101::helper

// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, this lets its date jump while the machine's own clock stays: SHIFT_SECONDS is
// added from SHIFT_AFTER_MS after the start on. Clocks that count from the start of the machine are left
// alone, as a change of the date leaves them alone; with SHIFT_CLOCK=monotonic it is the other way round, and
// time has passed.
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

long long started = 0;
long long after = 0;
long long shift = 0;
bool passes = false;

int realClock(clockid_t clock, timespec *time)
{
    return static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
}

long long milliseconds()
{
    timespec time{};
    realClock(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

__attribute__((constructor)) void begin()
{
    const char *seconds = std::getenv("SHIFT_SECONDS");
    const char *wait = std::getenv("SHIFT_AFTER_MS");
    passes = std::getenv("SHIFT_CLOCK") != nullptr;
    shift = seconds != nullptr ? std::atoll(seconds) : 0;
    after = wait != nullptr ? std::atoll(wait) : 0;
    started = milliseconds();
}

} // namespace

extern "C" {

int clock_gettime(clockid_t clock, timespec *time) noexcept
{
    const int result = realClock(clock, time);
    const bool date = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (date != passes && milliseconds() - started >= after) {
        time->tv_sec += shift;
    }
    return result;
}

time_t time(time_t *where) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (where != nullptr) {
        *where = now.tv_sec;
    }
    return now.tv_sec;
}

int gettimeofday(timeval *time, void * /*zone*/) noexcept
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

} // extern "C"

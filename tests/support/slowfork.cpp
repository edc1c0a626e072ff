// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, this lets every second child that it forks wait before it does anything: as on a
// machine where others have the processor.
#include <pthread.h>
#include <unistd.h>

namespace {

unsigned forks = 0;

void inParent()
{
    ++forks;
}

void inChild()
{
    if (forks++ % 2 == 1) {
        ::usleep(600 * 1000);
    }
}

__attribute__((constructor)) void begin()
{
    ::pthread_atfork(nullptr, inParent, inChild);
}

} // namespace

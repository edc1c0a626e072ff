// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/heap.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace gate101::cli {

void prepareHeap()
{
    constexpr int step = 64 * 1024 * 1024;
    constexpr std::uintptr_t hugePage = 2 * 1024 * 1024;

    // The tree is read in worker threads, whose own heaps would grow by a page at a time.
    mallopt(M_ARENA_MAX, 1);
    mallopt(M_TOP_PAD, step);
    const auto before = reinterpret_cast<std::uintptr_t>(::sbrk(0));
    // Two pieces just below the size that gets a mapping of its own make the heap take its first step.
    constexpr size_t piece = 120 * 1024;
    std::array<void *volatile, 2> pieces{std::malloc(piece), std::malloc(piece)};
    std::free(pieces[0]);
    std::free(pieces[1]);
    const auto after = reinterpret_cast<std::uintptr_t>(::sbrk(0));
    const std::uintptr_t first = (before + hugePage - 1) / hugePage * hugePage;
    if (after > first) {
        // Only advice: where it is not followed everything works as before.
        ::madvise(reinterpret_cast<void *>(first), after - first, MADV_HUGEPAGE);
    }
}

} // namespace gate101::cli

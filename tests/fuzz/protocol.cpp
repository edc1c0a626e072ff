// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fuzzedservice.h"
#include "tests/support/protocollines.h"

#include <cstdio>
#include <cstdlib>

/// Any lines at all to the helper's service. libFuzzer bends them; a part of its inputs is made anew from the
/// table of verbs, so that there is something worth bending. Broken promises abort.

using namespace gate101;

extern "C" size_t LLVMFuzzerMutate(unsigned char *data, size_t size, size_t most);

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    if (test::FuzzedService::isWatchdog(*argc, *argv)) {
        std::exit(test::FuzzedService::runAsWatchdog(*argv));
    }
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(unsigned char *data, size_t size, size_t most, unsigned seed)
{
    if (seed % 4 != 0) {
        return LLVMFuzzerMutate(data, size, most);
    }
    const QByteArray made = test::ProtocolLines(seed).session().join('\n').left(static_cast<qsizetype>(most));
    std::copy(made.begin(), made.end(), data);
    return static_cast<size_t>(made.size());
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    static test::FuzzedService service;
    QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // Starting this Nginx would wait seconds for workers that never come.
    input.replace("start\"", "test\"");
    QByteArray wrong = service.feed(input.split('\n'));
    if (wrong.isEmpty()) {
        wrong = service.reset();
    }
    if (!wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", wrong.constData());
        std::abort();
    }
    return 0;
}

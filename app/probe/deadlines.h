// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace gate101::probe {

/// How long each stage may take. The defaults are those of the product; tests shorten them.
struct Deadlines
{
    std::chrono::milliseconds resolve{5000};
    std::chrono::milliseconds connect{4000};
    std::chrono::milliseconds tls{5000};
    std::chrono::milliseconds upgrade{
        65000}; ///< Longer than proxy_read_timeout's default, so that a 504 is seen.
    std::chrono::milliseconds quiet{150};      ///< A body without a length ends after this much silence.
    std::chrono::milliseconds body{3000};      ///< For what is read of a body, however it dribbles.
    std::chrono::milliseconds companion{5000}; ///< For the answer to the companion GET.
    std::chrono::milliseconds pong{3000};
    std::chrono::milliseconds echo{500}; ///< For the text to come back, which no application is obliged to.
    std::chrono::milliseconds close{1000};
};

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "nginx/language/place.h"

#include <QList>

namespace gate101::nginx {

enum class Severity {
    Error,   ///< The WebSocket does not work, or must not be expected to.
    Warning, ///< It works now and breaks later, or something beside it suffers.
    Info,    ///< Good to know; nothing to do.
};

/// Something that a check saw in the configuration. The statement's id names the check and is a stable
/// contract of the command line; its facts fill the sentence. A finding never carries words.
struct Finding
{
    Statement statement;
    Severity severity = Severity::Error;
    Place place;          ///< Where to look; the line that is wrong or the block that lacks one.
    bool fixable = false; ///< The planner has an edit for it.

    bool operator==(const Finding &) const = default;
};

using Findings = QList<Finding>;

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/document/document.h"

namespace gate101::job {

class Session;

/// One page for a colleague or a ticket, in the present language: what was asked, what was wrong, what was
/// changed, and what answered before and after. Secrets in heads and queries are masked.
Document sessionPage(const Session &session);

} // namespace gate101::job

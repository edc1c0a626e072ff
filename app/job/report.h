// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gate101::job {

class Session;

/// One page for a colleague or a ticket, in Markdown and in the present language: what was asked, what was
/// wrong, what was changed, and what answered before and after. Secrets in heads and queries are masked.
QString markdownReport(const Session &session);

} // namespace gate101::job

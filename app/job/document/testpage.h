// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/document/document.h"
#include "job/evidence.h"

namespace gate101::job {

/// One live test as a page in the present language: the result and its cause, what is spoken inside, each
/// address with its stages and times, the certificates, and the exchanges to the letter.
Document testPage(const probe::ProbeReport &report, Secrets secrets = Secrets::Masked);

/// The result alone: what it came to, where, what is left in doubt and what would part it. Also in the
/// session's report.
void addResult(Document &document, const probe::ProbeReport &report, Secrets secrets = Secrets::Masked);
/// A table of the stages and their times, one row for each stage of each address.
void addStages(Document &document, const probe::ProbeReport &report, Secrets secrets = Secrets::Masked);

} // namespace gate101::job

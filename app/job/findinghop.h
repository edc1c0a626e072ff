// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/requestpath.h"

namespace gate101::job {

/// The hop of the request path at which a finding of the configuration is felt, by the finding's id: the
/// checks' own, and the problems of reading ("syntax-…", "file-…", "folder-…", "include-…", "undecided-…"),
/// which are all Nginx's. Nothing for an id that is none of these.
std::optional<Hop::Kind> hopOfFinding(const QByteArray &id);

/// The hop of what a live test names as the cause, nothing without a cause. What the network did to the
/// connection is felt where the picture of the path shows it: at the name before a connection stands, at
/// Nginx afterwards.
std::optional<Hop::Kind> hopOfCause(const probe::ProbeReport &report);

/// The first hop on the way to the backend that is broken; nothing when none is.
std::optional<Hop::Kind> firstBroken(const RequestPath &path);

} // namespace gate101::job

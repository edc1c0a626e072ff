// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/fixes/fix.h"

namespace gate101::nginx {

/// What a fix is planned for.
struct FixRequest
{
    QByteArray mainFile;
    RouteRequest request;
    Version version;
    std::optional<BackendAddress> backend;
    Method method = Method::Auto;
    std::optional<BackendPaths> paths = std::nullopt; ///< When the backend was asked.
};

struct FixPlan
{
    Method method = Method::Merge;
    Statement why;
    FileChanges changes;
    /// What the checks still say about the tree as it will be.
    Findings remaining;
};

/// Plans the smallest edits after which the checks find no error that an edit can mend: the plan is laid over
/// the tree, the result is diagnosed again, and what a first edit uncovers (an enabled site that lacks
/// headers) is mended too.
///
/// Errors: "config-incomplete" {count} when a part is unread; "correct-the-url" {uri, path} when another path
/// of the site is the one that works; "path-other-on-backend" {asked, found} and
/// "path-other-behind-proxy-pass" {asked, sent, found, file, line} when the backend itself upgrades
/// elsewhere; "backend-unknown" when a location must be made and nothing says where to; "location-taken"
/// {location}; "site-not-enabled" when its file cannot be linked into an included folder; "no-server" {port};
/// "nothing-to-fix".
Result<FixPlan> planFix(FileReader &reader, const FixRequest &request);

} // namespace gate101::nginx

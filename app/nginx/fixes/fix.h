// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"
#include "nginx/edits/changebook.h"

namespace gate101::nginx {

/// The guide's two methods, the choice between them, and edits made by hand.
enum class Method {
    Auto,
    Merge,    ///< Method 1: a map in http, the existing location completed.
    Separate, ///< Method 2: a location of its own for this path.
    ByHand,   ///< What the person typed in the editor.
};

/// "merge", "separate", "by-hand": the names on the command line.
QByteArray methodName(Method method);

/// Which method fits, with the reason. Merge needs a location that proxies to the backend by a line of its
/// own file; a path that proxy_pass rewrites is left to the others that rely on it and gets a location of its
/// own, unless the application serves the rewritten path.
struct MethodChoice
{
    Method method = Method::Merge;
    Statement why;
};
MethodChoice chooseMethod(const CheckContext &context);

/// A line that merging would have to change though other sites include it too; null when there is none.
Directive sharedLine(const CheckContext &context);

/// Moves the maps that stand where Nginx refuses them into http; one whose variable is defined there already
/// is only removed. Returns whether there were any.
bool fixMisplacedMaps(const CheckContext &context, ChangeBook &book);

/// Puts `$http_upgrade` in the place of a variable that nothing defines, where the Upgrade line stands: until
/// then Nginx refuses the whole configuration. Returns whether there was any.
bool fixUndefinedUpgrade(const CheckContext &context, ChangeBook &book);

/// Clears Upgrade and Connection in the location that auth_request asks, so that no 101 can come of it.
/// Returns whether that was needed.
bool fixAuthRequest(const CheckContext &context, ChangeBook &book);

/// The variable that turns Upgrade into Connection, with the map that defines it made where needed.
/// An existing map of `$http_upgrade` is used; a new one goes to the top of http, or to a conf.d file when
/// the main file says that a tool writes it.
QByteArray ensureMap(const CheckContext &context, ChangeBook &book);

/// Completes the location that answers. Lines that are there stay; inherited proxy_set_header lines that the
/// first own one would cut off are carried down.
void fixByMerge(const CheckContext &context, ChangeBook &book);

/// Adds a location for the path. Errors: "backend-unknown" when nothing says where to; "location-taken"
/// {location} when an exact location for this very path stands there and does something else.
Result<void> fixBySeparate(const CheckContext &context, ChangeBook &book);

/// Adds the listen line that a server lacks for the address at which the request arrives. Returns false when
/// that would not be enough.
bool fixMissedListen(const CheckContext &context, ChangeBook &book);

/// Repeats the outer location's proxy_pass in the nested one. Returns whether there was anything to do.
bool fixNestedPass(const CheckContext &context, ChangeBook &book);

/// Turns the scheme of proxy_pass when the other side is known to speak the other one. Returns whether it
/// did.
bool fixScheme(const CheckContext &context, ChangeBook &book);

/// Links a site file into the folder that is included. Returns false when no such folder is known.
bool fixDisabledSite(const CheckContext &context, ChangeBook &book);

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"
#include "nginx/model/regex.h"
#include "nginx/routing/route.h"

namespace gate101::nginx {

struct LocationChoice
{
    const Location *location = nullptr; ///< Null: no location matches, the server itself answers.
    bool slashRedirect = false; ///< The location ends in a slash that the request lacks; Nginx answers 301.
    /// Of the last regular expression that matched on the way; `named` holds those of the ones before too.
    RegexMatch match;
    QList<Statement> trace;
    QList<Statement> undecided;
};

/// The location of a normalised URI: exact, longest prefix, its nested locations, regular expressions in file
/// order unless `^~` stops them (ngx_http_core_find_location and ngx_http_core_find_static_location).
LocationChoice chooseLocation(const Server &server, const QByteArray &uri);

/// The named location `@name`, or null.
const Location *namedLocation(const Server &server, QByteArrayView name);

} // namespace gate101::nginx

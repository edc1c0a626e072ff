// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/httpmodel.h"

namespace gate101::nginx {

struct LocationChoice
{
    const Location *location = nullptr; ///< Null: no location matches, the server itself answers.
    bool slashRedirect = false; ///< The location ends in a slash that the request lacks; Nginx answers 301.
    QByteArrayList captures;    ///< $0, $1 … of the last regular expression that matched on the way.
    QHash<QByteArray, QByteArray> namedCaptures; ///< `(?<name>…)`, which become variables.
    QList<Statement> trace;
};

/// The location of a normalised URI: exact, longest prefix, its nested locations, regular expressions in file
/// order unless `^~` stops them (ngx_http_core_find_location and ngx_http_core_find_static_location).
LocationChoice chooseLocation(const Server &server, const QByteArray &uri);

/// The named location `@name`, or null.
const Location *namedLocation(const Server &server, QByteArrayView name);

} // namespace gate101::nginx

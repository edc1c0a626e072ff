// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/version.h"

#include <QByteArray>
#include <optional>

namespace gate101::nginx {

/// The path of a request target as locations are matched against it: percent signs decoded, `.` and `..`
/// resolved, slashes merged, query and fragment cut off (ngx_http_parse_complex_uri). Nothing when Nginx
/// answers 400: a bad escape, a NUL, or `..` above the root.
std::optional<QByteArray> normaliseUri(const QByteArray &target, bool mergeSlashes = true);

/// What stands behind the `?`, without a fragment.
QByteArray queryOf(const QByteArray &target);

/// Escapes a decoded path for a request line (ngx_escape_uri with NGX_ESCAPE_URI). Nine characters more since
/// 1.21.1.
QByteArray escapeUri(const QByteArray &path, Version version);

/// Escapes a capture for a query or a redirect (ngx_escape_uri with NGX_ESCAPE_ARGS): "&" and "+" too.
QByteArray escapeArgs(const QByteArray &text, Version version);

/// Decodes what a redirect need not escape, up to the first question mark (ngx_unescape_uri with
/// NGX_UNESCAPE_REDIRECT).
QByteArray unescapeRedirect(const QByteArray &text);

/// Whether the path of a request target holds a percent sign (r->quoted_uri), or a plus sign
/// (r->plus_in_uri).
bool isQuoted(const QByteArray &target);
bool hasPlus(const QByteArray &target);

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gate101::nginx {

/// What changes about a request on its way through the phases (ngx_http_request_t).
struct RequestState
{
    QByteArray uri;  ///< Decoded path.
    QByteArray args; ///< Query without the question mark.
    bool internal = false;
    bool uriChanged = false;     ///< A rewrite asks for another search of the location.
    bool validLocation = true;   ///< proxy_pass with a URI replaces the location's prefix.
    bool validUnparsed = true;   ///< The backend may get the target as the client wrote it.
    int changesLeft = 11;        ///< Internal redirects until Nginx answers 500 (NGX_HTTP_MAX_URI_CHANGES).
    bool errorPageShown = false; ///< A second error shows no page of its own.
    int forcedStatus = 0;        ///< error_page sets the status of whatever answers; 0: the answer's own.
};

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/version.h"
#include "nginx/routing/hostport.h"
#include "nginx/routing/locationmatch.h"
#include "nginx/routing/servermatch.h"
#include "nginx/routing/variables.h"

namespace gate101::nginx {

/// Why Nginx itself refuses a request, before or in the place of an answer.
enum class Refusal {
    None,
    BadUri,            ///< 400: the request line cannot be read.
    TlsToPlainPort,    ///< 400 in plain text to a TLS greeting; the client sees a broken handshake.
    PlainToTlsPort,    ///< 497, shown as 400.
    HandshakeRejected, ///< ssl_reject_handshake: the connection ends before any request.
    NoCertificate,     ///< 496, shown as 400: ssl_verify_client asks for a certificate.
    Internal,          ///< 404: the location serves internal requests only.
    Access,            ///< 403 by deny, 401 by auth_basic for a client without a password.
    Cycle,             ///< 500 after ten internal redirects.
};

/// Everything known about how Nginx serves one request: the public Route and, for checks and fixes, the
/// blocks behind it. Refers to the model, which must outlive it.
struct Resolution
{
    RouteRequest request;
    Version version;
    Route route;

    const Server *server = nullptr;
    const Location *location = nullptr;
    /// Where the handler's directives are in force: the location's even when an `if` holds, as nothing that
    /// matters to a proxied request may stand in an `if`. Null without a server.
    const Scope *scope = nullptr;
    Directive handler;         ///< proxy_pass, return, rewrite, try_files; null when Nginx serves a file.
    QByteArray uri;            ///< Normalised, after rewrites.
    bool rewritten = false;    ///< The target is no longer the client's (r->valid_unparsed_uri is 0).
    bool internal = false;     ///< After a rewrite or an internal redirect.
    bool validLocation = true; ///< proxy_pass with a URI replaces the location's prefix.
    bool byDefaultServer = false;
    bool slashRedirect = false;
    QByteArray text;       ///< What a `return CODE TEXT` sends.
    bool tryFiles = false; ///< A try_files decides before the handler.
    /// Access: the handler is the one that would answer a client who is let in; route.status is what others
    /// get. The directive is the line that refuses.
    Refusal refusal = Refusal::None;
    Directive refusedBy;
    /// error_page gives the answer of the handler this status; 0: the answer keeps its own. A backend's 101
    /// does not survive it.
    int forcedStatus = 0;
    Directive errorPage;        ///< The error_page that led to the handler; null when none did.
    bool errorDocument = false; ///< error_page answers with a file; the handler is what failed before it.
    ProxyTarget target;         ///< Valid when route.handler is Proxy.
    std::shared_ptr<Variables> variables; ///< As they are when the handler answers; null without a server.
};

/// Walks a request through server, rewrite phase, location, access phase and content handler as Nginx does
/// (ngx_http_core_module's phases), up to ten internal redirects. No file is taken to be there, for try_files
/// and error_page alike. Values are those of the given version.
Resolution resolve(const HttpModel &model, const RouteRequest &request, Version version);

} // namespace gate101::nginx

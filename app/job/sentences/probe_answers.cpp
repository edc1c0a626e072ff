// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the live test: causes told by the answer of the application or of Nginx.
std::span<const Sentence> probeAnswerSentences()
{
    static const Sentence table[] = {
        {"path-rewritten",
         QT_TRANSLATE_NOOP("Sentences", "Nginx changes the path: {path} reaches the application as {got}."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A slash or path at the end of proxy_pass, or a rewrite, replaces part of the path."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the slash or path behind the port in proxy_pass.")},
        {"ws-path-differs",
         QT_TRANSLATE_NOOP("Sentences", "The upgrade reaches the application, but with another path (400)."),
         QT_TRANSLATE_NOOP("Sentences", "The application answers 101 for its own path when asked directly; "
                                        "through Nginx the path is changed."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the slash or path behind the port in proxy_pass.")},
        {"ws-path-wrong", QT_TRANSLATE_NOOP("Sentences", "The application has no WebSocket at {path} (400)."),
         QT_TRANSLATE_NOOP("Sentences",
                           "It refuses the same path when asked directly, so Nginx is innocent."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Compare the path with the application: spelling, case, slash at the end. Two "
                           "WebSocket servers on one HTTP server also refuse each other's path.")},
        {"ws-refused-request",
         QT_TRANSLATE_NOOP("Sentences", "The WebSocket library of the backend refuses the request (400)."),
         QT_TRANSLATE_NOOP("Sentences",
                           "The upgrade arrived, so most likely the path differs from the one it serves."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Give the backend with --backend to see whether Nginx changes the path.")},
        {"app-forces-https",
         QT_TRANSLATE_NOOP("Sentences",
                           "The application redirects to https because it thinks the request is plain."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Its redirect ran because the upgrade was lost on the way; the address in it is {location}."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Use wss://, forward Upgrade and Connection, and pass Host and X-Forwarded-Proto.")},
        {"app-forces-https-behind-tls",
         QT_TRANSLATE_NOOP("Sentences",
                           "The application redirects to https, though the client already uses TLS."),
         QT_TRANSLATE_NOOP("Sentences", "It does not see that, since X-Forwarded-Proto is not passed or not "
                                        "trusted; and the upgrade was lost on the way."),
         QT_TRANSLATE_NOOP("Sentences", "Forward Upgrade and Connection, pass Host and X-Forwarded-Proto, "
                                        "and set \"trust proxy\" in Express.")},
        {"nginx-upgrade-not-forwarded",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nginx does not forward the upgrade: the application answered {status} to a plain request."),
         QT_TRANSLATE_NOOP("Sentences", "Upgrade and Connection are not sent on unless they are set, so the "
                                        "application saw an ordinary GET."),
         QT_TRANSLATE_NOOP("Sentences", "In the location, set proxy_http_version 1.1, Upgrade $http_upgrade "
                                        "and Connection $connection_upgrade.")},
        {"app-page-instead-of-upgrade",
         QT_TRANSLATE_NOOP("Sentences",
                           "Answered 200 with a page of the application: the upgrade was lost in Nginx."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Upgrade and Connection are not forwarded, so the application served the path as a page."),
         QT_TRANSLATE_NOOP("Sentences", "In the location, set proxy_http_version 1.1, Upgrade $http_upgrade "
                                        "and Connection $connection_upgrade.")},
        {"app-error-without-upgrade",
         QT_TRANSLATE_NOOP("Sentences", "The application failed (500) because the upgrade did not reach it."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A route for plain requests ran and met an error. Its page may show internal details."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Forward Upgrade and Connection in the location; hide stack traces in production.")},
        {"upgrade-header-missing-426",
         QT_TRANSLATE_NOOP("Sentences", "The WebSocket server got a plain request (426 Upgrade Required)."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nginx does not forward Upgrade and Connection; asked directly, the backend answers 101."),
         QT_TRANSLATE_NOOP("Sentences", "In the location, set proxy_http_version 1.1, Upgrade $http_upgrade "
                                        "and Connection $connection_upgrade.")},
        {"app-insists-on-upgrade",
         QT_TRANSLATE_NOOP("Sentences", "The application answers 426 even when asked directly."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It wants an upgrade but nothing in it handles one, or it wants another protocol version."),
         QT_TRANSLATE_NOOP("Sentences", "Check how the application attaches its WebSocket server.")},
        {"answered-426", QT_TRANSLATE_NOOP("Sentences", "Answered 426 Upgrade Required."),
         QT_TRANSLATE_NOOP("Sentences", "Most likely Nginx does not forward Upgrade and Connection."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Check the location; give the backend with --backend to be certain.")},
        {"login-without-upgrade",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The login check of the application answered {status}, because the upgrade was lost in Nginx."),
         QT_TRANSLATE_NOOP("Sentences",
                           "A route for plain requests answered; asked directly, the backend answers 101."),
         QT_TRANSLATE_NOOP("Sentences", "Forward Upgrade and Connection in the location.")},
        {"origin-refused",
         QT_TRANSLATE_NOOP(
             "Sentences", "The application refuses the connection (403), most likely because of the Origin."),
         QT_TRANSLATE_NOOP("Sentences", "WebSocket servers often accept only the origins that they know."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Test with --origin of the real site; add the origin to the allowed ones in the application.")},
        {"app-refuses-login", QT_TRANSLATE_NOOP("Sentences", "The application wants a login (401)."),
         QT_TRANSLATE_NOOP("Sentences", "The upgrade reached the application, and it refused the client."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Pass the cookie, token or Authorization header that it expects with --header.")},
        {"backend-port-differs",
         QT_TRANSLATE_NOOP("Sentences",
                           "An application answered {status}, but nothing listens at {backend}."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Nginx passes the request to another backend than the one that was given."),
         QT_TRANSLATE_NOOP("Sentences", "Compare the port in proxy_pass with {backend}.")},
        {"app-without-websocket",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The application has no WebSocket at {path}: it answers {status} even when asked directly."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nginx is innocent. Often the WebSocket server is attached to another server object or port."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Check the path and that the WebSocket server uses the same HTTP server as the application.")},
        {"app-error",
         QT_TRANSLATE_NOOP("Sentences", "The application fails with 500 even when asked directly."),
         QT_TRANSLATE_NOOP("Sentences", "Nginx is innocent."),
         QT_TRANSLATE_NOOP("Sentences", "Look at the log of the application.")},
        {"app-refuses",
         QT_TRANSLATE_NOOP("Sentences", "The backend answers {status} even when asked directly."),
         QT_TRANSLATE_NOOP("Sentences", "Nginx passes on what the backend says."),
         QT_TRANSLATE_NOOP("Sentences", "Look at the application: path, login and its log.")},
        {"answered-404-by-app",
         QT_TRANSLATE_NOOP("Sentences", "The application answered 404 to a plain request for {path}."),
         QT_TRANSLATE_NOOP("Sentences", "Either Nginx does not forward the upgrade, or the application has "
                                        "no WebSocket there. Both look the same from outside."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Give the backend with --backend: the direct test tells the two apart.")},
        {"answered-200-by-app",
         QT_TRANSLATE_NOOP("Sentences", "The application answered 200 with a page instead of the upgrade."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Either Nginx does not forward the upgrade, or the application has no WebSocket at this path."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Give the backend with --backend: the direct test tells the two apart.")},
        {"answered-by-app",
         QT_TRANSLATE_NOOP("Sentences", "The application answered {status} instead of 101."),
         QT_TRANSLATE_NOOP("Sentences", "The request reached it, perhaps without the upgrade."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Give the backend with --backend: the direct test shows what it answers without Nginx.")},
        {"slash-redirect",
         QT_TRANSLATE_NOOP("Sentences", "Nginx redirects to the same path with a slash at the end."),
         QT_TRANSLATE_NOOP(
             "Sentences", "Only \"location {path}/\" exists, and WebSocket clients do not follow redirects."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Remove the slash at the end of the location, or use the URL with the slash.")},
        {"https-redirect", QT_TRANSLATE_NOOP("Sentences", "The server redirects to https."),
         QT_TRANSLATE_NOOP("Sentences", "WebSocket clients do not follow redirects."),
         QT_TRANSLATE_NOOP("Sentences", "Use wss:// instead of ws://.")},
        {"default-server-answered",
         QT_TRANSLATE_NOOP("Sentences",
                           "Not the intended server block answered, but the default one ({status})."),
         QT_TRANSLATE_NOOP("Sentences", "No server block has the name {host} on this port."),
         QT_TRANSLATE_NOOP("Sentences", "Add the name to server_name of the intended server block.")},
        {"redirected", QT_TRANSLATE_NOOP("Sentences", "The server redirects to {location}"),
         QT_TRANSLATE_NOOP("Sentences", "WebSocket clients do not follow redirects."),
         QT_TRANSLATE_NOOP("Sentences", "Use the final address, or exempt this path from the redirect.")},
        {"basic-auth",
         QT_TRANSLATE_NOOP("Sentences", "The server asks for a user name and password (auth_basic)."),
         QT_TRANSLATE_NOOP("Sentences", "A browser cannot set this header for a WebSocket."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Set \"auth_basic off;\" in the WebSocket location, or use a cookie or token.")},
        {"nginx-401", QT_TRANSLATE_NOOP("Sentences", "Nginx itself refuses without a login (401)."),
         QT_TRANSLATE_NOOP("Sentences", "auth_request or another login module applies to this location."),
         QT_TRANSLATE_NOOP("Sentences", "Pass the cookie or token that it expects, or exempt the location.")},
        {"nginx-forbidden", QT_TRANSLATE_NOOP("Sentences", "Nginx itself forbids the request (403)."),
         QT_TRANSLATE_NOOP("Sentences", "deny, limit_except, a filter (WAF), or a folder without index."),
         QT_TRANSLATE_NOOP("Sentences", "Look at the Nginx error log of this moment and at allow and deny.")},
        {"nginx-404-backend-works",
         QT_TRANSLATE_NOOP("Sentences",
                           "Nginx itself answers 404; the request never reaches the backend, which works."),
         QT_TRANSLATE_NOOP("Sentences",
                           "No location with proxy_pass matches {path}, or another server block answered."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Look at the chosen server and location; check exact matches (=), spelling and case.")},
        {"nginx-404",
         QT_TRANSLATE_NOOP("Sentences", "Nginx itself answers 404; the request does not reach a backend."),
         QT_TRANSLATE_NOOP("Sentences",
                           "No location with proxy_pass matches {path}, or another server block answered."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Look at the chosen server and location; check exact matches (=), spelling and case.")},
        {"nginx-rejected-request",
         QT_TRANSLATE_NOOP("Sentences", "Nginx rejects the request as malformed (400)."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A Host or another header is wrong or doubled. The log says why at level info only."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Check the headers that were given; set \"error_log … info\" for a moment.")},
        {"nginx-405", QT_TRANSLATE_NOOP("Sentences", "Nginx itself does not allow the request (405)."),
         QT_TRANSLATE_NOOP("Sentences", "The location serves files and has no proxy_pass."),
         QT_TRANSLATE_NOOP("Sentences", "Add a location with proxy_pass for this path.")},
        {"nginx-500", QT_TRANSLATE_NOOP("Sentences", "Nginx itself failed (500)."),
         QT_TRANSLATE_NOOP("Sentences", "A faulty rewrite, a full disk, or a failing auth_request."),
         QT_TRANSLATE_NOOP("Sentences", "Look at the Nginx error log of this moment.")},
        {"nginx-503", QT_TRANSLATE_NOOP("Sentences", "Nginx itself answers 503."),
         QT_TRANSLATE_NOOP("Sentences", "A limit (limit_req, limit_conn) or \"return 503\" for maintenance."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Look at the Nginx error log: a limit is written there, a return is not.")},
        {"nginx-return-answered",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A return directive of Nginx answered {status}; the request does not reach a backend."),
         QT_TRANSLATE_NOOP("Sentences", "The chosen location answers by itself."),
         QT_TRANSLATE_NOOP("Sentences", "Add a location with proxy_pass for {path}.")},
        {"spa-fallback",
         QT_TRANSLATE_NOOP("Sentences", "Answered 200 with the start page of the site: Nginx served a file "
                                        "instead of asking the backend."),
         QT_TRANSLATE_NOOP("Sentences",
                           "try_files falls back to index.html for every path that it does not know."),
         QT_TRANSLATE_NOOP("Sentences", "Add a location with proxy_pass for {path} beside it.")},
        {"answered-200-html",
         QT_TRANSLATE_NOOP("Sentences", "Answered 200 with a page instead of the upgrade."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Either Nginx serves a file (try_files), or the application got a plain request."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Give the backend with --backend: the direct test tells the two apart.")},
        {"answered-200", QT_TRANSLATE_NOOP("Sentences", "Answered 200 instead of the upgrade."),
         QT_TRANSLATE_NOOP("Sentences", "The request was handled as a plain GET."),
         QT_TRANSLATE_NOOP("Sentences", "Check that the location forwards Upgrade and Connection; give the "
                                        "backend with --backend to compare.")},
        {"intercepted-error",
         QT_TRANSLATE_NOOP("Sentences", "A page of the site hides the backend's answer."),
         QT_TRANSLATE_NOOP("Sentences", "proxy_intercept_errors or error_page replaces it; asked directly, "
                                        "the backend answers {direct_status}."),
         QT_TRANSLATE_NOOP("Sentences", "Look behind the page: fix what the direct answer shows.")},
        {"nginx-page",
         QT_TRANSLATE_NOOP("Sentences",
                           "Nginx itself answered {status}; the request does not reach a backend."),
         nullptr, QT_TRANSLATE_NOOP("Sentences", "Look at the Nginx error log of this moment.")},
        {"answered-403", QT_TRANSLATE_NOOP("Sentences", "Answered 403, and not by a page of Nginx."),
         QT_TRANSLATE_NOOP("Sentences", "Most often the application checks the Origin or a login."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Test with --origin of the real site; pass the cookie or token with --header.")},
        {"answered-differently", QT_TRANSLATE_NOOP("Sentences", "Answered {status} instead of 101."),
         QT_TRANSLATE_NOOP("Sentences", "The bytes do not tell who answered."),
         QT_TRANSLATE_NOOP(
             "Sentences", "Give the backend with --backend to compare; look at the answer in the evidence.")},
        {"proxy-protocol-expected",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nginx expects a PROXY protocol line on this port and hangs up on clients without one."),
         QT_TRANSLATE_NOOP(
             "Sentences", "Its listen line has proxy_protocol, which is meant for a load balancer in front."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Test through the balancer, or remove proxy_protocol from the listen line.")},
        {"inner-proxy-answers",
         QT_TRANSLATE_NOOP(
             "Sentences", "Behind this Nginx stands another proxy ({server}), and it gives the same answer."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "From outside, two proxies in a row look the same, whichever of them loses the upgrade."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Test the inner proxy by itself: run Gate101 with its address, on its own machine.")},
        {"host-refused",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The application refuses the Host that Nginx sends and accepts the client's: {good}"),
         QT_TRANSLATE_NOOP("Sentences", "Without its own Host line, Nginx sends the name from proxy_pass."),
         QT_TRANSLATE_NOOP("Sentences", "Add to the location: proxy_set_header Host $host;")},
        {"origin-other-accepted",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The application refuses the connection because of the Origin; it accepts {origin}"),
         QT_TRANSLATE_NOOP("Sentences", "The same request with that Origin was answered with 101."),
         QT_TRANSLATE_NOOP("Sentences", "Test with --origin {origin}; for other sites, add their origin to "
                                        "the allowed ones in the application.")},
        {"nginx-return-444",
         QT_TRANSLATE_NOOP("Sentences", "Nginx closes the connection without an answer: return 444"),
         QT_TRANSLATE_NOOP("Sentences", "The configuration tells it to do so for this request."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Check the condition around the return, or put the WebSocket's location before it.")},
        {"answer-upgrade-missing",
         QT_TRANSLATE_NOOP("Sentences",
                           "Answered 101, but without the header {header} that the switch needs."),
         QT_TRANSLATE_NOOP("Sentences", "RFC 6455 demands it, so browsers end such a connection at once."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Correct the WebSocket server, or the program in between that removes the header.")},
        {"subprotocol-not-offered",
         QT_TRANSLATE_NOOP("Sentences", "The server chose a subprotocol that was not offered: {protocol}"),
         QT_TRANSLATE_NOOP("Sentences", "A client has to end such a connection (RFC 6455, 4.1)."),
         QT_TRANSLATE_NOOP("Sentences", "Offer it with --subprotocol {protocol}, or correct the server.")},
        {"extension-not-offered",
         QT_TRANSLATE_NOOP("Sentences", "The server uses an extension that was not offered: {extension}"),
         QT_TRANSLATE_NOOP("Sentences", "A client has to end such a connection (RFC 6455, 4.1)."),
         QT_TRANSLATE_NOOP("Sentences", "Correct the server: it may use only what the client has offered.")},
    };
    return table;
}

} // namespace gate101::job

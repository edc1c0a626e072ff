// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of findings about who answers a request, and the path that the application serves.
std::span<const Sentence> routingFindingSentences()
{
    static const Sentence table[] = {
        {"path-other-on-backend",
         QT_TRANSLATE_NOOP("Sentences", "The application upgrades at {found}, not at {asked}"),
         QT_TRANSLATE_NOOP("Sentences", "Asked directly, it refuses {asked} and answers 101 for {found}, so "
                                        "no line of Nginx is at fault."),
         QT_TRANSLATE_NOOP("Sentences", "Use {found} in the client, or let the application serve {asked}.")},
        {"path-other-behind-proxy-pass",
         QT_TRANSLATE_NOOP("Sentences",
                           "The application upgrades at {found}; Nginx sends {sent} for {asked}"),
         QT_TRANSLATE_NOOP("Sentences", "proxy_pass in {file}:{line} changes the path, and the application, "
                                        "asked directly, serves neither {asked} nor {sent}."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Correct the path in proxy_pass, or ask for a path that becomes {found}.")},
        {"path-lost-in-proxy-pass",
         QT_TRANSLATE_NOOP("Sentences",
                           "proxy_pass changes the path: {asked} reaches the application as {sent}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Asked directly, the application answers 101 for {asked}, but not for {sent}."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Remove the slash or path behind the port in proxy_pass, {file}:{line}.")},
        {"listen-shadowed",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The server of {host} does not get the request: another one listens on {listen} itself"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Nginx chooses the most specific address first and compares names only among the "
                           "servers of that address, so {otherfile}:{otherline} answers."),
         QT_TRANSLATE_NOOP("Sentences", "Add to the server of {host}: listen {listen};")},
        {"no-ipv6-listener", QT_TRANSLATE_NOOP("Sentences", "The server of {host} does not listen on IPv6"),
         QT_TRANSLATE_NOOP(
             "Sentences", "The client comes over IPv6, and a listen line with a port alone means IPv4 only."),
         QT_TRANSLATE_NOOP("Sentences", "Add to the server of {host}: listen {listen};")},
        {"server-name-conflict",
         QT_TRANSLATE_NOOP("Sentences", "A second server of the name {host} is ignored: {file}:{line}"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{otherfile}:{otherline} has the same name and address and comes first. Nginx warns "
             "(conflicting server name) and starts, and nothing in the second one has an effect."),
         QT_TRANSLATE_NOOP("Sentences", "Remove one of the two, or give it another name.")},
        {"regex-location-wins",
         QT_TRANSLATE_NOOP("Sentences", "A regular expression answers {uri}: location {regex}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "It is preferred to the prefix {location} of {otherfile}:{otherline}, which "
                           "passes the request on, because that prefix carries no ^~."),
         QT_TRANSLATE_NOOP("Sentences", "Give the path a location of its own, with ^~ or =.")},
        {"proxy-pass-not-inherited",
         QT_TRANSLATE_NOOP("Sentences", "The nested location {location} has no proxy_pass"),
         QT_TRANSLATE_NOOP("Sentences", "proxy_pass of {otherfile}:{otherline} does not reach into a "
                                        "location inside it, so Nginx looks for a file."),
         QT_TRANSLATE_NOOP("Sentences", "Repeat it in the nested location: proxy_pass {url};")},
        {"redirects-to-https",
         QT_TRANSLATE_NOOP("Sentences", "{uri} is redirected ({status}) to HTTPS: {target}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "The client uses ws without TLS, and WebSocket clients do not follow redirects."),
         QT_TRANSLATE_NOOP("Sentences", "Use wss in the client: {url}")},
        {"upstream-scheme-differs",
         QT_TRANSLATE_NOOP("Sentences",
                           "proxy_pass says {scheme} to {upstream}, which seems to speak {other}"),
         QT_TRANSLATE_NOOP("Sentences", "With the wrong scheme the backend refuses the connection (400), or "
                                        "Nginx answers 502: wrong version number."),
         QT_TRANSLATE_NOOP("Sentences", "Write {other}:// in proxy_pass.")},
        {"resolver-missing",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nobody resolves the name {host}: proxy_pass has a variable and there is no resolver"),
         QT_TRANSLATE_NOOP("Sentences",
                           "With a variable ({configured}) Nginx looks the name up at every request, and "
                           "without a resolver it answers 502: no resolver defined."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Add a resolver line, or write the name or address without a variable.")},
        {"upstream-all-down",
         QT_TRANSLATE_NOOP("Sentences", "Every server of the upstream {upstream} is marked down"),
         QT_TRANSLATE_NOOP("Sentences", "Nginx starts with it and answers 502: no live upstreams."),
         QT_TRANSLATE_NOOP("Sentences", "Remove down from a server that is up.")},
        {"proxy-pass-double-slash",
         QT_TRANSLATE_NOOP("Sentences", "The backend receives {sent}, with two slashes, for {uri}"),
         QT_TRANSLATE_NOOP("Sentences", "The location does not end in a slash and proxy_pass does, so its "
                                        "slash comes before the one of the rest."),
         QT_TRANSLATE_NOOP("Sentences", "Let both end in a slash, or neither.")},
        {"proxy-pass-glued", QT_TRANSLATE_NOOP("Sentences", "The backend receives {sent} for {uri}"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The location ends in a slash and the path in proxy_pass does not, so the rest is glued to it."),
         QT_TRANSLATE_NOOP("Sentences", "End the path in proxy_pass with a slash too.")},
        {"proxy-pass-variable-uri", QT_TRANSLATE_NOOP("Sentences", "The backend receives {sent} for {uri}"),
         QT_TRANSLATE_NOOP("Sentences", "With a variable in it, the path in proxy_pass is sent as it is: the "
                                        "rest of the path and the query are lost."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Remove the path behind the address, or append $request_uri instead.")},
        {"auth-required", QT_TRANSLATE_NOOP("Sentences", "{directive} asks for a login before {uri}"),
         QT_TRANSLATE_NOOP("Sentences", "Browsers cannot add a header to a WebSocket, and some do not send a "
                                        "Basic login that they know (Safari), so they get 401."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Exempt this path, or let the application check a cookie or a token.")},
        {"errors-masked", QT_TRANSLATE_NOOP("Sentences", "error_page shows {status} as {becomes}: {target}"),
         QT_TRANSLATE_NOOP("Sentences", "A handshake that fails then looks like something else, and the "
                                        "cause cannot be seen in the client."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Leave this path out of error_page, with proxy_intercept_errors off in its location.")},
    };
    return table;
}

} // namespace gate101::job

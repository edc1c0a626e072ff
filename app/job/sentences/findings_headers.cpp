// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of findings about headers, maps and limits of the proxied request.
std::span<const Sentence> headerFindingSentences()
{
    static const Sentence table[] = {
        {"map-source-wrong",
         QT_TRANSLATE_NOOP("Sentences", "The map of ${variable} looks at {source}, not at $http_upgrade"),
         QT_TRANSLATE_NOOP("Sentences", "Upgrade is what the client sends; from anything else the map makes "
                                        "\"{value}\", and that is what the backend receives as Connection."),
         QT_TRANSLATE_NOOP("Sentences", "Write: map $http_upgrade ${variable}")},
        {"map-without-default",
         QT_TRANSLATE_NOOP("Sentences", "The map of ${variable} has no value for \"websocket\""),
         QT_TRANSLATE_NOOP("Sentences", "No entry fits and there is no default, so the variable is empty and "
                                        "Nginx sends no Connection header at all."),
         QT_TRANSLATE_NOOP("Sentences", "Add to the map: default upgrade;")},
        {"host-not-inherited",
         QT_TRANSLATE_NOOP("Sentences", "The Host header set further out does not apply here"),
         QT_TRANSLATE_NOOP("Sentences", "This location sets a header of its own, so the Host of "
                                        "{otherfile}:{otherline} is lost and the backend sees {sent}."),
         QT_TRANSLATE_NOOP("Sentences", "Repeat the Host line in this location.")},
        {"host-not-forwarded",
         QT_TRANSLATE_NOOP("Sentences", "The backend sees Host {sent} instead of {expected}"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Most applications do not mind. One that compares the browser's Origin with Host answers 403."),
         QT_TRANSLATE_NOOP("Sentences",
                           "If it does, add: proxy_set_header Host $http_host; (exactly what the client "
                           "sent, whatever it is) or $host:$server_port for a port of your own; since 1.29.3 "
                           "$host$is_request_port$request_port fits both.")},
        {"host-without-port",
         QT_TRANSLATE_NOOP("Sentences", "The backend sees Host {sent} without the port of {expected}"),
         QT_TRANSLATE_NOOP("Sentences", "$host is the name alone. An application that compares the browser's "
                                        "Origin, which names the port, answers 403."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "If it does, use $host:$server_port, or $http_host, which is exactly what the client sent and "
             "so as trustworthy as the client; since 1.29.3 $host$is_request_port$request_port.")},
        {"host-with-port",
         QT_TRANSLATE_NOOP("Sentences",
                           "The backend sees Host {sent} with a port that {expected} does not name"),
         QT_TRANSLATE_NOOP("Sentences", "On the usual port a browser's Origin names none, and an application "
                                        "that compares the two answers 403."),
         QT_TRANSLATE_NOOP("Sentences", "If it does, use $host here.")},
        {"request-headers-off",
         QT_TRANSLATE_NOOP("Sentences", "The client's headers are not passed on: {names}"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "proxy_pass_request_headers off drops them, and without them the handshake is malformed."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the line or switch it on for this location.")},
        {"response-header-hidden",
         QT_TRANSLATE_NOOP("Sentences", "The header {name} is taken out of the backend's answer"),
         QT_TRANSLATE_NOOP("Sentences",
                           "A browser refuses a 101 without it, though the backend and Nginx have upgraded."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the proxy_hide_header line.")},
        {"auth-request-upgrades",
         QT_TRANSLATE_NOOP("Sentences", "The subrequest of auth_request to {path} carries the upgrade too"),
         QT_TRANSLATE_NOOP("Sentences", "When it is answered with 101, Nginx closes the connection without "
                                        "any answer; the error log says: connection upgrade in subrequest."),
         QT_TRANSLATE_NOOP("Sentences", "In the location of {otherfile}:{otherline} write: proxy_set_header "
                                        "Upgrade \"\"; proxy_set_header Connection \"\";")},
        {"access-denied", QT_TRANSLATE_NOOP("Sentences", "deny all refuses every client"),
         QT_TRANSLATE_NOOP("Sentences", "The rules are read from above and the first that fits decides; no "
                                        "allow stands before this one."),
         QT_TRANSLATE_NOOP("Sentences", "Put the allow lines before it.")},
        {"access-restricted", QT_TRANSLATE_NOOP("Sentences", "Only these addresses get in: {allowed}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Everyone else gets 403, the users of a proxy in front of this one too."),
         QT_TRANSLATE_NOOP("Sentences", "Add the client's address with allow when it is missing.")},
        {"origin-denied", QT_TRANSLATE_NOOP("Sentences", "A rule about the Origin header answers {status}"),
         QT_TRANSLATE_NOOP("Sentences", "A client that sends no Origin, or that of another page, is refused "
                                        "before the backend is asked. Browsers on the right page get in."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Test with that page's Origin (--origin), and add the Origin to the rule when it is missing.")},
        {"websockets-limited",
         QT_TRANSLATE_NOOP("Sentences", "limit_conn allows {number} connections at a time (zone {zone})"),
         QT_TRANSLATE_NOOP("Sentences",
                           "A WebSocket holds its place as long as it lasts; the next one gets {status}."),
         QT_TRANSLATE_NOOP("Sentences", "Give this path a zone of its own with a higher number.")},
        {"requests-limited",
         QT_TRANSLATE_NOOP("Sentences",
                           "limit_req counts every attempt to connect (zone {zone}, burst {number})"),
         QT_TRANSLATE_NOOP("Sentences", "After a reload or a broken line many clients come back at once, and "
                                        "those above the rate get {status}."),
         QT_TRANSLATE_NOOP("Sentences", "Raise burst for this path or give it a zone of its own.")},
        {"map-clobbers-captures",
         QT_TRANSLATE_NOOP("Sentences", "The map of ${variable} replaces $1 of the location"),
         QT_TRANSLATE_NOOP("Sentences", "Its regular expression ({otherfile}:{otherline}) is matched while "
                                        "this line is computed, and the captures are then the map's."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Name the capture in the location, as in (?<name>...), or use the plain key "
                           "websocket in the map; plain keys are compared without case.")},
        {"worker-connections-low",
         QT_TRANSLATE_NOOP("Sentences", "A worker has {number} connections, enough for {clients} WebSockets"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Every WebSocket takes two for as long as it lasts, one to the client and one to "
                           "the backend. Above that clients are cut off or get 500."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Raise worker_connections in events, and worker_rlimit_nofile with it.")},
        {"upgrade-any", QT_TRANSLATE_NOOP("Sentences", "Every upgrade is passed on, not only websocket"),
         QT_TRANSLATE_NOOP("Sentences", "A backend that also speaks h2c would take an upgrade to it, and "
                                        "later requests on that connection pass by the rules of Nginx."),
         QT_TRANSLATE_NOOP("Sentences",
                           "If yours may speak h2c, let the map name the protocol: map $http_upgrade "
                           "$connection_upgrade { default close; websocket upgrade; }")},
    };
    return table;
}

} // namespace gate101::job

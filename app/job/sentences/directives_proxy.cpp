// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of what a directive of the proxy module is for; the id is "help-" and its name.
std::span<const Sentence> proxyDirectiveSentences()
{
    static const Sentence table[] = {
        {"help-proxy_bind",
         QT_TRANSLATE_NOOP("Sentences", "The local address from which Nginx connects to the backend."),
         nullptr, nullptr},
        {"help-proxy_buffer_size",
         QT_TRANSLATE_NOOP("Sentences", "Buffer for the first part of the backend's answer; large headers "
                                        "need more, or the answer is 502."),
         nullptr, nullptr},
        {"help-proxy_buffering",
         QT_TRANSLATE_NOOP("Sentences", "Whether Nginx collects the answer before it sends it on; without "
                                        "effect once a connection is upgraded."),
         nullptr, nullptr},
        {"help-proxy_buffers",
         QT_TRANSLATE_NOOP("Sentences", "Number and size of the buffers for the backend's answer."), nullptr,
         nullptr},
        {"help-proxy_cache",
         QT_TRANSLATE_NOOP("Sentences",
                           "Answers from a cache zone; a handshake answered with 101 is never cached."),
         nullptr, nullptr},
        {"help-proxy_connect_timeout",
         QT_TRANSLATE_NOOP("Sentences",
                           "How long connecting to the backend may take before the client gets 504."),
         nullptr, nullptr},
        {"help-proxy_cookie_domain",
         QT_TRANSLATE_NOOP("Sentences", "Changes the domain in cookies of the backend."), nullptr, nullptr},
        {"help-proxy_cookie_flags",
         QT_TRANSLATE_NOOP("Sentences", "Sets flags such as Secure and SameSite in cookies of the backend."),
         nullptr, nullptr},
        {"help-proxy_cookie_path",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Changes the path in cookies of the backend, for an application that is served below a prefix."),
         nullptr, nullptr},
        {"help-proxy_hide_header",
         QT_TRANSLATE_NOOP("Sentences", "Keeps a header of the backend from the client; hiding Upgrade or "
                                        "Sec-WebSocket-Accept breaks the handshake."),
         nullptr, nullptr},
        {"help-proxy_http_version",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The HTTP version towards the backend; an upgrade needs 1.1, the default only since 1.29.7."),
         nullptr, nullptr},
        {"help-proxy_ignore_client_abort",
         QT_TRANSLATE_NOOP("Sentences", "Whether Nginx goes on with the backend when the client has left."),
         nullptr, nullptr},
        {"help-proxy_ignore_headers",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Headers of the backend that Nginx itself does not heed, such as X-Accel-Redirect."),
         nullptr, nullptr},
        {"help-proxy_intercept_errors",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Whether error_page also replaces errors of the backend; that hides a refused handshake."),
         nullptr, nullptr},
        {"help-proxy_method",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The method that is sent to the backend instead of the client's; a handshake must stay GET."),
         nullptr, nullptr},
        {"help-proxy_next_upstream",
         QT_TRANSLATE_NOOP("Sentences", "After which failures the next backend is tried."), nullptr, nullptr},
        {"help-proxy_next_upstream_timeout",
         QT_TRANSLATE_NOOP("Sentences", "How long Nginx keeps trying further backends."), nullptr, nullptr},
        {"help-proxy_next_upstream_tries",
         QT_TRANSLATE_NOOP("Sentences", "How many backends are tried for one request."), nullptr, nullptr},
        {"help-proxy_pass",
         QT_TRANSLATE_NOOP("Sentences", "Passes requests to a backend; a path behind the address replaces "
                                        "the location's part of the request."),
         nullptr, nullptr},
        {"help-proxy_pass_header",
         QT_TRANSLATE_NOOP("Sentences", "Lets a header through that Nginx would hide from the client."),
         nullptr, nullptr},
        {"help-proxy_pass_request_body",
         QT_TRANSLATE_NOOP("Sentences", "Whether the request's body is sent to the backend."), nullptr,
         nullptr},
        {"help-proxy_pass_request_headers",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Whether the request's headers are sent to the backend; off removes Sec-WebSocket-Key."),
         nullptr, nullptr},
        {"help-proxy_protocol",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Whether Nginx sends the PROXY protocol line to the backend of a stream or mail server."),
         nullptr, nullptr},
        {"help-proxy_read_timeout",
         QT_TRANSLATE_NOOP("Sentences", "How long the backend may be silent before Nginx closes; for a "
                                        "WebSocket this is the idle limit, 60s by default."),
         nullptr, nullptr},
        {"help-proxy_redirect",
         QT_TRANSLATE_NOOP("Sentences", "Changes Location and Refresh headers of the backend."), nullptr,
         nullptr},
        {"help-proxy_request_buffering",
         QT_TRANSLATE_NOOP("Sentences",
                           "Whether the whole request body is read before the backend is asked."),
         nullptr, nullptr},
        {"help-proxy_send_timeout",
         QT_TRANSLATE_NOOP("Sentences", "How long the backend may refuse to take data; it counts between two "
                                        "writes, on WebSockets too."),
         nullptr, nullptr},
        {"help-proxy_set_body",
         QT_TRANSLATE_NOOP("Sentences", "Replaces the request body that is sent to the backend."), nullptr,
         nullptr},
        {"help-proxy_set_header",
         QT_TRANSLATE_NOOP("Sentences", "Sets a header towards the backend, such as Upgrade and Connection; "
                                        "a level with its own lines inherits none."),
         nullptr, nullptr},
        {"help-proxy_socket_keepalive",
         QT_TRANSLATE_NOOP(
             "Sentences", "Turns on TCP keepalive towards the backend, which finds dead WebSocket backends."),
         nullptr, nullptr},
        {"help-proxy_ssl_name",
         QT_TRANSLATE_NOOP("Sentences",
                           "The name that the backend's certificate is checked for and that SNI sends."),
         nullptr, nullptr},
        {"help-proxy_ssl_protocols",
         QT_TRANSLATE_NOOP("Sentences", "TLS versions allowed towards the backend."), nullptr, nullptr},
        {"help-proxy_ssl_server_name",
         QT_TRANSLATE_NOOP("Sentences",
                           "Whether the name is sent to the backend by SNI; many https backends need it."),
         nullptr, nullptr},
        {"help-proxy_ssl_trusted_certificate",
         QT_TRANSLATE_NOOP("Sentences",
                           "The authorities against which the backend's certificate is checked."),
         nullptr, nullptr},
        {"help-proxy_ssl_verify",
         QT_TRANSLATE_NOOP("Sentences", "Whether the backend's certificate is checked; off by default."),
         nullptr, nullptr},
    };
    return table;
}

} // namespace gate101::job

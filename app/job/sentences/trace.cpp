// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the steps from a request to the location that answers it.
std::span<const Sentence> traceSentences()
{
    static const Sentence table[] = {
        {"trace-tls-name",
         QT_TRANSLATE_NOOP("Sentences",
                           "TLS: the certificate is that of the server for {host} ({file}:{line})"),
         nullptr, nullptr},
        {"trace-tls-default",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "TLS: no host name is sent, so the certificate is that of the default server ({file}:{line})"),
         nullptr, nullptr},
        {"trace-tls-rejected",
         QT_TRANSLATE_NOOP("Sentences", "ssl_reject_handshake ends the TLS handshake ({file}:{line})"),
         nullptr, nullptr},
        {"trace-tls-to-plain",
         QT_TRANSLATE_NOOP("Sentences", "The port does not speak TLS; the handshake fails"), nullptr,
         nullptr},
        {"trace-plain-to-tls",
         QT_TRANSLATE_NOOP("Sentences", "The port expects TLS; Nginx answers a plain request with 400"),
         nullptr, nullptr},
        {"trace-tls-certificate",
         QT_TRANSLATE_NOOP("Sentences", "ssl_verify_client asks for a client certificate; without one Nginx "
                                        "answers 400 ({file}:{line})"),
         nullptr, nullptr},
        {"trace-limit-except",
         QT_TRANSLATE_NOOP("Sentences",
                           "limit_except holds for this method; its own rules apply ({file}:{line})"),
         nullptr, nullptr},
        {"trace-if", QT_TRANSLATE_NOOP("Sentences", "The condition holds: {condition} ({file}:{line})"),
         nullptr, nullptr},
        {"trace-denied",
         QT_TRANSLATE_NOOP("Sentences", "An access rule refuses this client: 403 ({file}:{line})"), nullptr,
         nullptr},
        {"trace-auth-basic", QT_TRANSLATE_NOOP("Sentences", "A password is asked for: 401 ({file}:{line})"),
         nullptr, nullptr},
        {"trace-error-page", QT_TRANSLATE_NOOP("Sentences", "error_page goes on to {target} ({file}:{line})"),
         nullptr, nullptr},
        {"trace-forced-status",
         QT_TRANSLATE_NOOP("Sentences", "The client gets the status {status} in any case ({file}:{line})"),
         nullptr, nullptr},
        {"trace-index", QT_TRANSLATE_NOOP("Sentences", "index goes on to {target} ({file}:{line})"), nullptr,
         nullptr},
        {"undecided-regex",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: a regular expression is too costly to try"),
         QT_TRANSLATE_NOOP("Sentences", "Nginx itself may answer 500 or take long."), nullptr},
        {"undecided-hostname",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "A server_name holds $hostname, the name of the machine, which is not known here: {host}"),
         nullptr, nullptr},
        {"undecided-access",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: {directive} decides by more than this request"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Who is let in depends on the client's address or on another service."),
         nullptr},
        {"undecided-error-page",
         QT_TRANSLATE_NOOP("Sentences",
                           "{file}:{line}: error_page depends on a variable whose value is not known"),
         nullptr, nullptr},
        {"undecided-try-files",
         QT_TRANSLATE_NOOP("Sentences",
                           "{file}:{line}: try_files depends on a variable whose value is not known"),
         nullptr, nullptr},
        {"undecided-captures",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{file}:{line}: a map's regular expression replaces $1 while the headers are written"),
         QT_TRANSLATE_NOOP("Sentences", "Nginx measures the headers with the old captures and writes the new "
                                        "ones; it answers 500 when they do not fit."),
         QT_TRANSLATE_NOOP("Sentences", "Use a named capture in the header instead of $1.")},
        {"summary-own-status",
         QT_TRANSLATE_NOOP("Sentences", "Nginx answers with status {status} instead of the backend's 101"),
         nullptr, nullptr},
        {"method-changed", QT_TRANSLATE_NOOP("Sentences", "The backend is asked with the method {method}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "A WebSocket handshake is a GET; proxy_method replaces the client's method."),
         QT_TRANSLATE_NOOP("Sentences", "Remove proxy_method for this location.")},
        {"handshake-header-changed",
         QT_TRANSLATE_NOOP("Sentences", "{header} does not reach the backend as the client sent it"),
         QT_TRANSLATE_NOOP(
             "Sentences", "The handshake needs the client's own value; the line sends this instead: {value}"),
         QT_TRANSLATE_NOOP("Sentences", "Remove the proxy_set_header line for it.")},
        {"status-forced",
         QT_TRANSLATE_NOOP("Sentences",
                           "error_page gives the answer the status {status}, and the backend's 101 is lost"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Without = the client gets the status of the error, whatever answers."),
         QT_TRANSLATE_NOOP("Sentences", "Write error_page CODE = TARGET, with a lone =.")},
    };
    return table;
}

} // namespace gate101::job

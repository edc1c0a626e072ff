// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

/// Phrases of Nginx's error log (ngx_http_upstream.c and others). A line may belong to another request of the
/// same moment, so each counts only beside an answer that it explains.

bool gateway(const Scene &s)
{
    return s.status() == 502 || s.status() == 503 || s.status() == 504;
}

/// No answer at all, or one that Nginx made in place of the backend's.
bool noProperAnswer(const Scene &s)
{
    return s.p != nullptr && (s.status() == 0 || s.status() >= 500);
}

bool fileMissing(const Scene &s)
{
    return s.status() == 404 && s.logLine("open() \"", "(2: No such file or directory)");
}

Facts fileInLog(const Scene &s)
{
    const QByteArray log = s.log.join('\n');
    const qsizetype at = log.lastIndexOf("open() \"") + 8;
    return {{"file", QString::fromUtf8(log.mid(at, log.indexOf('"', at) - at))}};
}

constexpr char reading[] = "while reading response header from upstream";
constexpr char connecting[] = "while connecting to upstream";

constexpr Row rows[] = {
    // A page of its own for 502 may answer 200 and hide the dead backend.
    {"error-page-hides-dead-backend", Hop::Nginx,
     [](const Scene &s) { return s.status() == 200 && s.logLine("(111: Connection refused)", connecting); }},
    {"backend-socket-missing", Hop::Backend,
     [](const Scene &s) { return gateway(s) && s.logLine("connect() to unix:", "(2: No such file"); }},
    {"backend-socket-denied", Hop::Backend,
     [](const Scene &s) { return gateway(s) && s.logLine("connect() to unix:", "(13: Permission denied)"); }},
    {"nginx-connect-denied", Hop::Nginx,
     [](const Scene &s) { return gateway(s) && s.logLine("(13: Permission denied)", connecting); }},
    {"backend-not-https", Hop::Nginx,
     [](const Scene &s) {
         return gateway(s) && s.logLine("SSL_do_handshake() failed", "wrong version number");
     }},
    {"backend-certificate-rejected", Hop::Nginx,
     [](const Scene &s) { return gateway(s) && s.logHas("upstream SSL certificate"); }},
    {"backend-tls-failed", Hop::Nginx,
     [](const Scene &s) { return gateway(s) && s.logLine("SSL_do_handshake() failed", "to upstream"); }},
    {"nginx-no-resolver", Hop::Nginx,
     [](const Scene &s) { return gateway(s) && s.logHas("no resolver defined to resolve"); }},
    {"nginx-backend-name-unresolved", Hop::Nginx,
     [](const Scene &s) { return gateway(s) && s.logHas("could not be resolved"); }},
    {"backend-header-too-big", Hop::Nginx,
     [](const Scene &s) { return gateway(s) && s.logHas("upstream sent too big header"); }},
    {"worker-connections-exhausted", Hop::Nginx,
     [](const Scene &s) { return noProperAnswer(s) && s.logHas("worker_connections are not enough"); }},
    {"backend-not-http", Hop::Backend,
     [](const Scene &s) { return s.logHas("upstream sent no valid HTTP/1.0 header"); },
     [](const Scene &) {
         return Facts{{"start", QString()}};
     }},
    {"backend-connect-timeout", Hop::Network,
     [](const Scene &s) { return gateway(s) && s.logLine("upstream timed out (110", connecting); }},
    {"backend-upgrade-silent", Hop::Backend,
     [](const Scene &s) { return gateway(s) && s.logLine("upstream timed out (110", reading); }},
    {"backend-down", Hop::Backend,
     [](const Scene &s) { return gateway(s) && s.logLine("(111: Connection refused)", connecting); }},
    {"upstream-all-dead", Hop::Backend,
     [](const Scene &s) { return gateway(s) && s.logHas("no live upstreams"); }},
    {"upstream-member-dead", Hop::Backend,
     [](const Scene &s) { return gateway(s) && s.logHas("upstream server temporarily disabled"); }},
    {"backend-unreachable", Hop::Network,
     [](const Scene &s) { return gateway(s) && s.logLine("(113: ", connecting); }},
    {"rate-limited", Hop::Nginx,
     [](const Scene &s) { return s.status() >= 400 && s.logHas("limiting requests"); }},
    {"connections-limited", Hop::Nginx,
     [](const Scene &s) { return s.status() >= 400 && s.logHas("limiting connections"); }},
    {"access-denied-by-rule", Hop::Nginx,
     [](const Scene &s) { return s.status() == 403 && s.logHas("access forbidden by rule"); }},
    {"nginx-directory-forbidden", Hop::Nginx,
     [](const Scene &s) { return s.status() == 403 && s.logHas("directory index of"); }},
    {"nginx-file-denied", Hop::Nginx,
     [](const Scene &s) { return s.status() == 403 && s.logLine("open() \"", "(13: Permission denied)"); },
     fileInLog},
    {"nginx-rewrite-cycle", Hop::Nginx,
     [](const Scene &s) { return s.status() == 500 && s.logHas("rewrite or internal redirection cycle"); }},
    {"nginx-serves-files", Hop::Nginx,
     [](const Scene &s) {
         return fileMissing(s) && !(s.seen.config && s.seen.config->defaultServer == true);
     },
     fileInLog},
};

} // namespace

Rows logRows()
{
    return rows;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/findinghop.h"

#include "probe/report.h"

#include <algorithm>

namespace gate101::job {

namespace {

using Kind = Hop::Kind;

struct Station
{
    Kind kind;
    QByteArrayList ids;
};

const std::vector<Station> &stations()
{
    static const std::vector<Station> table{
        // An address that nobody listens at ends the way before Nginx has read a byte.
        {Kind::Name, {"no-listener", "no-ipv6-listener"}},
        {Kind::Tls, {"redirects-to-https"}},
        {Kind::Nginx,
         {"directive-unknown",
          "directive-not-allowed-here",
          "directive-arguments",
          "directive-duplicate",
          "directive-no-block",
          "directive-block-unexpected",
          "directive-flag-value",
          "directive-too-new",
          "directive-removed",
          "directive-commercial",
          "directive-module-missing",
          "directive-module-not-loaded",
          "directive-foreign",
          "directive-unfamiliar",
          "server-by-default",
          "listen-shadowed",
          "server-name-conflict",
          "site-not-enabled",
          "other-path-upgrades",
          "regex-location-wins",
          "proxy-pass-not-inherited",
          "try-files-fallback",
          "not-proxied",
          "answered-by-return",
          "redirects",
          "location-slash",
          "map-missing",
          "map-misplaced",
          "map-duplicated",
          "map-source-wrong",
          "map-without-default",
          "headers-not-inherited",
          "upgrade-header-missing",
          "upgrade-header-wrong",
          "upgrade-variable-wrong",
          "connection-header-missing",
          "connection-header-wrong",
          "connection-hardcoded",
          "header-duplicated",
          "http-version-1.0",
          "proxy-pass-rewrites",
          "proxy-pass-double-slash",
          "proxy-pass-glued",
          "proxy-pass-variable-uri",
          "auth-required",
          "errors-masked",
          "request-headers-off",
          "method-changed",
          "handshake-header-changed",
          "status-forced",
          "response-header-hidden",
          "auth-request-upgrades",
          "access-denied",
          "access-restricted",
          "origin-denied",
          "host-not-inherited",
          "host-not-forwarded",
          "host-without-port",
          "host-with-port",
          "map-clobbers-captures",
          "read-timeout-short",
          "websockets-limited",
          "requests-limited",
          "worker-connections-low",
          "upgrade-any",
          "buffering-on"}},
        // Nginx does what it is told, and what it is told about the backend is not so.
        {Kind::Backend,
         {"backend-port-mismatch", "upstream-scheme-differs", "resolver-missing", "upstream-all-down",
          "upstream-localhost"}},
    };
    return table;
}

bool isConnected(const probe::ProbeReport &report)
{
    const auto &addresses = report.seen.addresses;
    return std::any_of(addresses.begin(), addresses.end(), [](const probe::AddressReport &address) {
        return address.passed(probe::Stage::Connect);
    });
}

} // namespace

std::optional<Hop::Kind> hopOfFinding(const QByteArray &id)
{
    for (const Station &station : stations()) {
        if (station.ids.contains(id)) {
            return station.kind;
        }
    }
    for (const char *reading : {"syntax-", "file-", "folder-", "include-", "undecided-"}) {
        if (id.startsWith(reading)) {
            return Kind::Nginx;
        }
    }
    return std::nullopt;
}

std::optional<Hop::Kind> hopOfCause(const probe::ProbeReport &report)
{
    if (!report.cause) {
        return std::nullopt;
    }
    switch (report.cause->hop) {
    case probe::Hop::Client:
        return Kind::Client;
    case probe::Hop::Name:
        return Kind::Name;
    case probe::Hop::Network:
        return isConnected(report) ? Kind::Nginx : Kind::Name;
    case probe::Hop::Tls:
        return Kind::Tls;
    case probe::Hop::Nginx:
        return Kind::Nginx;
    case probe::Hop::Backend:
        return Kind::Backend;
    }
    return std::nullopt;
}

std::optional<Hop::Kind> firstBroken(const RequestPath &path)
{
    const auto found = std::find_if(path.begin(), path.end(),
                                    [](const Hop &hop) { return hop.state == Hop::State::Broken; });
    return found == path.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace gate101::job

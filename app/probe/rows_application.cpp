// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

/// Answers that an application wrote. The same bytes come from a lost upgrade and from an application that
/// has no WebSocket, so the direct probe or the configuration decides; where neither is known, the id says
/// only what is.

bool byExpress(const Scene &s)
{
    return s.by(Author::Express);
}

Facts gotPath(const Scene &s)
{
    return {{"got", QString::fromUtf8(s.otherPath())}};
}

/// The upgrade arrived at ws (which wrote its refusal), so only the path can differ.
bool wsBadRequest(const Scene &s)
{
    return s.status() == 400 && s.by(Author::WsLibrary) && s.author.body == "Bad Request";
}

/// The answer of a route that handles plain requests: the upgrade did not reach the application as one.
bool plainRoute(const Scene &s)
{
    return s.byApplication() && !s.by(Author::WsLibrary);
}

bool httpsRedirect(const Scene &s)
{
    return s.redirects() && headerValue(s.p->headers, "Location").startsWith("https://");
}

bool page200(const Scene &s)
{
    return s.status() == 200 && s.byApplication();
}

bool nothingAtHand(const Scene &s)
{
    return s.d == nullptr && !s.seen.config;
}

bool noDirect(const Scene &s)
{
    return s.d == nullptr;
}

/// A refusal of the application that Nginx may have caused by not passing the client's Host.
bool hostChanged(const Scene &s)
{
    return s.status() >= 400 && s.byApplication() && s.variant("direct-host") != nullptr;
}

Facts goodHost(const Scene &s)
{
    return {{"good", QString::fromLatin1(s.variant("direct-host")->value)}};
}

Facts goodOrigin(const Scene &s)
{
    return {{"origin", QString::fromLatin1(s.variant("origin")->value)}};
}

constexpr Doubt pathOrUpgrade{Confidence::Likely, "path-rewritten", "nginx-upgrade-not-forwarded",
                              "part-by-backend", nothingAtHand};
constexpr Doubt proxyOrClientPath{Confidence::Possible, "ws-path-differs", "ws-path-wrong",
                                  "part-by-backend"};
constexpr Doubt upgradeOrApplication{Confidence::Possible, "nginx-upgrade-not-forwarded",
                                     "app-without-websocket", "part-by-backend"};
constexpr Doubt pageOrApplication{Confidence::Possible, "app-page-instead-of-upgrade",
                                  "app-without-websocket", "part-by-backend"};
constexpr Doubt headersOrApplication{Confidence::Possible, "upgrade-header-missing-426",
                                     "app-insists-on-upgrade", "part-by-backend"};
constexpr Doubt loginOrUpgrade{Confidence::Possible, "app-refuses-login", "login-without-upgrade",
                               "part-by-backend", noDirect};
constexpr Doubt refusalOrUpgrade{Confidence::Possible, "app-refuses", "nginx-upgrade-not-forwarded",
                                 "part-by-backend"};
constexpr Doubt originOrHost{Confidence::Possible, "origin-refused", "host-refused", "part-by-origin"};
constexpr Doubt httpsOrUpgrade{Confidence::Likely, nullptr, nullptr, nullptr, noDirect};

constexpr Row rows[] = {
    {"path-rewritten", Hop::Nginx,
     [](const Scene &s) { return plainRoute(s) && !s.otherPath().isEmpty() && !s.sentPathSwitches(); },
     gotPath, pathOrUpgrade},
    {"origin-other-accepted", Hop::Backend, [](const Scene &s) { return s.variant("origin") != nullptr; },
     goodOrigin},
    {"host-refused", Hop::Nginx, hostChanged, goodHost},
    {"ws-path-differs", Hop::Nginx,
     [](const Scene &s) {
         return wsBadRequest(s) &&
                (s.directSwitched() || (s.seen.config && s.seen.config->pathKept == false));
     }},
    {"ws-path-wrong", Hop::Client, [](const Scene &s) { return wsBadRequest(s) && s.directSame(); }},
    {"ws-refused-request", Hop::Backend, wsBadRequest, nullptr, proxyOrClientPath},
    {"app-forces-https", Hop::Nginx,
     [](const Scene &s) { return httpsRedirect(s) && byExpress(s) && !s.seen.endpoint.secure; }, nullptr,
     httpsOrUpgrade},
    {"app-forces-https-behind-tls", Hop::Nginx,
     [](const Scene &s) { return httpsRedirect(s) && byExpress(s) && s.seen.endpoint.secure; }, nullptr,
     httpsOrUpgrade},
    {"nginx-upgrade-not-forwarded", Hop::Nginx,
     [](const Scene &s) { return s.status() == 404 && plainRoute(s) && s.upgradeLost(); }},
    {"app-page-instead-of-upgrade", Hop::Nginx,
     [](const Scene &s) { return page200(s) && plainRoute(s) && s.upgradeLost(); }},
    {"app-error-without-upgrade", Hop::Nginx,
     [](const Scene &s) { return s.status() == 500 && plainRoute(s) && s.upgradeLost(); }},
    // 426 is how ws, standing alone, answers a plain GET.
    {"upgrade-header-missing-426", Hop::Nginx,
     [](const Scene &s) { return s.status() == 426 && s.upgradeLost(); }},
    {"app-insists-on-upgrade", Hop::Backend,
     [](const Scene &s) { return s.status() == 426 && s.directSame(); }},
    {"answered-426", Hop::Nginx, [](const Scene &s) { return s.status() == 426; }, nullptr,
     headersOrApplication},
    {"login-without-upgrade", Hop::Nginx,
     [](const Scene &s) {
         return (s.status() == 401 || s.status() == 403) && byExpress(s) && s.directSwitched();
     }},
    {"origin-refused", Hop::Backend,
     [](const Scene &s) {
         return s.status() == 403 && !s.by(Author::Nginx) && (s.directSame() || s.by(Author::WsLibrary));
     },
     nullptr, originOrHost},
    {"app-refuses-login", Hop::Backend,
     [](const Scene &s) {
         return s.status() == 401 && !hasHeader(s.p->headers, "WWW-Authenticate") && !s.by(Author::Nginx);
     },
     nullptr, loginOrUpgrade},
    {"nginx-upgrade-not-forwarded", Hop::Nginx,
     [](const Scene &s) { return plainRoute(s) && s.upgradeLost(); }},
    // Two proxies in a row look the same from outside, whichever of them loses the upgrade.
    {"inner-proxy-answers", Hop::Backend, [](const Scene &s) { return s.directIsProxy() && s.directSame(); },
     [](const Scene &s) {
         return Facts{{"server", QString::fromLatin1(headerValue(s.d->headers, "Server"))}};
     }},
    // The named backend is dead, yet an application answered: Nginx talks to another one.
    {"backend-port-differs", Hop::Nginx,
     [](const Scene &s) { return s.byApplication() && s.directProblem(Stage::Connect, "connect-refused"); }},
    {"app-without-websocket", Hop::Backend,
     [](const Scene &s) {
         return (s.status() == 404 || s.status() == 200) && plainRoute(s) && s.directSame();
     }},
    {"app-error", Hop::Backend,
     [](const Scene &s) { return s.status() == 500 && s.byApplication() && s.directSame(); }},
    {"app-refuses", Hop::Backend,
     [](const Scene &s) { return s.status() >= 300 && s.directSame() && s.byApplication(); }},
    {"answered-404-by-app", Hop::Nginx, [](const Scene &s) { return s.status() == 404 && s.byApplication(); },
     nullptr, upgradeOrApplication},
    {"answered-200-by-app", Hop::Nginx, page200, nullptr, pageOrApplication},
    {"answered-by-app", Hop::Nginx, [](const Scene &s) { return s.byApplication(); }, nullptr,
     refusalOrUpgrade},
};

} // namespace

Rows applicationRows()
{
    return rows;
}

} // namespace gate101::probe

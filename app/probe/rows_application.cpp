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

constexpr Row rows[] = {
    {"path-rewritten", Hop::Nginx,
     [](const Scene &s) { return plainRoute(s) && !s.otherPath().isEmpty() && !s.sentPathSwitches(); },
     gotPath},
    {"ws-path-differs", Hop::Nginx,
     [](const Scene &s) {
         return wsBadRequest(s) &&
                (s.directSwitched() || (s.seen.config && s.seen.config->pathKept == false));
     }},
    {"ws-path-wrong", Hop::Client, [](const Scene &s) { return wsBadRequest(s) && s.directSame(); }},
    {"ws-refused-request", Hop::Backend, wsBadRequest},
    {"app-forces-https", Hop::Nginx,
     [](const Scene &s) { return httpsRedirect(s) && byExpress(s) && !s.seen.endpoint.secure; }},
    {"app-forces-https-behind-tls", Hop::Nginx,
     [](const Scene &s) { return httpsRedirect(s) && byExpress(s) && s.seen.endpoint.secure; }},
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
    {"answered-426", Hop::Nginx, [](const Scene &s) { return s.status() == 426; }},
    {"login-without-upgrade", Hop::Nginx,
     [](const Scene &s) {
         return (s.status() == 401 || s.status() == 403) && byExpress(s) && s.directSwitched();
     }},
    {"origin-refused", Hop::Backend,
     [](const Scene &s) {
         return s.status() == 403 && !s.by(Author::Nginx) && (s.directSame() || s.by(Author::WsLibrary));
     }},
    {"app-refuses-login", Hop::Backend,
     [](const Scene &s) {
         return s.status() == 401 && !hasHeader(s.p->headers, "WWW-Authenticate") && !s.by(Author::Nginx);
     }},
    {"nginx-upgrade-not-forwarded", Hop::Nginx,
     [](const Scene &s) { return plainRoute(s) && s.upgradeLost(); }},
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
    {"answered-404-by-app", Hop::Nginx,
     [](const Scene &s) { return s.status() == 404 && s.byApplication(); }},
    {"answered-200-by-app", Hop::Nginx, page200},
    {"answered-by-app", Hop::Nginx, [](const Scene &s) { return s.byApplication(); }},
};

} // namespace

Rows applicationRows()
{
    return rows;
}

} // namespace gate101::probe

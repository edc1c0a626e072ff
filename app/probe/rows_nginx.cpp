// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

QByteArray location(const Scene &s)
{
    return headerValue(s.p->headers, "Location");
}

/// Nginx redirects "/api/ws" to "/api/ws/" when only `location /api/ws/` is there (ngx_http_core_module,
/// auto_redirect).
bool slashRedirect(const Scene &s)
{
    if (!s.redirects()) {
        return false;
    }
    const QByteArray to = location(s);
    const qsizetype scheme = to.indexOf("://");
    const qsizetype start = scheme < 0 ? 0 : to.indexOf('/', scheme + 3);
    const QByteArray path = start < 0 ? QByteArray() : to.mid(start);
    return before(path, '?') == s.seen.endpoint.path() + '/';
}

bool httpsRedirect(const Scene &s)
{
    return s.redirects() && !s.seen.endpoint.secure && location(s).startsWith("https://");
}

bool byDefaultServer(const Scene &s)
{
    return s.status() != 0 && s.seen.config && s.seen.config->defaultServer == true &&
           (s.by(Author::Nginx) || (!s.byApplication() && !s.handler("proxy")));
}

bool htmlPage(const Scene &s)
{
    return s.status() == 200 && s.author.html && !s.byApplication();
}

bool nginxPage(const Scene &s, int status)
{
    return s.status() == status && s.by(Author::Nginx);
}

bool basicAuth(const Scene &s)
{
    return s.status() == 401 && hasHeader(s.p->headers, "WWW-Authenticate");
}

/// A body that neither the application nor Nginx' own pages write, while the backend says something else.
bool intercepted(const Scene &s)
{
    const bool other = s.directDiffers() || s.directSwitched();
    return s.status() >= 400 && s.by(Author::Unknown) && other && !s.byApplication();
}

constexpr Doubt locationOrServer{Confidence::Possible, "nginx-serves-files", "default-server-answered",
                                 "part-by-config"};
constexpr Doubt limitOrReturn{Confidence::Possible, "rate-limited", "nginx-return-answered", "part-by-log"};
constexpr Doubt ruleOrReturn{Confidence::Possible, "access-denied-by-rule", "nginx-return-answered",
                             "part-by-log"};
constexpr Doubt filesOrApplication{Confidence::Possible, "spa-fallback", "app-page-instead-of-upgrade",
                                   "part-by-backend"};
constexpr Doubt refusedOrDifferent{Confidence::Possible, "app-refuses", "intercepted-error",
                                   "part-by-backend"};

constexpr Row rows[] = {
    {"slash-redirect", Hop::Nginx, slashRedirect},
    {"https-redirect", Hop::Client, httpsRedirect},
    {"default-server-answered", Hop::Nginx, byDefaultServer},
    {"default-server-answered", Hop::Nginx, [](const Scene &s) { return s.status() == 421; }},
    // The same request under another name of the certificate has switched.
    {"default-server-answered", Hop::Nginx, [](const Scene &s) { return s.variant("host") != nullptr; }},
    {"redirected", Hop::Nginx, [](const Scene &s) { return s.redirects(); }},
    {"basic-auth", Hop::Nginx, basicAuth},
    {"nginx-return-answered", Hop::Nginx,
     [](const Scene &s) { return s.status() != 0 && s.handler("return"); }},
    {"nginx-401", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 401); }},
    {"nginx-forbidden", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 403); }, nullptr, ruleOrReturn},
    {"nginx-404-backend-works", Hop::Nginx,
     [](const Scene &s) { return nginxPage(s, 404) && s.directSwitched(); }},
    {"nginx-404", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 404); }, nullptr, locationOrServer},
    {"nginx-rejected-request", Hop::Client, [](const Scene &s) { return nginxPage(s, 400); }},
    {"nginx-405", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 405); }},
    {"rate-limited", Hop::Nginx, [](const Scene &s) { return s.status() == 429; }},
    {"nginx-500", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 500); }},
    {"nginx-503", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 503); }, nullptr, limitOrReturn},
    {"spa-fallback", Hop::Nginx,
     [](const Scene &s) { return htmlPage(s) && (s.directSwitched() || s.handler("static")); }},
    {"answered-200-html", Hop::Nginx, htmlPage, nullptr, filesOrApplication},
    {"answered-200", Hop::Nginx, [](const Scene &s) { return s.status() == 200; }},
    {"nginx-upgrade-not-forwarded", Hop::Nginx,
     [](const Scene &s) { return intercepted(s) && s.fixProven(); }},
    {"intercepted-error", Hop::Nginx, intercepted, nullptr, likely},
    {"nginx-page", Hop::Nginx, [](const Scene &s) { return s.by(Author::Nginx); }},
};

constexpr Row last[] = {
    {"app-refuses", Hop::Backend, [](const Scene &s) { return s.status() >= 300 && s.directSame(); }},
    {"answered-403", Hop::Backend, [](const Scene &s) { return s.status() == 403; }, nullptr,
     refusedOrDifferent},
    {"answered-differently", Hop::Nginx, [](const Scene &s) { return s.status() != 0 && s.status() != 101; },
     nullptr, refusedOrDifferent},
};

} // namespace

Rows nginxRows()
{
    return rows;
}

Rows lastRows()
{
    return last;
}

} // namespace gate101::probe

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
    return s.seen.config && s.seen.config->defaultServer == true && s.by(Author::Nginx);
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
    return s.status() >= 400 && s.by(Author::Unknown) && s.d != nullptr && s.d->status != 0 &&
           s.direct.body != s.author.body && !s.byApplication();
}

constexpr Row rows[] = {
    {"slash-redirect", Hop::Nginx, slashRedirect},
    {"https-redirect", Hop::Client, httpsRedirect},
    {"default-server-answered", Hop::Nginx, byDefaultServer},
    {"default-server-answered", Hop::Nginx, [](const Scene &s) { return s.status() == 421; }},
    {"redirected", Hop::Nginx, [](const Scene &s) { return s.redirects(); }},
    {"basic-auth", Hop::Nginx, basicAuth},
    {"nginx-401", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 401); }},
    {"nginx-forbidden", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 403); }},
    {"nginx-404-backend-works", Hop::Nginx,
     [](const Scene &s) { return nginxPage(s, 404) && s.directSwitched(); }},
    {"nginx-404", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 404); }},
    {"nginx-rejected-request", Hop::Client, [](const Scene &s) { return nginxPage(s, 400); }},
    {"nginx-405", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 405); }},
    {"rate-limited", Hop::Nginx, [](const Scene &s) { return s.status() == 429; }},
    {"nginx-500", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 500); }},
    {"nginx-503", Hop::Nginx, [](const Scene &s) { return nginxPage(s, 503); }},
    {"nginx-return-answered", Hop::Nginx,
     [](const Scene &s) { return s.status() != 0 && s.handler("return"); }},
    {"spa-fallback", Hop::Nginx,
     [](const Scene &s) { return htmlPage(s) && (s.directSwitched() || s.handler("static")); }},
    {"answered-200-html", Hop::Nginx, htmlPage},
    {"answered-200", Hop::Nginx, [](const Scene &s) { return s.status() == 200; }},
    {"intercepted-error", Hop::Nginx, intercepted},
    {"nginx-page", Hop::Nginx, [](const Scene &s) { return s.by(Author::Nginx); }},
};

constexpr Row last[] = {
    {"app-refuses", Hop::Backend, [](const Scene &s) { return s.status() >= 300 && s.directSame(); }},
    {"answered-403", Hop::Backend, [](const Scene &s) { return s.status() == 403; }},
    {"answered-differently", Hop::Nginx, [](const Scene &s) { return s.status() != 0 && s.status() != 101; }},
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

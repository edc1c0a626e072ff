// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/backendrequest.h"
#include "nginx/routing/errorpage.h"
#include "nginx/routing/walk.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

QByteArray upstreamAddress(const QByteArray &server)
{
    return server.startsWith("unix:") || server.lastIndexOf(':') > server.lastIndexOf(']') ? server
                                                                                           : server + ":80";
}

} // namespace

/// No file is taken to be there.
Walk::Step Walk::tryFiles()
{
    const Directive files = m_inner.empty() ? m_result.scope->own("try_files") : Directive();
    if (files.isNull()) {
        return Step::Content;
    }
    const QByteArray last = files.arg(files.argCount() - 1);
    m_result.tryFiles = true;
    m_result.handler = files;
    say("trace-try-files", files, "target", last);
    if (last.startsWith('=')) {
        return answer(last.mid(1).toInt(), files);
    }
    const Evaluated target = m_result.variables->evaluate(last);
    if (!target.decided) {
        doubt("undecided-try-files", files);
        return Step::Content;
    }
    if (target.text.startsWith('@')) {
        return namedLocation(target.text.mid(1));
    }
    // A fallback that has been tried is taken to be a file, as a site that works has it there. Whatever else
    // the location does would only be asked for that file, never for the client's path.
    const std::pair<qsizetype, const Tree *> here(files.begin(), &files.tree());
    const bool seen = std::find(m_triedFiles.begin(), m_triedFiles.end(), here) != m_triedFiles.end();
    m_triedFiles.push_back(here);
    if (seen && target.text.split('?').first() == m_state.uri) {
        return staticFile();
    }
    return internalRedirect(target.text);
}

Directive Walk::handlerDirective(QByteArrayView name) const
{
    if (m_result.location == nullptr) {
        return {}; // Handlers belong to locations; Nginx refuses them in a server.
    }
    // The innermost level comes last.
    Directive found = m_result.scope->own(name);
    for (const std::unique_ptr<Scope> &inner : m_inner) {
        if (const Directive own = inner->own(name); !own.isNull()) {
            found = own;
        }
    }
    return found;
}

Directive Walk::otherHandler() const
{
    for (const char *name : {"fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass",
                             "content_by_lua_block", "content_by_lua_file", "content_by_lua", "js_content",
                             "perl", "stub_status", "empty_gif", "echo"}) {
        if (const Directive other = handlerDirective(name); !other.isNull()) {
            return other;
        }
    }
    return {};
}

Walk::Step Walk::content()
{
    if (const Directive pass = handlerDirective("proxy_pass"); !pass.isNull()) {
        return proxy(pass);
    }
    if (const Directive other = otherHandler(); !other.isNull()) {
        m_result.handler = other;
        m_result.route.handler = Route::Handler::Unknown;
        m_result.route.handlerPlace = other.place();
        doubt("undecided-other-handler", other, "name", other.name());
        return Step::Done;
    }
    return staticFile();
}

/// A file that is not there may still lead on: by `index /path`, or by an error_page for 404.
Walk::Step Walk::staticFile()
{
    m_result.route.handler = Route::Handler::Static;
    if (!m_result.tryFiles) {
        m_result.handler = settings().effective("root");
    }
    m_result.route.handlerPlace = m_result.handler.isNull() ? Place() : m_result.handler.place();
    m_result.route.status = 0;
    m_result.forcedStatus = m_state.forcedStatus;
    say("trace-static", m_result.scope->block);
    if (m_state.uri.endsWith('/')) {
        const Directive index = settings().effective("index");
        if (const QByteArray first = m_result.variables->evaluate(index.isNull() ? "" : index.arg(0)).text;
            first.startsWith('/')) {
            say("trace-index", index, "target", first);
            const QByteArray args = m_state.args.isEmpty() ? QByteArray() : '?' + m_state.args;
            return internalRedirect(first + args);
        }
    }
    if (m_result.tryFiles && m_result.handler == m_result.scope->own("try_files")) {
        return Step::Done; // Its last file is taken to be there.
    }
    const bool isRoot = m_state.uri.count('/') == m_state.uri.size();
    return errorPage(isRoot ? 403 : 404, Step::Done);
}

Walk::Step Walk::proxy(const Directive &pass)
{
    Route &route = m_result.route;
    m_result.handler = pass;
    route.handler = Route::Handler::Proxy;
    route.handlerPlace = pass.place();
    m_result.forcedStatus = m_state.forcedStatus;
    route.status = m_state.forcedStatus;
    const Evaluated url = m_result.variables->evaluate(pass.arg(0));
    m_result.target = parseProxyTarget(url.text);
    if (!url.decided || !m_result.target.valid) {
        doubt("undecided-proxy-pass", pass);
        return Step::Done;
    }
    const Upstream *upstream = m_model.upstream(m_result.target.host);
    route.upstreamTls = m_result.target.tls;
    route.upstream = upstream != nullptr && !upstream->servers.isEmpty()
                         ? upstreamAddress(upstream->servers.first())
                         : m_result.target.address();
    say("trace-proxy", pass, "upstream", route.upstream);
    if (m_state.forcedStatus != 0) {
        say("trace-forced-status", m_result.errorPage, "status", QByteArray::number(m_state.forcedStatus));
    }
    m_result.rewritten = !m_state.validUnparsed;
    m_result.internal = m_state.internal;
    m_result.validLocation = m_state.validLocation;
    route.backendRequest = backendRequest(m_result, *m_result.variables, m_state.args);
    if (route.backendRequest->outgrows) {
        doubt("undecided-captures", pass);
    }
    return Step::Done;
}

} // namespace gate101::nginx

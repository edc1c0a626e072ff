// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/resolution.h"

#include "nginx/proxying/backendrequest.h"
#include "nginx/routing/regex.h"
#include "nginx/routing/rewrite.h"
#include "nginx/routing/uri.h"

#include <utility>

namespace gate101::nginx {

namespace {

constexpr int mostSearches = 11; // NGX_HTTP_MAX_URI_CHANGES and the first one

Facts placeFacts(const Directive &directive)
{
    const Place place = directive.headerPlace();
    return {{"file", QString::fromUtf8(place.file)}, {"line", QString::number(place.line)}};
}

class Walk
{
public:
    Walk(const HttpModel &model, const RouteRequest &request, Version version)
        : m_model(model)
    {
        m_result.request = request;
        m_result.version = version;
    }

    Resolution run()
    {
        if (findServer()) {
            m_variables = std::make_unique<Variables>(m_model, m_result.request);
            m_variables->setServerName(m_result.server->names().first());
            m_variables->setCaptures(m_serverCaptures, m_serverNamedCaptures);
            m_args = queryOf(m_result.request.target);
            serve();
        }
        return std::move(m_result);
    }

private:
    bool findServer()
    {
        ServerChoice choice = chooseServer(m_model, m_result.request);
        Route &route = m_result.route;
        route.trace += choice.trace;
        route.undecided += choice.undecided;
        m_result.server = choice.server;
        m_result.byDefaultServer = choice.byDefault;
        m_serverCaptures = choice.captures;
        m_serverNamedCaptures = choice.namedCaptures;
        if (choice.server == nullptr) {
            route.handler = Route::Handler::None;
            return false;
        }
        const Server &server = *choice.server;
        Route::Server described{server.scope.block.headerPlace(), server.names(), {}, choice.byDefault};
        for (const Listen &listen : server.listens) {
            described.listens.append(listen.toString());
        }
        route.server = described;
        m_result.scope = &server.scope;
        return true;
    }

    void serve()
    {
        const Directive merge = m_result.server->scope.effective("merge_slashes");
        const std::optional<QByteArray> uri =
            normaliseUri(m_result.request.target, merge.isNull() || merge.arg(0) != "off");
        if (!uri) {
            m_result.route.handler = Route::Handler::Return;
            m_result.route.status = 400;
            m_result.route.trace.append(Statement{"trace-bad-uri", {}});
            return;
        }
        setUri(*uri);
        say("trace-uri", {{"uri", QString::fromUtf8(*uri)}});
        m_next = Next::Server;
        for (int searches = 0; searches < mostSearches; ++searches) {
            if (std::exchange(m_next, Next::Done) == Next::Server) {
                m_result.validLocation = true;
                m_result.scope = &m_result.server->scope;
                if (!rewrite(m_result.server->scope)) {
                    return;
                }
            }
            serveInLocation();
            if (m_next == Next::Done) {
                return;
            }
        }
        m_result.route.handler = Route::Handler::Return;
        m_result.route.status = 500;
        say("trace-redirect-cycle", {});
    }

    void serveInLocation()
    {
        m_conditional = false;
        m_conditionalPass = {};
        if (!m_named.isEmpty()) {
            const Location *named = namedLocation(*m_result.server, std::exchange(m_named, {}));
            if (named == nullptr) {
                m_result.route.handler = Route::Handler::Return;
                m_result.route.status = 500;
                return;
            }
            enter(*named);
        } else if (!findLocation()) {
            return;
        }
        if ((m_result.location == nullptr || rewrite(*m_result.scope)) && m_next == Next::Done) {
            content();
        }
    }

    /// Returns false when the search itself has answered.
    bool findLocation()
    {
        LocationChoice choice = chooseLocation(*m_result.server, m_result.uri);
        m_result.route.trace += choice.trace;
        if (!choice.captures.isEmpty()) {
            m_variables->setCaptures(choice.captures, choice.namedCaptures);
        }
        if (choice.location == nullptr) {
            m_result.location = nullptr;
            m_result.scope = &m_result.server->scope;
            m_result.route.location.reset();
            return true;
        }
        enter(*choice.location);
        const Directive internal = m_result.scope->effective("internal");
        if (!internal.isNull() && !m_result.internal) {
            m_result.handler = internal;
            m_result.route.handler = Route::Handler::Return;
            m_result.route.handlerPlace = internal.place();
            m_result.route.status = 404;
            say("trace-internal", placeFacts(internal));
            return false;
        }
        if (choice.slashRedirect) {
            m_result.slashRedirect = true;
            m_result.handler = m_result.scope->own("proxy_pass");
            redirect(301, m_result.uri + '/');
            return false;
        }
        return true;
    }

    void enter(const Location &location)
    {
        m_result.location = &location;
        m_result.scope = &location.scope;
        m_result.route.location = Route::Location{location.scope.block.headerPlace(),
                                                  modifierText(location.modifier), location.pattern};
    }

    /// Runs the rewrite phase of a level. Returns false when it has answered; m_next tells of a new search.
    bool rewrite(const Scope &scope)
    {
        RewriteOutcome outcome = runRewrites(scope, *m_variables, m_result.uri, m_args);
        m_result.route.undecided += outcome.undecided;
        m_conditional = outcome.conditional;
        m_conditionalPass = outcome.conditionalPass;
        m_result.validLocation = m_result.validLocation && outcome.validLocation;
        if (outcome.uriChanged) {
            m_result.rewritten = true;
            m_result.internal = true;
            m_args = outcome.args;
            setUri(outcome.uri);
            say("trace-rewrite", placeFacts(outcome.directive), "uri", outcome.uri);
        }
        switch (outcome.kind) {
        case RewriteOutcome::Kind::Continue:
            return true;
        case RewriteOutcome::Kind::Search:
            m_next = &scope == &m_result.server->scope ? Next::Done : Next::Location;
            return true;
        case RewriteOutcome::Kind::Return:
            m_result.handler = outcome.directive;
            m_result.route.handlerPlace = outcome.directive.place();
            m_result.route.handler = Route::Handler::Return;
            m_result.route.status = outcome.status;
            say("trace-return", placeFacts(outcome.directive), "status", QByteArray::number(outcome.status));
            return false;
        case RewriteOutcome::Kind::Redirect:
            m_result.handler = outcome.directive;
            redirect(outcome.status, outcome.target);
            return false;
        }
        return true;
    }

    void redirect(int status, const QByteArray &target)
    {
        Route &route = m_result.route;
        route.handler = Route::Handler::Redirect;
        route.handlerPlace = m_result.handler.place();
        route.status = status;
        route.redirectTo = target;
        say("trace-redirect", placeFacts(m_result.handler), "target", target);
    }

    void content()
    {
        const Directive files = m_result.scope->own("try_files");
        if (!files.isNull() && !m_conditional && tryFiles(files)) {
            return;
        }
        serveContent();
    }

    /// No file is taken to be there. Returns whether that answers or leads elsewhere.
    bool tryFiles(const Directive &files)
    {
        const QByteArray last = files.args().value(files.argCount() - 1);
        m_result.tryFiles = true;
        m_result.handler = files;
        say("trace-try-files", placeFacts(files), "target", last);
        if (last.startsWith('@')) {
            m_result.internal = true;
            m_named = last.mid(1);
            m_next = Next::Location;
            return true;
        }
        if (last.startsWith('=')) {
            m_result.route.handler = Route::Handler::Return;
            m_result.route.handlerPlace = files.place();
            m_result.route.status = last.mid(1).toInt();
            return true;
        }
        // A fallback that has been tried is taken to be a file, as a site that works has it there.
        const qsizetype mark = last.indexOf('?');
        const Evaluated target = m_variables->evaluate(last.left(mark < 0 ? last.size() : mark));
        const bool seen = m_triedFiles.contains(files.begin());
        m_triedFiles.append(files.begin());
        if (!target.decided || !target.text.startsWith('/') || (seen && target.text == m_result.uri)) {
            return false;
        }
        m_args = mark < 0 ? QByteArray() : m_variables->evaluate(last.mid(mark + 1)).text;
        m_result.rewritten = true;
        m_result.internal = true;
        setUri(target.text);
        m_next = Next::Server;
        return true;
    }

    void serveContent()
    {
        const Directive pass =
            m_conditionalPass.isNull() ? m_result.scope->own("proxy_pass") : m_conditionalPass;
        if (!pass.isNull()) {
            proxy(pass);
            return;
        }
        for (const char *name : {"fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass"}) {
            if (const Directive other = m_result.scope->own(name); !other.isNull()) {
                m_result.handler = other;
                m_result.route.handler = Route::Handler::Unknown;
                m_result.route.handlerPlace = other.place();
                m_result.route.undecided.append(
                    {"undecided-other-handler", {{"name", QString::fromLatin1(name)}}});
                return;
            }
        }
        m_result.route.handler = Route::Handler::Static;
        if (!m_result.tryFiles) {
            m_result.handler = m_result.scope->effective("root");
        }
        m_result.route.handlerPlace = m_result.handler.place();
        say("trace-static", placeFacts(m_result.scope->block));
    }

    void proxy(const Directive &pass)
    {
        Route &route = m_result.route;
        m_result.handler = pass;
        route.handler = Route::Handler::Proxy;
        route.handlerPlace = pass.place();
        const Evaluated url = m_variables->evaluate(pass.arg(0));
        m_result.target = parseProxyTarget(url.text);
        if (!url.decided || !m_result.target.valid) {
            route.undecided.append({"undecided-proxy-pass", placeFacts(pass)});
            return;
        }
        const Upstream *upstream = m_model.upstream(m_result.target.host);
        route.upstreamTls = m_result.target.tls;
        route.upstream = upstream != nullptr && !upstream->servers.isEmpty()
                             ? upstreamAddress(upstream->servers.first())
                             : m_result.target.address();
        say("trace-proxy", placeFacts(pass), "upstream", route.upstream);
        route.backendRequest = backendRequest(m_result, *m_variables, m_args);
    }

    static QByteArray upstreamAddress(const QByteArray &server)
    {
        return server.startsWith("unix:") || server.lastIndexOf(':') > server.lastIndexOf(']')
                   ? server
                   : server + ":80";
    }

    void setUri(const QByteArray &uri)
    {
        m_result.uri = uri;
        m_variables->setUri(uri, m_args);
    }

    void say(const char *id, Facts facts, const char *key = nullptr, const QByteArray &value = {})
    {
        if (key != nullptr) {
            facts.insert(key, QString::fromUtf8(value));
        }
        m_result.route.trace.append({id, facts});
    }

    const HttpModel &m_model;
    Resolution m_result;
    std::unique_ptr<Variables> m_variables;
    QByteArray m_args;
    QByteArrayList m_serverCaptures;
    QHash<QByteArray, QByteArray> m_serverNamedCaptures;
    /// Where the request goes on: an internal redirect runs the server's rewrites again.
    enum class Next { Done, Location, Server };
    Next m_next = Next::Done;
    QByteArray m_named; ///< A named location to go to next.
    QList<qsizetype> m_triedFiles;
    bool m_conditional = false;  ///< An `if` of this location holds.
    Directive m_conditionalPass; ///< Its proxy_pass.
};

} // namespace

Resolution resolve(const HttpModel &model, const RouteRequest &request, Version version)
{
    return Walk(model, request, version).run();
}

QByteArray handlerName(Route::Handler handler)
{
    switch (handler) {
    case Route::Handler::Proxy:
        return "proxy";
    case Route::Handler::Return:
        return "return";
    case Route::Handler::Redirect:
        return "redirect";
    case Route::Handler::Static:
        return "static";
    case Route::Handler::None:
        return "none";
    case Route::Handler::Unknown:
        return "unknown";
    }
    return {};
}

} // namespace gate101::nginx

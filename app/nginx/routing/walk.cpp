// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/walk.h"

#include "nginx/model/setting.h"
#include "nginx/routing/redirecturl.h"
#include "nginx/routing/servermatch.h"
#include "nginx/routing/uri.h"

namespace gate101::nginx {

Walk::Walk(const HttpModel &model, const RouteRequest &request, Version version)
    : m_model(model)
    , m_seen(request)
{
    m_result.request = request;
    m_result.version = version;
}

Resolution Walk::run()
{
    if (findServer()) {
        Step step = readRequestLine();
        while (step != Step::Done) {
            step = advance(step);
        }
        if (!m_result.route.redirectTo.isEmpty()) {
            // Without a Host the address stands for it, and an IPv6 one goes without brackets.
            QByteArray host = m_hostIsRead ? normalisedHost(m_result.request.host) : m_result.request.address;
            if (m_hostIsRead && host.contains(':')) {
                host = '[' + host + ']';
            }
            m_result.route.redirectUrl =
                redirectUrl(m_result.route.redirectTo, settings(), *m_result.server, m_result.request, host);
        }
        preferFailure();
        m_result.rewritten = !m_state.validUnparsed;
        m_result.internal = m_state.internal;
        m_result.validLocation = m_state.validLocation;
    }
    return std::move(m_result);
}

Walk::Step Walk::advance(Step step)
{
    switch (step) {
    case Step::ServerRewrite:
        return serverRewrite();
    case Step::FindLocation:
        return findLocation();
    case Step::LocationRewrite:
        return locationRewrite();
    case Step::Access:
        return access();
    case Step::TryFiles:
        return tryFiles();
    case Step::Content:
        return content();
    case Step::Done:
        break;
    }
    return Step::Done;
}

bool Walk::findServer()
{
    ServerChoice choice = chooseServer(m_model, m_result.request);
    Route &route = m_result.route;
    route.trace += choice.trace;
    route.undecided += choice.undecided;
    if (choice.server == nullptr) {
        route.handler = Route::Handler::None;
        return false;
    }
    m_result.byDefaultServer = choice.byDefault;
    m_serverMatch = choice.match;
    m_reader = choice.reader;
    useServer(*choice.server);
    if (m_result.request.tls && !choice.tls) {
        m_result.refusal = Refusal::TlsToPlainPort;
    } else if (m_result.request.tls && isHandshakeRejected(*choice.reader)) {
        m_result.refusal = Refusal::HandshakeRejected;
    } else if (!m_result.request.tls && choice.tls) {
        m_result.refusal = Refusal::PlainToTlsPort;
    } else {
        return true;
    }
    m_result.refusedBy = choice.listen.directive;
    return true;
}

void Walk::useServer(const Server &server)
{
    m_result.server = &server;
    m_result.scope = &server.scope;
    Route::Server described{server.scope.block.headerPlace(), server.names(), {}, m_result.byDefaultServer};
    for (const Listen &listen : server.listens) {
        described.listens.append(listen.toString());
    }
    m_result.route.server = described;
    m_result.variables = std::make_shared<Variables>(m_model, m_seen, m_result.version);
    m_result.variables->setServerName(primaryName(server, m_result.request.machineName));
    m_result.variables->setCaptures(m_serverMatch);
}

bool Walk::isHandshakeRejected(const Server &reader)
{
    return setting(reader.scope, "ssl_reject_handshake") == "on";
}

Walk::Step Walk::readRequestLine()
{
    const Refusal refusal = m_result.refusal;
    if (refusal == Refusal::HandshakeRejected) {
        m_result.route.handler = Route::Handler::None;
        say("trace-tls-rejected", m_reader->scope.effective("ssl_reject_handshake"));
        return Step::Done;
    }
    if (refusal == Refusal::TlsToPlainPort) {
        // The greeting is no request line; the client has no use for the answer.
        m_result.route.handler = Route::Handler::Return;
        m_result.route.status = 400;
        m_result.route.handlerPlace = m_result.refusedBy.isNull() ? Place() : m_result.refusedBy.place();
        say("trace-tls-to-plain", m_result.refusedBy);
        return Step::Done;
    }
    const std::optional<QByteArray> uri =
        normaliseUri(m_result.request.target, setting(m_reader->scope, "merge_slashes") != "off");
    if (!uri) {
        // No header has been read: neither a name that chooses a server, nor a target to pass on.
        m_serverMatch = {};
        m_hostIsRead = false;
        m_seen.host = primaryName(*m_reader, m_result.request.machineName);
        m_seen.target.clear();
        useServer(*m_reader);
        say("trace-bad-uri", Facts{});
        return answer(400, {}, Refusal::BadUri);
    }
    setUri(*uri, queryOf(m_result.request.target));
    if (refusal == Refusal::PlainToTlsPort) {
        say("trace-plain-to-tls", m_result.refusedBy);
        return answer(497, m_result.refusedBy, refusal);
    }
    if (m_result.request.tls && setting(*m_result.scope, "ssl_verify_client") == "on") {
        const Directive verify = m_result.scope->effective("ssl_verify_client");
        say("trace-tls-certificate", verify);
        return answer(496, verify, Refusal::NoCertificate);
    }
    say("trace-uri", {{"uri", QString::fromUtf8(*uri)}});
    return Step::ServerRewrite;
}

void Walk::preferFailure()
{
    if (!m_failure || m_result.route.handler != Route::Handler::Static) {
        return;
    }
    const QList<Statement> trace = m_result.route.trace;
    const QList<Statement> undecided = m_result.route.undecided;
    m_result = std::move(*m_failure);
    m_result.route.trace = trace;
    m_result.route.undecided = undecided;
    m_result.errorDocument = true;
}

void Walk::enter(const Location &location)
{
    m_result.location = &location;
    m_result.scope = &location.scope;
    m_result.route.location = Route::Location{location.scope.block.headerPlace(),
                                              modifierText(location.modifier), location.pattern};
    m_inner.clear();
    m_limited = false;
    const Directive limit = location.scope.own("limit_except");
    // A request for HEAD may do what GET may; nothing else is asked here.
    if (limit.isBlock() && !limit.args().contains("GET")) {
        say("trace-limit-except", limit);
        m_inner.push_back(std::make_unique<Scope>(m_model.config(), limit, m_result.scope));
        m_limited = true;
    }
}

void Walk::leaveLocation()
{
    m_result.location = nullptr;
    m_result.scope = &m_result.server->scope;
    m_result.route.location.reset();
    m_inner.clear();
    m_limited = false;
}

void Walk::hold(const std::vector<Directive> &conditions)
{
    m_inner.clear();
    for (const Directive &condition : conditions) {
        m_inner.push_back(std::make_unique<Scope>(m_model.config(), condition, &settings()));
    }
}

const Scope &Walk::settings() const
{
    return m_inner.empty() ? *m_result.scope : *m_inner.back();
}

void Walk::setUri(const QByteArray &uri, const QByteArray &args)
{
    m_state.uri = uri;
    m_state.args = args;
    m_result.uri = uri;
    m_result.variables->setUri(uri, args);
}

void Walk::say(const char *id, Facts facts)
{
    m_result.route.trace.append({id, std::move(facts)});
}

namespace {

Facts factsAt(const Directive &directive, const char *key, const QByteArray &value)
{
    Facts facts;
    if (!directive.isNull()) {
        const Place place = directive.headerPlace();
        facts.insert("file", QString::fromUtf8(place.file));
        facts.insert("line", QString::number(place.line));
    }
    if (key != nullptr) {
        facts.insert(key, QString::fromUtf8(value));
    }
    return facts;
}

} // namespace

void Walk::say(const char *id, const Directive &directive, const char *key, const QByteArray &value)
{
    say(id, factsAt(directive, key, value));
}

void Walk::doubt(const char *id, const Directive &directive, const char *key, const QByteArray &value)
{
    m_result.route.undecided.append({id, factsAt(directive, key, value)});
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/setting.h"
#include "nginx/routing/access.h"
#include "nginx/routing/errorpage.h"
#include "nginx/routing/uri.h"
#include "nginx/routing/walk.h"

#include <utility>

namespace gate101::nginx {

namespace {

constexpr int ownCodes = 494; ///< 494 to 497 are Nginx's own names for kinds of 400.
constexpr int lastOwnCode = 497;

} // namespace

Walk::Step Walk::serverRewrite()
{
    leaveLocation();
    m_state.validLocation = true;
    const RewriteOutcome outcome = runRewrites(*m_result.scope, m_state, *m_result.variables);
    // Only the location's own rewrites ask for another search.
    m_state.uriChanged = false;
    return afterRewrite(outcome, Step::FindLocation);
}

Walk::Step Walk::findLocation()
{
    LocationChoice choice = chooseLocation(*m_result.server, m_state.uri);
    m_result.route.trace += choice.trace;
    m_result.route.undecided += choice.undecided;
    if (choice.match.matched) {
        m_result.variables->setCaptures(choice.match);
    }
    m_state.uriChanged = false;
    if (choice.location == nullptr) {
        leaveLocation();
        return Step::Access; // The server's rewrites have run already.
    }
    enter(*choice.location);
    const Directive internal = m_result.scope->effective("internal");
    if (!internal.isNull() && !m_state.internal) {
        say("trace-internal", internal);
        return answer(404, internal, Refusal::Internal);
    }
    if (choice.slashRedirect) {
        m_result.slashRedirect = true;
        const QByteArray query = m_state.args.isEmpty() ? QByteArray() : '?' + m_state.args;
        return redirect(301, escapeUri(m_state.uri + '/', m_result.version) + query,
                        m_result.scope->own("proxy_pass"));
    }
    return Step::LocationRewrite;
}

Walk::Step Walk::locationRewrite()
{
    if (m_limited) {
        return Step::Access;
    }
    const RewriteOutcome outcome = runRewrites(*m_result.scope, m_state, *m_result.variables);
    hold(outcome.conditions);
    const Step next = afterRewrite(outcome, Step::Access);
    if (next != Step::Access || !m_state.uriChanged) {
        return next;
    }
    return --m_state.changesLeft == 0 ? cycle() : Step::FindLocation;
}

Walk::Step Walk::afterRewrite(const RewriteOutcome &outcome, Step next)
{
    m_result.route.trace += outcome.trace;
    m_result.route.undecided += outcome.undecided;
    m_result.uri = m_state.uri;
    switch (outcome.kind) {
    case RewriteOutcome::Kind::Continue:
        return next;
    case RewriteOutcome::Kind::Redirect:
        return redirect(outcome.status, outcome.target, outcome.directive);
    case RewriteOutcome::Kind::Return:
        break;
    }
    m_result.handler = outcome.directive;
    say("trace-return", outcome.directive, "status", QByteArray::number(outcome.status));
    if (outcome.status < 400 || outcome.hasText) {
        // Sent as it is; only a status that an error_page has set before is kept.
        m_result.route.handler = Route::Handler::Return;
        m_result.route.handlerPlace = outcome.directive.place();
        m_result.text = outcome.target;
        m_result.forcedStatus = m_state.forcedStatus;
        m_result.route.status = m_state.forcedStatus != 0 ? m_state.forcedStatus : outcome.status;
        return Step::Done;
    }
    return answer(outcome.status, outcome.directive);
}

Walk::Step Walk::access()
{
    const AccessOutcome outcome = runAccess(settings(), *m_result.variables, m_result.request);
    m_result.route.undecided += outcome.undecided;
    if (outcome.status == 0) {
        return Step::TryFiles;
    }
    say(outcome.status == 401 ? "trace-auth-basic" : "trace-denied", outcome.directive);
    const Directive pass = handlerDirective("proxy_pass");
    if (pass.isNull()) {
        return answer(outcome.status, outcome.directive, Refusal::Access);
    }
    // What the others would get is worth knowing: this client's trouble may be one of several. But Nginx
    // computes none of it, so nothing of it may be remembered when an error_page leads elsewhere.
    const Variables before = *m_result.variables;
    const QList<Statement> undecided = m_result.route.undecided;
    proxy(pass);
    const Variables after = std::exchange(*m_result.variables, before);
    m_result.refusal = Refusal::Access;
    m_result.refusedBy = outcome.directive;
    m_result.route.status = outcome.status;
    m_result.forcedStatus = 0;
    const Step next = errorPage(outcome.status, Step::Done);
    if (m_result.refusal == Refusal::Access) {
        *m_result.variables = after;
    } else {
        m_result.route.undecided = undecided;
    }
    return next;
}

Walk::Step Walk::internalRedirect(const QByteArray &target)
{
    if (--m_state.changesLeft == 0) {
        return cycle();
    }
    const qsizetype mark = target.indexOf('?');
    setUri(mark < 0 ? target : target.left(mark), mark < 0 ? QByteArray() : target.mid(mark + 1));
    m_state.internal = true;
    m_state.validUnparsed = false;
    m_state.uriChanged = false;
    return Step::ServerRewrite;
}

Walk::Step Walk::namedLocation(const QByteArray &name)
{
    if (--m_state.changesLeft == 0) {
        return cycle();
    }
    const Location *named = nginx::namedLocation(*m_result.server, name);
    if (named == nullptr || m_state.uri.isEmpty()) {
        return answer(500, {});
    }
    m_state.internal = true;
    m_state.uriChanged = false;
    enter(*named);
    say("trace-location-chosen", named->scope.block, "location", '@' + name);
    return Step::LocationRewrite;
}

Walk::Step Walk::redirect(int status, const QByteArray &target, const Directive &by)
{
    Route &route = m_result.route;
    m_result.handler = by;
    route.handler = Route::Handler::Redirect;
    route.handlerPlace = by.isNull() ? Place() : by.place();
    route.status = status;
    route.redirectTo = target;
    m_result.forcedStatus = 0;
    say("trace-redirect", by, "target", target);
    return errorPage(status, Step::Done);
}

Walk::Step Walk::answer(int status, const Directive &by, Refusal refusal)
{
    Route &route = m_result.route;
    m_result.handler = by;
    m_result.refusal = refusal;
    m_result.refusedBy = refusal == Refusal::None ? Directive() : by;
    route.handler = Route::Handler::Return;
    route.handlerPlace = by.isNull() ? Place() : by.place();
    route.status = status >= ownCodes && status <= lastOwnCode ? 400 : status;
    m_result.forcedStatus = 0;
    return errorPage(status, Step::Done);
}

Walk::Step Walk::errorPage(int status, Step otherwise)
{
    if (m_state.errorPageShown || m_state.changesLeft == 0 || !hasErrorPages(settings())) {
        return otherwise;
    }
    m_state.errorPageShown = setting(settings(), "recursive_error_pages") != "on";
    const std::optional<ErrorPage> page = errorPageFor(settings(), status);
    if (!page) {
        return otherwise;
    }
    const Evaluated target = m_result.variables->evaluate(page->target);
    if (!target.decided) {
        doubt("undecided-error-page", page->directive);
        return otherwise;
    }
    say("trace-error-page", page->directive, "target", target.text);
    m_state.forcedStatus = page->overwrite >= 0 ? page->overwrite : status;
    if (target.text.startsWith('/') || target.text.startsWith('@')) {
        if (!m_failure) {
            m_failure = m_result;
        }
        m_result.errorPage = page->directive;
        m_result.refusal = Refusal::None;
        m_result.slashRedirect = false;
        m_result.route.backendRequest.reset();
        m_result.route.upstream.clear();
        return target.text.startsWith('@') ? namedLocation(target.text.mid(1))
                                           : internalRedirect(target.text);
    }
    Route &route = m_result.route;
    m_result.handler = page->directive;
    route.handler = Route::Handler::Redirect;
    route.handlerPlace = page->directive.place();
    const int given = page->overwrite;
    route.status = given == 301 || given == 303 || given == 307 || given == 308 ? given : 302;
    route.redirectTo = target.text;
    m_result.refusal = Refusal::None;
    m_result.errorPage = page->directive;
    say("trace-redirect", page->directive, "target", target.text);
    return Step::Done;
}

Walk::Step Walk::cycle()
{
    say("trace-redirect-cycle", Facts{});
    m_state.changesLeft = 0;
    return answer(500, {}, Refusal::Cycle);
}

} // namespace gate101::nginx

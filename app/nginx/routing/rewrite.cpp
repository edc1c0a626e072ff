// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/rewrite.h"

#include "nginx/routing/condition.h"
#include "nginx/routing/uri.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

using Captures = Variables::Captures;

Facts placeFacts(const Directive &directive)
{
    const Place place = directive.headerPlace();
    return {{"file", QString::fromUtf8(place.file)}, {"line", QString::number(place.line)}};
}

bool startsWithScheme(const QByteArray &text)
{
    return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("$scheme");
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Whether an `if` whose condition is not known can be passed over: nothing in it changes who answers. An
/// `if` that holds also switches try_files off, which is seen outside.
bool isHarmless(const Directive &block)
{
    const auto children = block.children();
    return std::all_of(children.begin(), children.end(), [](const Directive &child) {
        for (const char *name : {"access_log", "add_header", "add_trailer", "charset", "etag", "expires",
                                 "gzip", "limit_rate", "limit_rate_after", "log_not_found", "default_type"}) {
            if (child.is(name)) {
                return true;
            }
        }
        return false;
    });
}

class RewritePhase
{
public:
    RewritePhase(const Scope &scope, RequestState &state, Variables &variables)
        : m_scope(scope)
        , m_state(state)
        , m_variables(variables)
    {
    }

    RewriteOutcome run()
    {
        runLevel(m_scope.directives());
        return std::move(m_outcome);
    }

private:
    /// Returns false when the phase is over.
    template<class Directives> bool runLevel(const Directives &directives)
    {
        for (const Directive &directive : directives) {
            if (directive.is("set")) {
                doSet(directive);
            } else if (directive.is("break")) {
                stopSearch();
                return false;
            } else if (directive.is("return")) {
                doReturn(directive);
                return false;
            } else if (directive.is("rewrite")) {
                if (!doRewrite(directive)) {
                    return false;
                }
            } else if (directive.is("if") && directive.isBlock()) {
                if (!doIf(directive)) {
                    return false;
                }
            }
        }
        return true;
    }

    void doSet(const Directive &directive)
    {
        const Evaluated value = m_variables.evaluate(directive.arg(1), m_quote);
        if (directive.arg(0) == "$args") {
            m_state.args = value.text;
            m_state.validUnparsed = false;
            m_variables.setUri(m_state.uri, m_state.args);
        } else {
            m_variables.set(directive.arg(0).mid(1), value);
        }
    }

    bool doIf(const Directive &directive)
    {
        const Truth truth = conditionOf(directive, m_variables, m_quote);
        if (truth == Truth::No) {
            return true;
        }
        Facts facts = placeFacts(directive);
        facts.insert("condition", QString::fromUtf8(conditionText(directive)));
        if (truth == Truth::Unknown) {
            if (!isHarmless(directive) || !m_scope.own("try_files").isNull()) {
                m_outcome.undecided.append({"undecided-if", facts});
            }
            return true;
        }
        m_outcome.trace.append({"trace-if", facts});
        m_around.push_back(directive);
        m_outcome.conditions = m_around;
        std::vector<Directive> inner;
        m_scope.config()->visit(directive, [&inner](const Directive &child) { inner.push_back(child); });
        const bool goesOn = runLevel(inner);
        m_around.pop_back();
        return goesOn;
    }

    /// A URI that was changed stays, but no location is looked for again (ngx_http_script_break_code).
    void stopSearch()
    {
        if (m_state.uriChanged) {
            m_state.uriChanged = false;
            m_state.validLocation = false;
        }
    }

    void doReturn(const Directive &directive)
    {
        const QByteArray first = directive.arg(0);
        m_outcome.directive = directive;
        m_outcome.hasText = directive.argCount() > 1 && !directive.arg(1).isEmpty();
        if (startsWithScheme(first)) {
            m_outcome.kind = RewriteOutcome::Kind::Redirect;
            m_outcome.status = 302;
            m_outcome.target = m_variables.evaluate(first).text;
            return;
        }
        m_outcome.status = first.toInt();
        m_outcome.kind =
            isRedirect(m_outcome.status) ? RewriteOutcome::Kind::Redirect : RewriteOutcome::Kind::Return;
        m_outcome.target = m_variables.evaluate(directive.arg(1)).text;
    }

    /// Returns false when the phase is over.
    bool doRewrite(const Directive &directive)
    {
        const Regex regex = Regex::of(directive.arg(0), false);
        const RegexMatch match = regex.match(m_state.uri);
        if (match.gaveUp || !regex.isValid()) {
            m_outcome.undecided.append({"undecided-regex", placeFacts(directive)});
            return true;
        }
        if (!match.matched) {
            m_variables.clearCaptures();
            return true;
        }
        m_variables.setCaptures(match);
        m_outcome.directive = directive;
        // Whether it redirects and where its query begins is read from the text as it is configured.
        QByteArray text = directive.arg(1);
        const QByteArray flag = directive.arg(2);
        const bool keepsArgs = !text.endsWith('?');
        if (!keepsArgs) {
            text.chop(1);
        }
        m_state.internal = true;
        m_state.validUnparsed = false;
        m_state.uriChanged = flag != "break";
        m_state.validLocation = m_state.validLocation && flag != "break";
        if (flag == "redirect" || flag == "permanent" || startsWithScheme(text)) {
            m_outcome.kind = RewriteOutcome::Kind::Redirect;
            m_outcome.status = flag == "permanent" ? 301 : 302;
            m_outcome.target = unescapeRedirect(m_variables.evaluate(text, Captures::Escaped).text);
            if (keepsArgs && !m_state.args.isEmpty()) {
                m_outcome.target += (text.contains('?') ? '&' : '?') + m_state.args;
            }
            return false;
        }
        return replaceUri(directive, text, keepsArgs) && flag != "last" && flag != "break";
    }

    bool replaceUri(const Directive &directive, const QByteArray &text, bool keepsArgs)
    {
        const qsizetype mark = text.indexOf('?');
        const QByteArray uri =
            m_variables.evaluate(mark < 0 ? text : text.left(mark), Captures::AsTheyAre).text;
        const QByteArray added =
            mark < 0 ? QByteArray() : m_variables.evaluate(text.mid(mark + 1), Captures::Escaped).text;
        m_quote = Captures::AsTheyAre;
        if (mark >= 0) {
            m_state.args =
                keepsArgs && !m_state.args.isEmpty() ? QByteArray(added + '&' + m_state.args) : added;
        } else if (!keepsArgs) {
            m_state.args.clear();
        }
        m_state.uri = uri;
        m_variables.setUri(m_state.uri, m_state.args);
        Facts facts = placeFacts(directive);
        facts.insert("uri", QString::fromUtf8(uri));
        m_outcome.trace.append({"trace-rewrite", facts});
        if (uri.isEmpty()) {
            m_outcome.kind = RewriteOutcome::Kind::Return; // "the rewritten URI has a zero length"
            m_outcome.status = 500;
            return false;
        }
        return true;
    }

    const Scope &m_scope;
    RequestState &m_state;
    Variables &m_variables;
    RewriteOutcome m_outcome;
    std::vector<Directive> m_around; ///< The conditions that the line at hand stands in.
    /// Captures in `set` and `if` are escaped until a rewrite has changed the URI.
    Captures m_quote = Captures::Escaped;
};

} // namespace

RewriteOutcome runRewrites(const Scope &scope, RequestState &state, Variables &variables)
{
    return RewritePhase(scope, state, variables).run();
}

} // namespace gate101::nginx

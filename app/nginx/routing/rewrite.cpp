// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/rewrite.h"

#include "nginx/routing/regex.h"

namespace gate101::nginx {

namespace {

enum class Truth { No, Yes, Unknown };

class RewritePhase
{
public:
    RewritePhase(Variables &variables, const QByteArray &uri, const QByteArray &args)
        : m_variables(variables)
    {
        m_outcome.uri = uri;
        m_outcome.args = args;
    }

    RewriteOutcome run(const Scope &scope)
    {
        m_config = scope.config();
        runLevel(scope.directives());
        return std::move(m_outcome);
    }

private:
    /// Returns false when the phase is over.
    bool runLevel(const std::vector<Directive> &directives)
    {
        for (const Directive &directive : directives) {
            if (directive.is("set")) {
                m_variables.set(directive.arg(0).mid(1), m_variables.evaluate(directive.arg(1)));
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

    bool doIf(const Directive &directive)
    {
        const Truth truth = condition(directive);
        if (truth == Truth::No) {
            return true;
        }
        if (truth == Truth::Unknown) {
            const Place place = directive.headerPlace();
            m_outcome.undecided.append({"undecided-if",
                                        {{"file", QString::fromUtf8(place.file)},
                                         {"line", QString::number(place.line)},
                                         {"condition", QString::fromUtf8(directive.args().join(' '))}}});
            return true;
        }
        m_outcome.conditional = true;
        m_outcome.conditionalPass = {};
        const Scope body(*m_config, directive, nullptr);
        m_outcome.conditionalPass = body.own("proxy_pass");
        return runLevel(body.directives());
    }

    /// A URI that was changed stays, but no location is looked for again (ngx_http_script_break_code).
    void stopSearch()
    {
        if (m_outcome.kind == RewriteOutcome::Kind::Search) {
            m_outcome.kind = RewriteOutcome::Kind::Continue;
            m_outcome.validLocation = false;
        }
    }

    /// `if (A)`, `(A = B)`, `(A != B)`, `(A ~ re)` and its kin; file tests depend on the machine.
    Truth condition(const Directive &directive)
    {
        QByteArrayList words = directive.args();
        if (words.isEmpty() || !words.first().startsWith('(') || !words.last().endsWith(')')) {
            return Truth::Unknown;
        }
        words.first().remove(0, 1);
        words.last().chop(1);
        words.removeAll(QByteArray());
        if (words.size() == 1) {
            const Evaluated value = m_variables.evaluate(words[0]);
            return !value.decided ? Truth::Unknown : truth(!value.text.isEmpty() && value.text != "0");
        }
        if (words.size() == 2 && (words[1] == "=" || words[1] == "!=")) {
            words.append(QByteArray());
        }
        if (words.size() != 3) {
            return Truth::Unknown;
        }
        const Evaluated left = m_variables.evaluate(words[0]);
        const QByteArray &sign = words[1];
        if (!left.decided) {
            return Truth::Unknown;
        }
        if (sign == "=" || sign == "!=") {
            const Evaluated right = m_variables.evaluate(words[2]);
            return !right.decided ? Truth::Unknown : truth((left.text == right.text) == (sign == "="));
        }
        if (sign == "~" || sign == "~*" || sign == "!~" || sign == "!~*") {
            const Regex regex(words[2], sign.endsWith('*'));
            const QByteArrayList captures = regex.captures(left.text);
            if (!captures.isEmpty()) {
                m_variables.setCaptures(captures, regex.namedCaptures(captures));
            }
            return truth(captures.isEmpty() == sign.startsWith('!'));
        }
        return Truth::Unknown;
    }

    static Truth truth(bool value) { return value ? Truth::Yes : Truth::No; }

    void doReturn(const Directive &directive)
    {
        const QByteArray first = directive.arg(0);
        m_outcome.directive = directive;
        if (first.startsWith("http://") || first.startsWith("https://") || first.startsWith('$')) {
            m_outcome.kind = RewriteOutcome::Kind::Redirect;
            m_outcome.status = 302;
            m_outcome.target = m_variables.evaluate(first).text;
            return;
        }
        m_outcome.status = first.toInt();
        const bool redirects = m_outcome.status == 301 || m_outcome.status == 302 ||
                               m_outcome.status == 303 || m_outcome.status == 307 || m_outcome.status == 308;
        m_outcome.kind = redirects ? RewriteOutcome::Kind::Redirect : RewriteOutcome::Kind::Return;
        m_outcome.target = m_variables.evaluate(directive.arg(1)).text;
    }

    /// Returns false when the phase is over.
    bool doRewrite(const Directive &directive)
    {
        const Regex regex(directive.arg(0), false);
        const QByteArrayList captures = regex.captures(m_outcome.uri);
        if (captures.isEmpty()) {
            return true;
        }
        m_variables.setCaptures(captures, regex.namedCaptures(captures));
        m_outcome.directive = directive;
        // Whether it redirects and where its query begins is read from the text as it is configured.
        QByteArray text = directive.arg(1);
        const QByteArray flag = directive.arg(2);
        if (flag == "redirect" || flag == "permanent" || text.startsWith("http://") ||
            text.startsWith("https://") || text.startsWith("$scheme")) {
            m_outcome.kind = RewriteOutcome::Kind::Redirect;
            m_outcome.status = flag == "permanent" ? 301 : 302;
            m_outcome.target = m_variables.evaluate(text).text;
            return false;
        }
        const bool keepsArgs = !text.endsWith('?');
        if (!keepsArgs) {
            text.chop(1);
        }
        const qsizetype mark = text.indexOf('?');
        m_outcome.uriChanged = true;
        m_outcome.uri = m_variables.evaluate(mark < 0 ? text : text.left(mark)).text;
        const QByteArray added = mark < 0 ? QByteArray() : m_variables.evaluate(text.mid(mark + 1)).text;
        if (!keepsArgs) {
            m_outcome.args = added;
        } else if (mark >= 0) {
            m_outcome.args = m_outcome.args.isEmpty() ? added : QByteArray(added + '&' + m_outcome.args);
        }
        if (m_outcome.uri.isEmpty()) {
            m_outcome.kind = RewriteOutcome::Kind::Return; // "the rewritten URI has a zero length"
            m_outcome.status = 500;
            return false;
        }
        m_variables.setUri(m_outcome.uri, m_outcome.args);
        m_outcome.kind = RewriteOutcome::Kind::Search;
        if (flag == "break") {
            stopSearch();
        }
        return flag != "last" && flag != "break";
    }

    Variables &m_variables;
    RewriteOutcome m_outcome;
    const ConfigSet *m_config = nullptr; ///< Of the level; bodies of `if` may hold includes too.
};

} // namespace

RewriteOutcome runRewrites(const Scope &scope, Variables &variables, const QByteArray &uri,
                           const QByteArray &args)
{
    return RewritePhase(variables, uri, args).run(scope);
}

} // namespace gate101::nginx

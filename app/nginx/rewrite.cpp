// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/rewrite.h"

#include "nginx/regex.h"

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
        runLevel(scope.directives, scope);
        return std::move(m_outcome);
    }

private:
    /// Returns false when the phase is over.
    bool runLevel(const std::vector<Directive> &directives, const Scope &scope)
    {
        for (const Directive &directive : directives) {
            if (directive.is("set")) {
                m_variables.set(directive.arg(0).mid(1), m_variables.evaluate(directive.arg(1)));
            } else if (directive.is("break")) {
                return false;
            } else if (directive.is("return")) {
                doReturn(directive);
                return false;
            } else if (directive.is("rewrite")) {
                if (!doRewrite(directive)) {
                    return false;
                }
            } else if (directive.is("if") && directive.isBlock()) {
                if (!doIf(directive, scope)) {
                    return false;
                }
            }
        }
        return true;
    }

    bool doIf(const Directive &directive, const Scope &scope)
    {
        const Truth truth = condition(directive);
        if (truth == Truth::No) {
            return true;
        }
        const std::vector<Directive> children = directive.children();
        if (truth == Truth::Unknown) {
            const Place place = directive.headerPlace();
            m_outcome.undecided.append({"undecided-if",
                                        {{"file", QString::fromUtf8(place.file)},
                                         {"line", QString::number(place.line)},
                                         {"condition", QString::fromUtf8(directive.args().join(' '))}}});
            return true;
        }
        auto own = std::make_unique<Scope>(Scope{directive, &scope, children});
        const Scope &inner = *own;
        for (const Directive &child : children) {
            if (child.is("proxy_pass")) {
                m_outcome.conditionalScopes.push_back(std::move(own));
                break;
            }
        }
        return runLevel(children, inner);
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
            const QByteArrayList captures = Regex(words[2], sign.endsWith('*')).captures(left.text);
            if (!captures.isEmpty()) {
                m_variables.setCaptures(captures);
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
        const QByteArrayList captures = Regex(directive.arg(0), false).captures(m_outcome.uri);
        if (captures.isEmpty()) {
            return true;
        }
        m_variables.setCaptures(captures);
        m_outcome.directive = directive;
        const QByteArray replacement = m_variables.evaluate(directive.arg(1)).text;
        const QByteArray flag = directive.arg(2);
        if (flag == "redirect" || flag == "permanent" || replacement.startsWith("http://") ||
            replacement.startsWith("https://") || replacement.startsWith("$scheme")) {
            m_outcome.kind = RewriteOutcome::Kind::Redirect;
            m_outcome.status = flag == "permanent" ? 301 : 302;
            m_outcome.target = replacement;
            return false;
        }
        const qsizetype mark = replacement.indexOf('?');
        m_outcome.uriChanged = true;
        m_outcome.uri = mark < 0 ? replacement : replacement.left(mark);
        if (mark >= 0) {
            const QByteArray added = replacement.mid(mark + 1);
            const bool dropsArgs = added.isEmpty() || m_outcome.args.isEmpty();
            m_outcome.args = dropsArgs ? added : added + '&' + m_outcome.args;
        }
        m_variables.setUri(m_outcome.uri, m_outcome.args);
        m_outcome.kind = flag == "break" ? RewriteOutcome::Kind::Continue : RewriteOutcome::Kind::Search;
        return flag != "last" && flag != "break";
    }

    Variables &m_variables;
    RewriteOutcome m_outcome;
};

} // namespace

RewriteOutcome runRewrites(const Scope &scope, Variables &variables, const QByteArray &uri,
                           const QByteArray &args)
{
    return RewritePhase(variables, uri, args).run(scope);
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/completion.h"

#include "nginx/assist/definitions.h"
#include "nginx/assist/values.h"
#include "nginx/catalogue/catalogue.h"
#include "nginx/catalogue/variables.h"

#include <algorithm>
#include <set>

namespace gate101::nginx {

namespace {

using Kind = Completion::Kind;

/// Keeps what fits; what begins with the typed bytes comes first.
class Sieve
{
public:
    Sieve(QByteArray typed, size_t limit)
        : m_typed(std::move(typed))
        , m_limit(limit)
    {
    }

    void offer(Completion completion)
    {
        const QByteArray lower = completion.text.toLower();
        const QByteArray typed = m_typed.toLower();
        if (!m_taken.insert(completion.text).second) {
            return;
        }
        if (lower.startsWith(typed)) {
            m_begins.push_back(std::move(completion));
        } else if (typed.size() > 1 && lower.contains(typed)) {
            m_holds.push_back(std::move(completion));
        }
    }

    std::vector<Completion> take()
    {
        const auto byText = [](const Completion &a, const Completion &b) { return a.text < b.text; };
        std::stable_sort(m_begins.begin(), m_begins.end(), byText);
        std::stable_sort(m_holds.begin(), m_holds.end(), byText);
        m_begins.insert(m_begins.end(), m_holds.begin(), m_holds.end());
        if (m_begins.size() > m_limit) {
            m_begins.resize(m_limit);
        }
        return std::move(m_begins);
    }

private:
    QByteArray m_typed;
    size_t m_limit;
    std::set<QByteArray> m_taken;
    std::vector<Completion> m_begins;
    std::vector<Completion> m_holds;
};

void offerDirectives(const CursorSite &site, Version version, Sieve &sieve)
{
    for (const DirectiveInfo *info : directivesIn(site.context, version)) {
        sieve.offer({Kind::Directive,
                     info->name.toByteArray(),
                     helpId(info->name),
                     info->syntax.toByteArray(),
                     {},
                     info->isBlock()});
    }
}

void offerVariables(const HttpModel *model, Sieve &sieve)
{
    if (model != nullptr) {
        for (const DefinedVariable &variable : definedVariables(*model)) {
            sieve.offer({Kind::Defined, '$' + variable.name, {}, {}, variable.place, false});
        }
    }
    for (const QByteArrayView name : builtInVariables()) {
        sieve.offer({Kind::Variable, '$' + name.toByteArray(), variableHelpId(name), {}, {}, false});
    }
}

void offerUpstreams(const HttpModel &model, const QByteArray &before, Sieve &sieve)
{
    for (const Upstream &upstream : model.upstreams()) {
        sieve.offer({Kind::Upstream, before + upstream.name, {}, {}, upstream.block.headerPlace(), false});
    }
}

bool passesOn(const QByteArray &directive)
{
    return directive.endsWith("_pass") && directive != "auth_jwt_pass";
}

/// What stands before the host in the argument of a _pass directive.
QByteArray schemeOf(const QByteArray &directive)
{
    if (directive == "proxy_pass") {
        return "http://";
    }
    return directive == "grpc_pass" ? "grpc://" : QByteArray();
}

void offerArguments(const CursorSite &site, const HttpModel *model, Sieve &sieve)
{
    for (const QByteArray &value : argumentValues(site.directive, site.argument, site.context)) {
        sieve.offer({Kind::Value, value, {}, {}, {}, false});
    }
    if (model == nullptr) {
        return;
    }
    if (passesOn(site.directive) && site.argument == 0) {
        const qsizetype scheme = site.typed.indexOf("://");
        offerUpstreams(*model, scheme < 0 ? schemeOf(site.directive) : site.typed.first(scheme + 3), sieve);
    }
    if (site.directive == "try_files" || site.directive == "error_page") {
        for (const Directive &location : namedLocations(model->config())) {
            sieve.offer({Kind::NamedLocation, location.arg(0), {}, {}, location.headerPlace(), false});
        }
    }
}

} // namespace

Completions completions(const CursorSite &site, const HttpModel *model, Version version, size_t limit)
{
    Completions found{site.offset, {}};
    if (site.in == CursorSite::In::Name) {
        Sieve sieve(site.typed, limit);
        offerDirectives(site, version, sieve);
        found.list = sieve.take();
        return found;
    }
    if (site.in != CursorSite::In::Argument) {
        return found;
    }
    const qsizetype dollar = site.typed.lastIndexOf('$');
    const bool inVariable = dollar >= 0 && (dollar + 1 == site.typed.size() ||
                                            !variableAt(site.typed, site.typed.size()).isEmpty());
    Sieve sieve(inVariable ? site.typed.sliced(dollar) : site.typed, limit);
    if (inVariable) {
        found.offset += dollar;
        offerVariables(model, sieve);
    } else {
        offerArguments(site, model, sieve);
    }
    found.list = sieve.take();
    return found;
}

} // namespace gate101::nginx

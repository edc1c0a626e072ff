// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/refusals.h"

#include "nginx/catalogue/foreign.h"
#include "nginx/catalogue/index.h"
#include "nginx/checks/refusedname.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace gate101::nginx {

namespace {

constexpr size_t deepestBlock = 200;
constexpr qsizetype mostFindings = 1000;
constexpr qint64 mostDirectives = 20'000'000; ///< Includes may bring one file again and again.

/// ngx_conf_set_flag_slot compares without regard to case.
bool isFlagValue(const Directive &directive)
{
    const Token token = directive.argToken(0);
    const QByteArrayView word(directive.tree().bytes().constData() + token.offset, token.length);
    if (word == "on" || word == "off") {
        return true;
    }
    const QByteArray value = directive.arg(0).toLower();
    return value == "on" || value == "off";
}

/// How the directive is written, as far as a line holds it: `listen` alone has 800 characters of parameters.
QByteArray formOf(const DirectiveInfo &info)
{
    constexpr qsizetype longest = 80;
    QByteArray form = info.name.toByteArray();
    if (!info.syntax.isEmpty()) {
        form.append(' ').append(info.syntax);
    }
    if (form.size() > longest) {
        form.truncate(form.lastIndexOf(' ', longest));
        form.append(" ...");
    }
    return form.append(info.isBlock() ? " { ... }" : ";");
}

/// The argument that must differ: the zone.
QByteArray zoneOf(const Directive &directive)
{
    for (const QByteArray &argument : directive.args()) {
        if (argument.startsWith("zone=")) {
            return argument;
        }
    }
    return directive.arg(0);
}

} // namespace

/// Goes through the configuration as ngx_conf_parse does: into every block in its place, includes replaced by
/// what they bring.
class RefusalWalk
{
public:
    RefusalWalk(const ConfigSet &config, const Build &build)
        : m_config(config)
        , m_names(build)
        , m_version(build.version())
        , m_root(m_index.find("root"))
        , m_alias(m_index.find("alias"))
    {
    }

    Findings run()
    {
        findBadIncludes();
        visit({}, Context::Main, 0);
        for (const Directive &include : std::exchange(m_badIncludes, {})) {
            if (include.parent().isNull()) {
                refuseInclude(include);
            }
        }
        return std::move(m_findings);
    }

private:
    /// What was met at one level. `seen` holds for each number of the catalogue the level's serial number
    /// once it was there, so that a level needs no clearing.
    struct Level
    {
        quint32 serial = 0;
        std::vector<quint32> seen;
        std::vector<std::pair<int, QByteArray>> values;
    };

    struct Standing
    {
        Context context;
        size_t depth;
    };

    void visit(const Directive &block, Context context, size_t depth)
    {
        if (depth >= deepestBlock || m_findings.size() >= mostFindings) {
            return;
        }
        while (m_levels.size() <= depth) {
            m_levels.push_back({0, std::vector<quint32>(m_index.rows().size(), 0), {}});
        }
        m_levels[depth].serial = ++m_serial;
        m_levels[depth].values.clear();
        if (!block.isNull() && block.tree().includes().empty()) {
            // The shorter way to the same; of ten thousand sites hardly one includes anything.
            for (const Directive &directive : block.children()) {
                look(directive, context, depth);
            }
        } else {
            const Standing here{context, depth};
            m_config.visit(block, [this, &here](const Directive &directive) {
                if (!m_badIncludes.empty()) {
                    refuseIncludesBefore(directive);
                }
                look(directive, here.context, here.depth);
            });
        }
        if (!m_badIncludes.empty()) {
            refuseIncludesIn(block);
        }
    }

    void look(const Directive &directive, Context context, size_t depth)
    {
        if (--m_left < 0) {
            return;
        }
        const int first = directive.keyword();
        int number = first;
        bool elsewhere = false;
        for (; number >= 0; number = m_index.next(number)) {
            if (m_names.knows(number)) {
                if (m_index.at(number).contexts.testFlag(context)) {
                    break;
                }
                elsewhere = true;
            }
        }
        if (number < 0) {
            refuse(directive, elsewhere ? m_names.misplaced(first, context)
                                        : m_names.unknown(first, directive.name(), context));
            return;
        }
        const DirectiveInfo &info = m_index.at(number);
        if (info.isBlock() != directive.isBlock()) {
            refuse(directive,
                   {directive.isBlock() ? "directive-block-unexpected" : "directive-no-block", {}});
            return;
        }
        const qsizetype count = directive.argCount();
        if (!info.takes(count)) {
            refuse(directive,
                   {"directive-arguments",
                    {{"count", QString::number(count)}, {"form", QString::fromUtf8(formOf(info))}}});
        } else {
            lookAtRepetition(directive, info, number, m_levels[depth]);
            if (info.arguments.testFlag(Arguments::Flag) && !info.isObsolete(m_version) &&
                !isFlagValue(directive)) {
                refuse(directive, {"directive-flag-value", {{"value", QString::fromUtf8(directive.arg(0))}}});
            }
        }
        if (info.body == Body::Directives) {
            visit(directive, info.inside(context), depth + 1);
        } else if (number == m_names.loadModule()) {
            m_names.load(directive.arg(0));
        }
    }

    void lookAtRepetition(const Directive &directive, const DirectiveInfo &info, int number, Level &level)
    {
        if (info.repeat == Repeat::Freely || info.isObsolete(m_version)) {
            return;
        }
        quint32 &seen = level.seen[static_cast<size_t>(number)];
        bool again = seen == level.serial;
        if (info.repeat == Repeat::OncePerValue || info.repeat == Repeat::AloneWhenOff) {
            const bool off = info.repeat == Repeat::AloneWhenOff;
            std::pair<int, QByteArray> value{number, off ? directive.arg(0) : zoneOf(directive)};
            if (off && (value.second != "off" || directive.argCount() != 1)) {
                value.second.clear();
            }
            const auto met = [&level, number](const QByteArray &wanted) {
                return std::find(level.values.begin(), level.values.end(), std::pair(number, wanted)) !=
                       level.values.end();
            };
            again = off ? again && (!value.second.isEmpty() || met("off")) : met(value.second);
            level.values.push_back(std::move(value));
        } else if (number == m_root || number == m_alias) {
            // They fill the same place (ngx_http_core_root).
            const int other = number == m_root ? m_alias : m_root;
            again = again || level.seen[static_cast<size_t>(other)] == level.serial;
        }
        seen = level.serial;
        if (again) {
            refuse(directive, {"directive-duplicate", {}});
        }
    }

    /// Notes what is refused, at the line that Nginx names: it has then read the semicolon or the brace.
    void refuse(const Directive &directive, Statement statement)
    {
        const Tree &tree = directive.tree();
        const qsizetype end = directive.isBlock() ? directive.openBrace() + 1 : directive.end();
        const bool terminated = end > 0 && end <= tree.bytes().size() &&
                                (tree.bytes()[end - 1] == ';' || tree.bytes()[end - 1] == '{');
        // What stands behind an error of syntax is not what its writer meant, and Nginx does not get there.
        if (statement.id.isEmpty() || !terminated ||
            (!tree.errors().empty() && directive.begin() >= tree.errors().front().offset)) {
            return;
        }
        const bool foreign = statement.id == "directive-foreign" || statement.id == "directive-unfamiliar";
        Place place = directive.headerPlace();
        if (const Place last = tree.placeAt(end - 1, 1); last.line != place.line) {
            place = last;
        }
        statement.facts.insert("directive", QString::fromUtf8(directive.name()));
        statement.facts.insert("file", QString::fromUtf8(place.file));
        statement.facts.insert("line", QString::number(place.line));
        m_findings.append({std::move(statement), foreign ? Severity::Info : Severity::Error, place, false});
    }

    /// visit() hands over what an include brings and not the include itself, which has one argument. The
    /// wrong ones are so rare that they are looked for once and told in their place.
    void findBadIncludes()
    {
        for (const auto &tree : m_config.files()) {
            for (const Directive &directive : tree->includes()) {
                if (!directive.isBlock() && directive.argCount() != 1) {
                    m_badIncludes.push_back(directive);
                }
            }
        }
    }
    void refuseInclude(const Directive &include)
    {
        refuse(include,
               {"directive-arguments",
                {{"count", QString::number(include.argCount())}, {"form", QStringLiteral("include file;")}}});
    }
    template<class Wanted> void refuseIncludesThat(Wanted wanted)
    {
        for (auto it = m_badIncludes.begin(); it != m_badIncludes.end();) {
            if (wanted(*it)) {
                refuseInclude(*it);
                it = m_badIncludes.erase(it);
            } else {
                ++it;
            }
        }
    }
    void refuseIncludesBefore(const Directive &directive)
    {
        refuseIncludesThat([&directive](const Directive &include) {
            return &include.tree() == &directive.tree() && include.index() < directive.index() &&
                   include.parent() == directive.parent();
        });
    }
    void refuseIncludesIn(const Directive &block)
    {
        refuseIncludesThat(
            [&block](const Directive &include) { return !block.isNull() && include.parent() == block; });
    }

    const DirectiveIndex &m_index = DirectiveIndex::instance();
    const ConfigSet &m_config;
    RefusedNames m_names;
    Version m_version;
    int m_root;
    int m_alias;
    std::deque<Level> m_levels;
    quint32 m_serial = 0;
    qint64 m_left = mostDirectives;
    std::vector<Directive> m_badIncludes;
    Findings m_findings;
};

Findings refusals(const ConfigSet &config, const Build &build)
{
    return RefusalWalk(config, build).run();
}

} // namespace gate101::nginx

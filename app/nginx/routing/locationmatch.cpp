// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/locationmatch.h"

namespace gate101::nginx {

namespace {

using Locations = std::vector<std::unique_ptr<Location>>;

Facts factsOf(const Location &location)
{
    const Place place = location.scope.block.headerPlace();
    const QByteArray sign = modifierText(location.modifier);
    return {
        {"location", QString::fromUtf8(sign.isEmpty() ? location.pattern : sign + ' ' + location.pattern)},
        {"file", QString::fromUtf8(place.file)},
        {"line", QString::number(place.line)}};
}

/// Follows ngx_http_core_find_location; `m_best` is what r->loc_conf would hold.
class Search
{
public:
    explicit Search(const QByteArray &uri)
        : m_uri(uri)
    {
    }

    LocationChoice run(const Locations &locations)
    {
        find(locations, Below::Prefix);
        m_choice.location = m_best;
        if (m_best != nullptr) {
            say("trace-location-chosen", *m_best);
        } else {
            m_choice.trace.append(Statement{"trace-location-none", {}});
        }
        return std::move(m_choice);
    }

private:
    enum class Found { No, Prefix, Final };

    /// Prefixes inside a regular expression are accepted by Nginx, and never found: it builds no tree of them
    /// (ngx_http_init_static_location_trees).
    enum class Below { Prefix, Expression };

    Found find(const Locations &locations, Below below)
    {
        const Location *longest = nullptr;
        for (const auto &location : locations) {
            if (below == Below::Expression) {
                break;
            }
            using Modifier = Location::Modifier;
            const bool isStatic = location->modifier == Modifier::Prefix ||
                                  location->modifier == Modifier::NoRegex ||
                                  location->modifier == Modifier::Exact;
            if (!isStatic) {
                continue;
            }
            const QByteArray &name = location->pattern;
            if (location->modifier == Modifier::Exact) {
                if (m_uri == name) {
                    m_best = location.get();
                    say("trace-location-exact", *location);
                    return Found::Final;
                }
            } else if (m_uri.startsWith(name) &&
                       (longest == nullptr || name.size() > longest->pattern.size())) {
                longest = location.get();
            }
        }
        if (const Location *redirecting =
                below == Below::Expression ? nullptr : slashLocation(locations, longest);
            redirecting != nullptr) {
            m_best = redirecting;
            m_choice.slashRedirect = true;
            say("trace-location-slash", *redirecting);
            return Found::Final;
        }

        Found found = Found::No;
        bool noRegex = false;
        if (longest != nullptr) {
            m_best = longest;
            noRegex = longest->modifier == Location::Modifier::NoRegex;
            say("trace-location-prefix", *longest);
            found = find(longest->locations, Below::Prefix);
            if (found == Found::Final) {
                return found;
            }
            found = Found::Prefix;
        }
        if (noRegex) {
            say("trace-location-no-regex", *longest);
            return found;
        }
        for (const auto &location : locations) {
            if (!location->isRegex()) {
                continue;
            }
            const Regex regex =
                Regex::of(location->pattern, location->modifier == Location::Modifier::RegexNoCase);
            RegexMatch match = regex.match(m_uri);
            if (!regex.isValid()) {
                say("trace-location-regex-invalid", *location);
            } else if (match.gaveUp) {
                m_choice.undecided.append({"undecided-regex", factsOf(*location)});
            } else if (match.matched) {
                m_best = location.get();
                for (auto it = m_choice.match.named.cbegin(); it != m_choice.match.named.cend(); ++it) {
                    if (!match.named.contains(it.key())) {
                        match.named.insert(it.key(), it.value());
                    }
                }
                m_choice.match = std::move(match);
                say("trace-location-regex", *location);
                find(location->locations, Below::Expression);
                return Found::Final;
            } else {
                say("trace-location-regex-no", *location);
            }
        }
        return found;
    }

    /// A location `/x/` with an upstream handler answers `/x` with a redirect to `/x/`. The search has then
    /// met no exact `/x`, and no prefix `/x` of full length.
    [[nodiscard]] const Location *slashLocation(const Locations &locations, const Location *longest) const
    {
        if (longest != nullptr && longest->pattern.size() == m_uri.size()) {
            return nullptr;
        }
        const QByteArray slashed = m_uri + '/';
        const Location *candidate = nullptr;
        bool redirects = false;
        for (const auto &location : locations) {
            if (location->isRegex() || location->modifier == Location::Modifier::Named ||
                location->pattern != slashed) {
                continue;
            }
            // One node stands for `= /x/` and `/x/`: either's handler asks for the slash, the exact one
            // answers.
            redirects = redirects || location->hasUpstreamHandler();
            if (candidate == nullptr || location->modifier == Location::Modifier::Exact) {
                candidate = location.get();
            }
        }
        return redirects ? candidate : nullptr;
    }

    void say(const char *id, const Location &location) { m_choice.trace.append({id, factsOf(location)}); }

    const QByteArray &m_uri;
    const Location *m_best = nullptr;
    LocationChoice m_choice;
};

} // namespace

LocationChoice chooseLocation(const Server &server, const QByteArray &uri)
{
    return Search(uri).run(server.locations());
}

const Location *namedLocation(const Server &server, QByteArrayView name)
{
    for (const auto &location : server.locations()) {
        if (location->modifier == Location::Modifier::Named && location->pattern == name) {
            return location.get();
        }
    }
    return nullptr;
}

} // namespace gate101::nginx

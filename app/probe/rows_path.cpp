// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

/// The application itself has shown, by switching or not, which path is its own. This comes before any
/// reading of pages: no change of headers helps a client that asks for the wrong path.

bool nginxChangesPath(const Scene &s)
{
    return s.seen.config && !s.seen.config->sentTarget.isEmpty() &&
           before(s.seen.config->sentTarget, '?') != s.seen.endpoint.path();
}

Facts foundPath(const Scene &s)
{
    Facts facts{{"asked", QString::fromLatin1(s.seen.endpoint.path())},
                {"found", QString::fromLatin1(s.pathOfApplication())}};
    if (s.seen.config) {
        facts.insert("sent", QString::fromLatin1(before(s.seen.config->sentTarget, '?')));
    }
    return facts;
}

Facts lostPath(const Scene &s)
{
    return {{"asked", QString::fromLatin1(s.seen.endpoint.path())},
            {"sent", QString::fromLatin1(before(s.seen.config->sentTarget, '?'))}};
}

/// Everything else is as it must be, so the change of the path is what the application refuses.
bool onlyThePathIsLost(const Scene &s)
{
    return nginxChangesPath(s) && s.directSwitched() && !s.sentPathSwitches() && s.status() >= 400 &&
           s.status() < 500 && s.seen.config->forwardsUpgrade == true && s.seen.config->http11 == true &&
           !s.by(Author::Nginx);
}

/// Nginx itself turned the request away (a login, an address, a limit, a redirect): what the application
/// would have said to its path comes after that.
bool turnedAway(const Scene &s)
{
    const int status = s.status();
    return s.by(Author::Nginx) && (s.redirects() || status == 401 || status == 403 || status == 405 ||
                                   status == 429 || status == 503);
}

bool isOtherPath(const Scene &s)
{
    return !s.pathOfApplication().isEmpty() && !turnedAway(s);
}

constexpr Row rows[] = {
    {"path-other-behind-proxy-pass", Hop::Nginx,
     [](const Scene &s) { return isOtherPath(s) && nginxChangesPath(s); }, foundPath},
    {"path-other-on-backend", Hop::Client, isOtherPath, foundPath},
    {"path-lost-in-proxy-pass", Hop::Nginx, onlyThePathIsLost, lostPath},
};

} // namespace

Rows pathRows()
{
    return rows;
}

} // namespace gate101::probe

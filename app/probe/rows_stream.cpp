// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

bool is101(const Scene &s)
{
    return s.status() == 101;
}

Facts stream(const Scene &s)
{
    Facts facts = s.p->stage(Stage::Echo) != nullptr ? s.p->stage(Stage::Echo)->facts : Facts();
    facts.insert("rule", QString::fromLatin1(s.p->streamError));
    if (s.p->cutAfterMs) {
        facts.insert("seconds", QString::number(*s.p->cutAfterMs / 1000, 'f', 3));
    }
    facts.insert("code", QString::number(s.p->closeCode));
    facts.insert("reason", QString::fromUtf8(s.p->closeReason));
    return facts;
}

/// Nginx counts from what it saw last, which is a little earlier than what we did.
bool cutBeforeTimeout(const Scene &s)
{
    constexpr double early = 100;
    return is101(s) && s.p->cutAfterMs && s.seen.config && s.seen.config->readTimeout &&
           *s.p->cutAfterMs < static_cast<double>(s.seen.config->readTimeout->count()) - early;
}

constexpr Row rows[] = {
    {"socketio-version", Hop::Client,
     [](const Scene &s) {
         return is101(s) && !s.p->streamError.isEmpty() && s.bodyHas("Unsupported protocol version");
     }},
    // The right Accept of the backend did not arrive: a hop wrote its own 101 or dropped the header.
    {"accept-changed-on-the-way", Hop::Nginx,
     [](const Scene &s) { return is101(s) && !s.p->acceptValid && s.directSwitched(); }},
    {"accept-missing", Hop::Backend, [](const Scene &s) { return is101(s) && !s.p->acceptPresent; }},
    {"accept-wrong", Hop::Backend, [](const Scene &s) { return is101(s) && !s.p->acceptValid; }},
    {"answer-upgrade-missing", Hop::Backend,
     [](const Scene &s) { return is101(s) && (!s.p->upgradeHeader || !s.p->connectionToken); },
     [](const Scene &s) {
         return Facts{
             {"header", s.p->upgradeHeader ? QStringLiteral("Connection") : QStringLiteral("Upgrade")}};
     }},
    {"subprotocol-not-offered", Hop::Backend,
     [](const Scene &s) { return is101(s) && !s.p->foreignProtocol.isEmpty(); },
     [](const Scene &s) {
         return Facts{{"protocol", QString::fromLatin1(s.p->foreignProtocol)}};
     }},
    {"extension-not-offered", Hop::Backend,
     [](const Scene &s) { return is101(s) && !s.p->foreignExtension.isEmpty(); },
     [](const Scene &s) {
         return Facts{{"extension", QString::fromLatin1(s.p->foreignExtension)}};
     }},
    {"stream-broken", Hop::Backend, [](const Scene &s) { return is101(s) && !s.p->streamError.isEmpty(); },
     stream},
    {"closed-by-app-after-101", Hop::Backend,
     [](const Scene &s) { return is101(s) && s.p->closedEarly && s.p->cutWithClose; }, stream},
    {"dropped-after-101", Hop::Backend, [](const Scene &s) { return is101(s) && s.p->closedEarly; }, stream},
    {"hold-closed-by-app", Hop::Backend,
     [](const Scene &s) { return is101(s) && s.p->cutAfterMs && s.p->cutWithClose; }, stream},
    {"cut-before-timeout", Hop::Network, cutBeforeTimeout,
     [](const Scene &s) {
         Facts facts = stream(s);
         facts.insert("timeout",
                      QString::number(static_cast<double>(s.seen.config->readTimeout->count()) / 1000));
         return facts;
     },
     likely},
    // Nginx ends an idle connection with a FIN and no Close frame.
    {"idle-cut", Hop::Nginx, [](const Scene &s) { return is101(s) && s.p->cutAfterMs.has_value(); }, stream,
     likely},
};

} // namespace

Rows streamRows()
{
    return rows;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

bool badGateway(const Scene &s)
{
    return s.status() == 502;
}

/// 502, or any page put in its place by error_page: the bytes are Nginx's, not the application's.
bool insteadOfBackend(const Scene &s)
{
    return s.status() == 502 || s.status() == 504;
}

/// engine.io waits this long before it drops an upgrade for a path that is not its own; with Nginx between,
/// the answer then is a 502 after just over a second.
bool droppedAfterASecond(const Scene &s)
{
    const bool inTime = s.p->answerMs >= 950 && s.p->answerMs <= 1300;
    const bool directToo = s.directEnded(Ending::Closed) && s.d->answerMs >= 950 && s.d->answerMs <= 1300;
    return inTime && (directToo || s.d == nullptr);
}

bool directRefused(const Scene &s)
{
    return s.directProblem(Stage::Connect, "connect-refused");
}

/// A backend that takes the connection and closes it without a byte.
bool directDropped(const Scene &s)
{
    return s.directEnded(Ending::Closed) || s.directEnded(Ending::Reset);
}

qsizetype headSize(const AddressReport *report)
{
    return report == nullptr ? 0 : report->responseHead.size();
}

constexpr Doubt downOrClosing{Confidence::Possible, "backend-down", "backend-closes-upgrade",
                              "part-by-backend"};
constexpr Doubt farOrSilent{Confidence::Possible, "backend-connect-timeout", "backend-upgrade-silent",
                            "part-by-backend"};
constexpr Doubt closedOrProxy{Confidence::Possible, "nginx-return-444", "proxy-protocol-expected",
                              "part-by-config"};

constexpr Row rows[] = {
    {"error-page-hides-dead-backend", Hop::Nginx,
     [](const Scene &s) { return s.status() == 200 && directRefused(s) && !s.byApplication(); }},
    {"socketio-path-differs", Hop::Client,
     [](const Scene &s) { return badGateway(s) && droppedAfterASecond(s); }, nullptr, likely},
    {"backend-down", Hop::Backend, [](const Scene &s) { return insteadOfBackend(s) && directRefused(s); }},
    {"backend-socket-missing", Hop::Backend,
     [](const Scene &s) { return insteadOfBackend(s) && s.directProblem(Stage::Connect, "socket-missing"); }},
    {"backend-socket-denied", Hop::Backend,
     [](const Scene &s) { return insteadOfBackend(s) && s.directProblem(Stage::Connect, "socket-denied"); }},
    {"backend-connect-timeout", Hop::Network,
     [](const Scene &s) {
         return insteadOfBackend(s) && s.directProblem(Stage::Connect, "connect-timeout");
     }},
    {"backend-name-not-found", Hop::Backend,
     [](const Scene &s) {
         return insteadOfBackend(s) && s.directProblem(Stage::Resolve, "resolve-not-found");
     }},
    {"backend-is-https", Hop::Nginx,
     [](const Scene &s) {
         return s.d != nullptr && s.d->status == 400 &&
                s.direct.body.contains("The plain HTTP request was sent to HTTPS port");
     }},
    {"backend-not-https", Hop::Nginx,
     [](const Scene &s) { return insteadOfBackend(s) && s.directProblem(Stage::Tls, "tls-not-tls"); }},
    {"backend-is-https", Hop::Nginx,
     [](const Scene &s) {
         return badGateway(s) && directDropped(s) && s.seen.directOther &&
                s.seen.directOther->passed(Stage::Tls);
     }},
    {"backend-upgrade-silent", Hop::Backend,
     [](const Scene &s) {
         return s.directEnded(Ending::Silence) && (insteadOfBackend(s) || s.status() == 0);
     }},
    {"backend-closes-upgrade", Hop::Backend,
     [](const Scene &s) { return badGateway(s) && directDropped(s); }},
    // Nginx reads the head into one page by default, which is 4 KiB on most machines.
    {"backend-header-too-big", Hop::Nginx,
     [](const Scene &s) { return badGateway(s) && s.directSwitched() && headSize(s.d) > 4096; }, nullptr,
     likely},
    {"nginx-502-backend-works", Hop::Nginx,
     [](const Scene &s) { return badGateway(s) && s.directSwitched(); }},
    {"backend-closes-upgrade", Hop::Backend,
     [](const Scene &s) {
         return badGateway(s) &&
                s.logLine("upstream prematurely closed connection", "while reading response header");
     }},
    {"nginx-502", Hop::Backend, badGateway, nullptr, downOrClosing},
    {"nginx-504", Hop::Backend, [](const Scene &s) { return s.status() == 504; }, nullptr, farOrSilent},
    {"default-server-answered", Hop::Nginx,
     [](const Scene &s) {
         return s.p != nullptr && s.p->ending == Ending::Closed && s.handler("return") &&
                s.seen.config->defaultServer == true;
     }},
    {"nginx-return-444", Hop::Nginx,
     [](const Scene &s) { return s.p != nullptr && s.p->ending == Ending::Closed && s.handler("return"); }},
    {"nginx-closed-without-answer", Hop::Nginx,
     [](const Scene &s) {
         return s.p != nullptr && s.status() == 0 && s.p->ending != Ending::Silence &&
                s.p->ending != Ending::None && s.directSwitched();
     }},
    {"closed-without-answer", Hop::Nginx,
     [](const Scene &s) { return s.p != nullptr && s.p->ending == Ending::Closed; }, nullptr, closedOrProxy},
    {"reset-without-answer", Hop::Network,
     [](const Scene &s) { return s.p != nullptr && s.p->ending == Ending::Reset; }},
    {"nginx-silent", Hop::Nginx,
     [](const Scene &s) { return s.p != nullptr && s.p->ending == Ending::Silence && s.directSwitched(); }},
    {"no-answer", Hop::Nginx,
     [](const Scene &s) { return s.p != nullptr && s.p->ending == Ending::Silence; }},
};

} // namespace

Rows gatewayRows()
{
    return rows;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

#include "probe/tls.h"

#include <algorithm>

namespace gate101::probe {

namespace {

/// The server ended the handshake with this alert (RFC 8446, section 6).
template<int alert> bool alerted(const Scene &s)
{
    return s.p != nullptr && s.p->status == 0 && s.p->tlsAlert == alert;
}

Facts stageReason(const Scene &s)
{
    const StageResult *stage = s.p->stage(Stage::Tls);
    return stage != nullptr && stage->problem ? stage->problem->facts : Facts();
}

bool isTls(const Scene &s, const char *id)
{
    return s.problem(Stage::Tls, id);
}

constexpr Row failures[] = {
    // Nginx waits for the balancer's PROXY line and hangs up on a client that has none. It quotes the whole
    // request, so the entry has several lines.
    {"proxy-protocol-expected", Hop::Nginx,
     [](const Scene &s) {
         return s.p != nullptr && s.status() == 0 && s.logHas("broken header: \"") &&
                s.logHas("\" while reading PROXY protocol");
     }},
    {"tls-no-common-version", Hop::Tls, alerted<70>},
    {"tls-no-shared-cipher", Hop::Tls, alerted<40>},
    {"tls-name-rejected", Hop::Tls, alerted<112>},
    {"tls-no-http11", Hop::Tls, alerted<120>},
    {"client-certificate-required", Hop::Tls, alerted<116>},
    {"client-certificate-rejected", Hop::Tls,
     [](const Scene &s) { return alerted<42>(s) || alerted<48>(s) || alerted<46>(s); }},
    {"tls-to-plain-port", Hop::Tls, [](const Scene &s) { return isTls(s, "tls-not-tls"); }},
    {"tls-silent", Hop::Tls, [](const Scene &s) { return isTls(s, "tls-timeout"); }, stageReason},
    {"tls-closed", Hop::Tls, [](const Scene &s) { return isTls(s, "tls-closed"); }},
    {"tls-failed", Hop::Tls, [](const Scene &s) { return isTls(s, "tls-alert") || isTls(s, "tls-failed"); },
     stageReason},
};

/// The connection whose certificate is complained about: any, since all switched when these rows are reached.
const AddressReport *complained(const Scene &s)
{
    const auto &all = s.seen.addresses;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const AddressReport &each) { return !each.tlsProblems.isEmpty(); });
    return found == all.end() ? nullptr : &*found;
}

bool complaint(const Scene &s, const char *id)
{
    const AddressReport *report = complained(s);
    return report != nullptr && certificateStatement(*report, {}).id == QByteArray("certificate-") + id;
}

Facts certificate(const Scene &s)
{
    return certificateStatement(*complained(s), s.seen.endpoint.host).facts;
}

constexpr Row complaints[] = {
    {"tls-self-signed", Hop::Tls, [](const Scene &s) { return complaint(s, "self-signed"); }, certificate},
    {"tls-expired", Hop::Tls, [](const Scene &s) { return complaint(s, "expired"); }, certificate},
    {"tls-not-yet-valid", Hop::Tls, [](const Scene &s) { return complaint(s, "not-yet-valid"); },
     certificate},
    {"tls-revoked", Hop::Tls, [](const Scene &s) { return complaint(s, "revoked"); }, certificate},
    {"tls-wrong-name", Hop::Tls, [](const Scene &s) { return complaint(s, "wrong-name"); }, certificate},
    {"tls-intermediate-missing", Hop::Tls,
     [](const Scene &s) { return complaint(s, "untrusted") && complained(s)->chain.size() == 1; },
     certificate},
    {"tls-private-ca", Hop::Tls, [](const Scene &s) { return complaint(s, "untrusted"); }, certificate},
    {"tls-untrusted", Hop::Tls, [](const Scene &s) { return complained(s) != nullptr; }, certificate},
};

} // namespace

Rows tlsFailureRows()
{
    return failures;
}

Rows tlsComplaintRows()
{
    return complaints;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"

#include <algorithm>

namespace gate101::nginx {

const std::vector<CheckEntry> &checks()
{
    static const std::vector<CheckEntry> table{
        {checkRefused,
         {"directive-unknown", "directive-not-allowed-here", "directive-arguments", "directive-duplicate",
          "directive-no-block", "directive-block-unexpected", "directive-flag-value", "directive-too-new",
          "directive-removed", "directive-commercial", "directive-module-missing",
          "directive-module-not-loaded", "directive-foreign", "directive-unfamiliar"}},
        {checkServer, {"no-listener", "server-by-default"}},
        {checkListen, {"listen-shadowed", "no-ipv6-listener"}},
        {checkNameConflict, {"server-name-conflict"}},
        {checkDisabledSite, {"site-not-enabled"}},
        {checkOtherPath, {"other-path-upgrades"}},
        {checkRegexWins, {"regex-location-wins"}},
        {checkNestedPass, {"proxy-pass-not-inherited"}},
        {checkHandler,
         {"try-files-fallback", "not-proxied", "answered-by-return", "redirects", "redirects-to-https",
          "location-slash"}},
        {checkMap,
         {"map-missing", "map-misplaced", "map-duplicated", "map-source-wrong", "map-without-default"}},
        {checkInheritance, {"headers-not-inherited"}},
        {checkUpgradeHeader, {"upgrade-header-missing", "upgrade-header-wrong", "upgrade-variable-wrong"}},
        {checkConnectionHeader,
         {"connection-header-missing", "connection-header-wrong", "connection-hardcoded"}},
        {checkDuplicateHeader, {"header-duplicated"}},
        {checkHttpVersion, {"http-version-1.0"}},
        {checkBackendPort, {"backend-port-mismatch"}},
        {checkScheme, {"upstream-scheme-differs"}},
        {checkResolver, {"resolver-missing"}},
        {checkUpstreamDown, {"upstream-all-down"}},
        {checkPath,
         {"proxy-pass-rewrites", "proxy-pass-double-slash", "proxy-pass-glued", "proxy-pass-variable-uri"}},
        {checkAuth, {"auth-required"}},
        {checkMasking, {"errors-masked"}},
        {checkRequestHeaders, {"request-headers-off"}},
        {checkHandshake, {"method-changed", "handshake-header-changed"}},
        {checkForcedStatus, {"status-forced"}},
        {checkHiddenHeader, {"response-header-hidden"}},
        {checkAuthRequest, {"auth-request-upgrades"}},
        {checkAccess, {"access-denied", "access-restricted"}},
        {checkOrigin, {"origin-denied"}},
        {checkHost, {"host-not-inherited", "host-not-forwarded", "host-without-port", "host-with-port"}},
        {checkMapCaptures, {"map-clobbers-captures"}},
        {checkTimeout, {"read-timeout-short"}},
        {checkLimits, {"websockets-limited", "requests-limited"}},
        {checkWorkerConnections, {"worker-connections-low"}},
        {checkUpgradeAny, {"upgrade-any"}},
        {checkLocalhost, {"upstream-localhost"}},
        {checkBuffering, {"buffering-on"}},
    };
    return table;
}

Findings runChecks(const CheckContext &context)
{
    Findings findings;
    for (const CheckEntry &entry : checks()) {
        entry.check(context, findings);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return context.model.config().problems() + findings;
}

Finding makeFinding(QByteArray id, Severity severity, const Place &place, Facts facts, bool fixable)
{
    facts.insert("file", QString::fromUtf8(place.file));
    facts.insert("line", QString::number(place.line));
    return {{std::move(id), std::move(facts)}, severity, place, fixable};
}

} // namespace gate101::nginx

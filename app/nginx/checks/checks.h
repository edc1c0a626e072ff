// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"

namespace gate101::nginx {

// The functions behind the table in checks.cpp, one per file check_*.cpp.
void checkRefused(const CheckContext &context, Findings &findings);
void checkServer(const CheckContext &context, Findings &findings);
void checkListen(const CheckContext &context, Findings &findings);
void checkNameConflict(const CheckContext &context, Findings &findings);
void checkDisabledSite(const CheckContext &context, Findings &findings);
void checkHandler(const CheckContext &context, Findings &findings);
void checkRegexWins(const CheckContext &context, Findings &findings);
void checkNestedPass(const CheckContext &context, Findings &findings);
void checkOtherPath(const CheckContext &context, Findings &findings);
void checkUpgradeHeader(const CheckContext &context, Findings &findings);
void checkConnectionHeader(const CheckContext &context, Findings &findings);
void checkInheritance(const CheckContext &context, Findings &findings);
void checkDuplicateHeader(const CheckContext &context, Findings &findings);
void checkHttpVersion(const CheckContext &context, Findings &findings);
void checkMap(const CheckContext &context, Findings &findings);
void checkPath(const CheckContext &context, Findings &findings);
void checkBackendPort(const CheckContext &context, Findings &findings);
void checkResolver(const CheckContext &context, Findings &findings);
void checkUpstreamDown(const CheckContext &context, Findings &findings);
void checkScheme(const CheckContext &context, Findings &findings);
void checkAuth(const CheckContext &context, Findings &findings);
void checkMasking(const CheckContext &context, Findings &findings);
void checkTimeout(const CheckContext &context, Findings &findings);
void checkBuffering(const CheckContext &context, Findings &findings);
void checkHost(const CheckContext &context, Findings &findings);
void checkHandshake(const CheckContext &context, Findings &findings);
void checkForcedStatus(const CheckContext &context, Findings &findings);
void checkRequestHeaders(const CheckContext &context, Findings &findings);
void checkHiddenHeader(const CheckContext &context, Findings &findings);
void checkAuthRequest(const CheckContext &context, Findings &findings);
void checkAccess(const CheckContext &context, Findings &findings);
void checkOrigin(const CheckContext &context, Findings &findings);
void checkLimits(const CheckContext &context, Findings &findings);
void checkMapCaptures(const CheckContext &context, Findings &findings);
void checkWorkerConnections(const CheckContext &context, Findings &findings);
void checkUpgradeAny(const CheckContext &context, Findings &findings);
void checkLocalhost(const CheckContext &context, Findings &findings);

} // namespace gate101::nginx

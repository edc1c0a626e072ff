// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/finding.h"
#include "nginx/model/build.h"
#include "nginx/routing/resolution.h"

#include <optional>

namespace gate101::nginx {

/// What a person or the live test knows about the backend.
struct BackendAddress
{
    QByteArray host; ///< May be empty: this machine.
    quint16 port = 0;
};

/// What the backend itself answered when it was asked for paths.
struct BackendPaths
{
    bool askedSwitches = false; ///< It upgrades at the path that the client asks for.
    bool sentSwitches = false;  ///< It upgrades at the path that Nginx sends.
    QByteArray found;           ///< A path at which it upgrades when it does at neither.

    bool operator==(const BackendPaths &) const = default;
};

/// What every check looks at; all of it is read before the first check runs.
struct CheckContext
{
    const HttpModel &model;
    const Resolution &resolution;
    std::optional<BackendAddress> backend;
    /// Files beside the included ones that nothing includes (sites-available without a link).
    std::vector<std::shared_ptr<const Tree>> disabledSites;
    /// The program that reads the configuration, as far as it is known.
    Build build = {};
    /// Nothing when the backend was not asked, or did not say.
    std::optional<BackendPaths> paths = std::nullopt;

    [[nodiscard]] bool isProxied() const { return resolution.route.handler == Route::Handler::Proxy; }
    [[nodiscard]] Version version() const { return resolution.version; }
};

/// A check appends what it sees and nothing else: no order between checks, no state.
using Check = void (*)(const CheckContext &context, Findings &findings);

/// One check per file; checks() lists them all. Ids are those of the findings that a check may append.
struct CheckEntry
{
    Check check;
    QByteArrayList ids;
};
const std::vector<CheckEntry> &checks();

/// Runs all checks. Problems of reading the configuration come first, then errors before warnings before
/// information; the order within is that of the table.
Findings runChecks(const CheckContext &context);

/// A finding at a place, its file and line among the facts.
Finding makeFinding(QByteArray id, Severity severity, const Place &place, Facts facts = {},
                    bool fixable = false);

} // namespace gate101::nginx

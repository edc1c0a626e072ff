// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/check.h"
#include "nginx/edits/edit.h"
#include "nginx/model/build.h"
#include "nginx/proxying/idlesettings.h"
#include "nginx/routing/route.h"
#include "probe/report.h"

#include <memory>
#include <optional>

namespace gate101::nginx {
class ConfigSet;
}

namespace gate101::job {

enum class Verdict {
    Works,   ///< 101 was seen, or is expected when the network was not asked.
    Broken,  ///< It does not work, and at least one finding or cause says why.
    Unknown, ///< A part of the configuration could not be read, or the answer depends on what cannot be
             ///< known.
};

/// What is known about the Nginx at hand.
struct NginxInfo
{
    nginx::Version version;
    QString program; ///< Empty when no binary was found.
    QString mainFile;
    QString prefix;
    bool prefixIsDefault = false; ///< Neither named nor told by a running master: the build's own.
    QString pidFile;
    QString errorLog;
    nginx::Build build = {}; ///< Only the release, the same as `version`, when no program was asked.
};

/// The join of all facts about one target, a plain value.
struct Diagnosis
{
    Verdict verdict = Verdict::Unknown;
    Statement summary; ///< The page's sentence: the answer, not the name of the step.
    NginxInfo nginx;
    std::shared_ptr<const nginx::ConfigSet> config; ///< Null when there is no configuration to read.
    /// Files that look like sites, but nothing includes them.
    std::vector<std::shared_ptr<const nginx::Tree>> disabledSites;
    nginx::Route route;
    QString errorLog;         ///< Of the server and location that answer; empty: as in `nginx`, or none.
    QString accessLog;        ///< Of the same; empty: off, not a file, or not named by the configuration.
    nginx::Findings findings; ///< Errors first; each with its place.
    std::optional<probe::ProbeReport> probe;
    /// What the backend itself said about its path, with the live test or without it.
    std::optional<nginx::BackendPaths> paths;
    QList<Statement> undecided;                 ///< Why a verdict could not be given.
    std::vector<nginx::TimeSetting> timeLimits; ///< Of the location; empty when nothing is proxied.
    double ms = 0;                              ///< How long it took.
};

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/target.h"

namespace gate101::job {

/// What `nginx -V` says of a build.
struct NginxBuild
{
    nginx::Version version;
    QString mainFile; ///< --conf-path, made absolute against the prefix.
    QString prefix;
    QString pidFile;
    QString errorLog;
    nginx::Build build; ///< With the modules that were built in.
};

/// Reads the output of `nginx -V` (it comes on standard error); values that it does not name are Nginx's own
/// defaults.
NginxBuild readBuild(const QByteArray &output);

/// A running master process, as /proc shows it.
struct RunningMaster
{
    qint64 pid = 0;
    QString mainFile; ///< Its -c, or empty.
    QString prefix;   ///< Its -p, or empty.
};

/// Masters whose command line can be read, in the order of their process ids.
QList<RunningMaster> runningMasters();

/// Finds program, main file and prefix: what the target names first, then the running master, then the build.
/// A version that the target names wins over the program's. Blocks for the time of one `nginx -V`. Errors:
/// "nginx-not-found" {places} when no main file is known either; "program-…" when the named program does not
/// run.
Result<NginxInfo> locateNginx(const Target &target);

/// The file of an error_log line; empty when there is none or it goes elsewhere (stderr, syslog, memory).
QString errorLogFile(const NginxInfo &info, const nginx::Directive &directive);
/// The same of an access_log; empty also when it is off, or its name depends on the request.
QString accessLogFile(const NginxInfo &info, const nginx::Directive &directive);

/// Completes pid file and error log from the main level of the configuration. A main file somewhere else
/// whose relative paths lead nowhere below the build's prefix, but to folders beside it, belongs to an Nginx
/// that is run with `-p` on that folder: then that is the prefix.
void readOwnFiles(NginxInfo &info, const nginx::ConfigSet &config);

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/checkup/servercheck.h"

#include <QJsonObject>

namespace gate101::job {

struct Diagnosis;

// Each question's answer as a pure function of what is known and of what the helper said. An answer that the
// helper refused is one that could not be found out.

/// From the configuration alone: the file of the site that answers, with the include line that brings it in.
ServerCheck fileCheck(const Diagnosis &diagnosis);
/// `result`: service test.
ServerCheck syntaxCheck(const Result<QJsonObject> &result);
/// `result`: logs. Lines of the levels error and worse are the evidence, the newest last, at most eight.
ServerCheck logCheck(const Result<QJsonObject> &result, const QString &file);
/// `result`: ports.
ServerCheck portCheck(const Result<QJsonObject> &result, int port);
/// `result`: firewall; `port` is the one that clients connect to.
ServerCheck firewallCheck(const Result<QJsonObject> &result, int port);

} // namespace gate101::job

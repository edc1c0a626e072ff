// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/report.h"

#include <variant>

namespace gate101::load {

/// The talk between the worker and its parent: one JSON object a line, each with the version "v".
///
///     parent: {"v":1,"run":{PLAN}}          once, first
///             {"v":1,"stop":true}           ends the test early; the end of the input ends the worker
///     worker: {"v":1,"report":{REPORT}}     every 200 ms; the last one is of the phase "done"
///             {"v":1,"refused":{"id":…,"facts":{…}}}   instead of the first report
inline constexpr int wireVersion = 1;

struct StopRequest
{
};
using Command = std::variant<LoadPlan, StopRequest>;
using Event = std::variant<LoadReport, Error>;

QByteArray runLine(const LoadPlan &plan);
QByteArray stopLine();
QByteArray reportLine(const LoadReport &report);
QByteArray refusalLine(const Error &error);

/// Errors: "load-bad-line" {field}, "load-other-version" {version}, and those of readPlan().
Result<Command> readCommand(const QByteArray &line);
Result<Event> readEvent(const QByteArray &line);

} // namespace gate101::load

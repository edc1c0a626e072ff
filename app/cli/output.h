// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "job/checkup/servercheck.h"
#include "job/diagnosis.h"
#include "job/plan.h"

#include <QJsonValue>

namespace gate101::cli {

// What a person reads. Results go to standard output, errors to standard error; with --json only the JSON is
// on standard output.

void print(const QString &line = {});
void printJson(const QJsonValue &value);
/// Bytes as they are.
void printBytes(const QByteArray &bytes);
/// "gate101: MESSAGE", then why and what to do next, on standard error.
void printError(const Error &error);

/// Message, why and next step on standard output; `first` stands before the message.
void printExplained(const Statement &statement, const QString &first = {});
/// What could not be read or parsed, as errors with their file and line.
void printProblems(const nginx::ConfigSet &config);
/// The troubleshooting list: question, answer, what it rests on. Nothing for an empty one.
void printChecks(const QList<job::ServerCheck> &checks);
void printDiagnosis(const job::Diagnosis &diagnosis);
void printRoute(const nginx::Route &route);
void printProbe(const probe::ProbeReport &report);
/// The usage page.
void printHelp();

} // namespace gate101::cli

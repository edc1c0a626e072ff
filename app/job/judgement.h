// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"

namespace gate101::job {

/// Fills in verdict, summary and the reasons of what could not be decided, from what the diagnosis holds: a
/// pure join of the configuration's findings and, when there is one, the live test. A live 101 wins over
/// every finding; a tree with an unread part never gives a verdict of its own. Findings that only suspected
/// the path go when the backend has said that it is right.
void judge(Diagnosis &diagnosis);

/// "works", "broken", "unknown": the names on the command line.
QByteArray verdictName(Verdict verdict);

/// What the configuration tells the live test's verdict.
probe::ConfigFacts configFacts(const Diagnosis &diagnosis);

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayList>
#include <QString>

namespace gate101::job {

/// What is said about one statement, in the language of the installed translators. `why` and `next` may be
/// empty.
struct Explanation
{
    QString message; ///< The fact, one sentence or a noun phrase.
    QString why;     ///< What follows from it or where it comes from.
    QString next;    ///< What to do now.
};

/// The one place where ids become sentences, for window, command line and report alike. Switching the
/// language is installing another QTranslator and asking again. An id without a sentence is a mistake of
/// ours: it is returned as it is, with its facts, so that nothing is lost, and a test fails.
Explanation explain(const Statement &statement);

/// Shorthand for explain(statement).message.
QString messageOf(const Statement &statement);

/// Every id that has a sentence, in order; for tests and documentation.
QByteArrayList explainedIds();

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "job/evidence.h"
#include "job/host.h"
#include "job/loadtest.h"
#include "job/plan.h"
#include "job/service.h"
#include "job/target.h"

#include <QStringList>

namespace gate101::cli {

enum class Verb {
    Window,
    Help,
    Version,
    Diagnose,
    Route,
    Fix,
    Probe,
    Idle,
    Load,
    Parse,
    History,
    Undo,
    Confirm,
    Practice
};

/// The command line, taken apart and checked. Exit codes are those of the contract: see exitcode.h.
struct Options
{
    Verb verb = Verb::Window;
    QString argument; ///< The URL, file or transaction id behind the verb; empty when the verb takes none.
    job::Target target;
    job::Host host;
    job::Method method = job::Method::Auto;
    job::Service service = job::Service::Reload;
    bool diff = false;
    bool apply = false;
    bool confirm = false;
    bool print = false;
    bool demo = false;
    bool terminal = false;
    QString lesson;
    job::LoadWish load;
    std::chrono::milliseconds span{0}; ///< How long a load test or the silence of an idle test lasts.
    QString exportFile;                ///< Where the live test is saved; empty: nowhere.
    job::Secrets secrets = job::Secrets::Masked;
    bool secondOpinion = false; ///< A stock client is asked beside our own.
    bool mine = false;          ///< The endpoint may be loaded: it is one's own.
    bool json = false;
    QString language; ///< "ko", "en" or empty: the locale's.
};

/// Reads the arguments behind the program's name. Errors: "usage-unknown-option" {option},
/// "usage-missing-value" {option}, "usage-bad-value" {option, value}, "usage-missing-argument" {verb},
/// "usage-too-many" {argument}, "usage-not-for-verb" {option, verb}, "usage-confirm-needs-apply",
/// "usage-load-needs-mine", "export-format-unknown" {file}, and for a first word that is no command, no URL
/// and no file "usage-unknown-verb" {word, verb} with the command that it resembles, or "usage-unknown-word"
/// {word}.
Result<Options> readOptions(const QStringList &arguments);

/// The language that the arguments ask for, even when the rest of them cannot be understood; else empty.
QString languageAsked(const QStringList &arguments);

/// The verb as it is typed.
QString verbName(Verb verb);

} // namespace gate101::cli

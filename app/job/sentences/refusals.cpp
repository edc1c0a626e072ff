// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of what Nginx refuses to read.
std::span<const Sentence> refusalSentences()
{
    static const Sentence table[] = {
        {"directive-unknown",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: unknown directive \"{directive}\""),
         QT_TRANSLATE_NOOP("Sentences", "Neither Nginx nor a module of this installation knows that name, so "
                                        "Nginx does not read the configuration."),
         QT_TRANSLATE_NOOP("Sentences", "Correct the spelling, or remove the line.")},
        {"directive-not-allowed-here",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: \"{directive}\" is not allowed here ({context})"),
         QT_TRANSLATE_NOOP("Sentences", "It may stand in: {allowed}. Nginx does not read the configuration."),
         QT_TRANSLATE_NOOP("Sentences", "Move the line to one of those blocks.")},
        {"directive-arguments",
         QT_TRANSLATE_NOOP("Sentences",
                           "{file}:{line}: invalid number of arguments in \"{directive}\": {count}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Expected: {form} A missing semicolon also joins the next line to this one."),
         QT_TRANSLATE_NOOP("Sentences", "Correct the arguments, and check for a missing semicolon.")},
        {"directive-duplicate", QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: \"{directive}\" is duplicate"),
         QT_TRANSLATE_NOOP("Sentences",
                           "It may stand only once at this level; an included file may bring the other one."),
         QT_TRANSLATE_NOOP("Sentences", "Keep one of the two.")},
        {"directive-no-block",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: \"{directive}\" has no opening brace"),
         QT_TRANSLATE_NOOP("Sentences", "It is a block, but a semicolon follows it."),
         QT_TRANSLATE_NOOP("Sentences", "Write its lines between braces.")},
        {"directive-block-unexpected",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: an unexpected brace behind \"{directive}\""),
         QT_TRANSLATE_NOOP("Sentences",
                           "It is not a block; most often the semicolon before the brace is missing."),
         QT_TRANSLATE_NOOP("Sentences", "End the line with a semicolon.")},
        {"directive-flag-value",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: \"{directive}\" must be on or off, not \"{value}\""),
         QT_TRANSLATE_NOOP("Sentences", "Nginx accepts no other value here."),
         QT_TRANSLATE_NOOP("Sentences", "Write on or off.")},
        {"directive-too-new",
         QT_TRANSLATE_NOOP("Sentences",
                           "{file}:{line}: \"{directive}\" needs Nginx {since}; this one is {version}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "The older release does not know the name and does not read the configuration."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the line, or upgrade Nginx.")},
        {"directive-removed",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{file}:{line}: \"{directive}\" was removed in Nginx {removed}; this one is {version}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Nginx does not know the name any more and does not read the configuration."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the line; for ssl, write ssl in the listen line instead.")},
        {"directive-commercial",
         QT_TRANSLATE_NOOP("Sentences",
                           "{file}:{line}: \"{directive}\" is known to the commercial edition only"),
         QT_TRANSLATE_NOOP("Sentences", "This Nginx is the open one, without {module} or this part of it, "
                                        "and does not read the configuration."),
         QT_TRANSLATE_NOOP("Sentences", "Remove the line.")},
        {"directive-module-missing",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "{file}:{line}: \"{directive}\" needs a module that is not in this Nginx: {module}"),
         QT_TRANSLATE_NOOP("Sentences", "It was built without {option}, so it does not know the name."),
         QT_TRANSLATE_NOOP("Sentences", "Install a package of Nginx with that module, or remove the line.")},
        {"directive-module-not-loaded",
         QT_TRANSLATE_NOOP("Sentences",
                           "{file}:{line}: \"{directive}\" needs a module that is not loaded: {module}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "The module is a file of its own, {library}, and no load_module line names it."),
         QT_TRANSLATE_NOOP("Sentences", "Install the module's package and add load_module modules/{library}; "
                                        "at the top of the main file.")},
        {"directive-foreign",
         QT_TRANSLATE_NOOP(
             "Sentences", "{file}:{line}: \"{directive}\" is not of Nginx itself; {provider} may provide it"),
         QT_TRANSLATE_NOOP("Sentences", "Gate101 does not judge what modules of other projects do."),
         QT_TRANSLATE_NOOP("Sentences", "Run nginx -t when in doubt.")},
        {"directive-unfamiliar",
         QT_TRANSLATE_NOOP("Sentences", "{file}:{line}: \"{directive}\" is not of Nginx itself"),
         QT_TRANSLATE_NOOP(
             "Sentences", "Another project's module may know it; otherwise Nginx refuses the configuration."),
         QT_TRANSLATE_NOOP("Sentences", "Run nginx -t when in doubt.")},
    };
    return table;
}

} // namespace gate101::job

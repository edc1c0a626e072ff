// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/assist/cursorsite.h"
#include "nginx/model/httpmodel.h"
#include "nginx/model/version.h"

namespace gate101::nginx {

/// Something that may be written at the cursor.
struct Completion
{
    enum class Kind {
        Directive,
        Variable, ///< Nginx's own.
        Defined,  ///< A variable that this configuration makes (map, set, geo and their kin).
        Upstream,
        NamedLocation,
        Value, ///< One of the few words that the directive takes there.
    };

    Kind kind = Kind::Directive;
    QByteArray text; ///< What is to stand there; variables with their `$`.
    QByteArray help; ///< Id of a sentence, or empty.
    QByteArray form; ///< The arguments in the manual's notation, for directives.
    Place place;     ///< Where it is defined; no file for what is Nginx's own.
    bool isBlock = false;

    bool operator==(const Completion &) const = default;
};

struct Completions
{
    qsizetype offset = 0; ///< The bytes from here to the cursor are what each text replaces.
    std::vector<Completion> list;
};

/// What fits what is typed at the cursor: names that begin with it, then names that hold it, each group in
/// the order of its names, at most `limit`. `model` may be null when nothing has been read yet.
Completions completions(const CursorSite &site, const HttpModel *model, Version version, size_t limit = 200);

} // namespace gate101::nginx

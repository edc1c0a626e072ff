// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/context.h"
#include "nginx/files/configset.h"

namespace gate101::nginx {

/// What stands at one byte of a text that is being edited: the level, the statement and the word. Asked for
/// completion, hover and going to a definition.
struct CursorSite
{
    enum class In {
        Name,     ///< At the first word of a statement, or where one would begin.
        Argument, ///< Behind the name.
        Comment,
        Elsewhere, ///< In Lua, or in a block whose lines are no directives (map, geo, types).
    };

    In in = In::Name;
    Context context = Context::Main; ///< Of the level; means nothing Elsewhere.
    QByteArray block;                ///< Name of the innermost block; empty at the top of the file.
    QByteArray directive;            ///< Name of the statement, for Argument.
    qsizetype argument = 0;          ///< 0 is the first behind the name, for Argument.
    qsizetype offset = 0;            ///< Of the word at the cursor; the cursor itself where there is none.
    QByteArray word;                 ///< As it stands there, with its quotes.
    QByteArray typed;                ///< Its part before the cursor.
};

/// `outer` is the level at which the file is included. Reads only up to the end of the cursor's line: what
/// is unfinished behind it must not matter. A word that begins a line is taken for a name when the statement
/// before it has all its arguments and only lacks the semicolon.
CursorSite cursorSite(QByteArrayView bytes, qsizetype cursor, Context outer);

/// The level at which a file's own top stands: that of the include directive that brings it in. Main for the
/// main file and for one that is no part of the configuration.
Context outerContext(const ConfigSet &config, const QByteArray &path);

/// The variable ("http_upgrade", without `$` and braces) over which a byte of a word stands; empty when there
/// is none.
QByteArray variableAt(QByteArrayView word, qsizetype at);

} // namespace gate101::nginx

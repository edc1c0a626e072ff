// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QsciScintilla;

namespace gate101::ui {

/// The brace at the cursor, offsets of bytes.
struct BraceMatch
{
    long brace = -1;      ///< -1: there is none.
    long partner = -1;    ///< -1: none, or none near enough.
    bool missing = false; ///< The whole text was looked at, and there is no partner.
};

/// Braces in comments, strings and variables are no braces, as Nginx reads them. Scintilla's own search goes
/// through the whole file at each step of the cursor; this one looks a limited way, and says nothing of a
/// partner further off.
BraceMatch matchingBrace(const QsciScintilla &editor);

/// Lights up the brace at the cursor and its partner, or it alone in the colour of a mistake when it has
/// none.
void showMatchingBrace(QsciScintilla &editor);

} // namespace gate101::ui

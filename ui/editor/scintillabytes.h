// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QsciScintilla;

namespace gate101::ui {

/// The editor's text as bytes, exactly as they were put in. QsciScintilla::text() would turn bytes that are
/// no UTF-8 (Latin-1, EUC-KR) into replacement characters, and with them somebody's comment would be lost on
/// saving.
QByteArray scintillaBytes(const QsciScintilla &editor);
/// Those from one position to before another.
QByteArray scintillaBytes(const QsciScintilla &editor, long from, long to);

/// Replaces the whole text and forgets the undo history. New lines typed by a person then end as most lines
/// of these bytes do.
void setScintillaBytes(QsciScintilla &editor, const QByteArray &bytes);

/// Turns the text into these bytes as one step that can be undone; what is the same at the beginning and at
/// the end is left alone, so that the cursor stays where it was.
void editScintillaBytes(QsciScintilla &editor, const QByteArray &bytes);

} // namespace gate101::ui

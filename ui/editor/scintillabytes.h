// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QsciScintilla;

namespace gate101::ui {

/// The editor's text as bytes, exactly as they were put in. QsciScintilla::text() would turn bytes that are
/// no UTF-8 (Latin-1, EUC-KR) into replacement characters, and with them somebody's comment would be lost on
/// saving.
QByteArray scintillaBytes(const QsciScintilla &editor);

/// Replaces the whole text and forgets the undo history. New lines typed by a person then end as most lines
/// of these bytes do.
void setScintillaBytes(QsciScintilla &editor, const QByteArray &bytes);

} // namespace gate101::ui

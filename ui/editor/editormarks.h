// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/changedlines.h"
#include "nginx/checks/finding.h"

class QsciScintilla;

namespace gate101::ui {

/// The marks in a text that come and go with what is known of it: problems underlined, changed lines in the
/// margin. The numbers of Scintilla's indicators and markers are kept here and nowhere else.

/// Prepares an editor's margin and its indicators, in the colours of the theme; again after each change of
/// it.
void dressMarks(QsciScintilla &editor, int changeMargin);

/// Underlines each finding, at most to the end of its first line: errors and warnings with a wave, what is
/// only good to know with dots. Replaces what was underlined.
void markProblems(QsciScintilla &editor, const nginx::Findings &findings);

/// Replaces the marks of changed lines.
void markChangedLines(QsciScintilla &editor, const QList<LineChange> &lines);

/// Underlines every match of a search. Replaces those of the last one.
void markMatches(QsciScintilla &editor, const QList<QPair<qsizetype, qsizetype>> &matches);

} // namespace gate101::ui

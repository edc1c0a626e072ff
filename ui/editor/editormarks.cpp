// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editormarks.h"

#include "editor/scintilla.h"
#include "theme/theme.h"

#include <algorithm>

namespace gate101::ui {

namespace {

using Sci = QsciScintillaBase;

constexpr int editedMarker = 9;
constexpr int removedMarker = 10;
constexpr int changeMarginWidth = 4;
constexpr int errorIndicator = 8; // 0 to 7 belong to lexers.
constexpr int warningIndicator = 9;
constexpr int infoIndicator = 10;
constexpr int matchIndicator = 11;
constexpr int matchAlpha = 90;

int indicatorOf(nginx::Severity severity)
{
    switch (severity) {
    case nginx::Severity::Error:
        return errorIndicator;
    case nginx::Severity::Warning:
        return warningIndicator;
    case nginx::Severity::Info:
        break;
    }
    return infoIndicator;
}

void clear(QsciScintilla &editor, int indicator)
{
    editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, indicator);
    editor.SendScintilla(Sci::SCI_INDICATORCLEARRANGE, 0UL, editor.SendScintilla(Sci::SCI_GETLENGTH));
}

void fill(QsciScintilla &editor, int indicator, long from, long to)
{
    editor.SendScintilla(Sci::SCI_SETINDICATORCURRENT, indicator);
    editor.SendScintilla(Sci::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), to - from);
}

} // namespace

void dressMarks(QsciScintilla &editor, int changeMargin)
{
    const Tokens &t = Theme::tokens();
    editor.setMarginType(changeMargin, QsciScintilla::SymbolMargin);
    editor.setMarginWidth(changeMargin, changeMarginWidth);
    editor.setMarginMarkerMask(changeMargin, (1 << editedMarker) | (1 << removedMarker));
    editor.markerDefine(QsciScintilla::FullRectangle, editedMarker);
    editor.markerDefine(QsciScintilla::RightTriangle, removedMarker);
    editor.setMarkerBackgroundColor(t.accent, editedMarker);
    editor.setMarkerBackgroundColor(t.error, removedMarker);
    editor.setMarkerForegroundColor(t.error, removedMarker);
    editor.indicatorDefine(QsciScintilla::SquiggleIndicator, errorIndicator);
    editor.indicatorDefine(QsciScintilla::SquiggleIndicator, warningIndicator);
    editor.indicatorDefine(QsciScintilla::DotsIndicator, infoIndicator);
    editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, matchIndicator);
    editor.setIndicatorForegroundColor(t.error, errorIndicator);
    editor.setIndicatorForegroundColor(t.warning, warningIndicator);
    editor.setIndicatorForegroundColor(t.accent, infoIndicator);
    editor.setIndicatorForegroundColor(t.accent, matchIndicator);
    editor.SendScintilla(Sci::SCI_INDICSETALPHA, static_cast<unsigned long>(matchIndicator),
                         static_cast<long>(matchAlpha));
    editor.setIndicatorDrawUnder(true, matchIndicator);
}

void markProblems(QsciScintilla &editor, const nginx::Findings &findings)
{
    for (const int indicator : {errorIndicator, warningIndicator, infoIndicator})
        clear(editor, indicator);
    const long length = editor.SendScintilla(Sci::SCI_GETLENGTH);
    for (const nginx::Finding &finding : findings) {
        long from = std::min<long>(finding.place.offset, length);
        const long line = editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, from);
        const long lineEnd = editor.SendScintilla(Sci::SCI_GETLINEENDPOSITION, line);
        const long to = std::min<long>(from + std::max<long>(finding.place.length, 1), lineEnd);
        // Where nothing is left of the line (a file that ends too early), its last byte stands for it.
        if (to <= from)
            from = std::max(0L, to - 1);
        fill(editor, indicatorOf(finding.severity), from, std::max(to, from + 1));
    }
}

void markChangedLines(QsciScintilla &editor, const QList<LineChange> &lines)
{
    editor.markerDeleteAll(editedMarker);
    editor.markerDeleteAll(removedMarker);
    for (const LineChange &change : lines) {
        if (change.kind == LineChange::Kind::Removed)
            editor.markerAdd(std::min(change.first, editor.lines() - 1), removedMarker);
        for (int line = change.first; line < change.first + change.count; ++line)
            editor.markerAdd(line, editedMarker);
    }
}

void markMatches(QsciScintilla &editor, const QList<QPair<qsizetype, qsizetype>> &matches)
{
    clear(editor, matchIndicator);
    for (const auto &[offset, length] : matches)
        fill(editor, matchIndicator, static_cast<long>(offset), static_cast<long>(offset + length));
}

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"

#include "editor/nginxlexer.h"
#include "editor/scintillabytes.h"
#include "theme/theme.h"

#include <QEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int numberMargin = 0;
constexpr int foldMargin = 2;
constexpr int lineMarker = 8;
constexpr int annotationStyle = 40; // Beyond the lexer's styles, below Scintilla's fixed ones' end.
constexpr int indentColumns = 4;

} // namespace

ConfigEditor::ConfigEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new NginxLexer(this))
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setMarginType(numberMargin, QsciScintilla::NumberMargin);
    setMarginWidth(1, 0);
    setFolding(QsciScintilla::BoxedFoldStyle, foldMargin);
    setBraceMatching(QsciScintilla::SloppyBraceMatch);
    setAutoIndent(true);
    setTabWidth(indentColumns);
    setIndentationsUseTabs(false);
    setAnnotationDisplay(QsciScintilla::AnnotationStandard);
    markerDefine(QsciScintilla::Background, lineMarker);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETEXTRAASCENT, 2UL);
    SendScintilla(SCI_SETEXTRADESCENT, 2UL);
    setLexer(m_lexer);
    applyTheme();
    connect(this, &QsciScintilla::linesChanged, this, &ConfigEditor::fitMargin);
}

void ConfigEditor::setBytes(const QByteArray &bytes)
{
    explainLine(0, {}, false);
    setScintillaBytes(*this, bytes);
    fitMargin();
}

QByteArray ConfigEditor::bytes() const
{
    return scintillaBytes(*this);
}

void ConfigEditor::goToLine(int line)
{
    if (line < 1)
        return;
    setCursorPosition(line - 1, 0);
    const auto onScreen = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
    setFirstVisibleLine(std::max(0, line - 1 - onScreen / 3));
}

void ConfigEditor::explainLine(int line, const QString &explanation, bool isError)
{
    markerDeleteAll(lineMarker);
    clearAnnotations();
    m_markedLine = line;
    m_explanation = explanation;
    m_markedError = isError;
    if (line < 1 || line > lines())
        return;
    const Tokens &t = Theme::tokens();
    setMarkerBackgroundColor(isError ? t.errorSoft : t.warningSoft, lineMarker);
    markerAdd(line - 1, lineMarker);
    annotate();
}

void ConfigEditor::annotate()
{
    if (m_markedLine < 1 || m_markedLine > lines() || m_explanation.isEmpty())
        return;
    const Tokens &t = Theme::tokens();
    const QsciStyle style(annotationStyle, u"explanation"_s, m_markedError ? t.error : t.warning, t.surface,
                          Theme::base(), true);
    QsciScintilla::annotate(m_markedLine - 1, wrapped(m_explanation), style);
}

QString ConfigEditor::wrapped(const QString &text) const
{
    // Scintilla does not wrap annotations; they would leave the view on the right.
    const QFontMetrics metrics(Theme::base());
    const int room = viewport()->width() - marginWidth(numberMargin) - marginWidth(foldMargin) - step(12);
    const QString inset(indentColumns, u' ');
    QStringList out;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line = inset;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            const bool isFirst = line.size() == inset.size();
            const QString longer = line + (isFirst ? QString() : u" "_s) + word;
            if (isFirst || metrics.horizontalAdvance(longer) <= room) {
                line = longer;
                continue;
            }
            out.append(line);
            line = inset + word;
        }
        out.append(line);
    }
    return out.join(u'\n');
}

void ConfigEditor::applyTheme()
{
    const Tokens &t = Theme::tokens();
    m_lexer->applyTheme();
    setPaper(t.raised);
    setColor(t.text);
    setCaretForegroundColor(t.text);
    setCaretLineVisible(!isReadOnly());
    setCaretLineBackgroundColor(t.surface);
    setSelectionBackgroundColor(t.accent);
    setSelectionForegroundColor(t.onAccent);
    setMarginsFont(Theme::mono());
    setMarginsForegroundColor(t.muted);
    setMarginsBackgroundColor(t.raised);
    setFoldMarginColors(t.raised, t.raised);
    setMatchedBraceBackgroundColor(t.accentSoft);
    setMatchedBraceForegroundColor(t.accent);
    setUnmatchedBraceBackgroundColor(t.errorSoft);
    setUnmatchedBraceForegroundColor(t.error);
    // Fold markers are not QScintilla's to colour, they go to Scintilla itself.
    for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
        SendScintilla(SCI_MARKERSETFORE, marker, t.raised);
        SendScintilla(SCI_MARKERSETBACK, marker, t.muted);
    }
    fitMargin();
    explainLine(m_markedLine, m_explanation, m_markedError);
}

void ConfigEditor::fitMargin()
{
    const int digits = std::max<int>(3, static_cast<int>(QString::number(lines()).size()));
    setMarginWidth(numberMargin, QString(digits + 1, u'9'));
}

void ConfigEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
}

void ConfigEditor::resizeEvent(QResizeEvent *event)
{
    QsciScintilla::resizeEvent(event);
    annotate();
}

void ConfigEditor::keyPressEvent(QKeyEvent *event)
{
    // A text that cannot be changed must not catch the keys that move on to the next widget.
    if (isReadOnly() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        event->key() == Qt::Key_Tab ? focusNextChild() : focusPreviousChild();
        return;
    }
    // Escape leads out of the editor, so that the keyboard is never caught in it.
    if (event->key() == Qt::Key_Escape && !isListActive()) {
        focusNextChild();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

} // namespace gate101::ui

#include "moc_configeditor.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"

#include "editor/bracematch.h"
#include "editor/editormarks.h"
#include "editor/nginxlexer.h"
#include "editor/scintillabytes.h"
#include "theme/theme.h"

#include <Qsci/qscicommandset.h>

#include <QContextMenuEvent>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int numberMargin = 0;
constexpr int changeMargin = 1;
constexpr int foldMargin = 2;
constexpr int dwellMs = 450;
constexpr int lineMarker = 8;
constexpr int annotationStyle = 40; // Beyond the lexer's styles, below Scintilla's fixed ones' end.
constexpr int indentColumns = 4;

/// Scintilla has commands of its own on Ctrl and a letter: Ctrl+L cuts a line, Ctrl+U turns it into small
/// letters. The window's keys come first, and nobody is to lose a line by a slip. The clipboard's, undo's and
/// select-all's keys stay.
void leaveKeysToTheWindow(QsciCommandSet &commands)
{
    static const QList<int> kept{Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Y, Qt::Key_Z};
    for (QsciCommand *command : commands.commands()) {
        const auto isTaken = [](int key) {
            const int letter = key & ~static_cast<int>(Qt::KeyboardModifierMask);
            return (key & static_cast<int>(Qt::ControlModifier)) != 0 && letter >= Qt::Key_A &&
                   letter <= Qt::Key_Z && !kept.contains(letter);
        };
        if (isTaken(command->key()))
            command->setKey(0);
        if (isTaken(command->alternateKey()))
            command->setAlternateKey(0);
    }
}

} // namespace

ConfigEditor::ConfigEditor(QWidget *parent)
    : QsciScintilla(parent)
    , m_lexer(new NginxLexer(this))
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    setMarginType(numberMargin, QsciScintilla::NumberMargin);
    setMarginWidth(changeMargin, 0);
    setFolding(QsciScintilla::BoxedFoldStyle, foldMargin);
    setAutoIndent(true);
    setTabWidth(indentColumns);
    setIndentationsUseTabs(false);
    setAnnotationDisplay(QsciScintilla::AnnotationStandard);
    markerDefine(QsciScintilla::Background, lineMarker);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETEXTRAASCENT, 2UL);
    SendScintilla(SCI_SETEXTRADESCENT, 2UL);
    SendScintilla(SCI_SETMULTIPLESELECTION, 1UL);
    SendScintilla(SCI_SETADDITIONALSELECTIONTYPING, 1UL);
    SendScintilla(SCI_SETMULTIPASTE, static_cast<unsigned long>(SC_MULTIPASTE_EACH));
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, static_cast<unsigned long>(SCVS_RECTANGULARSELECTION));
    SendScintilla(SCI_SETMOUSEDWELLTIME, static_cast<unsigned long>(dwellMs));
    setLexer(m_lexer);
    leaveKeysToTheWindow(*standardCommands());
    applyTheme();
    connect(this, &QsciScintilla::linesChanged, this, &ConfigEditor::fitMargin);
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) {
        if ((what & (SC_UPDATE_CONTENT | SC_UPDATE_SELECTION)) != 0)
            showMatchingBrace(*this);
    });
    connect(this, &QsciScintillaBase::SCN_DWELLSTART, this, [this](int position, int x, int y) {
        if (position >= 0)
            Q_EMIT tipWanted(position, viewport()->mapToGlobal(QPoint(x, y)));
    });
    connect(this, &QsciScintillaBase::SCN_DWELLEND, this, &ConfigEditor::tipOver);
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, [this](int character) {
        // Behind a letter, a dollar or the blank behind a name there is something to suggest.
        if (!m_composing && character > ' ' && character != ';' && character != '{' && character != '}')
            Q_EMIT completionWanted(false);
    });
}

void ConfigEditor::setBytes(const QByteArray &bytes)
{
    explainLine(0, {}, false);
    setScintillaBytes(*this, bytes);
    const qsizetype returns = bytes.count('\r');
    m_hasLoneReturns = returns > 0 && returns != bytes.count("\r\n");
    fitMargin();
}

int ConfigEditor::viewLine(int line) const
{
    if (!m_hasLoneReturns || line < 1)
        return line;
    const QByteArray text = bytes();
    qsizetype at = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf('\n', at);
        if (end < 0)
            break;
        at = end + 1;
    }
    return static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<long>(at))) + 1;
}

QList<LineChange> ConfigEditor::viewLines(QList<LineChange> changes) const
{
    for (LineChange &change : changes) {
        const int first = viewLine(change.first + 1) - 1;
        change.count = viewLine(change.first + change.count + 1) - 1 - first;
        change.first = first;
    }
    return changes;
}

QByteArray ConfigEditor::bytes() const
{
    return scintillaBytes(*this);
}

void ConfigEditor::goToLine(int line)
{
    if (line < 1)
        return;
    const int shown = viewLine(line);
    setCursorPosition(shown - 1, 0);
    const auto onScreen = static_cast<int>(SendScintilla(SCI_LINESONSCREEN));
    setFirstVisibleLine(std::max(0, shown - 1 - onScreen / 3));
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
    markerAdd(viewLine(line) - 1, lineMarker);
    annotate();
}

void ConfigEditor::annotate()
{
    if (m_markedLine < 1 || m_markedLine > lines() || m_explanation.isEmpty())
        return;
    const Tokens &t = Theme::tokens();
    const QsciStyle style(annotationStyle, u"explanation"_s, m_markedError ? t.error : t.warning, t.surface,
                          Theme::base(), true);
    QsciScintilla::annotate(viewLine(m_markedLine) - 1, wrapped(m_explanation), style);
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
    dressMarks(*this, changeMargin);
    fitMargin();
    explainLine(m_markedLine, m_explanation, m_markedError);
}

QPoint ConfigEditor::cursorPoint() const
{
    const long at = SendScintilla(SCI_GETCURRENTPOS);
    const auto x = static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, at));
    const auto y = static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, at));
    return viewport()->mapTo(this, QPoint(x, y));
}

int ConfigEditor::cursorHeight() const
{
    return static_cast<int>(SendScintilla(
        SCI_TEXTHEIGHT, SendScintilla(SCI_LINEFROMPOSITION, static_cast<long>(cursorOffset()))));
}

qsizetype ConfigEditor::cursorOffset() const
{
    return SendScintilla(SCI_GETCURRENTPOS);
}

int ConfigEditor::cursorLine() const
{
    if (m_hasLoneReturns)
        return static_cast<int>(scintillaBytes(*this, 0, cursorOffset()).count('\n')) + 1;
    return static_cast<int>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<long>(cursorOffset()))) + 1;
}

void ConfigEditor::replaceBeforeCursor(qsizetype from, const QByteArray &text)
{
    const QByteArray typed = scintillaBytes(*this, from, cursorOffset());
    SendScintilla(SCI_BEGINUNDOACTION);
    const auto count = static_cast<int>(SendScintilla(SCI_GETSELECTIONS));
    for (int i = 0; i < count; ++i) {
        const long caret = SendScintilla(SCI_GETSELECTIONNCARET, i);
        const long start = caret - typed.size();
        if (start < 0 || scintillaBytes(*this, start, caret) != typed)
            continue;
        SendScintilla(SCI_SETTARGETRANGE, static_cast<unsigned long>(start), caret);
        SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(text.size()), text.constData());
        SendScintilla(SCI_SETSELECTIONNCARET, static_cast<unsigned long>(i),
                      start + static_cast<long>(text.size()));
        SendScintilla(SCI_SETSELECTIONNANCHOR, static_cast<unsigned long>(i),
                      start + static_cast<long>(text.size()));
    }
    SendScintilla(SCI_ENDUNDOACTION);
}

void ConfigEditor::selectBytes(qsizetype offset, qsizetype length)
{
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(offset), static_cast<long>(offset + length));
    SendScintilla(SCI_SCROLLCARET);
}

void ConfigEditor::addNextOccurrence()
{
    SendScintilla(SCI_TARGETWHOLEDOCUMENT);
    SendScintilla(SCI_SETSEARCHFLAGS, static_cast<unsigned long>(SCFIND_MATCHCASE));
    SendScintilla(SCI_MULTIPLESELECTADDNEXT);
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
    if (m_suggesting) {
        static const QList<int> choosing{Qt::Key_Enter, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab,
                                         Qt::Key_Backtab};
        if (choosing.contains(event->key())) {
            event->ignore();
            return;
        }
    }
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
    if (!isReadOnly() && event->modifiers() == Qt::ControlModifier) {
        if (event->key() == Qt::Key_Space) {
            Q_EMIT completionWanted(true);
            return;
        }
        if (event->key() == Qt::Key_D) {
            addNextOccurrence();
            return;
        }
    }
    QsciScintilla::keyPressEvent(event);
}

void ConfigEditor::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        const QPoint at = event->position().toPoint();
        const long offset = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(at.x()),
                                          static_cast<long>(at.y()));
        if (offset >= 0)
            Q_EMIT definitionWanted(offset);
        return;
    }
    QsciScintilla::mousePressEvent(event);
}

void ConfigEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuWanted(byKeyboard ? mapToGlobal(cursorPoint() + QPoint(0, cursorHeight()))
                                 : event->globalPos());
    event->accept();
}

void ConfigEditor::inputMethodEvent(QInputMethodEvent *event)
{
    // One event may end a letter and begin the next; the first is text, the second is not yet. Scintilla
    // writes both into the text and takes the unfinished one back with the next event.
    if (!event->commitString().isEmpty() && !event->preeditString().isEmpty()) {
        QInputMethodEvent finished;
        finished.setCommitString(event->commitString(), event->replacementStart(),
                                 event->replacementLength());
        inputMethodEvent(&finished);
        QInputMethodEvent begun(event->preeditString(), event->attributes());
        inputMethodEvent(&begun);
        return;
    }
    m_composing = !event->preeditString().isEmpty();
    QsciScintilla::inputMethodEvent(event);
}

} // namespace gate101::ui

#include "moc_configeditor.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/changedlines.h"

#include "editor/scintilla.h"

namespace gate101::ui {

class NginxLexer;

/// A text of a configuration with line numbers, colours, folding, brace matching and several cursors, edited
/// or only shown. Bytes go in and come out unchanged, whatever encoding they are in. It knows nothing of
/// Nginx's meaning: what is asked of the text at a place (a completion, a tip, a definition) goes out as a
/// signal with the offset of a byte.
class ConfigEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit ConfigEditor(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;

    /// 1-based. Scrolls the line into the upper third and puts the cursor there.
    void goToLine(int line);
    /// Marks a line and writes an explanation under it; line 0 takes mark and explanation away.
    void explainLine(int line, const QString &explanation, bool isError);
    void applyTheme();

    // For what hangs under the cursor, in coordinates of the widget.
    [[nodiscard]] QPoint cursorPoint() const;
    [[nodiscard]] int cursorHeight() const;
    [[nodiscard]] qsizetype cursorOffset() const;
    /// 1-based.
    [[nodiscard]] int cursorLine() const;
    /// Lines are those of Nginx everywhere: only a line feed ends one. This is where one begins in the view,
    /// to which a carriage return alone is the end of a line, too; 1-based both.
    [[nodiscard]] int viewLine(int line) const;
    [[nodiscard]] QList<LineChange> viewLines(QList<LineChange> changes) const;
    /// Replaces the bytes from an offset to the cursor, at every cursor that has the same bytes before it.
    void replaceBeforeCursor(qsizetype from, const QByteArray &text);
    void selectBytes(qsizetype offset, qsizetype length);
    /// One more cursor at the next place that reads like the selection; the word at the cursor when nothing
    /// is selected.
    void addNextOccurrence();

    /// While a list of suggestions is open, the keys that choose from it are its own.
    void setSuggesting(bool open) { m_suggesting = open; }

    /// An input method is putting a letter together; what stands there is not meant yet.
    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    /// Something was typed behind which suggestions are of use, or they were asked for (`asked`).
    void completionWanted(bool asked);
    void tipWanted(qsizetype offset, const QPoint &globalPosition);
    void tipOver();
    void definitionWanted(qsizetype offset);
    void menuWanted(const QPoint &globalPosition);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void annotate();
    [[nodiscard]] QString wrapped(const QString &text) const;
    void fitMargin();

    NginxLexer *m_lexer;
    bool m_suggesting = false;
    bool m_composing = false;
    int m_markedLine = 0;
    bool m_hasLoneReturns = false; ///< Carriage returns alone end lines for Scintilla, not for Nginx.
    bool m_markedError = true;
    QString m_explanation;
};

} // namespace gate101::ui

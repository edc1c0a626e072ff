// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/conversation.h"

#include <QPlainTextEdit>
#include <QSet>

namespace gate101::ui {

/// The lines of a conversation as a text with a caret. Enter, the space bar or a click on the mark folds the
/// message at the caret and unfolds it; copying without a selection takes that message as it is, byte for
/// byte.
class MessageLog final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit MessageLog(const Conversation &conversation, QWidget *parent = nullptr);

    /// Shows what is new. Lines are added and removed, not set anew, so that a selection stays.
    void follow();
    /// Draws everything again: another language, another theme.
    void redraw();
    void setLaidOut(bool laidOut);

    /// The message that the caret is in or the latest one: text as it is, bytes as hexadecimal digits and
    /// beside that as they are (application/octet-stream).
    void copyMessage();
    /// Whether there is a message to copy.
    [[nodiscard]] bool hasMessage() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const Conversation::Line *lineAt(const QTextCursor &cursor) const;
    [[nodiscard]] const Conversation::Line *latestMessage() const;
    bool turn(const QTextCursor &cursor);
    void write(QTextCursor &cursor, const Conversation::Line &line);
    void removeFirstLine();

    const Conversation &m_conversation;
    QSet<int> m_turned; ///< Numbers of the lines that the person has folded or unfolded.
    int m_last = 0;     ///< Number of the last line that is shown.
    bool m_laidOut = true;
    bool m_empty = true;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/messagelog.h"

#include "diagram/requestpathview.h"
#include "live/messagetext.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr QChar folded = u'▸';
constexpr QChar unfolded = u'▾';

/// All blocks of one line carry its number as their state.
int numberOf(const QTextBlock &block)
{
    return block.userState();
}

QTextBlock headOf(QTextBlock block)
{
    while (block.previous().isValid() && numberOf(block.previous()) == numberOf(block))
        block = block.previous();
    return block;
}

QTextBlock tailOf(QTextBlock block)
{
    while (block.next().isValid() && numberOf(block.next()) == numberOf(block))
        block = block.next();
    return block;
}

} // namespace

MessageLog::MessageLog(const Conversation &conversation, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_conversation(conversation)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(step(2));
}

void MessageLog::setLaidOut(bool laidOut)
{
    m_laidOut = laidOut;
    m_turned.clear();
    redraw();
}

void MessageLog::redraw()
{
    clear();
    m_last = 0;
    m_empty = true;
    follow();
}

void MessageLog::follow()
{
    const auto &lines = m_conversation.lines();
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 1;
    const int first = lines.isEmpty() ? 0 : lines.constFirst().number;
    // What is shown and no more there: the oldest ones, and a last one that was replaced.
    if (!m_empty && (first > m_last || lines.isEmpty())) {
        clear();
        m_empty = true;
    }
    while (!m_empty && numberOf(document()->firstBlock()) < first)
        removeFirstLine();
    const auto isThere = [&lines](int number) {
        return std::any_of(lines.rbegin(), lines.rend(),
                           [number](const Conversation::Line &each) { return each.number == number; });
    };
    QTextCursor cursor(document());
    while (!m_empty && !isThere(numberOf(document()->lastBlock()))) {
        const QTextBlock head = headOf(document()->lastBlock());
        m_empty = !head.previous().isValid();
        cursor.setPosition(m_empty ? head.position() : head.position() - 1);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        const int previous = m_empty ? -1 : numberOf(head.previous());
        cursor.removeSelectedText();
        document()->lastBlock().setUserState(previous);
    }
    const auto begin = std::find_if(lines.begin(), lines.end(),
                                    [this](const Conversation::Line &each) { return each.number > m_last; });
    cursor.movePosition(QTextCursor::End);
    for (auto line = begin; line != lines.end(); ++line) {
        if (!m_empty)
            cursor.insertBlock();
        write(cursor, *line);
        m_empty = false;
        m_last = line->number;
    }
    if (begin != lines.end() && atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void MessageLog::removeFirstLine()
{
    const QTextBlock tail = tailOf(document()->firstBlock());
    m_turned.remove(numberOf(tail));
    QTextCursor cursor(document());
    const bool last = !tail.next().isValid();
    const int next = last ? -1 : numberOf(tail.next());
    cursor.setPosition(last ? tail.position() + tail.length() - 1 : tail.next().position(),
                       QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    document()->firstBlock().setUserState(next); // Of the two blocks that have become one, either may stay.
    m_empty = last;
}

/// Into the empty block of the cursor, which is left at the end.
void MessageLog::write(QTextCursor &cursor, const Conversation::Line &line)
{
    using Kind = Conversation::Line::Kind;
    const Tokens &t = Theme::tokens();
    const auto put = [&cursor](const QString &text, const QColor &colour) {
        QTextCharFormat format;
        format.setForeground(colour);
        cursor.insertText(text, format);
    };
    const MessageText text = messageText(line, m_laidOut, m_turned.contains(line.number));
    cursor.block().setUserState(line.number);
    put(line.time.toString(u"HH:mm:ss.zzz "_s), t.muted);
    switch (line.kind) {
    case Kind::Sent:
        put(u"\u2192 "_s, t.accent);
        break;
    case Kind::Received:
        put(u"\u2190 "_s, t.good);
        break;
    case Kind::Note:
        put(u"\u25CF "_s, t.good);
        break;
    case Kind::Trouble:
        put(u"\u00D7 "_s, t.error);
        break;
    }
    if (!text.body.isEmpty())
        put(QString(text.open ? unfolded : folded) + u' ', t.muted);
    put(text.head, line.kind == Kind::Trouble ? t.error : text.open ? t.muted : t.text);
    if (line.ms >= 0)
        put(u"  "_s + shortDuration(line.ms), t.muted);
    if (!text.open)
        return;
    for (const QString &each : text.body) {
        cursor.insertBlock();
        cursor.block().setUserState(line.number);
        put(u"    "_s + each, t.text);
    }
}

const Conversation::Line *MessageLog::lineAt(const QTextCursor &cursor) const
{
    const int number = numberOf(cursor.block());
    const auto &lines = m_conversation.lines();
    const auto found = std::find_if(lines.begin(), lines.end(), [number](const Conversation::Line &each) {
        return each.number == number;
    });
    return found == lines.end() ? nullptr : &*found;
}

const Conversation::Line *MessageLog::latestMessage() const
{
    const auto &lines = m_conversation.lines();
    const auto found = std::find_if(lines.rbegin(), lines.rend(),
                                    [](const Conversation::Line &each) { return each.note.id.isEmpty(); });
    return found == lines.rend() ? nullptr : &*found;
}

bool MessageLog::hasMessage() const
{
    return latestMessage() != nullptr;
}

/// Folds or unfolds; false when there is nothing to.
bool MessageLog::turn(const QTextCursor &where)
{
    const Conversation::Line *line = lineAt(where);
    if (line == nullptr || messageText(*line, m_laidOut, false).body.isEmpty())
        return false;
    if (!m_turned.remove(line->number))
        m_turned.insert(line->number);
    const QTextBlock head = headOf(where.block());
    const QTextBlock tail = tailOf(where.block());
    const int start = head.position();
    QTextCursor cursor(document());
    cursor.setPosition(start);
    cursor.setPosition(tail.position() + tail.length() - 1, QTextCursor::KeepAnchor);
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    write(cursor, *line);
    cursor.endEditBlock();
    cursor.setPosition(start);
    setTextCursor(cursor);
    return true;
}

void MessageLog::copyMessage()
{
    const Conversation::Line *line = lineAt(textCursor());
    if (line == nullptr || !line->note.id.isEmpty())
        line = latestMessage();
    if (line == nullptr)
        return;
    auto *copied = new QMimeData;
    if (line->binary) {
        copied->setData(u"application/octet-stream"_s, line->payload);
        copied->setText(QString::fromLatin1(line->payload.toHex(' ')));
    } else {
        copied->setText(QString::fromUtf8(line->payload));
    }
    QGuiApplication::clipboard()->setMimeData(copied);
}

void MessageLog::keyPressEvent(QKeyEvent *event)
{
    const bool turns =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (turns && event->modifiers() == Qt::NoModifier && turn(textCursor()))
        return;
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection()) {
        copyMessage();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void MessageLog::mouseReleaseEvent(QMouseEvent *event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const QTextCursor cursor = cursorForPosition(event->pos());
    const QString head = cursor.block().text();
    const qsizetype mark = std::max(head.indexOf(folded), head.indexOf(unfolded));
    // The mark stands behind the time and the arrow; elsewhere the sign belongs to a message.
    constexpr qsizetype markColumn = 15;
    if (event->button() == Qt::LeftButton && !textCursor().hasSelection() && mark == markColumn &&
        cursor.positionInBlock() <= markColumn + 1)
        turn(cursor);
}

} // namespace gate101::ui

#include "moc_messagelog.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/conversationview.h"

#include "diagram/requestpathview.h"
#include "job/explain.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gate101::ui {

ConversationView::ConversationView(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_lines(new QPlainTextEdit)
    , m_message(new QLineEdit)
    , m_send(new QPushButton)
    , m_ping(new QPushButton)
    , m_toggle(new QPushButton)
{
    m_lines->setReadOnly(true);
    m_lines->setTabChangesFocus(true);
    m_lines->setMaximumBlockCount(static_cast<int>(Conversation::keptLines));
    m_lines->document()->setDocumentMargin(step(2));
    m_message->setMaxLength(65536);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(2));
    layout->addWidget(m_lines, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(step(2));
    row->addWidget(m_message, 1);
    row->addWidget(m_send);
    row->addWidget(m_ping);
    row->addWidget(m_toggle);
    layout->addLayout(row);
    connect(m_send, &QPushButton::clicked, this, &ConversationView::send);
    connect(m_message, &QLineEdit::returnPressed, this, &ConversationView::send);
    connect(m_ping, &QPushButton::clicked, this, [this] { m_bench.conversation().ping(); });
    connect(m_toggle, &QPushButton::clicked, this, &ConversationView::toggle);
    connect(&bench.conversation(), &Conversation::changed, this, &ConversationView::refresh);
    refresh();
}

void ConversationView::send()
{
    if (m_message->text().isEmpty())
        return;
    m_bench.conversation().send(m_message->text());
    m_message->clear();
}

void ConversationView::toggle()
{
    if (m_bench.conversation().isOpen())
        m_bench.conversation().close();
    else
        m_bench.conversation().open(m_bench.draft());
}

void ConversationView::refresh()
{
    const Conversation &conversation = m_bench.conversation();
    const bool open = conversation.isOpen();
    m_lines->setFont(Theme::mono());
    m_lines->setAccessibleName(tr("Conversation"));
    m_lines->setPlaceholderText(tr("Open the connection to send and receive messages."));
    m_message->setPlaceholderText(tr("Message"));
    m_message->setAccessibleName(tr("Message"));
    m_message->setEnabled(open);
    m_send->setText(tr("&Send"));
    m_send->setEnabled(open);
    //: Button: sends a WebSocket ping and measures its round trip.
    m_ping->setText(tr("P&ing"));
    m_ping->setEnabled(open);
    m_toggle->setText(open ? tr("&Close the connection") : tr("&Open the connection"));
    m_toggle->setEnabled(!conversation.isOpening() && !m_bench.draftProblem());

    // Lines are appended, not set anew, so that a selection stays; only another language or theme draws all
    // again.
    const QString look = tr("Message") + Theme::tokens().text.name();
    const auto &lines = conversation.lines();
    if (look != m_shownLanguage || m_shown > lines.size() ||
        (m_shown == Conversation::keptLines && lines.last().time != m_newest)) {
        m_lines->clear();
        m_shown = 0;
        m_shownLanguage = look;
    }
    for (; m_shown < lines.size(); ++m_shown)
        appendLine(lines.at(m_shown));
    if (!lines.isEmpty())
        m_newest = lines.last().time;
}

void ConversationView::appendLine(const Conversation::Line &line)
{
    using Kind = Conversation::Line::Kind;
    const Tokens &t = Theme::tokens();
    QTextCursor cursor(m_lines->document());
    cursor.movePosition(QTextCursor::End);
    if (m_shown > 0)
        cursor.insertBlock();
    const auto write = [&cursor](const QString &text, const QColor &colour) {
        QTextCharFormat format;
        format.setForeground(colour);
        cursor.insertText(text, format);
    };
    write(line.time.toString(u"HH:mm:ss.zzz "_s), t.muted);
    const QString text = line.note.id.isEmpty() ? line.text : job::messageOf(line.note);
    switch (line.kind) {
    case Kind::Sent:
        write(u"\u2192 "_s, t.accent);
        break;
    case Kind::Received:
        write(u"\u2190 "_s, t.good);
        break;
    case Kind::Note:
        write(u"\u25CF "_s, t.good);
        break;
    case Kind::Trouble:
        write(u"\u00D7 "_s, t.error);
        break;
    }
    write(text, line.kind == Kind::Trouble ? t.error : t.text);
    if (line.ms >= 0)
        write(u"  "_s + shortDuration(line.ms), t.muted);
    m_lines->moveCursor(QTextCursor::End);
    m_lines->ensureCursorVisible();
}

} // namespace gate101::ui

#include "moc_conversationview.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/conversationview.h"

#include "live/messagelog.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

enum Typed { AsText, AsBytes };

} // namespace

ConversationView::ConversationView(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_log(new MessageLog(bench.conversation()))
    , m_kind(new QComboBox)
    , m_message(new QLineEdit)
    , m_send(new QPushButton)
    , m_laidOut(new QCheckBox)
    , m_copy(new QPushButton)
    , m_file(new QPushButton)
    , m_ping(new QPushButton)
    , m_toggle(new QPushButton)
{
    m_log->setObjectName(u"messages"_s);
    m_kind->setObjectName(u"messageKind"_s);
    m_message->setObjectName(u"message"_s);
    m_send->setObjectName(u"sendMessage"_s);
    m_laidOut->setObjectName(u"layOutMessages"_s);
    m_copy->setObjectName(u"copyMessage"_s);
    m_toggle->setObjectName(u"toggleConversation"_s);
    m_kind->addItems({{}, {}});
    m_message->setMaxLength(65536);
    m_laidOut->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(2));
    layout->addWidget(m_log, 1);
    auto *typing = new QHBoxLayout;
    typing->setSpacing(step(2));
    typing->addWidget(m_kind);
    typing->addWidget(m_message, 1);
    typing->addWidget(m_send);
    layout->addLayout(typing);
    auto *acting = new QHBoxLayout;
    acting->setSpacing(step(2));
    acting->addWidget(m_laidOut);
    acting->addStretch();
    for (QPushButton *button : {m_copy, m_file, m_ping, m_toggle})
        acting->addWidget(button);
    layout->addLayout(acting);
    connect(m_send, &QPushButton::clicked, this, &ConversationView::send);
    connect(m_message, &QLineEdit::returnPressed, this, &ConversationView::send);
    connect(m_kind, &QComboBox::activated, this, &ConversationView::refresh);
    connect(m_laidOut, &QCheckBox::toggled, m_log, &MessageLog::setLaidOut);
    connect(m_copy, &QPushButton::clicked, m_log, &MessageLog::copyMessage);
    connect(m_file, &QPushButton::clicked, this, &ConversationView::askForFile);
    connect(m_ping, &QPushButton::clicked, this, [this] { m_bench.conversation().ping(); });
    connect(m_toggle, &QPushButton::clicked, this, &ConversationView::toggle);
    connect(&bench.conversation(), &Conversation::changed, this, &ConversationView::refresh);
    refresh();
}

/// What could not be sent stays in the field to be mended.
void ConversationView::send()
{
    const QString text = m_message->text();
    if (text.isEmpty())
        return;
    Conversation &conversation = m_bench.conversation();
    if (m_kind->currentIndex() == AsBytes ? conversation.sendHex(text) : conversation.send(text))
        m_message->clear();
}

void ConversationView::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Send a file as one binary message"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_bench.conversation(), &Conversation::sendFile);
    dialog->open();
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
    const bool bytes = m_kind->currentIndex() == AsBytes;
    m_log->setFont(Theme::mono());
    m_log->setAccessibleName(tr("Conversation"));
    m_log->setPlaceholderText(tr("Open the connection to send and receive messages."));
    //: What is typed in the field beside it: text, or bytes as hexadecimal digits.
    m_kind->setItemText(AsText, tr("Text"));
    m_kind->setItemText(AsBytes, tr("Bytes"));
    m_kind->setAccessibleName(tr("Kind of message"));
    m_kind->setEnabled(open);
    m_message->setFont(bytes ? Theme::mono() : Theme::base());
    m_message->setPlaceholderText(bytes ? u"00 ff 7f"_s : tr("Message"));
    m_message->setAccessibleName(bytes ? tr("Message, as hexadecimal digits") : tr("Message"));
    m_message->setEnabled(open);
    m_send->setText(tr("&Send"));
    m_send->setEnabled(open);
    //: Check box: JSON messages are shown with line breaks, binary ones as hexadecimal digits.
    m_laidOut->setText(tr("For&mat"));
    m_laidOut->setToolTip(
        tr("JSON with line breaks, binary messages as hexadecimal digits. Enter folds a message."));
    m_copy->setText(tr("Cop&y"));
    m_copy->setToolTip(tr("Copies the message at the caret, or the latest one, unchanged."));
    m_copy->setEnabled(m_log->hasMessage());
    m_file->setText(tr("&File…"));
    m_file->setToolTip(tr("Sends a file as one binary message."));
    m_file->setEnabled(open);
    //: Button: sends a WebSocket ping and measures its round trip.
    m_ping->setText(tr("P&ing"));
    m_ping->setEnabled(open);
    m_toggle->setText(open ? tr("Clos&e the connection") : tr("Op&en the connection"));
    m_toggle->setEnabled(!conversation.isOpening() && !m_bench.draftProblem());

    const QString look = tr("Message") + Theme::tokens().text.name();
    if (look == m_look) {
        m_log->follow();
    } else {
        m_look = look;
        m_log->redraw();
    }
}

} // namespace gate101::ui

#include "moc_conversationview.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace gate101::ui {

/// The console of the conversation over an open WebSocket: what was sent and received, with times, and a
/// field to send from.
class ConversationView final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit ConversationView(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    void send();
    void toggle();
    void appendLine(const Conversation::Line &line);

    Bench &m_bench;
    QPlainTextEdit *m_lines;
    QLineEdit *m_message;
    QPushButton *m_send;
    QPushButton *m_ping;
    QPushButton *m_toggle;
    QDateTime m_newest;
    qsizetype m_shown = 0;
    QString m_shownLanguage;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace gate101::ui {

class MessageLog;

/// The console of the conversation over an open WebSocket: what was sent and received, with times, and a
/// field to send text or bytes from.
class ConversationView final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit ConversationView(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    void send();
    void askForFile();
    void toggle();

    Bench &m_bench;
    MessageLog *m_log;
    QComboBox *m_kind; ///< Of what is typed: text or bytes.
    QLineEdit *m_message;
    QPushButton *m_send;
    QCheckBox *m_laidOut;
    QPushButton *m_copy;
    QPushButton *m_file;
    QPushButton *m_ping;
    QPushButton *m_toggle;
    QString m_look; ///< Language and theme that the log is drawn in.
};

} // namespace gate101::ui

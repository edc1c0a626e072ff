// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace gate101::ui {

class Card;
class ConversationView;
class Waterfall;

/// The live test at any time: every address with its stages, the certificate, what was sent and received to
/// the byte, and the conversation.
class LiveTestRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit LiveTestRoom(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    QLayout *makeTabs();
    void rebuildAddresses(const probe::ProbeReport *report);
    void refreshCertificate(const probe::ProbeReport *report);
    [[nodiscard]] QString lead(const probe::ProbeReport *seen) const;
    void askWhereToSave();
    void save(const QString &file);
    [[nodiscard]] QString wire(const probe::ProbeReport &report) const;

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_lead;
    QPushButton *m_save;
    QPushButton *m_test;
    QVBoxLayout *m_addresses;
    QList<Card *> m_cards;
    QList<Waterfall *> m_waterfalls;
    Card *m_certificate;
    QLabel *m_certificateText;
    QLabel *m_wireTitle;
    QPlainTextEdit *m_wire;
    QLabel *m_talkTitle;
    ConversationView *m_conversation;
    QStackedWidget *m_pages;
    QList<QPushButton *> m_tabs; ///< The connection, the idle test, the load test.
    QString m_saving;            ///< What became of the last saving, while it is news.
};

} // namespace gate101::ui

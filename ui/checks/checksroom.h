// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gate101::ui {

class CheckCard;

/// The troubleshooting list, answered for the address of the last diagnosis: asked when the room is first
/// shown, and again on demand. Nobody is asked for a password unless he presses the button that says so.
class ChecksRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit ChecksRoom(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool wantsRights() const;
    void fill();

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_lead;
    QPushButton *m_again;
    QPushButton *m_asRoot;
    QList<CheckCard *> m_cards;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/checkup/servercheck.h"
#include "shell/card.h"

class QLabel;

namespace gate101::ui {

/// One question of the troubleshooting list with its answer and what that rests on.
class CheckCard final : public Card
{
public:
    explicit CheckCard(QWidget *parent = nullptr);
    void show(const job::ServerCheck &check);

private:
    QLabel *m_sign;
    QLabel *m_question;
    QLabel *m_answer;
    QLabel *m_more;
    QLabel *m_evidence;
};

} // namespace gate101::ui

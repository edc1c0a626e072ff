// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/guidepage.h"

class QSpinBox;

namespace gate101::ui {

class Card;
class ChoiceCard;
class PhaseList;

/// Fourth step: what will happen is written before it happens, and each phase with its time while it happens.
class ApplyPage final : public GuidePage
{
    Q_OBJECT

public:
    explicit ApplyPage(Bench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    void primary() override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString lead() const override;
    void refreshBody() override;

private:
    [[nodiscard]] QString announcement() const;
    [[nodiscard]] bool isApplying() const;

    Card *m_what;
    QLabel *m_steps;
    QLabel *m_serviceLabel;
    ChoiceCard *m_reload;
    ChoiceCard *m_restart;
    QLabel *m_secondsLabel;
    QSpinBox *m_seconds;
    Card *m_how;
    PhaseList *m_phases;
};

} // namespace gate101::ui

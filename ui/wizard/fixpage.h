// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/guidepage.h"

class QLabel;
class QPushButton;

namespace gate101::ui {

class ChoiceCard;
class DiffView;

/// Third step: the methods, and exactly what each would change.
class FixPage final : public GuidePage
{
    Q_OBJECT

public:
    explicit FixPage(Bench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    void primary() override;
    [[nodiscard]] QString extraText() const override;
    void extra() override;
    [[nodiscard]] QString footnote() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString lead() const override;
    void refreshBody() override;

private:
    void choose(job::Method method);
    void showOutcome();

    ChoiceCard *m_merge;
    ChoiceCard *m_separate;
    ChoiceCard *m_byHand;
    DiffView *m_diff;
    QLabel *m_outcomeState;
    QLabel *m_outcome;
    QPushButton *m_sides;
    QPushButton *m_copy;
};

} // namespace gate101::ui

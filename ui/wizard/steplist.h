// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QAbstractButton;

namespace gate101::ui {

/// The six steps at the left of the guide: done, here, to come. A step that can be reached is a button.
class StepList final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit StepList(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;
    static QString title(Step step);

private:
    Bench &m_bench;
    QList<QAbstractButton *> m_steps;
};

} // namespace gate101::ui

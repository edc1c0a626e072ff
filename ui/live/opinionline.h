// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/secondopinion.h"
#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// Under the verdict of the live test: asks a stock WebSocket client whether it connects, and says so where
/// the two differ. What it said goes when another test begins.
class OpinionLine final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit OpinionLine(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    void ask();
    [[nodiscard]] QString said() const;

    Bench &m_bench;
    probe::SecondOpinion m_second;
    std::optional<probe::Opinion> m_opinion;
    QPushButton *m_ask;
    QLabel *m_text;
};

} // namespace gate101::ui

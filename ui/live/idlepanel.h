// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace gate101::ui {

class Card;

/// The idle test: how long nothing is to be said, the silence on both ways while it lasts, and who ended it.
class IdlePanel final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit IdlePanel(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    struct WayRow
    {
        QLabel *name;
        QProgressBar *bar;
        QLabel *seconds;
    };
    void toggle();
    void refreshWay(const WayRow &row, job::IdleTest::Way way);
    void refreshResult();

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_why;
    QLabel *m_secondsLabel;
    QSpinBox *m_seconds;
    QPushButton *m_toggle;
    Card *m_ways;
    WayRow m_rows[2];
    Card *m_notes;
    QLabel *m_notesText;
};

} // namespace gate101::ui

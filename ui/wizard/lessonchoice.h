// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace gate101::ui {

/// Which lesson of the practice site; choosing one starts it.
class LessonChoice final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit LessonChoice(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    Bench &m_bench;
    QLabel *m_label;
    QComboBox *m_lesson;
    QLabel *m_note;
};

} // namespace gate101::ui

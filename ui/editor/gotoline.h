// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/refreshing.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace gate101::ui {

/// The small bar that asks for a line.
class GoToLine final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    explicit GoToLine(QWidget *parent = nullptr);

    /// Lines from 1 to `count`.
    void open(int current, int count);
    void refresh() override;

Q_SIGNALS:
    void lineChosen(int line);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_label;
    QLineEdit *m_line;
    int m_count = 1;
};

} // namespace gate101::ui

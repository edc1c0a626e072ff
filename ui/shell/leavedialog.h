// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// Asked once when the window is closed while a change is being made or waits for its confirmation: keep it,
/// take it back, or leave and let it revert by itself at a time that is named.
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(Bench &bench, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The window may go.
    void leave();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    /// Closes this dialog and, once the session has settled, the window.
    void settleAndLeave();

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_keep;
    QPushButton *m_revert;
    QPushButton *m_leave;
    QPushButton *m_stay;
    bool m_settling = false;
};

} // namespace gate101::ui

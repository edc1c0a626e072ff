// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// The last failure: what happened, why, what to do next. It stays until it is dismissed or the next thing is
/// begun, in every room, and can be copied whole.
class Notice final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    explicit Notice(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    Bench &m_bench;
    QLabel *m_message;
    QLabel *m_more;
    QPushButton *m_sudo;
    QPushButton *m_copy;
    QPushButton *m_dismiss;
};

} // namespace gate101::ui

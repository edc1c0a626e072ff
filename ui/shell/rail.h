// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"
#include "shell/refreshing.h"

#include <QFrame>
#include <QList>

class QToolButton;

namespace gate101::ui {

/// The five rooms at the left, Ctrl+1 to Ctrl+5.
class Rail final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    void setRoom(Room room);
    void refresh() override;
    static QString title(Room room);

Q_SIGNALS:
    void roomChosen(gate101::ui::Room room);

private:
    QList<QToolButton *> m_buttons;
};

} // namespace gate101::ui

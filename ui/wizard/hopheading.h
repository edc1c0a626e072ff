// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/requestpath.h"

#include <QLabel>

namespace gate101::ui {

/// The line over the findings of one hop: the sign and the word of its state and its name, as the picture of
/// the path has them.
class HopHeading final : public QLabel
{
    Q_OBJECT

public:
    explicit HopHeading(QWidget *parent = nullptr);
    void setHop(const job::Hop &hop);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    job::Hop::State m_state = job::Hop::State::Unknown;
};

} // namespace gate101::ui

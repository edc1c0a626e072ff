// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/refreshing.h"

#include <QList>
#include <QWidget>

namespace gate101::ui {

/// Round trip times of pings as a line, with their median and the slowest.
class RoundTripPlot final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit RoundTripPlot(QWidget *parent = nullptr);
    void setValues(const QList<double> &milliseconds);
    void refresh() override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString summary() const;
    QList<double> m_values;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/histogram.h"
#include "shell/refreshing.h"

#include <QWidget>

namespace gate101::ui {

/// Round trip times as bars over a logarithmic axis of time, with the median and the 99th percentile marked.
class HistogramView final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit HistogramView(QWidget *parent = nullptr);
    void setTimes(const load::Histogram &times);
    void refresh() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString summary() const;

    load::Histogram m_times;
};

} // namespace gate101::ui

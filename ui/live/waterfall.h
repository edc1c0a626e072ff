// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"
#include "shell/refreshing.h"

#include <QWidget>

namespace gate101::ui {

/// The stages of one connection as bars on a common axis of time, each with its milliseconds. A stage that
/// failed has a cross and the word.
class Waterfall final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit Waterfall(QWidget *parent = nullptr);

    /// Shows the first address that got furthest, or `address` when it is given.
    void setReport(const std::optional<probe::ProbeReport> &report, qsizetype address = -1);
    void refresh() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {step40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int step40 = 160;

    QList<probe::StageResult> m_stages;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace gate101::ui {

/// One line, for a path: what does not fit is left out in the middle, and stands whole in the tooltip.
class ElidedLabel : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void showPath(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gate101::ui

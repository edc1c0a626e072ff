// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace gate101::ui {

/// A combo box whose choice ends in an ellipsis where the room is short; it stands whole in the list and the
/// tooltip.
class ElidedComboBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace gate101::ui

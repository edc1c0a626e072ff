// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QLabel>

namespace gate101::ui {

/// A label that wraps. Layouts ask how high it is for a width some thirty times before a page stands; QLabel
/// lays its text out anew each time, this one remembers.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr);
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    mutable QString m_text; ///< What the heights belong to; setText() cannot be overridden.
    mutable QFont m_font;
    mutable QHash<int, int> m_heights;
};

} // namespace gate101::ui

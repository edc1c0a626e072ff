// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/sign.h"

#include <QAbstractButton>
#include <optional>

class QLabel;

namespace gate101::ui {

/// A card that can be chosen: a finding, a method, a host. Checkable and exclusive among its siblings, so
/// that arrow keys move between them and one Tab leaves them. With a mark it shows the ring of a choice, with
/// a state its chip.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &detail);
    /// A chip with the state's word before the title.
    void setChip(State state, const QString &word);
    /// Draws the ring of a radio button before the title.
    void setMark(bool mark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QLabel *m_chip;
    QLabel *m_title;
    QLabel *m_detail;
    bool m_mark = false;
};

} // namespace gate101::ui

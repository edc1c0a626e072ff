// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace gate101::ui {

/// A raised frame with a hairline and round corners; its content goes into body().
class Card : public QFrame
{
public:
    explicit Card(QWidget *parent = nullptr);
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A line in semi-bold over the content; empty hides it.
    void setTitle(const QString &title);

private:
    QLabel *m_title;
    QVBoxLayout *m_body;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace gate101::ui {

/// Offers the last targets in a URL field: while one types, and all of them by the Down key or showMenu(),
/// where they can be forgotten, too. It belongs to the field.
class RecentTargets : public QObject
{
    Q_OBJECT

public:
    explicit RecentTargets(QLineEdit *field);

    void showMenu();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const QString &url);

private:
    void offer();

    QLineEdit *m_field;
};

} // namespace gate101::ui

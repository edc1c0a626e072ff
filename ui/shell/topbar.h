// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QFrame>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace gate101::ui {

class Language;
class RecentTargets;

/// Where we work, the URL, the test that is always one click away, and the language.
class TopBar final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    TopBar(Bench &bench, Language &language, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] QLineEdit *urlField() const { return m_url; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void testWanted();
    void helpWanted();

private:
    [[nodiscard]] QString whereText() const;
    void fillMenu();
    void take(const QString &url);

    Bench &m_bench;
    Language &m_language;
    QLabel *m_name;
    QPushButton *m_where;
    QMenu *m_menu;
    QLineEdit *m_url;
    RecentTargets *m_recent;
    QAction *m_showRecent;
    QPushButton *m_test;
    QPushButton *m_korean;
    QPushButton *m_english;
    QPushButton *m_help;
};

} // namespace gate101::ui

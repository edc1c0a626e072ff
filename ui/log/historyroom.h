// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace gate101::ui {

class DiffView;

/// Every change that the helper keeps: when, which files, in which state, by whom, with its comparison and
/// Undo.
class HistoryRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit HistoryRoom(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;
    /// The helper's state of a change in the window's language.
    static QString stateText(const QByteArray &state);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillList();
    void chosen();
    [[nodiscard]] const job::Change *selected() const;

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_lead;
    QListWidget *m_list;
    DiffView *m_diff;
    QPushButton *m_undo;
    QPushButton *m_keep;
    QPushButton *m_revert;
    QList<job::Change> m_shown;
    QString m_shownLanguage;
};

} // namespace gate101::ui

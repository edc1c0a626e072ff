// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/logspan.h"
#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QTimer>
#include <QWidget>
#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace gate101::ui {

class LogView;

/// Nginx's error log, read through the helper, and the access log of the server and location that answer;
/// followed once a second while they are looked at, and only then. The lines of the last live test are
/// marked.
class LogRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit LogRoom(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool isFollowing() const { return m_timer.isActive(); }
    void showLog(job::Log log);
    [[nodiscard]] LogView *view(job::Log log) const { return m_views.at(log == job::Log::Error ? 0 : 1); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void read();
    void layOut();
    void connectSession();
    [[nodiscard]] LogView *shown() const;
    [[nodiscard]] QString fileOf(job::Log log) const;

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_lead;
    std::array<QPushButton *, 2> m_which; ///< The error log, the access log.
    QCheckBox *m_follow;
    QPushButton *m_now;
    QStackedWidget *m_stack;
    std::array<LogView *, 2> m_views;
    QLabel *m_count;
    QPushButton *m_previous;
    QPushButton *m_next;
    QTimer m_timer;
    bool m_waiting = false;
    bool m_unreadable = false; ///< The access log did not let itself be read.
};

} // namespace gate101::ui

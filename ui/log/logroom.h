// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gate101::ui {

/// Nginx's error log, read through the helper; followed once a second while it is looked at, and only then.
class LogRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit LogRoom(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;
    [[nodiscard]] bool isFollowing() const { return m_timer.isActive(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr qint64 firstBytes = 65536; ///< From the end, when the room is first opened.

    void read();
    void append(const QByteArray &text, qint64 next);

    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_lead;
    QCheckBox *m_follow;
    QPushButton *m_now;
    QPlainTextEdit *m_text;
    QTimer m_timer;
    qint64 m_offset = -firstBytes;
    bool m_waiting = false;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace gate101::ui {

/// A thin line that runs while something takes longer than half a second. Its place is always kept, so that
/// nothing jumps, and its timer runs only while it is seen.
class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);
    void setBusy(bool busy);
    [[nodiscard]] bool isRunning() const { return m_frames.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_patience;
    QTimer m_frames;
    int m_phase = 0;
};

} // namespace gate101::ui

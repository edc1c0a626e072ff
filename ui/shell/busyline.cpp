// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/busyline.h"

#include "theme/theme.h"

#include <QPainter>

namespace gate101::ui {

namespace {

constexpr int patience = 500; // ms; what ends sooner needs no sign
constexpr int frame = 40;     // ms
constexpr int phases = 60;

} // namespace

BusyLine::BusyLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(3);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_frames.setInterval(frame);
    connect(&m_patience, &QTimer::timeout, &m_frames, qOverload<>(&QTimer::start));
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_phase = (m_phase + 1) % phases;
        update();
    });
}

void BusyLine::setBusy(bool busy)
{
    setAccessibleName(busy ? tr("Working") : QString());
    if (busy && !m_frames.isActive() && !m_patience.isActive())
        m_patience.start();
    if (!busy) {
        m_patience.stop();
        m_frames.stop();
        update();
    }
}

void BusyLine::paintEvent(QPaintEvent *)
{
    if (!m_frames.isActive())
        return;
    QPainter painter(this);
    const int length = width() / 4;
    const int left = (width() + length) * m_phase / phases - length;
    painter.fillRect(QRect(left, 0, length, height()), Theme::tokens().accent);
}

} // namespace gate101::ui

#include "moc_busyline.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/waterfall.h"

#include "diagram/requestpathview.h"
#include "live/headline.h"
#include "theme/sign.h"
#include "theme/theme.h"

#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int barHeight = step(3);

int rowHeight()
{
    return std::max(step(6), QFontMetrics(Theme::detail()).height() + step(1));
}

} // namespace

Waterfall::Waterfall(QWidget *parent)
    : Refreshing(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Waterfall::setReport(const std::optional<probe::ProbeReport> &report, qsizetype address)
{
    m_stages.clear();
    if (report) {
        m_stages.append(report->seen.resolve);
        const auto &all = report->seen.addresses;
        if (address < 0 && !all.isEmpty()) {
            const auto furthest = std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) {
                return a.stages.size() < b.stages.size();
            });
            address = furthest - all.begin();
        }
        if (address >= 0 && address < all.size())
            m_stages += all.at(address).stages;
    }
    refresh();
}

void Waterfall::refresh()
{
    QStringList lines;
    for (const probe::StageResult &stage : std::as_const(m_stages))
        lines.append(stageTitle(stage.stage) + u": "_s + shortDuration(stage.ms) + u", "_s +
                     stateWord(stage.ok ? State::Good : State::Broken));
    setAccessibleName(tr("Time by stage"));
    setAccessibleDescription(lines.join(u". "_s));
    updateGeometry();
    update();
}

QSize Waterfall::sizeHint() const
{
    return {step(80), std::max<int>(5, static_cast<int>(m_stages.size())) * rowHeight()};
}

void Waterfall::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(Theme::detail());
    painter.setFont(Theme::detail());
    if (m_stages.isEmpty()) {
        painter.setPen(t.muted);
        painter.drawText(rect(), Qt::AlignTop | Qt::TextWordWrap, tr("No times yet."));
        return;
    }
    int names = 0;
    int times = 0;
    double total = 0;
    for (const probe::StageResult &stage : std::as_const(m_stages)) {
        names = std::max(names, metrics.horizontalAdvance(stageTitle(stage.stage)));
        times = std::max(times, metrics.horizontalAdvance(shortDuration(stage.ms)));
        total += std::max(stage.ms, 0.0);
    }
    const int left = names + step(4);
    const double room = width() - left - times - step(7);
    double begun = 0;
    int top = 0;
    for (const probe::StageResult &stage : std::as_const(m_stages)) {
        const int height = rowHeight();
        painter.setPen(t.muted);
        painter.drawText(QRect(0, top, names, height), Qt::AlignVCenter, stageTitle(stage.stage));
        const double from = total > 0 ? begun / total * room : 0;
        const double length = std::max(4.0, total > 0 ? stage.ms / total * room : 0);
        const bool answer = stage.stage == probe::Stage::Upgrade;
        const QRectF bar(left + from, top + (height - barHeight) / 2.0, length, barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(!stage.ok ? t.error : answer ? t.good : t.accent);
        painter.drawRoundedRect(bar, 3, 3);
        double x = bar.right() + step(2);
        if (!stage.ok || answer) {
            const State state = stage.ok ? State::Good : State::Broken;
            drawSign(painter, {x, top + (height - 10) / 2.0, 10, 10}, state, stateColour(state));
            x += 10 + step(1);
        }
        painter.setPen(t.text);
        painter.drawText(QRectF(x, top, times + step(2), height), Qt::AlignVCenter, shortDuration(stage.ms));
        begun += std::max(stage.ms, 0.0);
        top += height;
    }
}

} // namespace gate101::ui

#include "moc_waterfall.cpp"

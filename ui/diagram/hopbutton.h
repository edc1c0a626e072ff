// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/requestpath.h"
#include "shell/refreshing.h"
#include "theme/sign.h"

#include <QAbstractButton>

namespace gate101::ui {

/// The state of a hop as the rest of the window draws states.
State stateOf(job::Hop::State state);
/// "Client", "Name", "TLS", "Nginx", "Backend" in the window's language.
QString hopTitle(job::Hop::Kind kind);

/// What a test saw of a hop, in a few words: "404 · 12 ms", or the state where there is no status.
QString hopSummary(job::Hop::State state, const QString &badge, double ms);

/// One station of the request path: a box with name, sign, badge and up to three lines. Texts that are too
/// long end in an ellipsis and stand whole in the tooltip and in the accessible description. A click asks for
/// the evidence.
class HopButton final : public Refreshing<QAbstractButton>
{
    Q_OBJECT

public:
    explicit HopButton(QWidget *parent = nullptr);

    void setHop(const job::Hop &hop);
    [[nodiscard]] const job::Hop &hop() const { return m_hop; }
    /// The lines under the name, as they are drawn.
    [[nodiscard]] QStringList lines() const;

    void refresh() override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString badgeText() const;
    void drawState(class QPainter &painter, const QRect &inside) const;

    job::Hop m_hop;
};

} // namespace gate101::ui

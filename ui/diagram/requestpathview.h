// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/hopbutton.h"

#include <QFrame>

namespace gate101::ui {

/// The request on its way from the client to the backend: five boxes and the links between them. It is the
/// picture that people look at first: the broken link and the red box say where. After a change a thin row
/// above shows the same path as it was before.
class RequestPathView : public QFrame
{
    Q_OBJECT

public:
    explicit RequestPathView(QWidget *parent = nullptr);

    void setPath(const job::RequestPath &path);
    [[nodiscard]] const QList<HopButton *> &hops() const { return m_hops; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody wants to see the evidence of this hop.
    void evidenceWanted(gate101::ui::HopButton *hop);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int gap() const;
    void arrange();
    [[nodiscard]] bool hasEarlier() const;
    [[nodiscard]] int earlierHeight() const;
    void drawEarlier(class QPainter &painter) const;
    void drawLinks(class QPainter &painter) const;

    QList<HopButton *> m_hops;
};

/// "0.3 ms", "12 ms", "1.4 s": short enough to stand on a link.
QString shortDuration(double ms);

} // namespace gate101::ui

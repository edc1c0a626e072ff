// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/refreshing.h"
#include "wizard/guide.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// The bar at the bottom: what is going on or what was counted, and the guide's buttons while the guide is
/// shown.
class Footer final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    Footer(Bench &bench, Guide &guide, QWidget *parent = nullptr);

    void setGuideShown(bool shown);
    void refresh() override;
    [[nodiscard]] QPushButton *primaryButton() const { return m_primary; }

private:
    [[nodiscard]] QString statusText() const;

    Bench &m_bench;
    Guide &m_guide;
    QLabel *m_status;
    QPushButton *m_extra;
    QPushButton *m_back;
    QPushButton *m_primary;
    bool m_guideShown = true;
};

} // namespace gate101::ui

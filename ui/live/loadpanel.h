// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace gate101::ui {

class Card;
class HistogramView;
class RequestFields;

/// The load test: how much is asked, that the endpoint is one's own, and what came of it while it runs and
/// afterwards.
class LoadPanel final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit LoadPanel(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

private:
    void toggle();
    void takeWish();
    void refreshControls();
    void refreshResult();
    [[nodiscard]] bool isMine() const;

    Bench &m_bench;
    QLabel *m_connectionsLabel;
    QSpinBox *m_connections;
    QLabel *m_secondsLabel;
    QSpinBox *m_seconds;
    QLabel *m_rateLabel;
    QSpinBox *m_rate;
    RequestFields *m_request;
    QCheckBox *m_mine;
    QPushButton *m_toggle;
    QProgressBar *m_progress;
    QLabel *m_heading;
    QLabel *m_summary;
    Card *m_times;
    HistogramView *m_histogram;
    Card *m_causes;
    QLabel *m_causesText;
    bool m_refreshing = false; ///< Fields that are being set are not read.
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"

#include <QWidget>
#include <array>

class QStackedWidget;

namespace gate101::ui {

class GuidePage;

/// The guided part: six steps over one job. An own stack rather than QWizard: which steps can be reached
/// depends on the job (a change in suspension closes the way back), and its buttons change their words as the
/// job goes on.
class Guide : public QWidget
{
    Q_OBJECT

public:
    explicit Guide(Bench &bench, QWidget *parent = nullptr);

    /// The page of the present step. Pages are built when they are first shown.
    [[nodiscard]] GuidePage *page() const;
    [[nodiscard]] bool canGoBack() const;
    void goBack();

Q_SIGNALS:
    /// Words or states of the buttons may have changed.
    void buttonsChanged();

private:
    void showStep(Step step);
    void refreshPage();
    [[nodiscard]] GuidePage *make(Step step);
    [[nodiscard]] std::optional<Step> stepBefore() const;

    Bench &m_bench;
    QStackedWidget *m_stack;
    std::array<GuidePage *, stepCount> m_pages{};
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gate101::ui {

/// A page of the guide: the answer in one sentence, what follows from it, and the evidence. What its buttons
/// say and do is asked of it by the guide. A page holds no state of the job; everything it shows is in the
/// bench.
class GuidePage : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    /// The sentences of an answer can be selected and copied.
    enum class Says { AQuestion, AnAnswer };

    explicit GuidePage(Bench &bench, QWidget *parent = nullptr, Says says = Says::AnAnswer);

    /// Named by what happens next; empty: no such button.
    [[nodiscard]] virtual QString primaryText() const = 0;
    [[nodiscard]] virtual bool isPrimaryEnabled() const { return true; }
    [[nodiscard]] virtual const char *primaryRole() const { return "primary"; }
    virtual void primary() = 0;

    /// A second button, left of Back.
    [[nodiscard]] virtual QString extraText() const { return {}; }
    [[nodiscard]] virtual bool isExtraEnabled() const { return true; }
    [[nodiscard]] virtual const char *extraRole() const { return ""; }
    virtual void extra() {}

    /// What is typed in or chosen first when the page appears; null: the page itself, so that Enter goes on.
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }

    /// The line beside the buttons; empty: the window's own.
    [[nodiscard]] virtual QString footnote() const { return {}; }

    void refresh() override;

protected:
    [[nodiscard]] virtual QString heading() const = 0;
    [[nodiscard]] virtual QString lead() const { return {}; }
    virtual void refreshBody() = 0;

    [[nodiscard]] Bench &bench() const { return m_bench; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    Bench &m_bench;
    QLabel *m_heading;
    QLabel *m_lead;
    QVBoxLayout *m_body;
};

} // namespace gate101::ui

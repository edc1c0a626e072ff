// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// Tells, with the first diagnosis, that an earlier window ended before what was typed in its editor had been
/// applied, and leads there. It comes at most once, together with the page of the diagnosis, and goes when
/// the editor is opened.
class DraftsNotice final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    explicit DraftsNotice(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

    /// The editor has been opened; it says the rest itself.
    void end();

private:
    enum class State { Unasked, Asked, Found, Over };

    void look();

    QLabel *m_text;
    QPushButton *m_open;
    State m_state = State::Unasked;
};

} // namespace gate101::ui

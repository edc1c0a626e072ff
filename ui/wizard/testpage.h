// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/guidepage.h"

class QPushButton;

namespace gate101::ui {

class Card;
class ConversationView;
class RoundTripPlot;
class Waterfall;

/// Fifth step: the proof. The answer, the time of each stage, and a conversation over the open WebSocket.
/// While a change waits for its confirmation, Keep and Revert are here, the time that is left stands in the
/// sentence, and a button gives more of it.
class TestPage final : public GuidePage
{
    Q_OBJECT

public:
    explicit TestPage(Bench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    [[nodiscard]] const char *primaryRole() const override;
    void primary() override;
    [[nodiscard]] QString extraText() const override;
    [[nodiscard]] bool isExtraEnabled() const override;
    [[nodiscard]] const char *extraRole() const override;
    void extra() override;
    [[nodiscard]] QString footnote() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString lead() const override;
    void refreshBody() override;

private:
    /// The change waits and the test behind it fails: taking back comes first then, keeping stays possible.
    [[nodiscard]] bool proposesRevert() const;
    [[nodiscard]] QString keepText() const;

    QPushButton *m_longer;
    Card *m_stages;
    Waterfall *m_waterfall;
    Card *m_trips;
    RoundTripPlot *m_plot;
    ConversationView *m_conversation;
};

} // namespace gate101::ui

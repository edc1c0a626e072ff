// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/sign.h"
#include "wizard/guidepage.h"

class QPushButton;

namespace gate101::ui {

class Card;
class ChoiceCard;
class ConfigEditor;
class ElidedLabel;
class HopHeading;

/// Second step: what is wrong and where. Findings at the left under the hop of the request path where they
/// are felt, that of the first broken hop on top; the very lines at the right, the explanation between the
/// lines where it belongs.
class DiagnosePage final : public GuidePage
{
    Q_OBJECT

public:
    explicit DiagnosePage(Bench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    void primary() override;
    [[nodiscard]] QString extraText() const override;
    [[nodiscard]] bool isExtraEnabled() const override;
    void extra() override;
    [[nodiscard]] QString footnote() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString lead() const override;
    void refreshBody() override;

private:
    /// What a card stands for: the cause seen by the live test, a finding, or a reason for being undecided.
    struct Item
    {
        State state = State::Unknown;
        Statement statement;
        nginx::Place place;
        bool fixable = false;
        job::Hop::Kind hop = job::Hop::Kind::Nginx;

        bool operator==(const Item &) const = default;
    };
    [[nodiscard]] QList<Item> items() const;
    /// The path as this diagnosis saw it: a later test must not move the findings about.
    [[nodiscard]] job::RequestPath pathThen() const;
    void sortByHop(QList<Item> &items) const;
    [[nodiscard]] bool canFix() const;
    void rebuildCards(const QList<Item> &items);
    void refreshCard(ChoiceCard *card, const Item &item) const;
    void showExcerpt(const Item &item);

    QList<Item> m_shown;
    QList<ChoiceCard *> m_cards;
    QMap<job::Hop::Kind, HopHeading *> m_headings;
    QVBoxLayout *m_list = nullptr;
    Card *m_excerptCard = nullptr;
    ElidedLabel *m_file = nullptr;
    QPushButton *m_open = nullptr;
    ConfigEditor *m_excerpt = nullptr;
    QLabel *m_more = nullptr;
    QByteArray m_excerptFile;
    std::weak_ptr<const nginx::ConfigSet> m_excerptOf;
};

} // namespace gate101::ui

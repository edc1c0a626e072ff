// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/card.h"
#include "shell/refreshing.h"

#include <QList>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// The words in which people report the trouble, each with what Gate101 looks at first. A hint, not a
/// setting.
class SymptomCard final : public Refreshing<Card>
{
    Q_OBJECT

public:
    explicit SymptomCard(QWidget *parent = nullptr);
    void refresh() override;

private:
    QList<QPushButton *> m_phrases;
    QLabel *m_hint;
    qsizetype m_chosen = 0;
};

} // namespace gate101::ui

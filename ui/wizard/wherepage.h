// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/guidepage.h"

class QComboBox;
class QLineEdit;

namespace gate101::ui {

class Card;
class ChoiceCard;
class SymptomCard;

/// First step: which URL, and on which Nginx.
class WherePage final : public GuidePage
{
    Q_OBJECT

public:
    explicit WherePage(Bench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool isPrimaryEnabled() const override;
    void primary() override;
    [[nodiscard]] QWidget *firstField() const override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString lead() const override;
    void refreshBody() override;

private:
    QWidget *makeForm();
    QWidget *makeHosts();
    void takeFields();
    void refreshHosts();
    void refreshLessons();

    QLabel *m_urlLabel = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_urlNote = nullptr;
    QLabel *m_backendLabel = nullptr;
    QLineEdit *m_backend = nullptr;
    QLabel *m_hostLabel = nullptr;
    ChoiceCard *m_here = nullptr;
    ChoiceCard *m_own = nullptr;
    ChoiceCard *m_practice = nullptr;
    QLabel *m_confLabel = nullptr;
    QLineEdit *m_conf = nullptr;
    QLabel *m_lessonLabel = nullptr;
    QComboBox *m_lesson = nullptr;
    QLabel *m_lessonNote = nullptr;
    SymptomCard *m_symptoms = nullptr;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/guidepage.h"

class QLineEdit;

namespace gate101::ui {

class Card;
class ChoiceCard;
class LessonChoice;
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

    QLabel *m_urlLabel = nullptr;
    QLineEdit *m_url = nullptr;
    QLabel *m_urlNote = nullptr;
    QLabel *m_backendLabel = nullptr;
    QLineEdit *m_backend = nullptr;
    QWidget *m_hosts = nullptr;
    QLabel *m_hostLabel = nullptr;
    ChoiceCard *m_here = nullptr;
    ChoiceCard *m_own = nullptr;
    ChoiceCard *m_practice = nullptr;
    QLabel *m_confLabel = nullptr;
    QLineEdit *m_conf = nullptr;
    LessonChoice *m_lessons = nullptr; ///< Null until the practice site is chosen.
    SymptomCard *m_symptoms = nullptr;
};

} // namespace gate101::ui

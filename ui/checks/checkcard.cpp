// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkcard.h"

#include "job/explain.h"
#include "theme/sign.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

State stateOf(job::ServerCheck::Outcome outcome)
{
    switch (outcome) {
    case job::ServerCheck::Outcome::Good:
        return State::Good;
    case job::ServerCheck::Outcome::Bad:
        return State::Broken;
    case job::ServerCheck::Outcome::Unclear:
        break;
    }
    return State::Unknown;
}

const char *roleOf(job::ServerCheck::Outcome outcome)
{
    switch (outcome) {
    case job::ServerCheck::Outcome::Good:
        return "chip-good";
    case job::ServerCheck::Outcome::Bad:
        return "chip-error";
    case job::ServerCheck::Outcome::Unclear:
        break;
    }
    return "chip-info";
}

} // namespace

CheckCard::CheckCard(QWidget *parent)
    : Card(parent)
    , m_sign(new QLabel)
    , m_question(new QLabel)
    , m_answer(new QLabel)
    , m_more(new QLabel)
    , m_evidence(new QLabel)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(step(2));
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_question, 1);
    body()->setSpacing(step(1));
    body()->addLayout(head);
    for (QLabel *label : {m_answer, m_more, m_evidence}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setTextFormat(Qt::PlainText);
        body()->addWidget(label);
    }
    m_question->setWordWrap(true);
}

void CheckCard::show(const job::ServerCheck &check)
{
    const job::Explanation words = job::explain(check.answer);
    m_sign->setText(stateWord(stateOf(check.outcome)));
    setRole(m_sign, roleOf(check.outcome));
    m_question->setFont(Theme::strong());
    m_question->setText(job::messageOf({"question-" + check.id, {}}));
    m_answer->setFont(Theme::base());
    m_answer->setText(words.message);
    QStringList more{words.why, words.next};
    more.removeAll(QString());
    m_more->setFont(Theme::base());
    setRole(m_more, "muted");
    m_more->setText(more.join(u' '));
    m_more->setVisible(!more.isEmpty());
    m_evidence->setFont(Theme::mono());
    m_evidence->setText(check.evidence.join(u'\n'));
    m_evidence->setVisible(!check.evidence.isEmpty());
    setAccessibleName(m_question->text());
    setAccessibleDescription(m_sign->text() + u": " + words.message);
    setVisible(true);
}

} // namespace gate101::ui

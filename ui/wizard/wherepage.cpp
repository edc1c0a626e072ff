// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/wherepage.h"

#include "job/explain.h"
#include "shell/choicecard.h"
#include "shell/fields.h"
#include "shell/recenttargets.h"
#include "shell/sentences.h"
#include "theme/theme.h"
#include "wizard/lessonchoice.h"
#include "wizard/symptomcard.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace gate101::ui {

WherePage::WherePage(Bench &bench, QWidget *parent)
    : GuidePage(bench, parent, Says::AQuestion)
    , m_symptoms(new SymptomCard)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(step(5));
    columns->addWidget(makeForm(), 3);
    columns->addWidget(m_symptoms, 2, Qt::AlignTop);
    body()->addWidget(scrolled(content), 1);
    refresh();
}

QWidget *WherePage::makeForm()
{
    m_urlLabel = new QLabel;
    m_url = urlField();
    m_urlNote = noteLabel();
    m_backendLabel = new QLabel;
    m_backend = urlField();
    m_urlLabel->setBuddy(m_url);
    m_backendLabel->setBuddy(m_backend);
    connect(m_url, &QLineEdit::textEdited, this, &WherePage::takeFields);
    connect(new RecentTargets(m_url), &RecentTargets::chosen, this, [this](const QString &url) {
        m_url->setText(url);
        takeFields();
    });
    connect(m_backend, &QLineEdit::textEdited, this, &WherePage::takeFields);

    auto *form = new QWidget;
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, step(1), 0);
    layout->setSpacing(step(1));
    layout->addWidget(m_urlLabel);
    layout->addWidget(m_url);
    layout->addWidget(m_urlNote);
    layout->addSpacing(step(2));
    layout->addWidget(m_backendLabel);
    layout->addWidget(m_backend);
    layout->addSpacing(step(2));
    layout->addWidget(makeHosts());
    layout->addStretch();
    return form;
}

QWidget *WherePage::makeHosts()
{
    m_hostLabel = new QLabel;
    m_here = new ChoiceCard;
    m_own = new ChoiceCard;
    m_practice = new ChoiceCard;
    m_confLabel = new QLabel;
    m_conf = urlField();
    m_confLabel->setBuddy(m_conf);

    const QList<QPair<ChoiceCard *, Where>> hosts{
        {m_here, Where::ThisComputer}, {m_own, Where::OwnNginx}, {m_practice, Where::Practice}};
    for (const auto &[card, where] : hosts) {
        card->setMark(true);
        connect(card, &QAbstractButton::clicked, this, [this, where = where] { bench().setWhere(where); });
    }
    connect(m_conf, &QLineEdit::textEdited, this, &WherePage::takeFields);

    m_hosts = new QWidget;
    auto *layout = new QVBoxLayout(m_hosts);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(2));
    for (QWidget *widget : {static_cast<QWidget *>(m_hostLabel), static_cast<QWidget *>(m_here),
                            static_cast<QWidget *>(m_own), static_cast<QWidget *>(m_confLabel),
                            static_cast<QWidget *>(m_conf), static_cast<QWidget *>(m_practice)})
        layout->addWidget(widget);
    return m_hosts;
}

void WherePage::takeFields()
{
    job::Target draft = bench().draft();
    draft.url = m_url->text().trimmed();
    draft.backend = m_backend->text().trimmed();
    draft.mainFile = m_conf->text().trimmed();
    bench().setDraft(draft);
}

QString WherePage::primaryText() const
{
    return tr("&Diagnose");
}

bool WherePage::isPrimaryEnabled() const
{
    return !bench().draftProblem() && !bench().isBusy();
}

void WherePage::primary()
{
    bench().diagnose();
}

QWidget *WherePage::firstField() const
{
    return m_url;
}

QString WherePage::heading() const
{
    return tr("Which WebSocket URL does not connect?");
}

QString WherePage::lead() const
{
    return tr("Gate101 follows the request from here to the backend and says where it fails. Nothing is "
              "changed before "
              "you have seen it.");
}

void WherePage::refreshBody()
{
    for (QLabel *label : {m_urlLabel, m_backendLabel, m_hostLabel, m_confLabel})
        label->setFont(Theme::strong());
    m_urlLabel->setText(tr("&URL of the WebSocket"));
    showText(m_url, bench().draft().url);
    m_url->setPlaceholderText(u"wss://example.com/api/ws"_s);

    const auto problem = bench().draftProblem();
    const bool wrong = problem && !bench().draft().url.isEmpty();
    setRole(m_url, wrong ? "wrong" : "");
    if (wrong) {
        const job::Explanation said = job::explain(*problem);
        showNote(m_urlNote, together({said.message, said.next}), "error");
    } else {
        showNote(m_urlNote, tr("The address that the client uses, beginning with ws:// or wss://."), "muted");
    }

    m_urlNote->setVisible(wrong || bench().where() != Where::Practice);
    m_backendLabel->setText(tr("Address of the &backend (optional)"));
    showText(m_backend, bench().draft().backend);
    m_backend->setPlaceholderText(tr("Read from the configuration, for example localhost:3030"));
    // The practice site's backend is known; on a real one it may not be.
    m_backendLabel->setVisible(bench().where() != Where::Practice);
    m_backend->setVisible(bench().where() != Where::Practice);
    refreshHosts();
    m_symptoms->refresh();
}

void WherePage::refreshHosts()
{
    const Where where = bench().where();
    m_hostLabel->setText(tr("Which Nginx?"));
    m_here->setTexts(tr("The Nginx of this computer"),
                     tr("Changes are made by a small helper that asks for the "
                        "administrator's password. Reading needs none."));
    m_own->setTexts(tr("My own Nginx in a folder"),
                    tr("An Nginx that you run yourself, with its own main file and "
                       "ports. No password is needed."));
    m_practice->setTexts(tr("Practice site"),
                         tr("A real Nginx and a real backend in a folder of their own, broken "
                            "on purpose. Nothing of this computer is touched."));
    m_here->setChecked(where == Where::ThisComputer);
    m_own->setChecked(where == Where::OwnNginx);
    m_practice->setChecked(where == Where::Practice);

    m_confLabel->setText(tr("&Main configuration file"));
    showText(m_conf, bench().draft().mainFile);
    m_conf->setPlaceholderText(u"/home/me/nginx/nginx.conf"_s);
    m_confLabel->setVisible(where == Where::OwnNginx);
    m_conf->setVisible(where == Where::OwnNginx);
    // Made with the practice site, for most windows open without it.
    if (where == Where::Practice && !m_lessons) {
        m_lessons = new LessonChoice(bench());
        m_hosts->layout()->addWidget(m_lessons);
    }
    if (m_lessons)
        m_lessons->setVisible(where == Where::Practice);
}

} // namespace gate101::ui

#include "moc_wherepage.cpp"

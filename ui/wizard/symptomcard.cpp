// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/symptomcard.h"

#include "shell/fields.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gate101::ui {

namespace {

struct Symptom
{
    const char *phrase;
    const char *hint;
};

const Symptom symptoms[] = {
    //: What a person sees; between quotation marks.
    {QT_TRANSLATE_NOOP("gate101::ui::SymptomCard", "“I get 404”"),
     QT_TRANSLATE_NOOP(
         "gate101::ui::SymptomCard",
         "Either the path is not the one that the application listens on, or Nginx does not pass the "
         "upgrade on and the application answers an ordinary GET. The backend is asked directly to tell "
         "the two apart.")},
    {QT_TRANSLATE_NOOP("gate101::ui::SymptomCard", "“200, but it does not connect”"),
     QT_TRANSLATE_NOOP(
         "gate101::ui::SymptomCard",
         "Something answers with an ordinary page: a fallback to index.html, or a backend that never "
         "saw the upgrade. The headers and the first bytes of the answer show which.")},
    {QT_TRANSLATE_NOOP("gate101::ui::SymptomCard", "“It is cut off every minute”"),
     QT_TRANSLATE_NOOP(
         "gate101::ui::SymptomCard",
         "Nginx closes a connection on which nothing was sent for proxy_read_timeout, which is 60 "
         "seconds unless it is set. The timeouts in force are read from the configuration.")},
    {QT_TRANSLATE_NOOP("gate101::ui::SymptomCard", "“Only polling works”"),
     QT_TRANSLATE_NOOP(
         "gate101::ui::SymptomCard",
         "The library falls back to ordinary requests when the upgrade is refused. The upgrade itself is "
         "tested by hand, without a library in between.")},
    {QT_TRANSLATE_NOOP("gate101::ui::SymptomCard", "“502 or no answer”"),
     QT_TRANSLATE_NOOP(
         "gate101::ui::SymptomCard",
         "Nginx does not reach the backend: it is not running, listens elsewhere, or the port in "
         "proxy_pass is another one. The port and its process are looked up.")},
};

} // namespace

SymptomCard::SymptomCard(QWidget *parent)
    : Refreshing(parent)
    , m_hint(noteLabel())
{
    body()->setSpacing(step(1));
    for (qsizetype i = 0; i < static_cast<qsizetype>(std::size(symptoms)); ++i) {
        auto *button = new QPushButton;
        button->setCheckable(true);
        button->setAutoExclusive(true);
        gate101::ui::setRole(button, "segment");
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_chosen = i;
            refresh();
        });
        body()->addWidget(button, 0, Qt::AlignLeft);
        m_phrases.append(button);
    }
    m_phrases.first()->setChecked(true);
    body()->addWidget(m_hint);
    refresh();
}

void SymptomCard::refresh()
{
    setTitle(tr("What do you see?"));
    for (qsizetype i = 0; i < m_phrases.size(); ++i)
        m_phrases.at(i)->setText(tr(symptoms[i].phrase));
    showNote(m_hint, tr(symptoms[m_chosen].hint), "muted");
}

} // namespace gate101::ui

#include "moc_symptomcard.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/lessonchoice.h"

#include "job/explain.h"
#include "shell/elidedcombobox.h"
#include "shell/fields.h"
#include "theme/theme.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gate101::ui {

LessonChoice::LessonChoice(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_label(new QLabel)
    , m_lesson(new ElidedComboBox)
    , m_note(noteLabel())
{
    m_label->setBuddy(m_lesson);
    m_lesson->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(step(2));
    layout->addWidget(m_label);
    layout->addWidget(m_lesson);
    layout->addWidget(m_note);
    connect(m_lesson, &QComboBox::activated, this,
            [this](int index) { m_bench.startPractice(m_lesson->itemData(index).toByteArray()); });
    connect(&bench, &Bench::changed, this, &LessonChoice::refresh);
    refresh();
}

void LessonChoice::refresh()
{
    m_label->setFont(Theme::strong());
    m_label->setText(tr("&Lesson"));
    const QSignalBlocker quiet(m_lesson);
    m_lesson->clear();
    for (const practice::Lesson &lesson : practice::lessons())
        m_lesson->addItem(job::messageOf(lesson.symptom()), lesson.name);
    if (m_bench.lesson())
        m_lesson->setCurrentIndex(m_lesson->findData(m_bench.lesson()->name));
    m_lesson->setToolTip(m_lesson->currentText());
    m_lesson->setEnabled(!m_bench.isBusy());
    if (m_bench.practiceStarting())
        showNote(m_note, tr("The practice site is being started."), "muted");
    else if (m_bench.lesson())
        showNote(m_note, job::messageOf(m_bench.lesson()->goal()), "muted");
}

} // namespace gate101::ui

#include "moc_lessonchoice.cpp"

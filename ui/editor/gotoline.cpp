// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/gotoline.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace gate101::ui {

GoToLine::GoToLine(QWidget *parent)
    : Refreshing(parent)
    , m_label(new QLabel)
    , m_line(new QLineEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(3), step(2), step(3), step(2));
    layout->addWidget(m_label);
    layout->addWidget(m_line);
    layout->addStretch();
    m_label->setBuddy(m_line);
    m_line->setMaximumWidth(step(30));
    m_line->setValidator(new QIntValidator(1, 99'999'999, m_line));
    gate101::ui::setRole(this, "card-head");
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT lineChosen(std::clamp(m_line->text().toInt(), 1, m_count));
        Q_EMIT closed();
    });
    refresh();
}

void GoToLine::open(int current, int count)
{
    m_count = count;
    m_line->setText(QString::number(current));
    refresh();
    show();
    m_line->setFocus();
    m_line->selectAll();
}

void GoToLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Refreshing::keyPressEvent(event);
}

void GoToLine::refresh()
{
    m_label->setText(tr("&Line (1 to %1)").arg(m_count));
}

} // namespace gate101::ui

#include "moc_gotoline.cpp"

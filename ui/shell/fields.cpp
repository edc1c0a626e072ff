// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/fields.h"

#include "shell/wraplabel.h"
#include "theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace gate101::ui {

QLineEdit *urlField()
{
    auto *field = new QLineEdit;
    field->setFont(Theme::mono());
    field->setLayoutDirection(Qt::LeftToRight);
    field->setMaxLength(4096);
    return field;
}

QLabel *noteLabel()
{
    return new WrapLabel;
}

void showNote(QLabel *label, const QString &text, const char *role)
{
    label->setFont(Theme::detail());
    setRole(label, role);
    label->setText(text);
}

void showText(QLineEdit *field, const QString &text)
{
    if (field->text().trimmed() != text)
        field->setText(text);
}

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setProperty("role", QByteArray("page"));
    content->setAutoFillBackground(false);
    area->setWidget(content);
    return area;
}

} // namespace gate101::ui

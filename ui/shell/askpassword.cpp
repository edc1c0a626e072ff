// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/askpassword.h"

#include "shell/language.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr auto askedBy = "GATE101_ASKPASS";
constexpr int longest = 512; // sudo reads no more than 255 bytes or 1023, by version.

} // namespace

AskPassword::AskPassword(const QString &prompt, QWidget *parent)
    : QDialog(parent)
    , m_password(new QLineEdit)
{
    setWindowTitle(u"Gate101"_s);
    auto *heading = new QLabel(tr("Administrator rights are needed"));
    auto *text =
        new QLabel(tr("Gate101 changes the configuration of Nginx through sudo. Whoever may do that is "
                      "as powerful as the administrator of this computer."));
    auto *asked = new QLabel(QString(prompt).replace(u'&', "&&"_L1));
    heading->setFont(Theme::heading());
    text->setWordWrap(true);
    text->setMinimumWidth(step(110));
    asked->setTextFormat(Qt::PlainText);
    asked->setFont(Theme::strong());
    asked->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(longest);
    m_password->setAccessibleName(prompt);
    auto *buttons = new QDialogButtonBox;
    QPushButton *go = buttons->addButton(tr("&Continue"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Dismiss"), QDialogButtonBox::RejectRole);
    go->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(4));
    layout->setSpacing(step(3));
    for (QWidget *widget :
         {static_cast<QWidget *>(heading), static_cast<QWidget *>(text), static_cast<QWidget *>(asked),
          static_cast<QWidget *>(m_password), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_password->setFocus();
}

QString AskPassword::password() const
{
    return m_password->text();
}

bool isAskedForPassword()
{
    return qEnvironmentVariableIsSet(askedBy);
}

int askPassword(const QString &prompt)
{
    Language language;
    language.start(qEnvironmentVariable(askedBy));
    AskPassword dialog(prompt);
    int code = 1;
    QObject::connect(&dialog, &QDialog::accepted, &dialog, [&dialog, &code] {
        const QByteArray line = dialog.password().toUtf8() + '\n';
        code =
            ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) == line.size() ? 0 : 1;
    });
    dialog.show();
    dialog.raise();
    QApplication::exec();
    return code;
}

} // namespace gate101::ui

#include "moc_askpassword.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/leavedialog.h"

#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

LeaveDialog::LeaveDialog(Bench &bench, QWidget *parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_text(new QLabel)
    , m_keep(new QPushButton)
    , m_revert(new QPushButton)
    , m_leave(new QPushButton)
    , m_stay(new QPushButton)
{
    setWindowTitle(u"Gate101"_s);
    m_heading->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(step(110));
    setRole(m_keep, "keep");
    setRole(m_revert, "revert");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(4));
    layout->setSpacing(step(3));
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(2));
    buttons->addStretch();
    for (QPushButton *button : {m_stay, m_leave, m_revert, m_keep})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    connect(m_stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT leave();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        settleAndLeave();
        m_bench.session().confirm();
    });
    connect(m_revert, &QPushButton::clicked, this, [this] {
        settleAndLeave();
        m_bench.session().revert();
    });
    connect(&bench, &Bench::changed, this, &LeaveDialog::refresh);
    refresh();
}

void LeaveDialog::settleAndLeave()
{
    m_settling = true;
    connect(&m_bench.session(), &job::Session::settled, this, [this] {
        accept();
        Q_EMIT leave();
    });
    // When it cannot be settled the window stays, and its notice says why.
    connect(&m_bench.session(), &job::Session::failed, this, &QDialog::reject);
    refresh();
}

void LeaveDialog::refresh()
{
    const bool applying = m_bench.session().phase() == job::Session::Phase::Applying;
    const auto &change = m_bench.session().change();
    m_heading->setFont(Theme::heading());
    m_text->setFont(Theme::base());
    m_stay->setText(tr("&Stay here"));
    m_leave->setText(tr("&Leave"));
    m_keep->setText(tr("&Keep the change"));
    m_revert->setText(tr("&Revert"));
    if (applying) {
        m_heading->setText(tr("A change is being applied"));
        m_text->setText(
            tr("If you leave now, the step that has begun is finished, and the old files come back by "
               "themselves after %1 s.")
                .arg(m_bench.confirmSeconds()));
    } else if (change && m_bench.hasUnconfirmedChange()) {
        m_heading->setText(tr("The change is not confirmed yet"));
        //: %1 is a time such as 14:03:09.
        m_text->setText(tr("If you leave now, it reverts by itself at %1.")
                            .arg(QLocale().toString(change->deadline.toLocalTime().time(), u"HH:mm:ss"_s)));
    }
    if (!applying && !m_bench.hasUnconfirmedChange() && !m_settling)
        QMetaObject::invokeMethod(this, &QDialog::reject,
                                  Qt::QueuedConnection); // There is nothing left to ask.
    m_keep->setVisible(!applying);
    m_revert->setVisible(!applying);
    for (QPushButton *button : {m_keep, m_revert, m_leave})
        button->setEnabled(!m_settling);
}

void LeaveDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace gate101::ui

#include "moc_leavedialog.cpp"

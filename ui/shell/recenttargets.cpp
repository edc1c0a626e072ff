// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/recenttargets.h"

#include "shell/habits.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStringListModel>

using namespace Qt::StringLiterals;

namespace gate101::ui {

RecentTargets::RecentTargets(QLineEdit *field)
    : QObject(field)
    , m_field(field)
{
    field->installEventFilter(this);
}

/// Made with the first key press rather than with the field, for the window opens without it.
void RecentTargets::offer()
{
    const QStringList targets = habits::targets();
    if (auto *model = m_field->completer() ? qobject_cast<QStringListModel *>(m_field->completer()->model())
                                           : nullptr) {
        if (model->stringList() != targets)
            model->setStringList(targets);
        return;
    }
    if (targets.isEmpty())
        return;
    auto *completer = new QCompleter(targets, m_field);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->popup()->setObjectName(u"recentTargets"_s);
    Theme::dress(completer->popup()); // It is a window of its own.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &RecentTargets::chosen);
    m_field->setCompleter(completer);
}

void RecentTargets::showMenu()
{
    auto *menu = new QMenu(m_field);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList targets = habits::targets();
    for (const QString &url : targets) {
        // A lone ampersand would underline the next letter.
        QAction *entry = menu->addAction(QString(url).replace(u'&', "&&"_L1));
        connect(entry, &QAction::triggered, this, [this, url] { Q_EMIT chosen(url); });
    }
    if (targets.isEmpty()) {
        menu->addAction(tr("No address has been tested yet"))->setEnabled(false);
    } else {
        menu->addSeparator();
        connect(menu->addAction(tr("&Forget these addresses")), &QAction::triggered, this, [this] {
            habits::forgetTargets();
            offer();
        });
    }
    menu->popup(m_field->mapToGlobal(QPoint(0, m_field->height() + step(1))));
    menu->setActiveAction(menu->actions().first());
}

bool RecentTargets::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool listed = m_field->completer() && m_field->completer()->popup()->isVisible();
        if (key->key() == Qt::Key_Down && !listed) {
            showMenu();
            return true;
        }
        if (!key->text().isEmpty())
            offer();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace gate101::ui

#include "moc_recenttargets.cpp"

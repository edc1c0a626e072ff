// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "theme/lineicon.h"
#include "theme/theme.h"

#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int railWidth = 92;
constexpr int iconSize = step(6);
constexpr Room rooms[] = {Room::Guide, Room::Editor, Room::LiveTest, Room::Checks, Room::Logs, Room::History};
const char *const icons[] = {"guide", "editor", "live", "checks", "logs", "history"};

QKeySequence keysOf(std::size_t room)
{
    return {Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(room))};
}

} // namespace

Rail::Rail(QWidget *parent)
    : Refreshing(parent)
{
    setProperty("role", QByteArray("rail"));
    setMinimumWidth(railWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, step(2), 0, step(2));
    layout->setSpacing(0);
    for (std::size_t i = 0; i < std::size(rooms); ++i) {
        const Room room = rooms[i];
        auto *button = new QToolButton;
        button->setIcon(lineIcon(QString::fromLatin1(icons[i])));
        button->setIconSize({iconSize, iconSize});
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        // A click or its key leads into the room; the focus does not stay here, where Enter would lead there
        // again.
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        gate101::ui::setRole(button, "room");
        connect(button, &QToolButton::clicked, this, [this, room] { Q_EMIT roomChosen(room); });
        // A shortcut of the button itself would press it for a tenth of a second first, and the next key
        // would still go to the room that one leaves.
        connect(new QShortcut(keysOf(i), this), &QShortcut::activated, button, &QToolButton::click);
        layout->addWidget(button);
        m_buttons.append(button);
    }
    layout->addStretch();
    refresh();
    setRoom(Room::Guide);
}

QString Rail::title(Room room)
{
    switch (room) {
    case Room::Guide:
        //: Room of the window: the guided steps.
        return tr("Guide");
    case Room::Editor:
        //: Room of the window: the configuration files.
        return tr("Editor");
    case Room::LiveTest:
        return tr("Live test");
    case Room::Checks:
        //: Room of the window: the troubleshooting list with its answers.
        return tr("Checks");
    case Room::Logs:
        return tr("Logs");
    case Room::History:
        //: Room of the window: every change that was made.
        return tr("History");
    }
    return {};
}

void Rail::setRoom(Room room)
{
    m_buttons.at(static_cast<int>(room))->setChecked(true);
}

void Rail::refresh()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton *button = m_buttons.at(i);
        button->setFont(Theme::detail());
        button->setText(title(rooms[i]));
        button->setAccessibleName(title(rooms[i]));
        button->setToolTip(title(rooms[i]) + u" ("_s +
                           keysOf(static_cast<std::size_t>(i)).toString(QKeySequence::NativeText) + u')');
    }
}

} // namespace gate101::ui

#include "moc_rail.cpp"

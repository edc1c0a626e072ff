// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/stylesheet.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

// Names between @ signs are tokens. Fonts are not set here: they follow the desktop (Theme::base() and its
// kin).
constexpr auto sheet = R"(
QMainWindow, QDialog, QWidget[role="window"] { background: @background@; color: @text@; }
QLabel, QCheckBox, QRadioButton { color: @text@; background: transparent; }
QLabel[role="muted"] { color: @muted@; }
QLabel[role="good"] { color: @good@; }
QLabel[role="warning"] { color: @warning@; }
QLabel[role="error"] { color: @error@; }

QFrame[role="bar"] { background: @surface@; border: none; border-bottom: 1px solid @border@; }
QFrame[role="rail"] { background: @surface@; border: none; border-right: 1px solid @border@; }
QFrame[role="footer"] { background: @surface@; border: none; border-top: 1px solid @border@; }
QFrame[role="path"] { background: @background@; border: none; border-bottom: 1px solid @border@; }
QFrame[role="card"] { background: @raised@; border: 1px solid @border@; border-radius: 8px; }
QFrame[role="card-head"] { background: @surface@; border: none; border-bottom: 1px solid @border@;
    border-top-left-radius: 7px; border-top-right-radius: 7px; }
QFrame[role="notice-error"] { background: @errorSoft@; border: 1px solid @error@; border-radius: 8px; }
QFrame[role="notice-warning"] { background: @warningSoft@; border: 1px solid @warning@; border-radius: 8px; }
QFrame[role="notice-good"] { background: @goodSoft@; border: 1px solid @good@; border-radius: 8px; }

QLabel[role="chip-error"], QLabel[role="chip-warning"], QLabel[role="chip-good"], QLabel[role="chip-info"] {
    border-radius: 4px; padding: 1px 6px; }
QLabel[role="chip-error"] { background: @errorSoft@; color: @error@; }
QLabel[role="chip-warning"] { background: @warningSoft@; color: @warning@; }
QLabel[role="chip-good"] { background: @goodSoft@; color: @good@; }
QLabel[role="chip-info"] { background: @accentSoft@; color: @accent@; }

QPushButton { background: @raised@; color: @text@; border: 1px solid @border@; border-radius: 6px;
    padding: 7px 14px; min-height: 18px; }
QPushButton:hover { border-color: @muted@; }
QPushButton:pressed { background: @surface@; }
QPushButton:focus { border: 2px solid @accent@; padding: 6px 13px; }
QPushButton:disabled { color: @muted@; background: @surface@; }
QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[role="primary"] { background: @accent@; color: @onAccent@; border: 1px solid @accent@; }
QPushButton[role="primary"]:hover { border-color: @text@; }
QPushButton[role="primary"]:focus { border: 2px solid @text@; }
QPushButton[role="primary"]:disabled { background: @surface@; color: @muted@; border: 1px solid @border@; }
QPushButton[role="keep"] { background: @good@; color: @onState@; border: 1px solid @good@; }
QPushButton[role="keep"]:focus { border: 2px solid @text@; }
QPushButton[role="revert"] { background: @raised@; color: @error@; border: 1px solid @error@; }
QPushButton[role="revert"]:focus { border: 2px solid @error@; }
QPushButton[role="link"] { background: transparent; color: @accent@; border: 1px solid transparent; padding: 3px 6px; }
QPushButton[role="link"]:hover { border-color: @border@; }
QPushButton[role="link"]:focus { border: 2px solid @accent@; padding: 2px 5px; }
QPushButton[role="segment"] { background: transparent; border: 2px solid transparent; padding: 4px 8px; color: @muted@; }
QPushButton[role="segment"]:checked { background: @accentSoft@; color: @accent@; }
QPushButton[role="segment"]:focus { border: 2px solid @accent@; }

QToolButton[role="room"] { background: transparent; color: @muted@; border: none; border-left: 3px solid transparent;
    padding: 8px 2px 8px 0px; }
QToolButton[role="room"]:hover { color: @text@; }
QToolButton[role="room"]:checked { background: @accentSoft@; color: @accent@; border-left: 3px solid @accent@; }
QToolButton[role="room"]:focus { border: 2px solid @accent@; border-left: 3px solid @accent@; padding: 6px 0px; }

QCheckBox { border: 2px solid transparent; border-radius: 4px; padding: 2px; spacing: 8px; }
QCheckBox:focus { border: 2px solid @accent@; }
QCheckBox:disabled { color: @muted@; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @muted@; border-radius: 3px; background: @raised@; }
QCheckBox::indicator:checked { border: 1px solid @accent@; image: url(:/icons/check-@tone@.svg); }
QCheckBox[role="edit"] { border: none; padding: 0px; }
QCheckBox[role="edit"]::indicator:focus { border: 2px solid @accent@; width: 12px; height: 12px; }

QLineEdit, QSpinBox, QComboBox { background: @raised@; color: @text@; border: 1px solid @border@; border-radius: 6px;
    padding: 6px 10px; min-height: 20px; selection-background-color: @accent@; selection-color: @onAccent@; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @accent@; padding: 5px 9px; }
QLineEdit:disabled, QSpinBox:disabled { color: @muted@; background: @surface@; }
QLineEdit[role="wrong"] { border: 2px solid @error@; padding: 5px 9px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/down-@tone@.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @raised@; color: @text@; border: 1px solid @border@;
    selection-background-color: @accentSoft@; selection-color: @accent@; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; }
QSpinBox::up-arrow { image: url(:/icons/up-@tone@.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow { image: url(:/icons/down-@tone@.svg); width: 10px; height: 10px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QPlainTextEdit, QTextBrowser { background: @raised@; color: @text@; border: 1px solid @border@; border-radius: 8px;
    selection-background-color: @accent@; selection-color: @onAccent@; }
QPlainTextEdit[role="inset"] { border: none; border-radius: 0px; }
QPlainTextEdit:focus, QTextBrowser:focus { border: 2px solid @accent@; }

QTabBar { background: @surface@; qproperty-drawBase: 0; }
QTabBar::tab { background: @surface@; color: @muted@; border: none; border-right: 1px solid @border@;
    border-bottom: 2px solid transparent; padding: 7px 8px 5px 12px; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { background: @raised@; color: @text@; border-bottom: 2px solid @accent@; }
QTabBar::tab:focus { color: @accent@; }
QTabBar::close-button { image: url(:/icons/close-@tone@.svg); width: 12px; height: 12px; padding: 2px; }
QTabBar::close-button:hover { background: @border@; border-radius: 4px; }

QListView, QTreeView { background: @raised@; color: @text@; border: 1px solid @border@; border-radius: 8px;
    outline: none; padding: 4px; }
QListView:focus, QTreeView:focus { border: 2px solid @accent@; padding: 3px; }
QListView::item, QTreeView::item { padding: 6px; border-radius: 4px; color: @text@; }
QListView::item:selected, QTreeView::item:selected { background: @accentSoft@; color: @accent@; }

QMenu { background: @raised@; color: @text@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 6px 20px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft@; color: @accent@; }
QMenu::item:disabled { color: @muted@; }
QMenu::separator { height: 1px; background: @border@; margin: 4px 8px; }
QToolTip { background: @surface@; color: @text@; border: 1px solid @border@; padding: 4px; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="page"] { background: transparent; }
QScrollBar:vertical { background: @background@; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: @background@; height: 10px; margin: 0px; }
QScrollBar::handle { background: @border@; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: @muted@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: transparent; border: none; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: @accent@; }
QSplitter::handle { background: transparent; }
)";

} // namespace

QString styleSheet(const Tokens &tokens)
{
    const QList<QPair<QLatin1StringView, QColor>> names{
        {"@background@"_L1, tokens.background},
        {"@surface@"_L1, tokens.surface},
        {"@raised@"_L1, tokens.raised},
        {"@border@"_L1, tokens.border},
        {"@text@"_L1, tokens.text},
        {"@muted@"_L1, tokens.muted},
        {"@accent@"_L1, tokens.accent},
        {"@accentSoft@"_L1, tokens.accentSoft},
        {"@onAccent@"_L1, tokens.onAccent},
        {"@good@"_L1, tokens.good},
        {"@goodSoft@"_L1, tokens.goodSoft},
        {"@warning@"_L1, tokens.warning},
        {"@warningSoft@"_L1, tokens.warningSoft},
        {"@error@"_L1, tokens.error},
        {"@errorSoft@"_L1, tokens.errorSoft},
        {"@onState@"_L1, tokens.onState},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, colour] : names)
        text.replace(name, colour.name());
    // Images of a style sheet cannot be coloured; there is one for each tone.
    text.replace("@tone@"_L1, tokens.background.lightness() < 128 ? "dark"_L1 : "light"_L1);
    return text;
}

} // namespace gate101::ui

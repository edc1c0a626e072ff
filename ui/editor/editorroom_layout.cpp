// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorroom.h"

#include "editor/assistant.h"
#include "editor/configeditor.h"
#include "editor/configtree.h"
#include "editor/findpanel.h"
#include "editor/gotoline.h"
#include "editor/problemstrip.h"
#include "shell/card.h"
#include "shell/elidedlabel.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int treeWidth = step(64);
constexpr int leastTreeWidth = step(40);

} // namespace

void EditorRoom::arrange()
{
    m_tree->setMinimumWidth(leastTreeWidth);
    m_tabs->setTabsClosable(true);
    m_tabs->setMovable(true);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setElideMode(Qt::ElideMiddle);
    m_tabs->hide();
    auto *emptyPage = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->setContentsMargins(step(6), step(6), step(6), step(6));
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_read, 0, Qt::AlignLeft);
    emptyLayout->addStretch();
    m_empty->setWordWrap(true);
    m_stack->addWidget(emptyPage);

    auto *frame = new Card;
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->setSpacing(0);
    auto *head = new QFrame;
    gate101::ui::setRole(head, "card-head");
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(step(3), step(1), step(3), step(1));
    headLayout->addWidget(m_path, 1);
    headLayout->addWidget(m_find);
    gate101::ui::setRole(m_find, "link");
    frame->body()->addWidget(m_tabs);
    frame->body()->addWidget(head);
    frame->body()->addWidget(m_findPanel);
    frame->body()->addWidget(m_goToLine);
    frame->body()->addWidget(m_stack, 1);
    frame->body()->addWidget(m_strip);
    m_findPanel->hide();
    m_goToLine->hide();

    auto *noticeLayout = new QHBoxLayout(m_draftNotice);
    noticeLayout->addWidget(m_draftText, 1);
    noticeLayout->addWidget(m_draftOk);
    m_draftText->setWordWrap(true);
    gate101::ui::setRole(m_draftNotice, "notice-warning");

    auto *columns = new QSplitter;
    columns->setObjectName("editor-columns");
    columns->addWidget(m_tree);
    columns->addWidget(frame);
    columns->setStretchFactor(1, 1);
    columns->setSizes({treeWidth, 3 * treeWidth});
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(step(3));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_preview);
    gate101::ui::setRole(m_preview, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(3));
    layout->addWidget(m_draftNotice);
    layout->addWidget(columns, 1);
    layout->addLayout(buttons);
}

void EditorRoom::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Find, [this] { openFind(false, false); });
    add(Qt::CTRL | Qt::Key_H, [this] { openFind(false, true); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { openFind(true, false); });
    add(Qt::Key_F3, [this] { m_findPanel->findNext(); });
    add(Qt::SHIFT | Qt::Key_F3, [this] { m_findPanel->findPrevious(); });
    add(Qt::CTRL | Qt::Key_G, [this] {
        if (current() != nullptr) {
            m_findPanel->hide();
            m_goToLine->open(current()->cursorLine(), current()->lines());
        }
    });
    add(Qt::Key_F8, [this] { goToProblem(true); });
    add(Qt::SHIFT | Qt::Key_F8, [this] { goToProblem(false); });
    add(Qt::Key_F12, [this] {
        if (assistant() != nullptr)
            assistant()->goToDefinition(current()->cursorOffset());
    });
    add(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    add(Qt::CTRL | Qt::Key_I, [this] {
        if (assistant() != nullptr)
            assistant()->showTip();
    });
    add(Qt::ALT | Qt::Key_Return, [this] {
        if (assistant() != nullptr)
            assistant()->remedyAtCursor();
    });
    add(QKeySequence::Close, [this] { closeTab(m_tabs->currentIndex()); });
    const auto turn = [this](int by) {
        if (m_tabs->count() > 0)
            m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + m_tabs->count()) % m_tabs->count());
    };
    add(Qt::CTRL | Qt::Key_PageDown, [turn] { turn(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [turn] { turn(-1); });
}

} // namespace gate101::ui

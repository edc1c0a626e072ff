// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpwindow.h"

#include "help/helppage.h"
#include "help/topics.h"
#include "shell/habits.h"
#include "shell/language.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int contentsWidth = 285;
constexpr QSize usualSize(920, 680);

} // namespace

HelpWindow::HelpWindow(const Language &language, QWidget *parent)
    : Refreshing(parent, Qt::Window)
    , m_language(language)
    , m_searchLabel(new QLabel)
    , m_search(new QLineEdit)
    , m_contents(new QTreeWidget)
    , m_nothing(new QLabel)
    , m_back(new QPushButton)
    , m_forward(new QPushButton)
    , m_close(new QPushButton)
    , m_page(new HelpPage)
    , m_splitter(new QSplitter)
{
    // The program ends with its main window, whether the help is open or not.
    setAttribute(Qt::WA_QuitOnClose, false);
    setProperty("role", QByteArray("window"));
    setAttribute(Qt::WA_StyledBackground);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_searchLabel->setBuddy(m_search);
    m_nothing->setWordWrap(true);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_contents->setItemsExpandable(false);
    m_contents->setIndentation(step(3));
    for (const HelpChapter &chapter : helpChapters()) {
        auto *heading = new QTreeWidgetItem(m_contents);
        heading->setFlags(Qt::ItemIsEnabled);
        for (const char *name : chapter.topics) {
            const QString topic = QString::fromLatin1(name);
            auto *item = new QTreeWidgetItem(heading);
            item->setData(0, Qt::UserRole, topic);
            m_items.insert(topic, item);
        }
        heading->setExpanded(true);
    }

    auto *left = new QWidget;
    auto *contents = new QVBoxLayout(left);
    contents->setContentsMargins(step(4), step(4), step(1), step(4));
    contents->setSpacing(step(2));
    contents->addWidget(m_searchLabel);
    contents->addWidget(m_search);
    contents->addWidget(m_nothing);
    contents->addWidget(m_contents, 1);
    auto *right = new QWidget;
    auto *reading = new QVBoxLayout(right);
    reading->setContentsMargins(step(1), step(4), step(4), step(4));
    reading->setSpacing(step(2));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_back, m_forward})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_close);
    reading->addLayout(buttons);
    reading->addWidget(m_page, 1);
    m_splitter->addWidget(left);
    m_splitter->addWidget(right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({contentsWidth, usualSize.width() - contentsWidth});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, m_page, qOverload<>(&QWidget::setFocus));
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->parent())
            m_page->showTopic(item->data(0, Qt::UserRole).toString());
    });
    connect(m_back, &QPushButton::clicked, m_page, &HelpPage::backward);
    connect(m_forward, &QPushButton::clicked, m_page, &HelpPage::forward);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_page, &HelpPage::topicChanged, this, &HelpWindow::follow);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    addShortcuts();
    Theme::dress(this);
    resize(usualSize);
    habits::keepSplitter(*m_splitter, u"help"_s);
    refresh();
}

void HelpWindow::addShortcuts()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto receiver, auto what) {
        auto *action = new QAction(this);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, receiver, what);
        addAction(action);
    };
    add({Qt::Key_Escape, QKeySequence::Close}, this, [this] { close(); });
    add(QKeySequence::keyBindings(QKeySequence::Back), m_page, [this] { m_page->backward(); });
    add(QKeySequence::keyBindings(QKeySequence::Forward), m_page, [this] { m_page->forward(); });
    add(QKeySequence::keyBindings(QKeySequence::Find), m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void HelpWindow::open(const QString &topic)
{
    m_page->showTopic(topic);
    show();
    raise();
    activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::topic() const
{
    return m_page->topic();
}

QStringList HelpWindow::words() const
{
    return m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void HelpWindow::filter()
{
    const QStringList wanted = words();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *chapter = m_contents->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < chapter->childCount(); ++j) {
            QTreeWidgetItem *item = chapter->child(j);
            const QString &text = m_texts[item->data(0, Qt::UserRole).toString()];
            const bool fits = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!fits);
            any = any || fits;
            if (fits && !first)
                first = item;
        }
        chapter->setHidden(!any);
    }
    m_nothing->setVisible(!first);
    m_contents->setVisible(first);
    QTreeWidgetItem *present = m_items.value(topic());
    if (!wanted.isEmpty() && first && (!present || present->isHidden()))
        m_contents->setCurrentItem(first);
    m_page->mark(wanted);
}

void HelpWindow::follow()
{
    if (QTreeWidgetItem *item = m_items.value(topic()))
        m_contents->setCurrentItem(item);
    m_contents->scrollToItem(m_contents->currentItem());
    //: Title of the help window; %1 is the title of a page.
    setWindowTitle(tr("%1 · Help of Gate101").arg(helpTitle(m_texts.value(topic()))));
}

void HelpWindow::refresh()
{
    if (m_read != m_language.code()) {
        m_read = m_language.code();
        for (const QString &topic : helpTopics())
            m_texts[topic] = helpText(topic, m_read);
    }
    m_searchLabel->setText(tr("&Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_nothing->setText(tr("No page has all of these words."));
    m_contents->setAccessibleName(tr("Contents of the help"));
    //: To the page that was read before.
    m_back->setText(tr("&Back"));
    //: To the page from which one went back.
    m_forward->setText(tr("&Forward"));
    m_close->setText(tr("&Close"));
    m_page->setAccessibleName(tr("Page of the help"));
    const std::span<const HelpChapter> chapters = helpChapters();
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        QTreeWidgetItem *heading = m_contents->topLevelItem(static_cast<int>(i));
        heading->setText(0, tr(chapters[i].title));
        heading->setFont(0, Theme::strong());
    }
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) {
        it.value()->setText(0, helpTitle(m_texts.value(it.key())));
        it.value()->setToolTip(0, it.value()->text(0));
    }
    m_page->setLanguage(m_language.code());
    m_page->refresh();
    filter();
    follow();
}

} // namespace gate101::ui

#include "moc_helpwindow.cpp"

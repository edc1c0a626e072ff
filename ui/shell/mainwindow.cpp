// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "checks/checksroom.h"
#include "diagram/evidencepopover.h"
#include "diagram/requestpathview.h"
#include "editor/editorroom.h"
#include "help/helpwindow.h"
#include "help/topics.h"
#include "live/livetestroom.h"
#include "log/historyroom.h"
#include "log/logroom.h"
#include "shell/busyline.h"
#include "shell/choicecard.h"
#include "shell/draftsnotice.h"
#include "shell/footer.h"
#include "shell/habits.h"
#include "shell/leavedialog.h"
#include "shell/notice.h"
#include "shell/rail.h"
#include "shell/topbar.h"
#include "theme/theme.h"
#include "wizard/guidepage.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

/// What somebody lets fall into the window: files of this computer, or an address.
struct Dropped
{
    QStringList files;
    QString url;
};

Dropped droppedFrom(const QMimeData &data)
{
    Dropped dropped;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            dropped.files.append(url.toLocalFile());
        else if (!url.isLocalFile())
            dropped.url = url.toString();
    }
    const QString text = data.text().trimmed();
    if (dropped.files.isEmpty() && dropped.url.isEmpty() && text.contains("://"_L1) &&
        !text.startsWith("file:"_L1) && !text.contains(u'\n'))
        dropped.url = text;
    return dropped;
}

} // namespace

MainWindow::MainWindow(Bench &bench, Language &language, QWidget *parent)
    : QMainWindow(parent)
    , m_bench(bench)
    , m_language(language)
    , m_topBar(new TopBar(bench, language))
    , m_rail(new Rail)
    , m_busy(new BusyLine)
    , m_path(new RequestPathView)
    , m_drafts(new DraftsNotice(bench))
    , m_guide(new Guide(bench))
    , m_rooms(new QStackedWidget)
    , m_footer(new Footer(bench, *m_guide))
{
    setWindowTitle(u"Gate101"_s);
    setAcceptDrops(true);
    m_rooms->addWidget(m_guide);
    m_built[0] = m_guide;

    m_notices = new QVBoxLayout;
    m_notices->setContentsMargins(step(5), step(2), step(5), 0);
    m_notices->addWidget(m_drafts);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_path);
    right->addLayout(m_notices);
    right->addWidget(m_rooms, 1);
    right->addWidget(m_footer);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(m_busy);
    layout->addLayout(below, 1);
    setCentralWidget(central);

    connect(m_rail, &Rail::roomChosen, this, &MainWindow::showRoom);
    connect(m_topBar, &TopBar::testWanted, this, &MainWindow::test);
    connect(m_topBar, &TopBar::helpWanted, this, &MainWindow::showHelp);
    connect(m_path, &RequestPathView::evidenceWanted, this, &MainWindow::showEvidence);
    connect(&bench, &Bench::changed, this, &MainWindow::refresh);
    connect(&bench, &Bench::roomRequested, this, &MainWindow::showRoom);
    connect(&bench, &Bench::editorRequested, this, &MainWindow::openEditor);
    connect(&bench.session(), &job::Session::targetChanged, this, [this] {
        if (m_bench.where() != Where::Practice)
            habits::keepTarget(m_bench.session().target().url);
    });
    addShortcuts();

    Theme::follow(QApplication::palette());
    Theme::dress(this);
    setMinimumSize(960, 620);
    resize(1180, 760);
    habits::restoreWindow(*this);
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto what) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
        return action;
    };
    // Help is there in every window of the program, dialogs that are not modal included.
    add(QKeySequence::HelpContents, &MainWindow::showHelp)->setShortcutContext(Qt::ApplicationShortcut);
    add(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    add(Qt::CTRL | Qt::Key_O, &MainWindow::chooseFile);
    add(Qt::Key_F5, [this] {
        if (!m_bench.isBusy() && !m_bench.draftProblem())
            test();
    });
    add(Qt::CTRL | Qt::Key_L, [this] {
        m_topBar->urlField()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->urlField()->selectAll();
    });
}

void MainWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file in the editor"), u"/etc/nginx"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        for (const QString &file : files)
            m_bench.openInEditor(file.toUtf8());
    });
    dialog->open();
}

QWidget *MainWindow::roomWidget(Room room)
{
    switch (room) {
    case Room::Guide:
        break;
    case Room::Editor:
        m_drafts->end();
        return new EditorRoom(m_bench);
    case Room::LiveTest:
        return new LiveTestRoom(m_bench);
    case Room::Checks:
        return new ChecksRoom(m_bench);
    case Room::Logs:
        return new LogRoom(m_bench);
    case Room::History:
        return new HistoryRoom(m_bench);
    }
    return m_guide;
}

void MainWindow::showRoom(Room room)
{
    QWidget *&widget = m_built.at(static_cast<std::size_t>(room));
    if (!widget) {
        widget = roomWidget(room);
        m_rooms->addWidget(widget);
    }
    const QWidget *focus = focusWidget();
    const bool leaves = focus != nullptr && m_rooms->currentWidget()->isAncestorOf(focus);
    m_room = room;
    m_rail->setRoom(room);
    m_rooms->setCurrentWidget(widget);
    // Out of the room that one leaves the focus would fall on the rail, where Enter means that room once
    // more.
    if (leaves && room == Room::Guide)
        m_guide->page()->setFocus();
    m_footer->setGuideShown(room == Room::Guide);
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = std::make_unique<HelpWindow>(m_language);
    m_help->open(helpTopicFor(m_room, m_bench.step()));
}

void MainWindow::showEvidence(HopButton *hop)
{
    if (!m_evidence)
        m_evidence = new EvidencePopover(this);
    m_evidence->showFor(hop);
}

void MainWindow::openEditor(const QByteArray &file, int line)
{
    showRoom(Room::Editor);
    static_cast<EditorRoom *>(m_built.at(static_cast<std::size_t>(Room::Editor)))->openFile(file, line);
}

void MainWindow::test()
{
    // The guide's own test page shows the result already; from anywhere else the live test room does.
    if (!(m_room == Room::Guide && m_bench.step() == Step::Test))
        showRoom(Room::LiveTest);
    m_bench.testNow();
}

void MainWindow::takeTarget(const QString &url)
{
    if (url.isEmpty() || m_bench.where() == Where::Practice || m_bench.isBusy())
        return;
    job::Target draft = m_bench.draft();
    draft.url = url;
    m_bench.setDraft(draft);
}

void MainWindow::refresh()
{
    m_path->setPath(m_bench.session().path());
    m_busy->setBusy(m_bench.isBusy());
    m_footer->refresh();
    if (m_bench.error() && !m_notice) {
        m_notice = new Notice(m_bench, centralWidget()); // It shows itself at once.
        m_notices->insertWidget(0, m_notice);
    }
}

void MainWindow::followTheme()
{
    if (!Theme::follow(QApplication::palette()))
        return;
    Theme::dress(this);
    if (m_help)
        Theme::dress(m_help.get());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ThemeChange)
        followTheme();
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    habits::keepWindow(*this);
    habits::keepRoom(m_room);
    const bool applying = m_bench.session().phase() == job::Session::Phase::Applying;
    if (m_leaving || (!applying && !m_bench.hasUnconfirmedChange())) {
        m_help.reset();
        event->accept();
        return;
    }
    event->ignore();
    auto *dialog = new LeaveDialog(m_bench, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeaveDialog::leave, this, [this] {
        m_leaving = true;
        close();
    });
    dialog->open();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || m_room != Room::Guide) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // Enter presses the button that has the focus; everywhere else it does what comes next. A choice is no
    // such button: Space chooses.
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (button && !qobject_cast<ChoiceCard *>(button))
        button->click();
    else if (m_guide->page()->isPrimaryEnabled())
        m_guide->page()->primary();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const Dropped dropped = droppedFrom(*event->mimeData());
    if (!dropped.files.isEmpty() || !dropped.url.isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const Dropped dropped = droppedFrom(*event->mimeData());
    for (const QString &file : dropped.files)
        m_bench.openInEditor(file.toUtf8());
    if (dropped.files.isEmpty())
        takeTarget(dropped.url);
    event->acceptProposedAction();
}

} // namespace gate101::ui

#include "moc_mainwindow.cpp"

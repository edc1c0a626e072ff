// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorroom.h"

#include "editor/assistant.h"
#include "editor/configeditor.h"
#include "editor/configtree.h"
#include "editor/editormarks.h"
#include "editor/findpanel.h"
#include "editor/gotoline.h"
#include "editor/problemstrip.h"
#include "shell/elidedlabel.h"
#include "theme/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int judgeAfterMs = 20; ///< Behind the painting of the keystroke.
constexpr int remedyAfterMs = 100;
constexpr int treeAfterMs = 500;
constexpr int keepAfterMs = 700;

QString nameOf(const QByteArray &path)
{
    return QString::fromUtf8(path.sliced(path.lastIndexOf('/') + 1));
}

} // namespace

EditorRoom::EditorRoom(Bench &bench, const QString &draftFolder, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_stack(new QStackedWidget)
    , m_documents(m_stack)
    , m_store(draftFolder)
    , m_tree(new ConfigTree)
    , m_tabs(new QTabBar)
    , m_path(new ElidedLabel)
    , m_find(new QPushButton)
    , m_findPanel(new FindPanel(m_documents))
    , m_goToLine(new GoToLine)
    , m_strip(new ProblemStrip)
    , m_draftNotice(new QFrame)
    , m_draftText(new QLabel)
    , m_draftOk(new QPushButton)
    , m_empty(new QLabel)
    , m_read(new QPushButton)
    , m_discard(new QPushButton)
    , m_preview(new QPushButton)
{
    arrange();
    for (QTimer *timer : {&m_judgeSoon, &m_treeSoon, &m_keepSoon, &m_remedySoon})
        timer->setSingleShot(true);
    m_remedySoon.setInterval(remedyAfterMs);
    m_judgeSoon.setInterval(judgeAfterMs);
    m_treeSoon.setInterval(treeAfterMs);
    m_keepSoon.setInterval(keepAfterMs);
    connectParts();
    addShortcuts();
    m_waitingDrafts = m_store.load();
    takeDrafts(); // Also before anything has been read: a file may be opened by its name.
    refresh();
    if (m_current.isEmpty())
        openFile({}, 0);
}

EditorRoom::~EditorRoom()
{
    m_store.keep(drafts(), waitsUntil()); // The end may wait for the disk, a keystroke may not.
}

void EditorRoom::connectParts()
{
    connect(&m_bench, &Bench::changed, this, &EditorRoom::refresh);
    connect(&m_bench.session(), &job::Session::currentChanged, this, &EditorRoom::refresh);
    connect(&m_documents, &Documents::editorMade, this, &EditorRoom::equip);
    connect(&m_documents, &Documents::textChanged, this, &EditorRoom::judgeSoon);
    connect(&m_judgeSoon, &QTimer::timeout, this, &EditorRoom::judgeNow);
    connect(&m_remedySoon, &QTimer::timeout, this, &EditorRoom::showRemedy);
    connect(&m_treeSoon, &QTimer::timeout, this, &EditorRoom::refreshTree);
    connect(&m_keepSoon, &QTimer::timeout, this, &EditorRoom::keepDrafts);
    // From here on the files may change, and change back.
    connect(&m_bench.session(), &job::Session::phaseChanged, this, [this](job::Session::Phase phase) {
        if (phase == job::Session::Phase::Applying)
            keepDrafts();
    });
    connect(&m_bench.session(), &job::Session::applied, this, &EditorRoom::keepDrafts);
    connect(&m_live, &LiveDiagnosis::judged, this, &EditorRoom::judged);
    connect(m_tree, &ConfigTree::openRequested, this, &EditorRoom::openFile);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            showFile(m_tabs->tabData(index).toByteArray());
    });
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &EditorRoom::closeTab);
    connect(m_find, &QPushButton::clicked, this, [this] { openFind(false, false); });
    connect(m_findPanel, &FindPanel::openRequested, this,
            [this](const QByteArray &path, qsizetype offset, qsizetype length) {
                // Who goes through the places found by the keyboard stays in their list.
                QWidget *const from = m_findPanel->focusWidget();
                const bool stays = from != nullptr && from->hasFocus();
                openFile(path, 0);
                if (ConfigEditor *editor = current())
                    editor->selectBytes(offset, length);
                if (stays)
                    from->setFocus();
            });
    connect(m_findPanel, &FindPanel::closed, this, [this] {
        m_findPanel->hide();
        if (ConfigEditor *editor = current()) {
            markMatches(*editor, {});
            editor->setFocus();
        }
    });
    connect(m_goToLine, &GoToLine::closed, this, [this] {
        m_goToLine->hide();
        if (ConfigEditor *editor = current())
            editor->setFocus();
    });
    connect(m_goToLine, &GoToLine::lineChosen, this, [this](int line) {
        if (current() != nullptr)
            current()->goToLine(line);
    });
    connect(m_strip, &ProblemStrip::remedyWanted, this, [this] {
        if (assistant() != nullptr)
            assistant()->remedyAtCursor();
    });
    connect(m_strip, &ProblemStrip::lineWanted, this, &EditorRoom::goToProblem);
    connect(m_draftOk, &QPushButton::clicked, this, [this] {
        m_restored = 0;
        refresh();
    });
    connect(m_read, &QPushButton::clicked, this, [this] { m_bench.diagnose(); });
    connect(m_preview, &QPushButton::clicked, this, &EditorRoom::preview);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_documents.discard(); });
}

ConfigEditor *EditorRoom::current() const
{
    return m_documents.existingEditor(m_current);
}

Assistant *EditorRoom::assistant() const
{
    return m_assistants.value(m_current);
}

QByteArray EditorRoom::servingFile() const
{
    const nginx::Route &route = m_insight.diagnosis().route;
    if (route.location)
        return route.location->place.file;
    return route.server ? route.server->place.file : QByteArray();
}

void EditorRoom::openFile(const QByteArray &path, int line)
{
    QByteArray wanted = path.isEmpty() ? servingFile() : path;
    if (wanted.isEmpty() && m_documents.config())
        wanted = m_documents.config()->mainFile();
    if (wanted.isEmpty())
        return;
    if (!m_documents.knows(wanted)) {
        const QString problem = m_documents.readOutside(wanted);
        if (!problem.isEmpty()) {
            m_path->showPath(tr("%1 could not be read: %2").arg(QString::fromUtf8(wanted), problem));
            return;
        }
        refreshTree();
    }
    showFile(wanted);
    if (ConfigEditor *editor = current()) {
        editor->goToLine(line);
        editor->setFocus();
    }
}

void EditorRoom::showFile(const QByteArray &path)
{
    m_current = path;
    m_stack->setCurrentWidget(m_documents.editor(path));
    showTabs();
    m_tree->setCurrentFile(path);
    m_findPanel->setCurrent(path);
    showFindings();
    refresh();
}

void EditorRoom::showTabs()
{
    const QSignalBlocker quiet(m_tabs);
    int at = -1;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toByteArray() == m_current)
            at = i;
    }
    if (at < 0 && !m_current.isEmpty()) {
        at = m_tabs->addTab(QString());
        m_tabs->setTabData(at, m_current);
        m_tabs->setTabToolTip(at, QString::fromUtf8(m_current));
    }
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QByteArray path = m_tabs->tabData(i).toByteArray();
        const QString name = nameOf(path);
        const QString text = m_documents.isEdited(path) ? QString(u"\u2022 "_s + name) : name;
        if (m_tabs->tabText(i) != text)
            m_tabs->setTabText(i, text);
        // Qt's close button is a picture without a name.
        if (QWidget *close = m_tabs->tabButton(i, QTabBar::RightSide))
            close->setAccessibleName(tr("Close %1").arg(name));
    }
    m_tabs->setCurrentIndex(at);
    m_tabs->setVisible(m_tabs->count() > 0);
}

void EditorRoom::closeTab(int index)
{
    // Only the tab goes; what was typed stays with the file and is listed in the tree.
    if (m_tabs->count() < 2)
        return;
    const bool wasCurrent = index == m_tabs->currentIndex();
    {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->removeTab(index);
    }
    if (wasCurrent)
        showFile(m_tabs->tabData(m_tabs->currentIndex()).toByteArray());
}

void EditorRoom::openPlace(const nginx::Place &place)
{
    if (ConfigEditor *editor = current()) {
        nginx::Place from;
        from.file = m_current;
        from.line = editor->cursorLine();
        m_back.append(from);
    }
    openFile(place.file, std::max(1, place.line));
}

void EditorRoom::goBack()
{
    if (m_back.isEmpty())
        return;
    const nginx::Place place = m_back.takeLast();
    openFile(place.file, place.line);
}

void EditorRoom::equip(const QByteArray &path, ConfigEditor *editor)
{
    m_stack->addWidget(editor);
    auto *assistant = new Assistant(path, *editor, m_insight);
    m_assistants.insert(path, assistant);
    connect(assistant, &Assistant::openRequested, this, &EditorRoom::openPlace);
    connect(assistant, &Assistant::remedyRequested, this, &EditorRoom::apply);
    connect(editor, &QsciScintilla::cursorPositionChanged, this, &EditorRoom::showCursor);
    markChangedLines(*editor, editor->viewLines(changedLines(m_documents.original(path), editor->bytes())));
    if (!m_documents.config() || !m_documents.config()->file(path))
        judgeSoon(path);
}

void EditorRoom::apply(const Insight::Remedy &remedy)
{
    QMap<QByteArray, QByteArray> texts = remedy.texts;
    if (remedy.wholeFix) {
        const auto fix = m_insight.wholeFix(m_documents.edited());
        if (!fix) {
            m_bench.showError(fix.error());
            return;
        }
        texts = *fix;
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        m_documents.setText(it.key(), it.value());
}

void EditorRoom::goToProblem(bool forward)
{
    ConfigEditor *editor = current();
    const int line = editor == nullptr ? 0 : m_strip->nextLine(editor->cursorLine(), forward);
    if (line > 0) {
        editor->goToLine(line);
        editor->setFocus();
    }
}

void EditorRoom::openFind(bool inAllFiles, bool replacing)
{
    if (current() == nullptr)
        return;
    m_goToLine->hide();
    m_findPanel->setCurrent(m_current);
    m_findPanel->open(inAllFiles, replacing);
}

void EditorRoom::preview()
{
    m_bench.planByHandAndShow(m_documents.edited());
}

void EditorRoom::refresh()
{
    takeDiagnosis();
    if (m_current.isEmpty() && m_documents.config())
        openFile({}, 0);
    m_tree->setFont(Theme::base());
    m_path->showPath(QString::fromUtf8(m_current));
    m_find->setText(tr("Find"));
    m_find->setToolTip(
        tr("Find (Ctrl+F), replace (Ctrl+H), find in all files (Ctrl+Shift+F), go to a line (Ctrl+G)"));
    m_find->setVisible(current() != nullptr);
    m_empty->setText(
        tr("The configuration has not been read yet. Enter the URL and diagnose, then its files are here."));
    m_read->setText(tr("&Diagnose"));
    m_read->setEnabled(!m_bench.isBusy() && !m_bench.draftProblem());
    m_draftNotice->setVisible(m_restored > 0);
    m_draftText->setText(tr("Edits that were not applied are back: %n file(s), from %1", nullptr, m_restored)
                             .arg(QLocale().toString(m_store.time(), QLocale::ShortFormat)));
    m_draftOk->setText(tr("OK"));
    for (auto it = m_assistants.cbegin(); it != m_assistants.cend(); ++it) {
        it.value()->retranslate();
        m_documents.existingEditor(it.key())->setAccessibleName(
            tr("Text of %1").arg(QString::fromUtf8(it.key())));
    }
    m_tabs->setAccessibleName(tr("Open files"));
    const bool changed = !m_documents.editedPaths().isEmpty();
    m_discard->setText(tr("Dis&card what was typed"));
    m_discard->setEnabled(changed);
    m_preview->setText(tr("&Preview the change"));
    m_preview->setEnabled(changed && !m_bench.isBusy() && !m_bench.hasUnconfirmedChange() &&
                          m_documents.config());
}

} // namespace gate101::ui

#include "moc_editorroom.cpp"

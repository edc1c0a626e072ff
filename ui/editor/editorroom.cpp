// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorroom.h"

#include "editor/configeditor.h"
#include "nginx/files/configset.h"
#include "shell/card.h"
#include "shell/elidedlabel.h"
#include "theme/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr qint64 sizeLimit = qint64{16} * 1024 * 1024;
constexpr int listWidth = step(60);

} // namespace

EditorRoom::EditorRoom(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_files(new QListWidget)
    , m_path(new ElidedLabel)
    , m_stack(new QStackedWidget)
    , m_empty(new QLabel)
    , m_read(new QPushButton)
    , m_discard(new QPushButton)
    , m_preview(new QPushButton)
{
    m_files->setFixedWidth(listWidth);
    m_files->setTextElideMode(Qt::ElideMiddle);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *emptyPage = new QWidget;
    auto *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->addWidget(m_empty);
    emptyLayout->addWidget(m_read, 0, Qt::AlignLeft);
    emptyLayout->addStretch();
    m_empty->setWordWrap(true);
    m_stack->addWidget(emptyPage);

    auto *frame = new Card;
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->setSpacing(0);
    auto *head = new QFrame;
    head->setProperty("role", QByteArray("card-head"));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(step(3), step(1), step(3), step(1));
    headLayout->addWidget(m_path);
    frame->body()->addWidget(head);
    frame->body()->addWidget(m_stack, 1);

    auto *columns = new QHBoxLayout;
    columns->setSpacing(step(4));
    columns->addWidget(m_files);
    columns->addWidget(frame, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_discard);
    buttons->addWidget(m_preview);
    gate101::ui::setRole(m_preview, "primary");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(3));
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);

    connect(m_files, &QListWidget::currentRowChanged, this, &EditorRoom::showListed);
    connect(m_read, &QPushButton::clicked, this, [this] { m_bench.diagnose(); });
    connect(m_preview, &QPushButton::clicked, this, &EditorRoom::preview);
    connect(m_discard, &QPushButton::clicked, this, &EditorRoom::discard);
    connect(&bench, &Bench::changed, this, &EditorRoom::refresh);
    refresh();
    if (m_current.isEmpty())
        openFile({}, 0);
}

QByteArray EditorRoom::servingFile() const
{
    const auto &diagnosis = m_bench.session().diagnosis();
    if (!diagnosis)
        return {};
    if (diagnosis->route.location)
        return diagnosis->route.location->place.file;
    return diagnosis->route.server ? diagnosis->route.server->place.file : QByteArray();
}

std::optional<QByteArray> EditorRoom::originalOf(const QByteArray &path) const
{
    const auto &diagnosis = m_bench.session().diagnosis();
    if (diagnosis && diagnosis->config) {
        if (const auto tree = diagnosis->config->file(path))
            return tree->bytes();
    }
    const auto outside = m_outside.constFind(path);
    return outside == m_outside.constEnd() ? std::nullopt : std::optional(outside.value());
}

void EditorRoom::openFile(const QByteArray &path, int line)
{
    QByteArray wanted = path.isEmpty() ? servingFile() : path;
    const auto &diagnosis = m_bench.session().diagnosis();
    if (wanted.isEmpty() && diagnosis && diagnosis->config)
        wanted = diagnosis->config->mainFile();
    if (wanted.isEmpty())
        return;
    if (!originalOf(wanted)) {
        QFile file(QString::fromUtf8(wanted));
        if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly)) {
            m_path->showPath(tr("%1 could not be read: %2").arg(file.fileName(), file.errorString()));
            return;
        }
        m_outside.insert(wanted, file.read(sizeLimit));
    }
    m_current = wanted;
    fillList();
    ConfigEditor *editor = editorFor(wanted);
    m_stack->setCurrentWidget(editor);
    editor->goToLine(line);
    editor->setFocus();
    refresh();
}

ConfigEditor *EditorRoom::editorFor(const QByteArray &path)
{
    ConfigEditor *&editor = m_editors[path];
    if (!editor) {
        editor = new ConfigEditor;
        editor->setBytes(originalOf(path).value_or(QByteArray()));
        connect(editor, &QsciScintilla::modificationChanged, this, [this] { refresh(); });
        m_stack->addWidget(editor);
    }
    return editor;
}

QMap<QByteArray, QByteArray> EditorRoom::edited() const
{
    QMap<QByteArray, QByteArray> texts;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (!it.value()->isModified())
            continue;
        const QByteArray bytes = it.value()->bytes();
        if (originalOf(it.key()) != bytes)
            texts.insert(it.key(), bytes);
    }
    return texts;
}

void EditorRoom::preview()
{
    m_bench.planByHandAndShow(edited());
}

void EditorRoom::discard()
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (it.value()->isModified())
            it.value()->setBytes(originalOf(it.key()).value_or(QByteArray()));
    }
    refresh();
}

void EditorRoom::takeNewTexts()
{
    // The configuration was read anew: editors in which nobody typed follow it, the others keep what was
    // typed.
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const auto original = originalOf(it.key());
        if (original && !it.value()->isModified() && it.value()->bytes() != *original)
            it.value()->setBytes(*original);
    }
}

void EditorRoom::fillList()
{
    const QSignalBlocker quiet(m_files);
    const auto &diagnosis = m_bench.session().diagnosis();
    m_files->clear();
    QByteArrayList paths;
    QByteArray folder;
    if (diagnosis && diagnosis->config) {
        folder = diagnosis->config->folder() + '/';
        for (const auto &tree : diagnosis->config->files())
            paths.append(tree->path());
    }
    for (auto it = m_outside.cbegin(); it != m_outside.cend(); ++it) {
        if (!paths.contains(it.key()))
            paths.append(it.key());
    }
    const QByteArray serving = servingFile();
    for (const QByteArray &path : std::as_const(paths)) {
        const bool below = !folder.isEmpty() && path.startsWith(folder);
        QString text = QString::fromUtf8(below ? path.mid(folder.size()) : path);
        const ConfigEditor *editor = m_editors.value(path);
        if (editor && editor->isModified())
            text.prepend(u"\u2022 "_s);
        if (path == serving)
            text += u"\n"_s + tr("serves this address");
        auto *item = new QListWidgetItem(text, m_files);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QString::fromUtf8(path));
        if (path == m_current)
            m_files->setCurrentItem(item);
    }
}

void EditorRoom::showListed()
{
    if (const QListWidgetItem *item = m_files->currentItem()) {
        m_current = item->data(Qt::UserRole).toByteArray();
        m_stack->setCurrentWidget(editorFor(m_current));
        refresh();
    }
}

void EditorRoom::refresh()
{
    const auto &diagnosis = m_bench.session().diagnosis();
    const auto config = diagnosis ? diagnosis->config : nullptr;
    if (config != m_listed.lock()) {
        m_listed = config;
        takeNewTexts();
    }
    fillList();
    if (m_current.isEmpty() && config)
        openFile({}, 0);
    m_files->setAccessibleName(tr("Files of the configuration"));
    m_files->setFont(Theme::base());
    m_path->showPath(QString::fromUtf8(m_current));
    m_empty->setText(
        tr("The configuration has not been read yet. Enter the URL and diagnose, then its files are here."));
    m_read->setText(tr("&Diagnose"));
    m_read->setEnabled(!m_bench.isBusy() && !m_bench.draftProblem());
    m_stack->widget(0)->setContentsMargins(step(3), step(3), step(3), step(3));
    if (ConfigEditor *editor = m_editors.value(m_current))
        editor->setAccessibleName(tr("Text of %1").arg(QString::fromUtf8(m_current)));
    const bool changed = !edited().isEmpty();
    m_discard->setText(tr("Dis&card what was typed"));
    m_discard->setEnabled(changed);
    m_preview->setText(tr("&Preview the change"));
    m_preview->setEnabled(changed && !m_bench.isBusy() && !m_bench.hasUnconfirmedChange() && config);
}

} // namespace gate101::ui

#include "moc_editorroom.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findpanel.h"

#include "editor/configeditor.h"
#include "editor/documents.h"
#include "editor/editormarks.h"
#include "theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr size_t mostHere = 10'000;
constexpr size_t mostPerFile = 1'000;
constexpr qsizetype mostHits = 5'000;
constexpr int listHeight = ui::step(32);

/// The line around a match, without its indentation.
QString lineAround(const QByteArray &bytes, qsizetype offset)
{
    const qsizetype start = offset == 0 ? 0 : bytes.lastIndexOf('\n', offset - 1) + 1;
    const qsizetype feed = bytes.indexOf('\n', offset);
    return QString::fromUtf8(bytes.sliced(start, (feed < 0 ? bytes.size() : feed) - start).trimmed());
}

} // namespace

FindPanel::FindPanel(Documents &documents, QWidget *parent)
    : Refreshing(parent)
    , m_documents(documents)
    , m_text(new QLineEdit)
    , m_replacement(new QLineEdit)
    , m_case(new QCheckBox)
    , m_words(new QCheckBox)
    , m_expression(new QCheckBox)
    , m_all(new QCheckBox)
    , m_previous(new QPushButton)
    , m_next(new QPushButton)
    , m_replace(new QPushButton)
    , m_replaceAll(new QPushButton)
    , m_close(new QPushButton)
    , m_count(new QLabel)
    , m_list(new QListWidget)
{
    auto *find = new QHBoxLayout;
    find->addWidget(m_text, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_previous, m_next, m_close})
        find->addWidget(widget);
    auto *replace = new QHBoxLayout;
    replace->addWidget(m_replacement, 1);
    replace->addWidget(m_replace);
    replace->addWidget(m_replaceAll);
    auto *options = new QHBoxLayout;
    options->setSpacing(ui::step(4));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_case, m_words, m_expression, m_all})
        options->addWidget(widget);
    options->addStretch();
    options->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(ui::step(3), ui::step(2), ui::step(3), ui::step(2));
    layout->setSpacing(ui::step(2));
    layout->addLayout(find);
    layout->addLayout(replace);
    layout->addLayout(options);
    layout->addWidget(m_list);
    m_list->setMaximumHeight(listHeight);
    gate101::ui::setRole(this, "card-head");
    for (QPushButton *button : {m_previous, m_next, m_replace, m_replaceAll, m_close})
        gate101::ui::setRole(button, "link");

    connect(m_text, &QLineEdit::textChanged, this, &FindPanel::lookAnew);
    connect(m_text, &QLineEdit::returnPressed, this, &FindPanel::findNext);
    for (QCheckBox *box : {m_case, m_words, m_expression, m_all})
        connect(box, &QCheckBox::toggled, this, &FindPanel::lookAnew);
    connect(m_previous, &QPushButton::clicked, this, &FindPanel::findPrevious);
    connect(m_next, &QPushButton::clicked, this, &FindPanel::findNext);
    connect(m_replace, &QPushButton::clicked, this, &FindPanel::replaceOne);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindPanel::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindPanel::replaceAll);
    connect(m_close, &QPushButton::clicked, this, &FindPanel::closed);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindPanel::showHit);
    connect(m_list, &QListWidget::itemActivated, this, [this] { showHit(m_list->currentRow()); });
    refresh();
}

void FindPanel::open(bool inAllFiles, bool replacing)
{
    m_all->setChecked(inAllFiles);
    if (const ConfigEditor *editor = m_documents.existingEditor(m_current)) {
        const QString selected = editor->selectedText();
        if (!selected.isEmpty() && !selected.contains(u'\n'))
            m_text->setText(selected);
    }
    show();
    lookAnew();
    QLineEdit *field = replacing && !m_text->text().isEmpty() ? m_replacement : m_text;
    field->setFocus();
    field->selectAll();
}

void FindPanel::setCurrent(const QByteArray &path)
{
    if (path == m_current)
        return;
    m_current = path;
    if (isVisible())
        lookAnew();
}

nginx::TextSearch FindPanel::search() const
{
    return {m_text->text().toUtf8(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

void FindPanel::lookAnew()
{
    m_replaced = -1;
    const QByteArray bytes = m_documents.text(m_current);
    m_here = nginx::findText(bytes, search(), mostHere);
    if (ConfigEditor *editor = m_documents.existingEditor(m_current)) {
        QList<QPair<qsizetype, qsizetype>> places;
        if (isVisible()) {
            for (const nginx::TextMatch &match : m_here)
                places.append({match.offset, match.length});
        }
        markMatches(*editor, places);
    }
    lookInAllFiles();
    showCount();
}

void FindPanel::lookInAllFiles()
{
    m_hits.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_list->setVisible(m_all->isChecked());
    if (!m_all->isChecked() || !nginx::isValid(search()))
        return;
    QByteArrayList paths;
    if (m_documents.config()) {
        for (const auto &tree : m_documents.config()->files())
            paths.append(tree->path());
    }
    paths += m_documents.outside();
    for (const QByteArray &path : std::as_const(paths)) {
        const QByteArray bytes = m_documents.text(path);
        qsizetype counted = 0;
        qsizetype line = 1;
        for (const nginx::TextMatch &match : nginx::findText(bytes, search(), mostPerFile)) {
            if (m_hits.size() >= mostHits)
                return;
            line += bytes.sliced(counted, match.offset - counted).count('\n');
            counted = match.offset;
            m_hits.append({path, match});
            m_list->addItem(QString::fromUtf8(path) + u':' + QString::number(line) + u"   "_s +
                            lineAround(bytes, match.offset));
        }
    }
}

void FindPanel::showCount()
{
    const bool valid = nginx::isValid(search());
    const bool all = m_all->isChecked();
    const auto found = all ? m_hits.size() : static_cast<qsizetype>(m_here.size());
    if (m_replaced >= 0)
        m_count->setText(tr("%n replaced", nullptr, static_cast<int>(m_replaced)));
    else if (m_text->text().isEmpty())
        m_count->clear();
    else if (!valid)
        m_count->setText(tr("Not a regular expression"));
    else
        m_count->setText(tr("%n found", nullptr, static_cast<int>(found)));
    gate101::ui::setRole(m_text, valid || m_text->text().isEmpty() ? "" : "wrong");
    m_next->setEnabled(valid && found > 0);
    m_previous->setEnabled(valid && found > 0);
    m_replace->setEnabled(valid && !m_here.empty());
    m_replaceAll->setEnabled(valid && found > 0);
}

void FindPanel::findNext()
{
    step(true);
}

void FindPanel::findPrevious()
{
    step(false);
}

void FindPanel::step(bool forward)
{
    if (m_all->isChecked()) {
        const int count = m_list->count();
        if (count > 0)
            m_list->setCurrentRow((m_list->currentRow() + (forward ? 1 : count - 1) + count) % count);
        return;
    }
    const ConfigEditor *editor = m_documents.existingEditor(m_current);
    if (editor == nullptr)
        return;
    m_here = nginx::findText(m_documents.text(m_current), search(), mostHere);
    if (m_here.empty())
        return;
    const auto start =
        static_cast<qsizetype>(editor->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART));
    const auto end = static_cast<qsizetype>(editor->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND));
    const nginx::TextMatch *found = forward ? &m_here.front() : &m_here.back();
    if (forward) {
        const auto after = std::find_if(m_here.begin(), m_here.end(), [end, start](const auto &match) {
            return match.offset >= end || (start == end && match.offset >= start);
        });
        found = after == m_here.end() ? found : &*after;
    } else {
        const auto before = std::find_if(m_here.rbegin(), m_here.rend(),
                                         [start](const auto &match) { return match.offset < start; });
        found = before == m_here.rend() ? found : &*before;
    }
    Q_EMIT openRequested(m_current, found->offset, found->length);
}

void FindPanel::replaceOne()
{
    ConfigEditor *editor = m_documents.existingEditor(m_current);
    if (editor == nullptr)
        return;
    const QByteArray bytes = editor->bytes();
    const auto start =
        static_cast<qsizetype>(editor->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART));
    const auto end = static_cast<qsizetype>(editor->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND));
    for (const nginx::TextMatch &match :
         nginx::findText(bytes, search(), mostHere, m_replacement->text().toUtf8())) {
        if (match.offset == start && match.offset + match.length == end) {
            m_documents.setText(m_current, nginx::applyEdits(bytes, nginx::replacements({match})));
            editor->selectBytes(match.offset + match.replacement.size(), 0);
            break;
        }
    }
    lookAnew();
    step(true);
}

void FindPanel::replaceAll()
{
    QByteArrayList paths{m_current};
    if (m_all->isChecked()) {
        paths.clear();
        for (const Hit &hit : std::as_const(m_hits)) {
            if (paths.isEmpty() || paths.last() != hit.path)
                paths.append(hit.path);
        }
    }
    qsizetype count = 0;
    for (const QByteArray &path : std::as_const(paths)) {
        const QByteArray bytes = m_documents.text(path);
        const auto matches = nginx::findText(bytes, search(), SIZE_MAX, m_replacement->text().toUtf8());
        count += static_cast<qsizetype>(matches.size());
        m_documents.setText(path, nginx::applyEdits(bytes, nginx::replacements(matches)));
    }
    lookAnew();
    m_replaced = count;
    showCount();
}

void FindPanel::showHit(int row)
{
    if (row >= 0 && row < m_hits.size())
        Q_EMIT openRequested(m_hits[row].path, m_hits[row].match.offset, m_hits[row].match.length);
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Refreshing::keyPressEvent(event);
}

void FindPanel::refresh()
{
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_case->setText(tr("&Match case"));
    m_words->setText(tr("&Whole words"));
    m_expression->setText(tr("Regular e&xpression"));
    m_all->setText(tr("In all &files"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_replace->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace all"));
    m_close->setText(tr("Close"));
    m_list->setAccessibleName(tr("Places found"));
    m_list->setFont(Theme::base());
    showCount();
}

} // namespace gate101::ui

#include "moc_findpanel.cpp"

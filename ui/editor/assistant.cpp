// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/assistant.h"

#include "editor/configeditor.h"
#include "theme/theme.h"

#include <QMenu>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int suggestAfterMs = 60;
constexpr size_t mostUnasked = 60;
/// What stands before the cursor is read anew for each list; in a larger text that would be felt.
constexpr qsizetype mostBytesUnasked = 2'000'000;

} // namespace

Assistant::Assistant(QByteArray path, ConfigEditor &editor, const Insight &insight)
    : QObject(&editor)
    , m_path(std::move(path))
    , m_editor(editor)
    , m_insight(insight)
    , m_popup(editor)
{
    m_suggest.setSingleShot(true);
    connect(&m_suggest, &QTimer::timeout, this, [this] { suggest(std::exchange(m_asked, false)); });
    connect(&editor, &ConfigEditor::completionWanted, this, [this](bool asked) {
        m_asked = m_asked || asked;
        m_suggest.start(asked ? 0 : suggestAfterMs);
    });
    connect(&editor, &QsciScintilla::textChanged, this, [this] {
        if (m_popup.isOpen() && !m_suggest.isActive())
            m_suggest.start(suggestAfterMs);
    });
    connect(&m_popup, &CompletionPopup::chosen, this, &Assistant::take);
    connect(&editor, &ConfigEditor::tipWanted, this, &Assistant::showTipAt);
    connect(&editor, &ConfigEditor::tipOver, this, [] { QToolTip::hideText(); });
    connect(&editor, &ConfigEditor::definitionWanted, this, &Assistant::goToDefinition);
    connect(&editor, &ConfigEditor::menuWanted, this, &Assistant::showMenu);
}

void Assistant::retranslate()
{
    m_popup.retranslate();
}

void Assistant::suggest(bool asked)
{
    if (!m_editor.hasFocus() || m_editor.isReadOnly())
        return;
    const QByteArray bytes = m_editor.bytes();
    if (!asked && bytes.size() > mostBytesUnasked)
        return;
    const qsizetype cursor = m_editor.cursorOffset();
    const nginx::Completions found = m_insight.complete(m_path, bytes, cursor);
    m_from = found.offset;
    QList<CompletionPopup::Entry> entries;
    const bool typedSome = cursor - found.offset > 0;
    if (asked || typedSome) {
        for (const nginx::Completion &completion : found.list) {
            if (!asked && static_cast<size_t>(entries.size()) >= mostUnasked)
                break;
            entries.append(
                {completion.text, QString::fromUtf8(completion.form), m_insight.sentenceOf(completion)});
        }
    }
    // What stands there already needs no suggestion.
    const QByteArray typed = bytes.mid(found.offset, cursor - found.offset);
    if (!asked && entries.size() == 1 && entries.first().text == typed)
        entries.clear();
    m_popup.show(entries);
}

void Assistant::take(const QByteArray &text)
{
    m_editor.replaceBeforeCursor(m_from, text);
}

void Assistant::goToDefinition(qsizetype offset)
{
    const std::vector<nginx::Place> places = m_insight.definitions(m_path, m_editor.bytes(), offset);
    if (places.empty()) {
        Q_EMIT nothingDefined();
        return;
    }
    if (places.size() == 1) {
        Q_EMIT openRequested(places.front());
        return;
    }
    auto *menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const nginx::Place &place : places) {
        menu->addAction(QString(QString::fromUtf8(place.file) + u':' + QString::number(place.line)), this,
                        [this, place] { Q_EMIT openRequested(place); });
    }
    menu->popup(m_editor.mapToGlobal(m_editor.cursorPoint() + QPoint(0, m_editor.cursorHeight())));
}

void Assistant::showTip()
{
    showTipAt(m_editor.cursorOffset(),
              m_editor.mapToGlobal(m_editor.cursorPoint() + QPoint(0, m_editor.cursorHeight())));
}

void Assistant::showTipAt(qsizetype offset, const QPoint &at)
{
    const QString text = m_insight.tip(m_path, m_editor.bytes(), offset);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(at, text, &m_editor);
}

QList<Insight::Remedy> Assistant::remediesAtCursor() const
{
    QList<Insight::Remedy> found;
    nginx::Findings here = m_insight.findingsIn(m_path);
    here.removeIf(
        [this](const nginx::Finding &finding) { return finding.place.line != m_editor.cursorLine(); });
    const QByteArray bytes = here.isEmpty() ? QByteArray() : m_editor.bytes();
    for (const nginx::Finding &finding : std::as_const(here)) {
        for (const Insight::Remedy &remedy : m_insight.remedies(m_path, bytes, finding)) {
            const bool known = std::any_of(found.cbegin(), found.cend(), [&remedy](const auto &other) {
                return other.label == remedy.label && other.texts == remedy.texts;
            });
            if (!known)
                found.append(remedy);
        }
    }
    return found;
}

bool Assistant::remedyAtCursor()
{
    const QList<Insight::Remedy> found = remediesAtCursor();
    if (!found.isEmpty())
        Q_EMIT remedyRequested(found.first());
    return !found.isEmpty();
}

void Assistant::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(&m_editor);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_editor.isReadOnly();
    for (const Insight::Remedy &remedy : writable ? remediesAtCursor() : QList<Insight::Remedy>())
        menu->addAction(remedy.label, this, [this, remedy] { Q_EMIT remedyRequested(remedy); });
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Go to the definition"), QKeySequence(Qt::Key_F12), this,
                    [this] { goToDefinition(m_editor.cursorOffset()); });
    menu->addAction(tr("Explain"), QKeySequence(Qt::CTRL | Qt::Key_I), this, &Assistant::showTip);
    menu->addSeparator();
    const auto add = [&](const QString &text, QKeySequence::StandardKey key, bool enabled, auto slot) {
        menu->addAction(text, QKeySequence(key), &m_editor, slot)->setEnabled(enabled);
    };
    add(tr("Undo"), QKeySequence::Undo, m_editor.isUndoAvailable(), &QsciScintilla::undo);
    add(tr("Redo"), QKeySequence::Redo, m_editor.isRedoAvailable(), &QsciScintilla::redo);
    menu->addSeparator();
    add(tr("Cut"), QKeySequence::Cut, writable && m_editor.hasSelectedText(), &QsciScintilla::cut);
    add(tr("Copy"), QKeySequence::Copy, m_editor.hasSelectedText(), &QsciScintilla::copy);
    add(tr("Paste"), QKeySequence::Paste, writable, &QsciScintilla::paste);
    menu->addSeparator();
    add(tr("Select all"), QKeySequence::SelectAll, true, [this] { m_editor.selectAll(true); });
    Theme::dress(menu);
    menu->popup(at);
}

} // namespace gate101::ui

#include "moc_assistant.cpp"

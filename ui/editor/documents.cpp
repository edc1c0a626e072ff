// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/documents.h"

#include "editor/configeditor.h"
#include "editor/scintillabytes.h"

#include <QFile>

namespace gate101::ui {

namespace {

constexpr qint64 sizeLimit = qint64{64} * 1024 * 1024;

} // namespace

Documents::Documents(QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
{
}

void Documents::setConfig(std::shared_ptr<const nginx::ConfigSet> config)
{
    const QMap<QByteArray, QByteArray> typed = edited();
    m_config = std::move(config);
    m_editedNow.clear();
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (!typed.contains(it.key()) && it.value()->bytes() != original(it.key()))
            it.value()->setBytes(original(it.key()));
    }
    for (auto it = m_unseen.begin(); it != m_unseen.end();)
        it = it.value() == original(it.key()) ? m_unseen.erase(it) : std::next(it);
}

QString Documents::readOutside(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    if (file.isSequential() || file.size() > sizeLimit)
        return tr("It is larger than %1 MB, or no ordinary file.").arg(sizeLimit / 1024 / 1024);
    m_outside.insert(path, file.read(sizeLimit));
    return {};
}

QByteArrayList Documents::outside() const
{
    QByteArrayList paths;
    for (auto it = m_outside.cbegin(); it != m_outside.cend(); ++it) {
        if (!m_config || !m_config->file(it.key()))
            paths.append(it.key());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

bool Documents::knows(const QByteArray &path) const
{
    return (m_config && m_config->file(path)) || m_outside.contains(path);
}

QByteArray Documents::original(const QByteArray &path) const
{
    if (m_config) {
        if (const auto tree = m_config->file(path))
            return tree->bytes();
    }
    return m_outside.value(path);
}

QByteArray Documents::text(const QByteArray &path) const
{
    if (const ConfigEditor *editor = m_editors.value(path))
        return editor->bytes();
    const auto unseen = m_unseen.constFind(path);
    return unseen == m_unseen.constEnd() ? original(path) : unseen.value();
}

void Documents::setText(const QByteArray &path, const QByteArray &bytes)
{
    if (ConfigEditor *editor = m_editors.value(path)) {
        editScintillaBytes(*editor, bytes); // It tells of the change itself.
        return;
    }
    if (bytes == original(path))
        m_unseen.remove(path);
    else
        m_unseen.insert(path, bytes);
    changed(path);
}

bool Documents::isEdited(const QByteArray &path) const
{
    const ConfigEditor *editor = m_editors.value(path);
    if (editor == nullptr)
        return m_unseen.contains(path);
    // Comparing a large text costs milliseconds, and many ask after each keystroke.
    const auto known = m_editedNow.constFind(path);
    if (known != m_editedNow.constEnd())
        return known.value();
    const bool edited = editor->isModified() && editor->bytes() != original(path);
    m_editedNow.insert(path, edited);
    return edited;
}

QSet<QByteArray> Documents::editedPaths() const
{
    QSet<QByteArray> paths(m_unseen.keyBegin(), m_unseen.keyEnd());
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (isEdited(it.key()))
            paths.insert(it.key());
    }
    return paths;
}

QMap<QByteArray, QByteArray> Documents::edited() const
{
    QMap<QByteArray, QByteArray> texts;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        if (isEdited(it.key()))
            texts.insert(it.key(), it.value()->bytes());
    }
    for (auto it = m_unseen.cbegin(); it != m_unseen.cend(); ++it)
        texts.insert(it.key(), it.value());
    return texts;
}

void Documents::discard()
{
    const QMap<QByteArray, QByteArray> texts = edited();
    m_unseen.clear();
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        // It can be taken back by undo, in case somebody regrets it.
        if (ConfigEditor *editor = m_editors.value(it.key()))
            editScintillaBytes(*editor, original(it.key()));
        else
            changed(it.key());
    }
}

ConfigEditor *Documents::editor(const QByteArray &path)
{
    if (ConfigEditor *known = m_editors.value(path))
        return known;
    auto *editor = new ConfigEditor(m_parent);
    editor->setBytes(original(path));
    if (m_unseen.contains(path))
        editScintillaBytes(*editor, m_unseen.take(path));
    m_editors.insert(path, editor);
    connect(editor, &QsciScintilla::textChanged, this, [this, path, editor] {
        if (!editor->isComposing())
            changed(path);
    });
    Q_EMIT editorMade(path, editor);
    return editor;
}

void Documents::changed(const QByteArray &path)
{
    ++m_revision;
    m_editedNow.remove(path);
    Q_EMIT textChanged(path);
}

} // namespace gate101::ui

#include "moc_documents.cpp"

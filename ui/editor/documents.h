// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/configset.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

class QWidget;

namespace gate101::ui {

class ConfigEditor;

/// The texts of the editor room: the files of the configuration and those beside it that were opened, each
/// with what was read and what was typed. A file gets an editor when it is first looked at; one that was
/// changed without being looked at (replace in all files, a draft) is kept as bytes until then.
class Documents : public QObject
{
    Q_OBJECT

public:
    /// Editors are made as children of `parent`, which owns them.
    explicit Documents(QWidget *parent);

    /// The configuration was read, or read anew: texts in which nobody typed follow it, the others keep what
    /// was typed.
    void setConfig(std::shared_ptr<const nginx::ConfigSet> config);
    [[nodiscard]] const std::shared_ptr<const nginx::ConfigSet> &config() const { return m_config; }

    /// Reads a file that is no part of the configuration. What went wrong, in the system's words, or empty.
    QString readOutside(const QByteArray &path);
    [[nodiscard]] QByteArrayList outside() const;

    [[nodiscard]] bool knows(const QByteArray &path) const;
    [[nodiscard]] QByteArray original(const QByteArray &path) const;
    [[nodiscard]] QByteArray text(const QByteArray &path) const;
    /// As one step that can be undone where there is an editor.
    void setText(const QByteArray &path, const QByteArray &bytes);
    [[nodiscard]] bool isEdited(const QByteArray &path) const;
    /// Every text that differs from what was read.
    [[nodiscard]] QMap<QByteArray, QByteArray> edited() const;
    /// Their paths, without a copy of the texts.
    [[nodiscard]] QSet<QByteArray> editedPaths() const;
    void discard();

    [[nodiscard]] ConfigEditor *editor(const QByteArray &path); ///< Made when there is none.
    [[nodiscard]] ConfigEditor *existingEditor(const QByteArray &path) const { return m_editors.value(path); }
    /// Grows with each change of any text.
    [[nodiscard]] quint64 revision() const { return m_revision; }

Q_SIGNALS:
    void editorMade(const QByteArray &path, gate101::ui::ConfigEditor *editor);
    void textChanged(const QByteArray &path);

private:
    void changed(const QByteArray &path);

    QWidget *m_parent;
    std::shared_ptr<const nginx::ConfigSet> m_config;
    QHash<QByteArray, QByteArray> m_outside;
    QHash<QByteArray, ConfigEditor *> m_editors;
    QHash<QByteArray, QByteArray> m_unseen;      ///< Changed, but without an editor.
    mutable QHash<QByteArray, bool> m_editedNow; ///< Of editors, until their text changes again.
    quint64 m_revision = 0;
};

} // namespace gate101::ui

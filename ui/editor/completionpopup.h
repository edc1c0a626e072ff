// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCompleter>

class QStandardItemModel;

namespace gate101::ui {

class ConfigEditor;

/// The list that hangs under the cursor: what may be written there, each with a sentence. Keys go on to the
/// editor while it is open; Enter and Tab take the marked one, Escape closes it.
class CompletionPopup : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        QByteArray text;
        QString form;     ///< Written muted behind the text.
        QString sentence; ///< Written below it.
    };

    explicit CompletionPopup(ConfigEditor &editor);

    /// An empty list hides it.
    void show(const QList<Entry> &entries);
    void hide();
    [[nodiscard]] bool isOpen() const;
    void retranslate();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void chosen(const QByteArray &text);

private:
    ConfigEditor &m_editor;
    QCompleter m_completer;
    QStandardItemModel *m_model;
};

} // namespace gate101::ui

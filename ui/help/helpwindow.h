// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/refreshing.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace gate101::ui {

class HelpPage;
class Language;

/// The help beside the main window: contents and search at the left, the page at the right. It reads its
/// texts when it is built, which is when help is asked for the first time. Esc closes it; it keeps its place.
class HelpWindow final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit HelpWindow(const Language &language, QWidget *parent = nullptr);

    /// Shows the window at a topic.
    void open(const QString &topic);
    [[nodiscard]] QString topic() const;
    void refresh() override;

private:
    void addShortcuts();
    void filter();
    void follow();
    [[nodiscard]] QStringList words() const;

    const Language &m_language;
    QLabel *m_searchLabel;
    QLineEdit *m_search;
    QTreeWidget *m_contents;
    QLabel *m_nothing;
    QPushButton *m_back;
    QPushButton *m_forward;
    QPushButton *m_close;
    HelpPage *m_page;
    QSplitter *m_splitter;
    QHash<QString, QTreeWidgetItem *> m_items;
    QHash<QString, QString> m_texts; ///< By topic, in the present language.
    QString m_read;                  ///< The language of those texts.
};

} // namespace gate101::ui

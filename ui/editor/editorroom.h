// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace gate101::ui {

class ConfigEditor;
class ElidedLabel;

/// The files of the configuration and an editor for each. What is typed stays here until its preview is asked
/// for; this room never writes a file.
class EditorRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit EditorRoom(Bench &bench, QWidget *parent = nullptr);

    /// An empty path opens the file that serves the URL, or the main file. Line 0 stays where the cursor was.
    void openFile(const QByteArray &path, int line);
    void refresh() override;

private:
    void fillList();
    void showListed();
    void preview();
    void discard();
    [[nodiscard]] ConfigEditor *editorFor(const QByteArray &path);
    [[nodiscard]] std::optional<QByteArray> originalOf(const QByteArray &path) const;
    [[nodiscard]] QMap<QByteArray, QByteArray> edited() const;
    [[nodiscard]] QByteArray servingFile() const;
    void takeNewTexts();

    Bench &m_bench;
    QListWidget *m_files;
    ElidedLabel *m_path;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QPushButton *m_read;
    QPushButton *m_discard;
    QPushButton *m_preview;
    QHash<QByteArray, ConfigEditor *> m_editors;
    QHash<QByteArray, QByteArray>
        m_outside; ///< Files that are no part of the configuration, as they were read.
    QByteArray m_current;
    std::weak_ptr<const nginx::ConfigSet> m_listed;
};

} // namespace gate101::ui

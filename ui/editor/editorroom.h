// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/documents.h"
#include "editor/draftstore.h"
#include "editor/insight.h"
#include "editor/livediagnosis.h"
#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace gate101::ui {

class Assistant;
class ConfigTree;
class ElidedLabel;
class FindPanel;
class GoToLine;
class ProblemStrip;

/// The files of the configuration at the side, and an editor for each. What is typed is judged as it is typed
/// and stays here, over an end of the program too, until its preview is asked for; this room never writes a
/// file of the configuration.
class EditorRoom final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    /// `draftFolder` is where unapplied edits outlive the program.
    explicit EditorRoom(Bench &bench, const QString &draftFolder = DraftStore::defaultFolder(),
                        QWidget *parent = nullptr);
    ~EditorRoom() override;

    /// An empty path opens the file that serves the URL, or the main file. Line 0 stays where the cursor was.
    void openFile(const QByteArray &path, int line);
    void refresh() override;

    [[nodiscard]] Documents &documents() { return m_documents; }

private:
    void arrange();
    void connectParts();
    void addShortcuts();
    void showFile(const QByteArray &path);
    void openPlace(const nginx::Place &place);
    void goBack();
    void closeTab(int index);
    void showTabs();
    void takeDiagnosis();
    void judgeSoon(const QByteArray &path);
    void judgeNow();
    void judged(const LiveDiagnosis::Answer &answer);
    void showFindings();
    void showCursor();
    void showRemedy();
    void refreshTree();
    void equip(const QByteArray &path, ConfigEditor *editor);
    void apply(const Insight::Remedy &remedy);
    void goToProblem(bool forward);
    void openFind(bool inAllFiles, bool replacing);
    void preview();
    void takeDrafts();
    void keepDrafts();
    void suspendOrRestore(const QMap<QByteArray, QByteArray> &typed);
    [[nodiscard]] DraftStore::Texts drafts() const;
    [[nodiscard]] QDateTime waitsUntil() const;
    [[nodiscard]] ConfigEditor *current() const;
    [[nodiscard]] Assistant *assistant() const;
    [[nodiscard]] QByteArray servingFile() const;

    Bench &m_bench;
    QStackedWidget *m_stack;
    Documents m_documents;
    Insight m_insight;
    LiveDiagnosis m_live;
    DraftStore m_store;
    ConfigTree *m_tree;
    QTabBar *m_tabs;
    ElidedLabel *m_path;
    QPushButton *m_find;
    FindPanel *m_findPanel;
    GoToLine *m_goToLine;
    ProblemStrip *m_strip;
    QFrame *m_draftNotice;
    QLabel *m_draftText;
    QPushButton *m_draftOk;
    QLabel *m_empty;
    QPushButton *m_read;
    QPushButton *m_discard;
    QPushButton *m_preview;
    QHash<QByteArray, Assistant *> m_assistants;
    QByteArray m_current;
    QSet<QByteArray> m_toJudge;
    QHash<QByteArray, quint64> m_revisions; ///< Of each text that was typed in.
    QTimer m_judgeSoon;
    QTimer m_remedySoon;
    QTimer m_treeSoon;
    QTimer m_keepSoon;
    DraftStore::Texts m_waitingDrafts;        ///< Of files that have not been read yet.
    QMap<QByteArray, QByteArray> m_suspended; ///< Typed, and standing in a change that nobody has confirmed.
    int m_restored = 0;
    QList<nginx::Place> m_back; ///< Where one came from by going to a definition.
    std::weak_ptr<const nginx::ConfigSet> m_readConfig;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"

#include <QMainWindow>
#include <array>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace gate101::ui {

class BusyLine;
class DraftsNotice;
class EditorRoom;
class EvidencePopover;
class Footer;
class Guide;
class HelpWindow;
class HopButton;
class Language;
class Notice;
class Rail;
class RequestPathView;
class TopBar;

/// The bench: where we work and the URL on top, five rooms at the left, the request path over every room.
/// Rooms, and what most windows never show, are built when they are first wanted.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Bench &bench, Language &language, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showRoom(Room room);
    [[nodiscard]] Room room() const { return m_room; }
    [[nodiscard]] Guide *guide() const { return m_guide; }
    /// The help, at the page about where one is.
    void showHelp();
    /// The help window; null until help has been asked for.
    [[nodiscard]] HelpWindow *help() const { return m_help.get(); }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addShortcuts();
    void chooseFile();
    void followTheme();
    void refresh();
    void showEvidence(HopButton *hop);
    void openEditor(const QByteArray &file, int line);
    void test();
    void takeTarget(const QString &url);
    QWidget *roomWidget(Room room);

    Bench &m_bench;
    const Language &m_language;
    TopBar *m_topBar;
    Rail *m_rail;
    BusyLine *m_busy;
    RequestPathView *m_path;
    QVBoxLayout *m_notices;
    Notice *m_notice = nullptr; ///< Null until something went wrong.
    DraftsNotice *m_drafts;
    Guide *m_guide;
    QStackedWidget *m_rooms;
    Footer *m_footer;
    EvidencePopover *m_evidence = nullptr; ///< Null until it has been asked for.
    std::unique_ptr<HelpWindow> m_help;
    std::array<QWidget *, 6> m_built{};
    Room m_room = Room::Guide;
    bool m_leaving = false; ///< The question about a change in suspension has been answered.
};

} // namespace gate101::ui

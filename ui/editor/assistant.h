// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/completionpopup.h"
#include "editor/insight.h"

#include <QTimer>

class QMenu;

namespace gate101::ui {

/// Stands between one editor and what is known of the configuration: suggestions under the cursor, tips under
/// the mouse, the way to a definition, remedies in the menu. Lives as long as its editor.
class Assistant : public QObject
{
    Q_OBJECT

public:
    Assistant(QByteArray path, ConfigEditor &editor, const Insight &insight);

    void goToDefinition(qsizetype offset);
    /// The tip at the cursor, for the keyboard.
    void showTip();
    /// Takes the nearest remedy for the findings of the cursor's line; false when there is none.
    bool remedyAtCursor();
    /// Of the findings that stand on the cursor's line.
    [[nodiscard]] QList<Insight::Remedy> remediesAtCursor() const;
    void retranslate();

Q_SIGNALS:
    void openRequested(const gate101::nginx::Place &place);
    void remedyRequested(const gate101::ui::Insight::Remedy &remedy);
    /// The word at the cursor is Nginx's own or unknown; there is nowhere to go.
    void nothingDefined();

private:
    void suggest(bool asked);
    void take(const QByteArray &text);
    void showMenu(const QPoint &at);
    void showTipAt(qsizetype offset, const QPoint &at);

    QByteArray m_path;
    ConfigEditor &m_editor;
    const Insight &m_insight;
    CompletionPopup m_popup;
    QTimer m_suggest; ///< Suggestions follow a keystroke once it is painted.
    bool m_asked = false;
    qsizetype m_from = 0; ///< Where the bytes begin that a suggestion replaces.
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagram/hopbutton.h"

#include <QFrame>
#include <QPointer>
#include <array>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace gate101::ui {

/// The evidence of one hop, under its box: what was sent and received, certificates, lines of the
/// configuration. It lies over the page and goes away with Escape, the close button or another click on the
/// hop.
class EvidencePopover final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    /// `window` is what it lies over.
    explicit EvidencePopover(QWidget *window);

    void showFor(HopButton *hop);
    void dismiss();
    void refresh() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copy();
    [[nodiscard]] QString evidence() const;

    QPointer<HopButton> m_hop;
    QLabel *m_title;
    QLabel *m_facts;
    QWidget *m_rows; ///< After a change: before and now.
    std::array<QLabel *, 2> m_names;
    std::array<QLabel *, 2> m_values;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diff/diffrows.h"

#include <QAbstractScrollArea>

namespace gate101::ui {

/// A change as a reviewer sees it: per file, side by side or unified, with line numbers and signs, in the
/// editor's colours. The narrow view is unified by itself. Ctrl+C copies the whole as a unified diff.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setChanges(const nginx::FileChanges &changes);
    void setSideBySide(bool sideBySide);
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    [[nodiscard]] const QList<DiffRow> &rows() const { return m_rows; }
    void copy() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter &painter, const DiffRow &row, int top, int width) const;
    void paintHead(QPainter &painter, const DiffRow &row, const QRect &rect) const;
    void paintCell(QPainter &painter, const DiffCell &cell, const QRect &rect) const;
    [[nodiscard]] QString headText(const DiffRow &row) const;

    nginx::FileChanges m_changes;
    QList<DiffRow> m_rows;
    QList<DiffRow>
        m_lines; ///< m_rows as they are drawn: in the unified view a changed pair becomes two rows.
    bool m_sideBySide = true;
};

/// "nginx.conf +4", "conf.d/upgrade.conf, new file +4": a file of a change with what happens to it.
QString changeTitle(const DiffRow &row);

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diff/diffrows.h"

#include <QAbstractScrollArea>

class QCheckBox;

namespace gate101::ui {

/// A change as a reviewer sees it: per file, side by side or unified, with line numbers and signs, in the
/// editor's colours; what differs within a line is marked. The narrow view is unified by itself. Ctrl+C
/// copies the whole as a unified diff. Where blocks may be left out, each has a box before its first line,
/// and one that is left out is drawn pale.
class DiffView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setChanges(const nginx::FileChanges &changes);
    /// Gives each block a box; `taken` holds for each change, for each of its blocks, whether it is on. Empty
    /// takes the boxes away.
    void setTaken(const std::vector<std::vector<bool>> &taken);
    void setSideBySide(bool sideBySide);
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    [[nodiscard]] const QList<DiffRow> &rows() const { return m_rows; }
    void copy() const;

Q_SIGNALS:
    void blockTaken(int change, int block, bool isTaken);

protected:
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void placeBoxes();
    void nameBoxes();
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] bool isTaken(const DiffRow &row) const;
    [[nodiscard]] int rowHeight() const;
    void paintRow(QPainter &painter, const DiffRow &row, int top, int width) const;
    void paintHead(QPainter &painter, const DiffRow &row, const QRect &rect) const;
    void paintCell(QPainter &painter, const DiffCell &cell, const QRect &rect, bool isTaken) const;
    [[nodiscard]] QString headText(const DiffRow &row) const;

    /// The box of one block.
    struct Box
    {
        int change = 0;
        int block = 0;
        QCheckBox *box = nullptr;
    };

    nginx::FileChanges m_changes;
    std::vector<std::vector<bool>> m_taken;
    QList<Box> m_boxes;
    QList<DiffRow> m_rows;
    QList<DiffRow>
        m_lines; ///< m_rows as they are drawn: in the unified view a changed pair becomes two rows.
    bool m_sideBySide = true;
};

/// "nginx.conf +4", "conf.d/upgrade.conf, new file +4": a file of a change with what happens to it.
QString changeTitle(const DiffRow &row);

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/logspan.h"

#include <QPlainTextEdit>

namespace gate101::ui {

/// The text of one log as far as it was read: at most 5,000 lines, the oldest go first. The lines of the last
/// test have a background and a sign in the margin, and one can go from one to the next.
class LogView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qint64 firstBytes = 65536; ///< From the end, when nothing was read yet.

    explicit LogView(job::Log log, QWidget *parent = nullptr);

    [[nodiscard]] job::Log log() const { return m_log; }
    /// From where to read next; negative: from the end.
    [[nodiscard]] qint64 offset() const { return m_offset; }
    /// Adds what was read up to `next`. A log that has become shorter was rotated, and begins anew.
    void append(const QByteArray &text, qint64 next);
    /// Forgets everything, for another log.
    void start();
    void setSpan(const job::LogSpan &span);

    [[nodiscard]] int markedLines() const { return m_marked; }
    /// Puts the cursor on the next marked line, or the previous one; from the last to the first.
    void goToMarked(bool forward);

Q_SIGNALS:
    void markedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Margin;
    void addLine(const QByteArray &line, qint64 offset, bool complete);
    void mark();
    void paintMargin(QPainter &painter, const QRect &area);
    [[nodiscard]] QList<QPair<QTextBlock, QRect>> visibleMarked() const;

    const job::Log m_log;
    Margin *m_margin;
    job::LogSpan m_span;
    job::LogSpan m_rotated; ///< The span that belongs to the file before this one.
    qint64 m_offset = -firstBytes;
    bool m_lineOpen = false; ///< The last line has no end yet.
    int m_marked = 0;
};

} // namespace gate101::ui

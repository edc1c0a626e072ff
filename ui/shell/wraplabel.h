// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>
#include <QTextLayout>

namespace gate101::ui {

/// A label of plain text that wraps. Layouts ask how high it is for a width some thirty times before a page
/// stands, and a QLabel shapes its text anew each time, for its hints up to five times, and once more to
/// paint it. This one shapes its text once unbroken and once for the width at hand, and remembers.
///
/// It breaks and paints as a QLabel does, but knows no indent, and where there is no room for the whole text
/// it shows the beginning. Empty, or where text can be selected (setTextInteractionFlags()), it is a QLabel
/// in all but the heights remembered.
class WrapLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrapLabel(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// From low to high pixels, the text breaks into the same lines: what fits into the widest of them fits
    /// into every width up to that for which it was laid out, and no more does.
    struct Broken
    {
        int low;
        int high;
        int height; ///< Of the text; of the whole label where that is a QLabel.
    };

    [[nodiscard]] bool laysOutItself() const;
    [[nodiscard]] QSize frame() const;
    void follow() const;
    void layOut(int width) const;
    [[nodiscard]] Broken brokenFor(int width) const;

    mutable bool m_itself = false; ///< What was measured; none of the setters can be overridden.
    mutable QString m_text;
    mutable QFont m_font;
    mutable QList<Broken> m_broken;
    mutable QTextLayout m_layout;
    mutable Broken m_laidOut{}; ///< What m_layout holds; high is 0 for nothing.
    mutable int m_unbroken = 0; ///< Width of the text in as few lines as it has paragraphs.
    mutable int m_longest = 0;  ///< Width of what cannot be broken.
};

} // namespace gate101::ui

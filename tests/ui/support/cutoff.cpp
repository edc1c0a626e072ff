// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/cutoff.h"

#include "diagram/hopbutton.h"
#include "shell/choicecard.h"
#include "shell/elidedcombobox.h"
#include "shell/elidedlabel.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gate101::test {

namespace {

constexpr int comboArrow = 44; // Padding and arrow of a combo box, in pixels.
constexpr int fieldPadding = 22;

QString plain(const QString &text)
{
    QTextDocument document;
    Qt::mightBeRichText(text) ? document.setHtml(text) : document.setPlainText(text);
    return document.toPlainText().simplified().left(60);
}

/// What is wrong with the label's room, or nothing.
QString labelTrouble(const QLabel &label)
{
    if (label.text().isEmpty() || dynamic_cast<const ui::ElidedLabel *>(&label))
        return {};
    if (!label.wordWrap()) {
        const QSize wanted = label.sizeHint();
        return wanted.width() > label.width() || wanted.height() > label.height() ? u"too small"_s
                                                                                  : QString();
    }
    if (label.heightForWidth(label.width()) > label.height())
        return u"last line cut"_s;
    if (label.textFormat() == Qt::RichText)
        return {};
    for (const QString &word : label.text().split(u' ')) {
        // A word that is longer than the line is not wrapped; Hangul and long paths are, at any character.
        if (label.fontMetrics().horizontalAdvance(word) > label.contentsRect().width() &&
            !word.contains(u'/') && word == QString::fromLatin1(word.toLatin1()))
            return u"word wider than the line"_s;
    }
    return {};
}

QString trouble(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelTrouble(*label);
    if (qobject_cast<const ui::HopButton *>(&widget))
        return {};
    if (const auto *card = qobject_cast<const ui::ChoiceCard *>(&widget))
        return card->heightForWidth(card->width()) > card->height() ? u"card too low"_s : QString();
    // The icon in a field is drawn in the room that the field leaves it.
    if (const auto *icon = qobject_cast<const QToolButton *>(&widget);
        icon && qobject_cast<const QLineEdit *>(icon->parentWidget()))
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const QSize wanted = button->sizeHint();
        return wanted.width() > button->width() || wanted.height() > button->height() ? u"too small"_s
                                                                                      : QString();
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget)) {
        const int wanted = field->fontMetrics().horizontalAdvance(field->placeholderText());
        return wanted > field->width() - fieldPadding ? u"placeholder too long"_s : QString();
    }
    if (dynamic_cast<const ui::ElidedComboBox *>(&widget))
        return {};
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
        return wanted > box->width() - comboArrow ? u"choice too long"_s : QString();
    }
    return {};
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text().isEmpty() ? button->accessibleName() : button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->placeholderText();
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return box->currentText();
    return {};
}

bool sticksOut(const QWidget &widget, const QWidget *root)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const QRect place(widget.mapTo(parent, QPoint(0, 0)), widget.size());
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            area && area->viewport() == parent)
            return place.left() < 0 || place.right() > parent->width(); // It scrolls vertically only.
        if (!parent->rect().contains(place))
            return true;
        if (parent == root)
            break;
    }
    return false;
}

} // namespace

QStringList cutOffTexts(const QWidget *root)
{
    QStringList out;
    QList<const QWidget *> texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const QString text = textOf(*widget);
        if (text.isEmpty() || !widget->isVisible())
            continue;
        texts.append(widget);
        QString wrong = trouble(*widget);
        if (wrong.isEmpty() && sticksOut(*widget, root))
            wrong = u"sticks out of its parent"_s;
        if (!wrong.isEmpty())
            out.append(u"%1: %2 (%3x%4, wants %5x%6)"_s.arg(wrong, plain(text))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height()));
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QWidget *a = texts.at(i);
            const QWidget *b = texts.at(j);
            if (a->parentWidget() == b->parentWidget() && a->geometry().intersects(b->geometry()))
                out.append(u"overlap: %1 | %2"_s.arg(plain(textOf(*a)), plain(textOf(*b))));
        }
    }
    return out;
}

QStringList cutOffTextsAtRest(const QWidget *root)
{
    std::ignore = QTest::qWaitFor([root] { return cutOffTexts(root).isEmpty(); }, 2000);
    return cutOffTexts(root);
}

} // namespace gate101::test

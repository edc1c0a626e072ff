// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/completionpopup.h"

#include "editor/configeditor.h"
#include "theme/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int formRole = Qt::UserRole;
constexpr int sentenceRole = Qt::UserRole + 1;
constexpr int bytesRole = Qt::UserRole + 2;
constexpr int popupWidth = step(130);
constexpr int visibleRows = 7;

/// A name with its arguments, and the sentence below.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {popupWidth,
                QFontMetrics(Theme::mono()).height() + QFontMetrics(Theme::detail()).height() + step(2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->fillRect(option.rect, marked ? t.accentSoft : t.raised);
        const QRect inner = option.rect.adjusted(step(2), step(1), -step(2), -step(1));
        const QFontMetrics mono(Theme::mono());
        const QString name = index.data(Qt::DisplayRole).toString();
        painter->setFont(Theme::mono());
        painter->setPen(marked ? t.accent : t.text);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, name);
        const int used = mono.horizontalAdvance(name) + step(3);
        painter->setFont(Theme::detail());
        const QFontMetrics detail(Theme::detail());
        painter->setPen(t.muted);
        const QRect beside = inner.adjusted(used, 0, 0, 0);
        painter->drawText(beside, Qt::AlignLeft | Qt::AlignTop,
                          detail.elidedText(index.data(formRole).toString(), Qt::ElideRight, beside.width()));
        painter->drawText(
            inner, Qt::AlignLeft | Qt::AlignBottom,
            detail.elidedText(index.data(sentenceRole).toString(), Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

} // namespace

CompletionPopup::CompletionPopup(ConfigEditor &editor)
    : QObject(&editor)
    , m_editor(editor)
    , m_model(new QStandardItemModel(this))
{
    m_completer.setModel(m_model);
    m_completer.setWidget(&editor);
    m_completer.setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer.setMaxVisibleItems(visibleRows);
    m_completer.popup()->setItemDelegate(new EntryDelegate(m_completer.popup()));
    connect(&m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(bytesRole).toByteArray()); });
    // After the completer's own filter, so before it in line.
    m_completer.popup()->installEventFilter(this);
    retranslate();
}

void CompletionPopup::retranslate()
{
    m_completer.popup()->setAccessibleName(tr("Suggestions"));
}

void CompletionPopup::show(const QList<Entry> &entries)
{
    m_model->clear();
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(QString::fromUtf8(entry.text));
        item->setData(entry.form, formRole);
        item->setData(entry.sentence, sentenceRole);
        item->setData(entry.text, bytesRole);
        item->setData(QString(QString::fromUtf8(entry.text) + u": "_s + entry.sentence),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (entries.isEmpty()) {
        hide();
        return;
    }
    QAbstractItemView *popup = m_completer.popup();
    Theme::dress(popup);
    const QPoint at = m_editor.cursorPoint();
    m_completer.complete(QRect(at, QSize(popupWidth, m_editor.cursorHeight())));
    popup->setCurrentIndex(m_completer.completionModel()->index(0, 0));
}

bool CompletionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        m_editor.setSuggesting(event->type() == QEvent::Show);
    // QCompleter takes Return and Escape by itself, but knows Tab only as a key that goes on.
    const bool tab =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (tab && isOpen()) {
        const QByteArray text = m_completer.popup()->currentIndex().data(bytesRole).toByteArray();
        hide();
        if (!text.isEmpty())
            Q_EMIT chosen(text);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void CompletionPopup::hide()
{
    m_completer.popup()->hide();
}

bool CompletionPopup::isOpen() const
{
    return m_completer.popup()->isVisible();
}

} // namespace gate101::ui

#include "moc_completionpopup.cpp"

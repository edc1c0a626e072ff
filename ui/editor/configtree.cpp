// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configtree.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace gate101::ui {

namespace {

/// The row's text, and in a second line what is to be said of it.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool hasDetail = !index.data(ConfigModel::DetailRole).toString().isEmpty();
        const int detail = hasDetail ? QFontMetrics(Theme::detail()).height() : 0;
        return {option.rect.width(), QFontMetrics(Theme::base()).height() + detail + step(2)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = Theme::tokens();
        const bool marked = option.state.testFlag(QStyle::State_Selected);
        const bool serves = index.data(ConfigModel::ServesRole).toBool();
        painter->save();
        if (marked)
            painter->fillRect(option.rect, t.accentSoft);
        if (serves)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), step(1) / 2, option.rect.height()),
                              t.accent);
        const QRect inner = option.rect.adjusted(step(1), step(1), -step(1), -step(1));
        QFont font = serves ? Theme::strong() : Theme::base();
        painter->setFont(font);
        painter->setPen(marked || serves ? t.accent : t.text);
        const QString text = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                           Qt::ElideMiddle, inner.width());
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, text);
        const QString detail = index.data(ConfigModel::DetailRole).toString();
        if (!detail.isEmpty()) {
            painter->setFont(Theme::detail());
            painter->setPen(t.muted);
            painter->drawText(
                inner, Qt::AlignLeft | Qt::AlignBottom,
                QFontMetrics(Theme::detail()).elidedText(detail, Qt::ElideRight, inner.width()));
        }
        painter->restore();
    }
};

} // namespace

ConfigTree::ConfigTree(QWidget *parent)
    : QTreeView(parent)
    , m_model(new ConfigModel(this))
{
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setIndentation(step(4));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QTreeView::clicked, this, &ConfigTree::open);
    connect(this, &QTreeView::activated, this, &ConfigTree::open);
    retranslate();
}

void ConfigTree::open(const QModelIndex &index)
{
    Q_EMIT openRequested(index.data(ConfigModel::PathRole).toByteArray(),
                         index.data(ConfigModel::LineRole).toInt());
}

void ConfigTree::setFacts(ConfigModel::Facts facts)
{
    QSet<QByteArray> open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (isExpanded(index))
            open.insert(index.data(ConfigModel::PathRole).toByteArray());
    }
    if (m_first && facts.config && !facts.server.file.isEmpty()) {
        m_first = false;
        open.insert(facts.server.file);
        open.insert(facts.location.file);
    }
    const QByteArray current = currentIndex().data(ConfigModel::PathRole).toByteArray();
    const int line = currentIndex().data(ConfigModel::LineRole).toInt();
    m_model->setFacts(std::move(facts));
    for (const QByteArray &path : std::as_const(open)) {
        const QModelIndex index = m_model->indexOf(path);
        if (index.isValid())
            expandRecursively(index);
    }
    if (line == 0)
        setCurrentFile(current);
}

void ConfigTree::setCurrentFile(const QByteArray &path)
{
    // A block of the same file that was clicked stays marked.
    if (currentIndex().data(ConfigModel::PathRole).toByteArray() == path)
        return;
    const QModelIndex index = m_model->indexOf(path);
    if (index.isValid()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void ConfigTree::retranslate()
{
    setAccessibleName(tr("Files of the configuration"));
    m_model->retranslate();
}

} // namespace gate101::ui

#include "moc_configtree.cpp"

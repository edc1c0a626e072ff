// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configmodel.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

ConfigModel::ConfigModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_top(std::make_unique<Row>())
{
    m_top->read = true;
}

void ConfigModel::setFacts(Facts facts)
{
    beginResetModel();
    m_facts = std::move(facts);
    m_top = std::make_unique<Row>();
    m_top->read = true;
    if (m_facts.config) {
        for (const auto &tree : m_facts.config->files())
            addFile(tree->path(), tree, true);
    }
    for (const auto &tree : m_facts.disabledSites)
        addFile(tree->path(), tree, false);
    for (const QByteArray &path : std::as_const(m_facts.outside))
        addFile(path, nullptr, true);
    endResetModel();
}

void ConfigModel::addFile(const QByteArray &path, std::shared_ptr<const nginx::Tree> tree, bool enabled)
{
    auto row = std::make_unique<Row>();
    row->parent = m_top.get();
    row->number = static_cast<int>(m_top->rows.size());
    row->path = path;
    row->tree = std::move(tree);
    row->enabled = enabled;
    m_top->rows.push_back(std::move(row));
}

void ConfigModel::setEdited(const QSet<QByteArray> &paths)
{
    if (m_edited == paths)
        return;
    const QSet<QByteArray> touched = (m_edited - paths) + (paths - m_edited);
    m_edited = paths;
    for (const QByteArray &path : touched) {
        const QModelIndex row = indexOf(path);
        Q_EMIT dataChanged(row, row);
    }
}

QModelIndex ConfigModel::indexOf(const QByteArray &path) const
{
    for (const auto &row : m_top->rows) {
        if (row->path == path)
            return createIndex(row->number, 0, row.get());
    }
    return {};
}

void ConfigModel::retranslate()
{
    if (!m_top->rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void ConfigModel::append(Row &row, const std::vector<nginx::OutlineItem> &items)
{
    for (const nginx::OutlineItem &item : items) {
        auto child = std::make_unique<Row>();
        child->parent = &row;
        child->number = static_cast<int>(row.rows.size());
        child->path = row.path;
        child->kind = item.kind;
        child->text = item.text;
        child->place = item.place;
        child->read = true;
        append(*child, item.items);
        row.rows.push_back(std::move(child));
    }
}

void ConfigModel::fill(Row &row) const
{
    if (row.read)
        return;
    row.read = true;
    if (row.tree)
        append(row, nginx::outline(*row.tree));
}

ConfigModel::Row *ConfigModel::rowOf(const QModelIndex &index)
{
    return static_cast<Row *>(index.internalPointer());
}

QModelIndex ConfigModel::index(int row, int column, const QModelIndex &parent) const
{
    Row *above = parent.isValid() ? rowOf(parent) : m_top.get();
    fill(*above);
    if (column != 0 || row < 0 || row >= static_cast<int>(above->rows.size()))
        return {};
    return createIndex(row, 0, above->rows[static_cast<size_t>(row)].get());
}

QModelIndex ConfigModel::parent(const QModelIndex &index) const
{
    Row *above = index.isValid() ? rowOf(index)->parent : nullptr;
    return above == nullptr || above == m_top.get() ? QModelIndex() : createIndex(above->number, 0, above);
}

int ConfigModel::rowCount(const QModelIndex &parent) const
{
    Row *row = parent.isValid() ? rowOf(parent) : m_top.get();
    fill(*row);
    return static_cast<int>(row->rows.size());
}

int ConfigModel::columnCount(const QModelIndex &) const
{
    return 1;
}

bool ConfigModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QString ConfigModel::textOf(const Row &row) const
{
    if (row.parent == m_top.get()) {
        const QByteArray folder = m_facts.config ? m_facts.config->folder() + '/' : QByteArray();
        const bool below = folder.size() > 1 && row.path.startsWith(folder);
        const QString name = QString::fromUtf8(below ? row.path.sliced(folder.size()) : row.path);
        return m_edited.contains(row.path) ? u"\u2022 "_s + name : name;
    }
    static const char *const words[] = {"server", "location", "upstream", "map"};
    return QLatin1StringView(words[static_cast<int>(row.kind)]) + u' ' + QString::fromUtf8(row.text);
}

bool ConfigModel::serves(const Row &row) const
{
    if (row.parent == m_top.get()) {
        return !m_facts.server.file.isEmpty() &&
               (row.path == m_facts.server.file || row.path == m_facts.location.file);
    }
    const nginx::Place &answer =
        row.kind == nginx::OutlineItem::Kind::Server ? m_facts.server : m_facts.location;
    return row.path == answer.file && row.place.offset == answer.offset && !answer.file.isEmpty();
}

QString ConfigModel::detailOf(const Row &row) const
{
    if (!row.enabled && row.parent == m_top.get())
        return tr("not enabled");
    if (!row.tree && row.parent == m_top.get())
        return tr("not part of the configuration");
    return serves(row) ? tr("serves this address") : QString();
}

QVariant ConfigModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = *rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row);
    case Qt::ToolTipRole:
        return row.place.line > 0
                   ? QString(QString::fromUtf8(row.path) + u':' + QString::number(row.place.line))
                   : QString::fromUtf8(row.path);
    case Qt::AccessibleTextRole: {
        const QString detail = detailOf(row);
        return detail.isEmpty() ? textOf(row) : QString(textOf(row) + u", "_s + detail);
    }
    case PathRole:
        return row.path;
    case LineRole:
        return row.place.line;
    case DetailRole:
        return detailOf(row);
    case ServesRole:
        return serves(row);
    default:
        return {};
    }
}

} // namespace gate101::ui

#include "moc_configmodel.cpp"

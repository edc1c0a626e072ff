// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/assist/outline.h"
#include "nginx/files/configset.h"

#include <QAbstractItemModel>
#include <QSet>

namespace gate101::ui {

/// The include tree for the side of the editor: files in the order in which Nginx meets them, below each its
/// servers, locations, upstreams and maps; then sites that nothing includes, then files opened from
/// elsewhere. What stands in a file is looked up when its row is first opened or drawn, so that a thousand
/// sites cost nothing.
class ConfigModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< QByteArray: the file.
        LineRole,                ///< int: the block's first line; 0 for the file itself.
        DetailRole,              ///< QString: what is written muted behind the text; may be empty.
        ServesRole,              ///< bool: it answers the URL, or holds what does.
    };

    /// What the rows show besides the files themselves.
    struct Facts
    {
        std::shared_ptr<const nginx::ConfigSet> config;
        std::vector<std::shared_ptr<const nginx::Tree>> disabledSites;
        QByteArrayList outside;
        nginx::Place server;   ///< That answers the URL; no file when that is not known.
        nginx::Place location; ///< Likewise.
    };

    explicit ConfigModel(QObject *parent = nullptr);

    void setFacts(Facts facts);
    void setEdited(const QSet<QByteArray> &paths);
    [[nodiscard]] QModelIndex indexOf(const QByteArray &path) const;
    /// Texts come from tr(); after a change of the language the rows are drawn anew.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /// One row: a file, or a block in one.
    struct Row
    {
        Row *parent = nullptr;
        int number = 0;
        QByteArray path;
        std::shared_ptr<const nginx::Tree> tree; ///< Of a file; null for one from elsewhere.
        bool enabled = true;
        bool read = false; ///< Whether `rows` was filled.
        nginx::OutlineItem::Kind kind = nginx::OutlineItem::Kind::Server;
        QByteArray text;
        nginx::Place place; ///< Of a block.
        std::vector<std::unique_ptr<Row>> rows;
    };

    void addFile(const QByteArray &path, std::shared_ptr<const nginx::Tree> tree, bool enabled);
    void fill(Row &row) const;
    static void append(Row &row, const std::vector<nginx::OutlineItem> &items);
    [[nodiscard]] static Row *rowOf(const QModelIndex &index);
    [[nodiscard]] QString textOf(const Row &row) const;
    [[nodiscard]] QString detailOf(const Row &row) const;
    [[nodiscard]] bool serves(const Row &row) const;

    Facts m_facts;
    QSet<QByteArray> m_edited;
    std::unique_ptr<Row> m_top;
};

} // namespace gate101::ui

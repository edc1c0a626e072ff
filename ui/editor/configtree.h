// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/configmodel.h"

#include <QTreeView>

namespace gate101::ui {

/// The include tree as a person sees it: a click or Enter opens the file at the block, a mark stands beside
/// what serves the URL.
class ConfigTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ConfigTree(QWidget *parent = nullptr);

    /// What is open stays open, and the row at hand stays marked.
    void setFacts(ConfigModel::Facts facts);
    void setEdited(const QSet<QByteArray> &paths) { m_model->setEdited(paths); }
    void setCurrentFile(const QByteArray &path);
    void retranslate();

Q_SIGNALS:
    void openRequested(const QByteArray &path, int line);

private:
    void open(const QModelIndex &index);

    ConfigModel *m_model;
    bool m_first = true; ///< The files that serve the URL are opened once, when the tree is first filled.
};

} // namespace gate101::ui

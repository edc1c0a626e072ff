// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/changeset.h"
#include "helper/fields.h"
#include "helper/journal.h"

namespace gate101::helper {

/// The one open transaction of a helper, in memory until it is applied; nothing of it is on disk.
class Draft
{
public:
    explicit Draft(QByteArray tx = {}, QByteArray undoes = {})
        : m_tx(std::move(tx))
        , m_undoes(std::move(undoes))
    {
    }

    [[nodiscard]] const QByteArray &tx() const { return m_tx; }
    [[nodiscard]] const QByteArray &undoes() const { return m_undoes; }
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

    /// Adds one change as the client wants it, or replaces an earlier one of the same path. E_CONFLICT when
    /// the file is not what the client saw.
    Result<QJsonObject> stage(const Root &root, Fields &fields);

    /// Adds the changes that take a committed plan back. E_CONFLICT {file} when somebody edited since.
    Result<QJsonObject> stageUndo(const Root &root, const Plan &plan);

private:
    Result<void> add(const Change &change);

    QByteArray m_tx;
    QByteArray m_undoes;
    ChangeSet m_changes;
};

} // namespace gate101::helper

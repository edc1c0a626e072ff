// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/edit.h"
#include "nginx/files/filereader.h"

#include <QMap>

namespace gate101::nginx {

/// The tree as it will be: another reader with changes laid over it. Lets a fix be judged before anything is
/// written.
class OverlayReader : public FileReader
{
public:
    explicit OverlayReader(FileReader &base)
        : m_base(base)
    {
    }

    /// Later changes of the same path win.
    void lay(const FileChanges &changes);
    /// Everything laid so far as one change per path, from the original bytes to the last.
    [[nodiscard]] FileChanges changes() const;

    Result<QByteArray> read(const QByteArray &path) override;
    Result<QByteArrayList> list(const QByteArray &folder) override;
    QByteArray canonical(const QByteArray &path) override;

private:
    [[nodiscard]] QByteArray linkTarget(const QByteArray &path) const;

    FileReader &m_base;
    QMap<QByteArray, FileChange> m_changes;
};

} // namespace gate101::nginx

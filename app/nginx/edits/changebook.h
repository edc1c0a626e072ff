// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/edit.h"
#include "nginx/language/tree.h"

#include <map>

namespace gate101::nginx {

/// Collects the edits of one fix, file by file.
class ChangeBook
{
public:
    /// One that overlaps an earlier edit is left out: the plan is diagnosed again, and what is still wrong
    /// gets its edit then.
    void edit(const Tree &tree, const Edit &edit);
    void create(const QByteArray &path, const QByteArray &text);
    void link(const QByteArray &path, const QByteArray &target);

    [[nodiscard]] bool isEmpty() const { return m_edits.empty() && m_others.isEmpty(); }
    /// New files first, then edits in the order of the paths, then links: the order in which every mixed
    /// state loads.
    [[nodiscard]] FileChanges changes() const;

private:
    std::map<QByteArray, std::pair<QByteArray, Edits>> m_edits; ///< path -> bytes and edits
    FileChanges m_others;
};

} // namespace gate101::nginx

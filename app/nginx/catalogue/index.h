// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/directiveinfo.h"

#include <array>
#include <vector>

namespace gate101::nginx {

/// The rows of all subjects under one numbering, and the way from a name to its rows: an open-addressed hash
/// table that is built at the first question.
class DirectiveIndex
{
public:
    static const DirectiveIndex &instance();

    /// Number of the first row of that name, or -1.
    [[nodiscard]] int find(QByteArrayView name) const
    {
        for (size_t slot = hash(name) & mask;; slot = (slot + 1) & mask) {
            const int number = int(m_slots[slot]) - 1;
            if (number < 0 || m_rows[static_cast<size_t>(number)]->name == name) {
                return number;
            }
        }
    }
    /// Number of the next row of the same name, or -1.
    [[nodiscard]] int next(int number) const { return m_next[static_cast<size_t>(number)]; }
    [[nodiscard]] const DirectiveInfo &at(int number) const { return *m_rows[static_cast<size_t>(number)]; }
    [[nodiscard]] const std::vector<const DirectiveInfo *> &rows() const { return m_rows; }

private:
    DirectiveIndex();
    static quint64 hash(QByteArrayView name);

    /// Four times as many slots as names keep a search at one or two steps.
    static constexpr size_t mask = 0xfff;

    std::vector<const DirectiveInfo *> m_rows;
    std::vector<qint16> m_next;
    std::array<quint16, mask + 1> m_slots{};
};

} // namespace gate101::nginx

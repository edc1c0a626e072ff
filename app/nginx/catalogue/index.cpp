// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/index.h"

#include "nginx/catalogue/rows/rows.h"

#include <cstring>

namespace gate101::nginx {

namespace {

quint64 word(const char *bytes, size_t size)
{
    quint64 value = 0;
    std::memcpy(&value, bytes, size);
    return value;
}

} // namespace

const DirectiveIndex &DirectiveIndex::instance()
{
    static const DirectiveIndex index;
    return index;
}

/// Takes the first, the second and the last eight bytes: names share beginnings (proxy_cache_) and ends
/// (_timeout), but hardly all three.
quint64 DirectiveIndex::hash(QByteArrayView name)
{
    const auto size = static_cast<size_t>(name.size());
    const char *bytes = name.data();
    constexpr size_t step = sizeof(quint64);
    quint64 value = size * 0x9e3779b97f4a7c15ULL;
    if (size < step) {
        value ^= word(bytes, size) * 0xbf58476d1ce4e5b9ULL;
    } else {
        value ^= word(bytes, step) * 0xbf58476d1ce4e5b9ULL;
        value ^= word(bytes + size - step, step) * 0x94d049bb133111ebULL;
        if (size > 2 * step) {
            value ^= word(bytes + step, step) * 0xd6e8feb86659fd93ULL;
        }
    }
    return value ^ (value >> 32) ^ (value >> 47);
}

DirectiveIndex::DirectiveIndex()
{
    constexpr size_t expected = 1024;
    m_rows.reserve(expected);
    m_next.reserve(expected);
    for (const auto rows :
         {coreRows(), accessRows(), contentRows(), variablesRows(), proxyRows(), gatewaysRows(), grpcRows(),
          tlsRows(), streamRows(), mailRows(), apartRows(), commercialRows()}) {
        for (const DirectiveInfo &row : rows) {
            const auto number = static_cast<qint16>(m_rows.size());
            m_rows.push_back(&row);
            m_next.push_back(-1);
            int last = find(row.name);
            if (last < 0) {
                size_t slot = hash(row.name) & mask;
                while (m_slots[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                m_slots[slot] = static_cast<quint16>(number + 1);
                continue;
            }
            while (next(last) >= 0) {
                last = next(last);
            }
            m_next[static_cast<size_t>(last)] = number;
        }
    }
}

} // namespace gate101::nginx

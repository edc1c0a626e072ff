// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>

namespace gate101::test {

/// Choices that a seed repeats.
class RoutingDice
{
public:
    explicit RoutingDice(quint32 seed)
        : m_random(seed)
    {
    }

    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    QByteArray one(const QByteArrayList &all) { return all[below(static_cast<int>(all.size()))]; }
    QByteArrayList someOf(QByteArrayList all, int count)
    {
        QByteArrayList some;
        while (count-- > 0 && !all.isEmpty()) {
            some.append(all.takeAt(below(static_cast<int>(all.size()))));
        }
        return some;
    }
    /// A path segment; few of them, so that requests meet locations.
    QByteArray segment()
    {
        return one({"a", "api", "ws", "wsx", "ap", "API", "a.js", "socket.io", "x.php", "b"});
    }

private:
    QRandomGenerator m_random;
};

} // namespace gate101::test

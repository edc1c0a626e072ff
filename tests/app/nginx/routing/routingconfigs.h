// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/nginx/routing/routingdice.h"

#include <QSet>

namespace gate101::test {

/// Makes configurations that ask everything of the choice of server and location and of what leads away from
/// it, and requests that fall between their locations. Every location answers its own number; nothing depends
/// on files.
class RoutingConfigs
{
public:
    RoutingConfigs(quint32 seed, int backendPort)
        : m_dice(seed)
        , m_backendPort(backendPort)
    {
    }

    /// What stands in http once; the file "map.inc" belongs to the maps.
    [[nodiscard]] static QByteArray maps();
    [[nodiscard]] QByteArray backendServer() const;
    [[nodiscard]] static QByteArray mapInclude() { return "~^3(.*)$ three$1;\n4 four;\n"; }

    /// Servers that share one port, some of them also the next, on up to four addresses.
    QByteArray servers(int port);

    /// Patterns of the servers made last, so that half of the requests aim at one; remember and give back.
    [[nodiscard]] QByteArrayList patterns() const { return m_patterns; }
    void aimAt(const QByteArrayList &patterns) { m_patterns = patterns; }

    QByteArray host();
    QByteArray address() { return m_dice.one({"127.0.0.1", "127.0.0.1", "127.0.0.2", "127.0.0.3", "::1"}); }
    QByteArray target();
    bool coin(int one) { return m_dice.below(one) == 0; }

private:
    QByteArray listens(int port);
    QByteArray serverLines();
    QByteArray locations(const QByteArray &outer, int depth, int count, const QByteArray &indent);
    QByteArray location(const QByteArray &outer, int depth, QSet<QByteArray> &taken,
                        const QByteArray &indent);
    QByteArray nestedRegex(const QByteArray &indent);
    QByteArray namedLocations();
    QByteArray handler(bool regex, bool exact, const QByteArray &pattern, const QByteArray &indent);
    QByteArray answer(const QByteArray &indent);
    QByteArray proxy(bool regex, const QByteArray &indent);
    QByteArray condition();
    QByteArray conditional(bool inLocation, const QByteArray &indent);
    QByteArray rewrite();
    QByteArray errorPage();
    QByteArray access();
    QByteArray text();

    RoutingDice m_dice;
    int m_backendPort;
    int m_id = 0;
    QByteArrayList m_patterns;
    QSet<QByteArray> m_taken; ///< Default marks, per address.
};

} // namespace gate101::test

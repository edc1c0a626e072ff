// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace gate101::job {

/// What the packet filters of this machine do with a new TCP connection from outside to one port. It says
/// nothing about filters elsewhere (a provider's, a router's), so "open" never means "reachable".
struct FirewallAnswer
{
    enum class State {
        None,       ///< No filter has a rule for incoming connections.
        Open,       ///< Accepted, whatever the address.
        Closed,     ///< Dropped or rejected, whatever the address.
        Unclear,    ///< A rule that decides depends on more than the port.
        Unreadable, ///< The rules are shown to root only.
    };

    State state = State::None;
    QString manager;   ///< "ufw", "firewalld", "nftables" or "iptables"; who is to be asked to change it.
    QStringList rules; ///< Those that decide, as far as they were understood.
};

/// `facts`: the helper's answer to `firewall`. ufw and firewalld are asked before nftables, through which
/// they work.
FirewallAnswer firewallAnswer(const QJsonObject &facts, int port);

/// The pieces, for the tests. Text of `ufw status verbose`, of `firewall-cmd --list-all`, and of
/// `nft -j list ruleset`.
FirewallAnswer ufwAnswer(const QString &text, int port);
FirewallAnswer firewalldAnswer(const QString &text, int port);
FirewallAnswer nftablesAnswer(const QByteArray &json, int port);

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/listeners.h"
#include "helper/master.h"

namespace gate101::helper {

/// What a `listen` asks for; numeric addresses of TCP only. Names, port ranges, UNIX sockets and UDP are left
/// to Nginx, so that nothing is claimed about them.
struct Binding
{
    QByteArray address; ///< "0.0.0.0", "::", "127.0.0.1", IPv6 without brackets.
    int port = 0;
    bool shared = false; ///< `reuseport`: a stranger of the same user may hold it too.

    bool operator==(const Binding &other) const { return address == other.address && port == other.port; }
};

/// The binding of a `listen` with these words, or port 0.
Binding bindingOf(const QByteArrayList &words);

/// Adds the bindings that the servers in this text ask for, each once, at most 1,000.
void collectBindings(const QByteArray &text, QList<Binding> &bindings);

/// Why an address cannot be bound by a reload.
struct Obstacle
{
    Binding binding;
    bool own = false; ///< Our Nginx itself listens there, wider or narrower: only a restart changes that.
    pid_t pid = 0;    ///< Of the other process, 0 when it may not be seen.
    QByteArray program;
};

/// What stands in the way of binding all of these, given who listens now. Nginx opens the new sockets before
/// it closes the old ones, so its own listener on `127.0.0.1:80` is in the way of `*:80`.
QList<Obstacle> obstacles(const QList<Binding> &wanted, const QList<pid_t> &own);

/// The first binding that no socket of these processes serves, or port 0. A wildcard serves every address of
/// its port, for Nginx binds only that when both are asked for.
Binding unserved(const QList<Binding> &wanted, const QList<pid_t> &own);

QJsonArray toJson(const QList<Obstacle> &found);
/// E_NEEDS_RESTART {address} or E_BIND {address, holder}.
Error toError(const Obstacle &obstacle);

/// Printable, IPv6 in brackets.
QString addressOf(const Binding &binding);

} // namespace gate101::helper

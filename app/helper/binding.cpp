// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/binding.h"

#include "helper/directives.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bindingsMost = 1000;
constexpr int highestPort = 65535;

bool isIpv6(const QByteArray &address)
{
    return address.contains(':');
}

bool isWildcard(const QByteArray &address)
{
    return address == "0.0.0.0" || address == "::";
}

/// As the kernel's table prints it; empty when it is no number.
QByteArray normalised(const QByteArray &address)
{
    if (address == "*") {
        return "0.0.0.0";
    }
    std::array<unsigned char, sizeof(in6_addr)> binary{};
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family = isIpv6(address) ? AF_INET6 : AF_INET;
    if (::inet_pton(family, address.constData(), binary.data()) != 1) {
        return {};
    }
    ::inet_ntop(family, binary.data(), text.data(), text.size());
    return text.data();
}

/// Two sockets of this kind cannot both listen. An IPv6 wildcard of Nginx is for IPv6 alone, as a rule; one
/// of somebody else mostly takes IPv4 too.
bool collide(const QByteArray &wanted, const QByteArray &held, bool own)
{
    if (isIpv6(wanted) == isIpv6(held)) {
        return wanted == held || isWildcard(wanted) || isWildcard(held);
    }
    return !own && held == "::";
}

QSet<quint64> socketsOfAll(const QList<pid_t> &pids)
{
    QSet<quint64> inodes;
    for (const pid_t pid : pids) {
        inodes += socketsOf(pid);
    }
    return inodes;
}

Obstacle foreign(const Binding &binding, const TcpSocket &socket)
{
    Obstacle found{binding, false, 0, {}};
    const QJsonArray holders = listenersOn(socket.port);
    for (const auto &holder : holders) {
        if (holder["address"_L1].toString().toLatin1() == socket.address) {
            found.pid = static_cast<pid_t>(holder["pid"_L1].toInteger());
            found.program = holder["program"_L1].toString().toUtf8();
        }
    }
    return found;
}

} // namespace

Binding bindingOf(const QByteArrayList &words)
{
    QByteArray value = words.value(1);
    for (const QByteArray &word : words) {
        if (word == "quic" || word == "udp") {
            return {};
        }
    }
    Binding binding{"0.0.0.0", 80, words.contains("reuseport")};
    qsizetype colon = value.lastIndexOf(':');
    if (value.startsWith('[')) {
        const qsizetype end = value.indexOf(']');
        binding.address = end < 0 ? QByteArray() : normalised(value.mid(1, end - 1));
        value = end < 0 ? QByteArray() : value.mid(end + 1);
        colon = value.isEmpty() ? -1 : 0;
    } else if (colon >= 0) {
        binding.address = normalised(value.left(colon));
    } else if (value == "*" || value.contains('.')) {
        binding.address = normalised(value);
        value.clear();
    }
    const QByteArray port = value.mid(colon + 1);
    bool ok = true;
    binding.port = port.isEmpty() ? 80 : port.toInt(&ok);
    const bool good = ok && !words.value(1).isEmpty() && !binding.address.isEmpty() && binding.port > 0 &&
                      binding.port <= highestPort;
    return good ? binding : Binding();
}

void collectBindings(const QByteArray &text, QList<Binding> &bindings)
{
    scanDirectives(text, [&](const Directive &directive) {
        if (directive.words.constFirst() != "listen" || directive.within.isEmpty() ||
            directive.within.constLast() != "server" || bindings.size() >= bindingsMost) {
            return;
        }
        // Included files begin without the blocks around their include.
        const bool plain =
            std::all_of(directive.within.begin(), directive.within.end() - 1, [](const QByteArray &block) {
                return block == "http" || block == "stream" || block == "mail";
            });
        const Binding binding = bindingOf(directive.words);
        if (plain && binding.port > 0 && !bindings.contains(binding)) {
            bindings.append(binding);
        }
    });
}

QList<Obstacle> obstacles(const QList<Binding> &wanted, const QList<pid_t> &own)
{
    const QSet<quint64> ours = socketsOfAll(own);
    const QList<TcpSocket> sockets = listeningSockets();
    QList<Obstacle> found;
    for (const Binding &binding : wanted) {
        const bool covered = std::any_of(wanted.begin(), wanted.end(), [&](const Binding &wide) {
            return wide.port == binding.port && !(wide == binding) && isWildcard(wide.address) &&
                   isIpv6(wide.address) == isIpv6(binding.address);
        });
        const auto here = [&](const TcpSocket &socket) {
            return socket.listening && socket.port == binding.port && ours.contains(socket.inode) &&
                   socket.address == binding.address;
        };
        if (covered || std::any_of(sockets.begin(), sockets.end(), here)) {
            continue;
        }
        for (const TcpSocket &socket : sockets) {
            const bool mine = ours.contains(socket.inode);
            if (!socket.listening || socket.port != binding.port ||
                !collide(binding.address, socket.address, mine) || (!mine && binding.shared)) {
                continue;
            }
            found.append(mine ? Obstacle{binding, true, 0, {}} : foreign(binding, socket));
            if (!mine) {
                break;
            }
        }
    }
    // A stranger is in the way of a restart too, so it is told first.
    std::stable_partition(found.begin(), found.end(), [](const Obstacle &one) { return !one.own; });
    return found;
}

Binding unserved(const QList<Binding> &wanted, const QList<pid_t> &own)
{
    const QSet<quint64> ours = socketsOfAll(own);
    const QList<TcpSocket> sockets = listeningSockets();
    for (const Binding &binding : wanted) {
        const bool served = std::any_of(sockets.begin(), sockets.end(), [&](const TcpSocket &socket) {
            return socket.listening && ours.contains(socket.inode) && socket.port == binding.port &&
                   (socket.address == binding.address || isWildcard(socket.address));
        });
        if (!served) {
            return binding;
        }
    }
    return {};
}

QString addressOf(const Binding &binding)
{
    const QString address = QString::fromLatin1(binding.address);
    return (isIpv6(binding.address) ? u'[' + address + u']' : address) + u':' + QString::number(binding.port);
}

QJsonArray toJson(const QList<Obstacle> &found)
{
    QJsonArray array;
    for (const Obstacle &one : found) {
        array.append(QJsonObject{{u"address"_s, addressOf(one.binding)},
                                 {u"problem"_s, one.own ? u"needs-restart"_s : u"busy"_s},
                                 {u"pid"_s, one.pid},
                                 {u"program"_s, QString::fromLocal8Bit(one.program)}});
    }
    return array;
}

Error toError(const Obstacle &obstacle)
{
    if (obstacle.own) {
        return Error{{code::needsRestart, {{"address", addressOf(obstacle.binding)}}}};
    }
    return Error{
        {code::bind,
         {{"address", addressOf(obstacle.binding)},
          {"holder", obstacle.pid > 0
                         ? u"%1 (%2)"_s.arg(QString::fromLocal8Bit(obstacle.program)).arg(obstacle.pid)
                         : u"?"_s}}}};
}

} // namespace gate101::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/ports.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace gate101::practice {

namespace {

constexpr int firstPort = 20000;
constexpr int endPort = 32000;
constexpr int attempts = 400;

bool canListen(const QHostAddress &address, quint16 port)
{
    return QTcpServer().listen(address, port);
}

} // namespace

bool hasIpv6Loopback()
{
    return canListen(QHostAddress(QHostAddress::LocalHostIPv6), 0);
}

Result<QList<quint16>> freePorts(int count, bool ipv6)
{
    QList<quint16> ports;
    for (int i = 0; i < attempts && ports.size() < count; ++i) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(firstPort, endPort));
        if (!ports.contains(port) && canListen(QHostAddress(QHostAddress::LocalHost), port) &&
            (!ipv6 || canListen(QHostAddress(QHostAddress::LocalHostIPv6), port))) {
            ports.append(port);
        }
    }
    if (ports.size() < count) {
        return failure("practice-no-free-port");
    }
    return ports;
}

} // namespace gate101::practice

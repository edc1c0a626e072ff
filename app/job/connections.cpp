// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/connections.h"

#include "nginx/files/configset.h"
#include "nginx/model/httpmodel.h"

#include <QFile>

namespace gate101::job {

namespace {

constexpr qint64 tableLimit = qint64(32) * 1024 * 1024;

QByteArray table(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(tableLimit) : QByteArray();
}

} // namespace

int openConnections(const QByteArray &table, const QSet<quint16> &ports)
{
    int count = 0;
    for (const QByteArray &line : table.split('\n')) {
        // "0: 0100007F:1F90 0100007F:C000 01 ...": the local address, the remote one, the state.
        const QByteArrayList fields = line.simplified().split(' ');
        const QByteArray local = fields.value(1);
        bool ok = false;
        const ushort port = local.mid(local.lastIndexOf(':') + 1).toUShort(&ok, 16);
        count += ok && fields.value(3) == "01" && ports.contains(port) ? 1 : 0;
    }
    return count;
}

int openConnections(const std::shared_ptr<const nginx::ConfigSet> &config)
{
    QSet<quint16> ports;
    const auto model = nginx::HttpModel::build(config);
    for (const auto &server : model->servers()) {
        for (const nginx::Listen &listen : server->listens) {
            const int last = listen.lastPort == 0 ? listen.port : listen.lastPort;
            for (int port = listen.port; port <= last && listen.family != nginx::Listen::Family::Unix;
                 ++port) {
                ports.insert(static_cast<quint16>(port));
            }
        }
    }
    return openConnections(table(QStringLiteral("/proc/self/net/tcp")), ports) +
           openConnections(table(QStringLiteral("/proc/self/net/tcp6")), ports);
}

} // namespace gate101::job

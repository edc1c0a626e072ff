// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/audit.h"

#include "helper/fd.h"
#include "helper/fileio.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr auto journalSocket = "/run/systemd/journal/socket";
constexpr qsizetype pathsLimit = qsizetype(32) * 1024;
constexpr off_t fileLimit = off_t(1024) * 1024;

bool toJournal(const QByteArray &datagram)
{
    const Fd fd(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(static_cast<char *>(address.sun_path), journalSocket, sizeof address.sun_path - 1);
    const auto size = static_cast<size_t>(datagram.size());
    return fd.isOpen() && ::sendto(fd.get(), datagram.constData(), size, MSG_NOSIGNAL,
                                   reinterpret_cast<const sockaddr *>(&address), // NOLINT: the way of sockets
                                   sizeof address) == datagram.size();
}

void toFile(const QByteArray &state, const QByteArray &line)
{
    const QByteArray path = state + "/audit.log";
    struct stat info
    {
    };
    if (::lstat(path.constData(), &info) == 0 && info.st_size + line.size() > fileLimit) {
        ::rename(path.constData(), QByteArray(path + ".1").constData());
    }
    const Fd fd(
        ::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0600));
    if (fd.isOpen() && ::fstat(fd.get(), &info) == 0 && S_ISREG(info.st_mode)) {
        writeAll(fd.get(), line);
    }
}

QByteArray toLine(const Paths &paths, const AuditRecord &record)
{
    QJsonArray names;
    for (const QByteArray &path : record.paths) {
        names.append(QString::fromUtf8(path));
    }
    const QJsonObject object{{u"time"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                             {u"tx"_s, QString::fromUtf8(record.tx)},
                             {u"op"_s, QString::fromUtf8(record.op)},
                             {u"uid"_s, qint64(paths.uid)},
                             {u"who"_s, QString::fromUtf8(record.who)},
                             {u"route"_s, QString::fromUtf8(paths.route)},
                             {u"paths"_s, names},
                             {u"result"_s, QString::fromUtf8(record.result)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray journalDatagram(const QMap<QByteArray, QByteArray> &fields)
{
    QByteArray datagram;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const quint64 size = qToLittleEndian(quint64(it.value().size()));
        datagram += it.key() + '\n';
        datagram.append(reinterpret_cast<const char *>(&size), sizeof size); // NOLINT: bytes of a number
        datagram += it.value() + '\n';
    }
    return datagram;
}

void audit(const Paths &paths, const AuditRecord &record)
{
    if (paths.installed) {
        const QByteArray subject = record.tx.isEmpty() ? QByteArray("nginx") : "transaction " + record.tx;
        const QByteArray datagram =
            journalDatagram({{"MESSAGE", subject + ": " + record.op + ", " + record.result},
                             {"PRIORITY", "5"},
                             {"SYSLOG_IDENTIFIER", "gate101-helper"},
                             {"GATE101_TX", record.tx},
                             {"GATE101_OP", record.op},
                             {"GATE101_UID", QByteArray::number(paths.uid)},
                             {"GATE101_WHO", record.who},
                             {"GATE101_ROUTE", paths.route},
                             {"GATE101_PATHS", record.paths.join('\n').left(pathsLimit)},
                             {"GATE101_RESULT", record.result}});
        if (toJournal(datagram)) {
            return;
        }
    }
    toFile(paths.state, toLine(paths, record));
}

} // namespace gate101::helper

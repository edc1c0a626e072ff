// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/authority.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

bool isPlainHost(const QString &host)
{
    return std::all_of(host.begin(), host.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
    });
}

/// The ASCII form of a name. Names with an underscore are common inside a network though no registry sells
/// them, so they pass as they are.
QString asciiHost(const QString &host)
{
    const QString lower = QUrl::fromPercentEncoding(host.toUtf8()).toLower();
    return isPlainHost(lower) ? lower : QString::fromLatin1(QUrl::toAce(lower));
}

Authority faulty(Authority::Fault fault)
{
    return {.fault = fault};
}

} // namespace

Authority splitAuthority(const QString &text)
{
    Authority result;
    QString port;
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const QString inner = text.mid(1, end - 1).replace(u"%25"_s, u"%"_s).toLower();
        const QHostAddress address(inner);
        if (end < 0 || address.protocol() != QAbstractSocket::IPv6Protocol) {
            return faulty(Authority::Fault::BadHost);
        }
        result.host = inner;
        port = text.mid(end + 1);
        if (!port.isEmpty() && !port.startsWith(u':')) {
            return faulty(Authority::Fault::BadPort);
        }
        port = port.mid(1);
    } else {
        const qsizetype colon = text.lastIndexOf(u':');
        const QString host = text.left(colon);
        port = colon < 0 ? QString() : text.mid(colon + 1);
        if (host.isEmpty()) {
            return faulty(Authority::Fault::NoHost);
        }
        // Several colons without brackets are an IPv6 address whose port nobody could tell apart.
        result.host = host.contains(u':') ? QString() : asciiHost(host);
        if (result.host.isEmpty()) {
            return faulty(Authority::Fault::BadHost);
        }
    }
    if (!port.isEmpty()) {
        const bool digits =
            std::all_of(port.begin(), port.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        bool ok = false;
        const quint16 number = port.toUShort(&ok);
        if (!digits || !ok || number == 0) {
            return faulty(Authority::Fault::BadPort);
        }
        result.port = number;
    }
    return result;
}

} // namespace gate101::probe

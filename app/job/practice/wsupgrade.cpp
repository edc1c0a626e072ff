// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/wsupgrade.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace gate101::practice {

using namespace Qt::StringLiterals;

namespace {

UpgradeAnswer refuse(const QByteArray &status, const QByteArray &body, const QByteArray &more = {})
{
    return {false, "HTTP/1.1 " + status +
                       "\r\nConnection: close\r\nContent-Type: text/html\r\nContent-Length: " +
                       QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body};
}

bool isKey(const QByteArray &key)
{
    static const QRegularExpression shape(u"^[+/0-9A-Za-z]{22}==\\z"_s);
    return shape.match(QString::fromLatin1(key)).hasMatch();
}

/// The first of the offered subprotocols; no value when the header breaks its grammar.
std::optional<QByteArray> firstProtocol(const QByteArray &offer)
{
    static const QRegularExpression token(u"^[-!#$%&'*+.^_`|~0-9A-Za-z]+\\z"_s);
    QByteArrayList seen;
    const QByteArrayList words = offer.split(',');
    for (const QByteArray &word : words) {
        const QByteArray name = word.trimmed();
        if (!token.match(QString::fromLatin1(name)).hasMatch() || seen.contains(name)) {
            return std::nullopt;
        }
        seen.append(name);
    }
    return seen.first();
}

} // namespace

UpgradeAnswer upgradeAnswer(const HttpRequest &request)
{
    const QByteArray key = request.header("sec-websocket-key");
    const int version = request.header("sec-websocket-version").toInt();
    if (request.method != "GET") {
        return refuse("405 Method Not Allowed", "Invalid HTTP method");
    }
    if (request.header("upgrade").toLower() != "websocket") {
        return refuse("400 Bad Request", "Invalid Upgrade header");
    }
    if (!isKey(key)) {
        return refuse("400 Bad Request", "Missing or invalid Sec-WebSocket-Key header");
    }
    if (version != 13 && version != 8) {
        return refuse("400 Bad Request", "Missing or invalid Sec-WebSocket-Version header",
                      "Sec-WebSocket-Version: 13, 8\r\n");
    }
    // ws compares the target as it was sent, case and trailing slash included.
    if (request.target.split('?').first() != "/api/ws") {
        return refuse("400 Bad Request", "Bad Request");
    }

    QByteArray protocol;
    if (request.headers.contains("sec-websocket-protocol")) {
        const std::optional<QByteArray> first = firstProtocol(request.header("sec-websocket-protocol"));
        if (!first) {
            return refuse("400 Bad Request", "Invalid Sec-WebSocket-Protocol header");
        }
        protocol = "Sec-WebSocket-Protocol: " + *first + "\r\n";
    }
    // RFC 6455, section 1.3.
    const QByteArray signedKey = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    const QByteArray accept = QCryptographicHash::hash(signedKey, QCryptographicHash::Sha1).toBase64();
    return {true, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: " +
                      accept + "\r\n" + protocol + "\r\n"};
}

} // namespace gate101::practice

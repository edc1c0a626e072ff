// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/handshake.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <algorithm>
#include <array>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

QByteArray clean(QByteArray value)
{
    value.removeIf([](char c) { return c == '\r' || c == '\n' || c == '\0'; });
    return value;
}

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether `bytes` is the beginning of "HTTP/d.d ddd", as far as it goes.
bool startsLikeHttp(const QByteArray &bytes)
{
    static constexpr char text[] = "HTTP/9.9 999";
    const QByteArrayView pattern(text);
    const qsizetype size = qMin(bytes.size(), pattern.size());
    for (qsizetype i = 0; i < size; ++i) {
        if (pattern[i] == '9' ? !isDigit(bytes[i]) : bytes[i] != pattern[i]) {
            return false;
        }
    }
    return true;
}

void appendHeader(QByteArray &bytes, QByteArrayView name, const QByteArray &value)
{
    bytes.append(name).append(": ").append(clean(value)).append("\r\n");
}

void readLine(ResponseHead &head, QByteArrayView line)
{
    const bool folded = line.startsWith(' ') || line.startsWith('\t');
    if (folded && !head.headers.isEmpty()) {
        head.headers.last().second.append(' ').append(line.trimmed());
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        head.headers.emplaceBack(line.first(colon).trimmed().toByteArray(),
                                 line.sliced(colon + 1).trimmed().toByteArray());
    }
}

} // namespace

QByteArray makeKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

QByteArray acceptFor(const QByteArray &key)
{
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
}

QByteArray buildRequest(const HandshakeRequest &request)
{
    if (!request.exact.isEmpty()) {
        return request.exact;
    }
    QByteArray bytes;
    bytes.reserve(512);
    bytes.append("GET ").append(clean(request.target).replace(' ', "%20")).append(" HTTP/1.1\r\n");
    const auto own = [&](QByteArrayView name, const QByteArray &value) {
        if (!hasHeader(request.extra, name)) {
            appendHeader(bytes, name, value);
        }
    };
    own("Host", request.host);
    if (request.key.isEmpty()) {
        own("Connection", "close"_ba);
        own("Accept", "*/*"_ba);
    } else {
        own("Upgrade", "websocket"_ba);
        own("Connection", "Upgrade"_ba);
        own("Sec-WebSocket-Key", request.key);
        own("Sec-WebSocket-Version", "13"_ba);
        if (!request.subprotocols.isEmpty()) {
            own("Sec-WebSocket-Protocol", request.subprotocols.join(", "));
        }
    }
    if (!request.origin.isEmpty()) {
        own("Origin", request.origin);
    }
    // Some filters refuse a request that names no program, which would be taken for Nginx's own 403.
    own("User-Agent", "Gate101/" GATE101_VERSION ""_ba);
    for (const auto &[name, value] : request.extra) {
        appendHeader(bytes, clean(name), value);
    }
    return bytes.append("\r\n");
}

Result<std::pair<QByteArray, QByteArray>> parseHeader(const QString &text)
{
    const QByteArray line = text.toUtf8();
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).trimmed();
    const QByteArray value = line.mid(colon + 1).trimmed();
    const bool isName = !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenChar);
    if (colon <= 0 || !isName || clean(value) != value) {
        return failure("header-malformed", {{"header", text}});
    }
    return std::pair{name, value};
}

Result<ResponseHead> parseResponse(const QByteArray &bytes)
{
    if (!startsLikeHttp(bytes)) {
        return failure("answer-not-http", {{"start", QString::fromLatin1(bytes.left(64))}});
    }
    ResponseHead head;
    qsizetype at = 0;
    while (at < qMin(bytes.size(), headLimit)) {
        const qsizetype end = bytes.indexOf('\n', at);
        if (end < 0 || end >= headLimit) {
            break;
        }
        const qsizetype textEnd = end > at && bytes[end - 1] == '\r' ? end - 1 : end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, textEnd - at);
        if (at == 0) {
            // A status line that is cut short is no status line.
            if (line.size() < 12) {
                return failure("answer-not-http", {{"start", QString::fromLatin1(bytes.left(64))}});
            }
            head.version = line.first(8).toByteArray();
            head.status = line.sliced(9, 3).toInt();
            head.reason = line.sliced(12).trimmed().toByteArray();
        } else if (line.isEmpty()) {
            head.size = end + 1;
            return head;
        } else {
            readLine(head, line);
        }
        at = end + 1;
    }
    if (bytes.size() >= headLimit) {
        return failure("answer-head-too-large", {{"limit", QString::number(headLimit)}});
    }
    return ResponseHead{};
}

HandshakeCheck checkHandshake(const ResponseHead &head, const QByteArray &key,
                              const QByteArrayList &offeredProtocols)
{
    HandshakeCheck check;
    check.acceptPresent = hasHeader(head.headers, "Sec-WebSocket-Accept");
    check.acceptValid = check.acceptPresent && head.value("Sec-WebSocket-Accept") == acceptFor(key);
    check.upgradeHeader = hasHeaderToken(head.headers, "Upgrade", "websocket");
    check.connectionToken = hasHeaderToken(head.headers, "Connection", "upgrade");
    const QByteArray protocol = head.value("Sec-WebSocket-Protocol");
    if (!protocol.isEmpty() && !offeredProtocols.contains(protocol)) {
        check.foreignProtocol = protocol;
    }
    check.foreignExtension = head.value("Sec-WebSocket-Extensions");
    return check;
}

} // namespace gate101::probe

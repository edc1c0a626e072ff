// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/httprequest.h"

#include <algorithm>

namespace gate101::practice {

namespace {

constexpr qsizetype headLimit = qsizetype{16} * 1024;

// What Node's parser knows; any other word in front is a malformed request to it.
constexpr QByteArrayView methods = " ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK M-SEARCH MERGE "
                                   "MKACTIVITY MKCALENDAR MKCOL MOVE "
                                   "NOTIFY OPTIONS PATCH POST PROPFIND PROPPATCH PURGE PUT REBIND REPORT "
                                   "SEARCH SOURCE SUBSCRIBE TRACE UNBIND "
                                   "UNLINK UNLOCK UNSUBSCRIBE ";

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenChar);
}

bool readRequestLine(const QByteArray &line, HttpRequest &request)
{
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || !methods.contains(QByteArray(' ' + words[0] + ' '))) {
        return false;
    }
    const QByteArray &target = words[1];
    if (std::any_of(target.begin(), target.end(), [](char c) { return c <= ' ' || c >= 0x7f; })) {
        return false;
    }
    if (!target.startsWith('/') && !target.startsWith('*') && !target.contains("://")) {
        return false;
    }
    const QByteArray &version = words[2];
    if (version != "HTTP/1.1" && version != "HTTP/1.0" && version != "HTTP/2.0" && version != "HTTP/0.9") {
        return false;
    }
    request.method = words[0];
    request.target = target;
    request.major = version[5] - '0';
    request.minor = version[7] - '0';
    return true;
}

bool readHeader(const QByteArray &line, HttpRequest &request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).toLower();
    if (colon < 1 || !isToken(name)) {
        return false;
    }
    const QByteArray value = line.mid(colon + 1).trimmed();
    const auto known = request.headers.find(name);
    if (known == request.headers.end()) {
        request.headers.insert(name, value);
    } else if (name == "content-length") {
        return false;
    } else if (name != "host") {
        known.value() += ", " + value;
    }
    return true;
}

bool readBodySize(HttpRequest &request)
{
    request.chunked = request.headers.contains("transfer-encoding");
    if (!request.headers.contains("content-length")) {
        return true;
    }
    bool ok = false;
    request.bodySize = request.header("content-length").toLongLong(&ok);
    return ok && request.bodySize >= 0 && !request.chunked;
}

} // namespace

bool HttpRequest::connectionHas(const QByteArray &token) const
{
    const QByteArrayList tokens = header("connection").toLower().split(',');
    return std::any_of(tokens.begin(), tokens.end(),
                       [&token](const QByteArray &each) { return each.trimmed() == token; });
}

bool HttpRequest::isUpgrade() const
{
    return connectionHas("upgrade") && !header("upgrade").isEmpty();
}

bool HttpRequest::keepsAlive() const
{
    if (chunked) {
        return false;
    }
    return major > 0 && minor > 0 ? !connectionHas("close") : connectionHas("keep-alive");
}

QByteArray HttpRequest::path() const
{
    QByteArray path = target.left(target.indexOf('?'));
    if (!target.contains('?')) {
        path = target;
    }
    if (!path.startsWith('/')) {
        const qsizetype authority = path.indexOf("://");
        const qsizetype slash = authority < 0 ? -1 : path.indexOf('/', authority + 3);
        path = slash < 0 ? QByteArray("/") : path.mid(slash);
    }
    return path;
}

ParsedRequest parseRequest(const QByteArray &bytes)
{
    ParsedRequest parsed;
    const qsizetype end = bytes.left(headLimit).indexOf("\r\n\r\n");
    if (end < 0) {
        parsed.state = bytes.size() > headLimit ? ParseState::TooLarge : ParseState::Incomplete;
        return parsed;
    }

    HttpRequest &request = parsed.request;
    request.headSize = end + 4;
    const QByteArrayList lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    parsed.state = ParseState::Malformed;
    if (!readRequestLine(lines.first(), request)) {
        return parsed;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!readHeader(lines[i], request)) {
            return parsed;
        }
    }
    if (readBodySize(request)) {
        parsed.state = ParseState::Complete;
    }
    return parsed;
}

} // namespace gate101::practice

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/express.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>

namespace gate101::practice {

namespace {

struct Page
{
    const char *path;
    const char *type;
    const char *body;
};

// tests/backends/server.js has the same three.
constexpr Page pages[] = {
    {"/", "text/html; charset=utf-8", "<!doctype html>\n<title>Practice</title>\n<h1>Practice</h1>\n"},
    {"/api", "application/json; charset=utf-8", R"({"service":"practice","websocket":"/api/ws"})"},
    {"/api/health", "application/json; charset=utf-8", R"({"status":"ok"})"},
};

/// Express routes without regard to case and to one trailing slash.
const Page *findPage(QByteArray path)
{
    path = path.toLower();
    if (path.size() > 1 && path.endsWith('/')) {
        path.chop(1);
    }
    for (const Page &page : pages) {
        if (path == page.path) {
            return &page;
        }
    }
    return nullptr;
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
        .toLatin1();
}

/// The headers that Node adds behind those of the application.
QByteArray closingHeaders(bool keepAlive)
{
    QByteArray text = "Date: " + httpDate() + "\r\n";
    text += keepAlive ? "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n" : "Connection: close\r\n";
    return text + "\r\n";
}

QByteArray entityTag(const QByteArray &body)
{
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha1).toBase64().left(27);
    return "W/\"" + QByteArray::number(body.size(), 16) + '-' + digest + '"';
}

bool isFresh(const HttpRequest &request, const QByteArray &tag)
{
    const QByteArray known = request.header("if-none-match");
    if (known.isEmpty() || request.header("cache-control").contains("no-cache")) {
        return false;
    }
    const QByteArrayList tags = known.split(',');
    return known == "*" || std::any_of(tags.begin(), tags.end(), [&tag](const QByteArray &each) {
               return each.trimmed() == tag || "W/" + each.trimmed() == tag;
           });
}

/// What the encodeurl package leaves alone; everything else becomes %XX of its UTF-8 bytes.
QByteArray encodeUrl(const QByteArray &path)
{
    const auto isHex = [&path](qsizetype at) {
        return at < path.size() && QByteArrayView("0123456789abcdefABCDEF").contains(path[at]);
    };
    QByteArray encoded;
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path[i];
        const bool plain = c > ' ' && c < 0x7f && !QByteArrayView("\"<>`{}").contains(c);
        if (plain && (c != '%' || (isHex(i + 1) && isHex(i + 2)))) {
            encoded += c;
        } else {
            encoded += QString(QLatin1Char(c)).toUtf8().toPercentEncoding();
        }
    }
    return encoded;
}

QByteArray escapeHtml(QByteArray text)
{
    return text.replace("&", "&amp;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
}

QByteArray notFound(const HttpRequest &request)
{
    const QByteArray body = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                            "<title>Error</title>\n</head>\n<body>\n<pre>Cannot " +
                            request.method + ' ' + escapeHtml(encodeUrl(request.path())) +
                            "</pre>\n</body>\n</html>\n";
    QByteArray answer = "HTTP/1.1 404 Not Found\r\nX-Powered-By: Express\r\n"
                        "Content-Security-Policy: default-src 'none'\r\nX-Content-Type-Options: nosniff\r\n"
                        "Content-Type: text/html; charset=utf-8\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\n" + closingHeaders(request.keepsAlive());
    return request.method == "HEAD" ? answer : answer + body;
}

QByteArray options(const HttpRequest &request)
{
    return "HTTP/1.1 200 OK\r\nX-Powered-By: Express\r\nAllow: GET, HEAD\r\nContent-Length: 9\r\n"
           "Content-Type: text/plain\r\nX-Content-Type-Options: nosniff\r\n" +
           closingHeaders(request.keepsAlive()) + "GET, HEAD";
}

} // namespace

QByteArray expressAnswer(const HttpRequest &request)
{
    if (request.major == 1 && request.minor == 1 && !request.headers.contains("host")) {
        return "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nDate: " + httpDate() +
               "\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    }
    const Page *page = findPage(request.path());
    if (page != nullptr && request.method == "OPTIONS") {
        return options(request);
    }
    if (page == nullptr || (request.method != "GET" && request.method != "HEAD")) {
        return notFound(request);
    }

    const QByteArray body = page->body;
    const QByteArray tag = entityTag(body);
    if (isFresh(request, tag)) {
        return "HTTP/1.1 304 Not Modified\r\nX-Powered-By: Express\r\nETag: " + tag + "\r\n" +
               closingHeaders(request.keepsAlive());
    }
    QByteArray answer = QByteArray("HTTP/1.1 200 OK\r\nX-Powered-By: Express\r\nContent-Type: ") +
                        page->type + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                        "\r\nETag: " + tag + "\r\n" + closingHeaders(request.keepsAlive());
    return request.method == "HEAD" ? answer : answer + body;
}

QByteArray parserAnswer(ParseState state)
{
    const char *status =
        state == ParseState::TooLarge ? "431 Request Header Fields Too Large" : "400 Bad Request";
    return QByteArray("HTTP/1.1 ") + status + "\r\nConnection: close\r\n\r\n";
}

} // namespace gate101::practice

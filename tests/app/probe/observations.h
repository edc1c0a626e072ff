// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/handshake.h"
#include "probe/report.h"

/// Observations made of the very bytes that Nginx 1.22.1, Express, ws, socket.io and others answered.

namespace gate101::probe::test {

inline QByteArray page(const QByteArray &head, const QByteArray &body)
{
    return "HTTP/1.1 " + head + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// Express' own page for an unknown path, for 404, and with `poweredBy` false as behind helmet.
inline QByteArray express404(const QByteArray &path, bool poweredBy = true)
{
    return page("404 Not Found\r\nServer: nginx/1.22.1\r\n" +
                    QByteArray(poweredBy ? "X-Powered-By: Express\r\n" : "") +
                    "Content-Security-Policy: default-src 'none'\r\nContent-Type: text/html; charset=utf-8",
                "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta "
                "charset=\"utf-8\">\n<title>Error</title>\n</head>\n"
                "<body>\n<pre>Cannot GET " +
                    path + "</pre>\n</body>\n</html>\n");
}

inline QByteArray express(const QByteArray &status, const QByteArray &type, const QByteArray &body,
                          const QByteArray &more = {})
{
    return page(status + "\r\nServer: nginx/1.22.1\r\nX-Powered-By: Express\r\nContent-Type: " + type +
                    (more.isEmpty() ? QByteArray() : QByteArray("\r\n" + more)),
                body);
}

inline QByteArray nginx(const QByteArray &status, const QByteArray &more = {})
{
    return page(status + "\r\nServer: nginx/1.22.1\r\nContent-Type: text/html" +
                    (more.isEmpty() ? QByteArray() : QByteArray("\r\n" + more)),
                "<html>\r\n<head><title>" + status + "</title></head>\r\n<body>\r\n<center><h1>" + status +
                    "</h1></center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");
}

/// One of Nginx' special 400 pages.
inline QByteArray nginx400(const QByteArray &title)
{
    return page("400 Bad Request\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\nConnection: close",
                "<html>\r\n<head><title>400 " + title +
                    "</title></head>\r\n<body>\r\n<center><h1>400 Bad Request</h1></center>"
                    "\r\n<center>" +
                    title + "</center>\r\n<hr><center>nginx/1.22.1</center>\r\n</body>\r\n</html>\r\n");
}

/// The short refusals of the npm package ws.
inline QByteArray ws(const QByteArray &status, const QByteArray &body)
{
    return page(status + "\r\nConnection: close\r\nContent-Type: text/html", body);
}

inline QByteArray engineIo(const QByteArray &body)
{
    return page("400 Bad Request\r\nContent-Type: application/json", body);
}

inline QByteArray switching()
{
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n"
           "Sec-WebSocket-Accept: " +
           acceptFor("key") + "\r\n\r\n";
}

/// What the application answers when no Nginx, which names itself in every answer, stands before it.
inline QByteArray withoutServer(QByteArray bytes)
{
    return bytes.replace("Server: nginx/1.22.1\r\n", "");
}

inline AddressReport base(const char *address = "127.0.0.1")
{
    AddressReport report;
    report.address = QHostAddress(QLatin1String(address));
    report.port = 80;
    report.stages.append({Stage::Connect, true, 0.1, {}, {}});
    return report;
}

inline AddressReport answered(const QByteArray &bytes, const char *address = "127.0.0.1")
{
    AddressReport report = base(address);
    const auto head = parseResponse(bytes);
    if (!head) {
        report.ending = Ending::NotHttp;
        report.bodyHead = bytes;
        report.stages.append({Stage::Upgrade, false, 1, {}, Statement{head.error().id, {}}});
        return report;
    }
    report.status = head->status;
    report.headers = head->headers;
    report.responseHead = bytes.left(head->size);
    report.bodyHead = bytes.mid(head->size);
    const HandshakeCheck check = checkHandshake(*head, "key", {});
    report.acceptPresent = check.acceptPresent;
    report.upgradeHeader = check.upgradeHeader;
    report.connectionToken = check.connectionToken;
    report.foreignProtocol = check.foreignProtocol;
    report.foreignExtension = check.foreignExtension;
    report.acceptValid = head->status == 101 && check.acceptValid;
    report.stages.append({Stage::Upgrade, report.switched(), 1, {}, {}});
    if (report.switched()) {
        report.ponged = true;
        report.stages.append({Stage::Echo, true, 1, {}, {}});
    }
    return report;
}

inline AddressReport works(const char *address = "127.0.0.1")
{
    return answered(switching(), address);
}

inline AddressReport endedBy(Ending ending, double answerMs = 0.5)
{
    AddressReport report = base();
    report.ending = ending;
    report.answerMs = answerMs;
    report.stages.append({Stage::Upgrade, false, answerMs, {}, {}});
    return report;
}

inline AddressReport after(AddressReport report, double answerMs)
{
    report.answerMs = answerMs;
    return report;
}

inline AddressReport failedAt(Stage stage, const char *id, const char *address = "127.0.0.1")
{
    AddressReport report = base(address);
    if (stage == Stage::Connect) {
        report.stages.clear();
    }
    report.stages.append({stage, false, 0.1, {}, Statement{id, {{"reason", QStringLiteral("x")}}}});
    return report;
}

inline AddressReport alerted(int alert)
{
    AddressReport report = failedAt(Stage::Tls, "tls-alert");
    report.tlsAlert = alert;
    return report;
}

inline AddressReport complained(const QByteArray &problem, int chain = 1)
{
    AddressReport report = works();
    report.tlsProblems = {{problem, QStringLiteral("words"), 0}};
    report.chain = QList<CertificateFacts>(chain);
    return report;
}

} // namespace gate101::probe::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/sniff.h"

#include <algorithm>
#include <array>

namespace gate101::probe {

namespace {

/// Express escapes the path for HTML; a path that was asked for must compare equal to it.
QByteArray unescapeHtml(QByteArray text)
{
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
}

QByteArray missingPathIn(const QByteArray &body)
{
    static constexpr char marker[] = "Cannot GET ";
    const qsizetype at = body.indexOf(marker);
    if (at < 0) {
        return {};
    }
    const qsizetype start = at + static_cast<qsizetype>(sizeof marker) - 1;
    qsizetype end = start;
    while (end < body.size() && body[end] != '<' && body[end] != '\n' && body[end] != '\r') {
        ++end;
    }
    const QByteArray path = unescapeHtml(body.mid(start, end - start)).trimmed();
    return path.startsWith('/') ? path : QByteArray();
}

bool isNginxPage(const QByteArray &body)
{
    return body.contains("<center>nginx") || body.contains("<center>openresty");
}

/// The whole bodies that ws writes when it refuses an upgrade (its abortHandshake uses the status text).
bool isWsRefusal(const QByteArray &body)
{
    static constexpr std::array<const char *, 7> whole{
        "Bad Request", "Unauthorized",       "Upgrade Required",   "Forbidden",
        "Not Found",   "Method Not Allowed", "Service Unavailable"};
    return body.startsWith("Missing or invalid Sec-WebSocket-") ||
           body.startsWith("Invalid Upgrade header") ||
           std::any_of(whole.begin(), whole.end(), [&](const char *each) { return body == each; });
}

bool isEngineIo(const QByteArray &body)
{
    return (body.startsWith("{\"code\":") && body.contains("\"message\":")) || body == "Transport unknown" ||
           body == "Session ID unknown";
}

bool isCdn(const AddressReport &report)
{
    const QByteArray server = headerValue(report.headers, "Server").toLower();
    return server.startsWith("cloudflare") || server.startsWith("awselb") ||
           server.startsWith("akamaighost") || (report.status >= 520 && report.status <= 526);
}

Author authorOf(const AddressReport &report, const Sniffed &sniffed)
{
    if (report.status == 0) {
        return Author::Nobody;
    }
    if (isCdn(report)) {
        return Author::Cdn;
    }
    if (headerValue(report.headers, "X-Powered-By").contains("Express") || !sniffed.missingPath.isEmpty()) {
        return Author::Express;
    }
    if (isNginxPage(sniffed.body)) {
        return Author::Nginx;
    }
    if (isEngineIo(sniffed.body)) {
        return Author::EngineIo;
    }
    if (sniffed.body.startsWith("Failed to open a WebSocket connection")) {
        return Author::Python;
    }
    return isWsRefusal(sniffed.body) ? Author::WsLibrary : Author::Unknown;
}

} // namespace

Sniffed sniff(const AddressReport &report)
{
    Sniffed sniffed;
    const QByteArray type = headerValue(report.headers, "Content-Type").toLower();
    sniffed.body = report.bodyHead.trimmed();
    sniffed.missingPath = missingPathIn(sniffed.body);
    sniffed.html = type.startsWith("text/html");
    sniffed.json = type.startsWith("application/json") || sniffed.body.startsWith('{');
    sniffed.author = authorOf(report, sniffed);
    return sniffed;
}

} // namespace gate101::probe

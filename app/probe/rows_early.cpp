// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/scene.h"

namespace gate101::probe {

namespace {

/// Answers whose own bytes name the cause, whatever stands behind them.

Facts firstBytes(const Scene &s)
{
    QByteArray shown;
    for (const char c : s.p->bodyHead.left(40)) {
        if (c >= 0x20 && c < 0x7f) {
            shown += c;
        } else if (c != '\r' && c != '\n') {
            shown += "\\x" + QByteArray(1, c).toHex();
        }
    }
    return {{"start", QString::fromLatin1(shown)}};
}

/// A SETTINGS frame, with which every HTTP/2 server begins (RFC 9113, 3.4): length, type 4, no flags, stream
/// 0.
bool speaksHttp2(const Scene &s)
{
    return s.p != nullptr && s.p->ending == Ending::NotHttp && s.p->bodyHead.size() >= 9 &&
           s.p->bodyHead[0] == 0 && s.p->bodyHead[3] == 4 && s.p->bodyHead.mid(4, 5) == QByteArray(5, '\0');
}

bool ended(const Scene &s, Ending ending)
{
    return s.p != nullptr && s.p->ending == ending;
}

/// The backend, asked directly, is no web server, and Nginx (which took it for HTTP/0.9) passed its bytes on.
bool backendNotHttp(const Scene &s)
{
    return s.directEnded(Ending::NotHttp) && !(s.p != nullptr && s.p->switched());
}

Facts directBytes(const Scene &s)
{
    return {{"start", QString::fromLatin1(s.d->bodyHead.left(40).trimmed())}};
}

constexpr char plainToTls[] = "The plain HTTP request was sent to HTTPS port";

constexpr Row rows[] = {
    {"http2-on-plain-port", Hop::Nginx, speaksHttp2},
    {"backend-not-http", Hop::Backend, backendNotHttp, directBytes},
    {"endpoint-not-http", Hop::Network, [](const Scene &s) { return ended(s, Ending::NotHttp); }, firstBytes},
    {"answer-endless", Hop::Network, [](const Scene &s) { return ended(s, Ending::TooLarge); }},
    {"plain-to-tls-port", Hop::Client,
     [](const Scene &s) {
         return s.status() == 400 && s.bodyHas(plainToTls) &&
                !(s.directSame() && s.direct.body.contains(plainToTls));
     }},
    {"client-certificate-required", Hop::Tls,
     [](const Scene &s) { return s.status() == 400 && s.bodyHas("No required SSL certificate was sent"); }},
    {"client-certificate-rejected", Hop::Tls,
     [](const Scene &s) { return s.status() == 400 && s.bodyHas("The SSL certificate error"); }},
    {"request-header-too-large", Hop::Client,
     [](const Scene &s) {
         return s.status() == 431 || (s.status() == 400 && s.bodyHas("Request Header Or Cookie Too Large"));
     }},
    {"url-too-long", Hop::Client, [](const Scene &s) { return s.status() == 414; }},
    {"websocket-key-lost", Hop::Nginx,
     [](const Scene &s) { return s.status() == 400 && s.bodyHas("Missing or invalid Sec-WebSocket-Key"); }},
    {"websocket-version-lost", Hop::Nginx,
     [](const Scene &s) {
         return s.status() == 400 && s.bodyHas("Missing or invalid Sec-WebSocket-Version");
     }},
    {"http-version-too-old", Hop::Nginx,
     [](const Scene &s) {
         return s.status() == 400 && s.by(Author::Python) &&
                s.bodyHas("did not receive a valid HTTP request");
     }},
    {"socketio-transport-missing", Hop::Client,
     [](const Scene &s) {
         return s.status() == 400 &&
                (s.author.body == "Transport unknown" || s.author.body.startsWith("{\"code\":0,"));
     }},
    {"socketio-no-sticky-session", Hop::Nginx,
     [](const Scene &s) {
         return s.status() == 400 &&
                (s.author.body == "Session ID unknown" || s.author.body.startsWith("{\"code\":1,"));
     }},
    {"socketio-upgrade-not-forwarded", Hop::Nginx,
     [](const Scene &s) {
         return s.status() == 400 && s.author.body.startsWith("{\"code\":3,") && !s.directSame();
     }},
    {"cdn-in-front", Hop::Network, [](const Scene &s) { return s.by(Author::Cdn); }},
};

} // namespace

Rows earlyRows()
{
    return rows;
}

} // namespace gate101::probe

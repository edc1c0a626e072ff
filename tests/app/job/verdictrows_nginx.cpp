// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/job/verdictrows.h"

namespace gate101::test {

QList<VerdictRow> nginxRows()
{
    const QByteArray right = "location / { proxy_pass http://@app@; @good@ }";
    const auto other = [](const char *location) -> QByteArray {
        return QByteArray("location ") + location + " { proxy_pass http://@app@; @good@ }";
    };
    const auto with = [](const char *lines) -> QByteArray {
        return QByteArray("location / { proxy_pass http://@app@; @good@ ") + lines + " }";
    };
    const auto named = [](const char *first) -> QByteArray {
        return QByteArray("server { listen 127.0.0.1:@port@; server_name else.example; ") + first +
               " }\nserver { listen 127.0.0.1:@port@; server_name real.example; "
               "location / { proxy_pass http://@app@; @good@ } }";
    };
    const auto alsoV6 = [](job::Target &target) {
        target.pins.append(
            {target.pins.first().host, target.pins.first().port, QHostAddress(QHostAddress::LocalHostIPv6)});
    };
    return {
        {.name = "01 a name that does not exist",
         .site = right,
         .id = "name-not-found",
         .outside = "name-not-found",
         .tune =
             [](job::Target &target) {
                 target.url.replace(QStringLiteral("rows.example"), QStringLiteral("no-such-name.invalid"));
             }},
        {.name = "02 nobody listens there",
         .site = right,
         .id = "tcp-refused",
         .outside = "tcp-refused",
         .tune = [](job::Target &target) { target.url = QStringLiteral("ws://127.0.0.1:1/api/ws"); }},
        {.name = "04 no listen line for IPv6",
         .site = right,
         .id = "ipv6-not-listening",
         .outside = "ipv6-not-listening",
         .needs = "v6",
         .tune = alsoV6,
         .facts = {{"good", QStringLiteral("127.0.0.1")}}},
        {.name = "05 another server answers on IPv6",
         .site = "server { listen 127.0.0.1:@port@; server_name rows.example; "
                 "location / { proxy_pass http://@app@; @good@ } }\n"
                 "server { listen [::1]:@port@; server_name else.example; root @dir@/html; }",
         .id = "other-server-on-address",
         .outside = "other-server-on-address",
         .needs = "v6",
         .tune = alsoV6},
        {.name = "32 exact location of another path",
         .site = other("= /api/ws/v2"),
         .id = "nginx-serves-files",
         .outside = "nginx-404",
         .backend = "app"},
        {.name = "32 capital letters in the location",
         .site = other("/API/"),
         .id = "nginx-serves-files",
         .outside = "nginx-404",
         .backend = "app"},
        {.name = "32 prefix of another path",
         .site = other("/socket/"),
         .id = "nginx-serves-files",
         .outside = "nginx-404",
         .backend = "app"},
        {.name = "33 the default server answers",
         .site = named("root @dir@/html;"),
         .id = "default-server-answered",
         .outside = "nginx-404",
         .backend = "app"},
        {.name = "33 tested by address",
         .site = named("root @dir@/html;"),
         .id = "default-server-answered",
         .outside = "nginx-404",
         .backend = "app",
         .tune =
             [](job::Target &target) {
                 target.url.replace(QStringLiteral("rows.example"), QStringLiteral("127.0.0.1"));
             }},
        {.name = "34 the default server returns 421",
         .site = named("return 421;"),
         .id = "default-server-answered",
         .outside = "default-server-answered",
         .backend = "app"},
        {.name = "34 the default server returns 444",
         .site = named("return 444;"),
         .id = "default-server-answered",
         .outside = "closed-without-answer",
         .backend = "app"},
        {.name = "34 the default server has a page",
         .site = named("location / { default_type text/html; return 200 '<h1>Welcome</h1>'; }"),
         .id = "default-server-answered",
         .outside = "answered-200-html",
         .backend = "app"},
        {.name = "35 try_files swallows the path",
         .site = "location / { try_files $uri /index.html; }",
         .id = "spa-fallback",
         .outside = "answered-200-html",
         .backend = "app"},
        {.name = "39 location with a slash at its end",
         .site = other("/api/ws/"),
         .id = "slash-redirect",
         .outside = "slash-redirect"},
        {.name = "40 http goes to https",
         .site = "return 301 https://$host$request_uri;",
         .id = "https-redirect",
         .outside = "https-redirect",
         .backend = "app"},
        {.name = "40 redirect to another site",
         .site = "return 302 http://else.example/;",
         .id = "redirected",
         .outside = "redirected",
         .backend = "app"},
        {.name = "42 a password",
         .site = with("auth_basic x; auth_basic_user_file @dir@/users;"),
         .id = "basic-auth",
         .outside = "basic-auth"},
        {.name = "46 deny",
         .site = with("deny all;"),
         .id = "access-denied-by-rule",
         .outside = "nginx-forbidden"},
        {.name = "46 limit_except",
         .site = with("limit_except POST { deny all; }"),
         .id = "access-denied-by-rule",
         .outside = "nginx-forbidden"},
        {.name = "46 return 403",
         .site = "location / { return 403; }",
         .id = "nginx-return-answered",
         .outside = "nginx-forbidden",
         .backend = "app"},
        {.name = "46 a folder without index",
         .site = "location / { autoindex off; }",
         .id = "nginx-directory-forbidden",
         .outside = "nginx-forbidden",
         .path = "/folder/",
         .backend = "app"},
        {.name = "48 requests are limited",
         .site = with("limit_req zone=reqs;"),
         .id = "rate-limited",
         .outside = "nginx-503",
         .http = "limit_req_zone $server_name zone=reqs:64k rate=1r/m;",
         .warm = true},
        {.name = "48 connections are limited",
         .site = with("limit_conn conns 1;"),
         .id = "connections-limited",
         .outside = "nginx-503",
         .http = "limit_conn_zone $server_name zone=conns:64k;",
         .warm = true},
        {.name = "48 limited with 429",
         .site = with("limit_req zone=many; limit_req_status 429;"),
         .id = "rate-limited",
         .outside = "rate-limited",
         .http = "limit_req_zone $server_name zone=many:64k rate=1r/m;",
         .warm = true},
        {.name = "49 maintenance",
         .site = "location / { return 503; }",
         .id = "nginx-return-answered",
         .outside = "nginx-503",
         .backend = "app"},
        {.name = "50 a cookie of nine kilobytes",
         .site = right,
         .id = "request-header-too-large",
         .outside = "request-header-too-large",
         .tune =
             [](job::Target &target) {
                 target.headers = {{"Cookie", "a=" + QByteArray(9000, 'x')}};
             }},
        {.name = "50 a cookie that only the application finds too large",
         .site = "large_client_header_buffers 4 64k; location / { proxy_pass http://@app@; @good@ }",
         .id = "request-header-too-large",
         .outside = "request-header-too-large",
         .tune =
             [](job::Target &target) {
                 target.headers = {{"Cookie", "a=" + QByteArray(20000, 'x')}};
             }},
        {.name = "51 a token of nine kilobytes in the query",
         .site = right,
         .id = "url-too-long",
         .outside = "url-too-long",
         .tune = [](job::Target &target) { target.url += QStringLiteral("?token=") + QString(9000, u'x'); }},
        {.name = "52 a Host that Nginx refuses",
         .site = right,
         .id = "nginx-rejected-request",
         .outside = "nginx-rejected-request",
         .tune =
             [](job::Target &target) {
                 target.headers = {{"Host", "rows..example"}};
             }},
        {.name = "55 return 444",
         .site = "location / { return 444; }",
         .id = "nginx-return-444",
         .outside = "closed-without-answer",
         .backend = "app"},
        {.name = "55 the PROXY protocol is expected",
         .site = "server { listen 127.0.0.1:@port@ proxy_protocol; server_name rows.example; "
                 "location / { proxy_pass http://@app@; @good@ } }",
         .id = "proxy-protocol-expected",
         .outside = "closed-without-answer"},
        {.name = "56 HTTP/2 on a plain port",
         .site = "server { listen 127.0.0.1:@port@ http2; server_name rows.example; "
                 "location / { proxy_pass http://@app@; @good@ } }",
         .id = "http2-on-plain-port",
         .outside = "http2-on-plain-port"},
        {.name = "500 a rewrite in a circle",
         .site = "location / { rewrite ^ /again last; }",
         .id = "nginx-rewrite-cycle",
         .outside = "nginx-500",
         .backend = "app"},
        {.name = "405 Nginx' own refusal",
         .site = "location / { return 405; }",
         .id = "nginx-return-answered",
         .outside = "nginx-405",
         .backend = "app"},
        {.name = "200 a return in plain text",
         .site = "location / { return 200 'ok'; }",
         .id = "nginx-return-answered",
         .outside = "answered-200",
         .backend = "app"},
        {.name = "401 auth_request refuses",
         .site = with("auth_request /auth;") + " location = /auth { return 401; }",
         .id = "nginx-401",
         .outside = "nginx-401"},
    };
}

QList<VerdictRow> tlsRows()
{
    const char *site = "location / { proxy_pass http://@app@; @good@ }";
    const auto listening = [](const char *lines) -> QByteArray {
        return QByteArray("server { listen 127.0.0.1:@port@ ssl; server_name rows.example; ") + lines +
               " location / { proxy_pass http://@app@; @good@ } }";
    };
    const auto noCa = [](job::Target &target) { target.caFile.clear(); };
    const auto wss = [](VerdictRow row) {
        row.scheme = "wss";
        row.needs = "tls";
        return row;
    };
    return {
        wss({.name = "T0 everything right", .site = site, .id = "works", .outside = "works"}),
        wss({.name = "T1 self-signed",
             .site = listening("ssl_certificate @dir@/self.pem; ssl_certificate_key @dir@/self.key;"),
             .id = "tls-self-signed",
             .outside = "tls-self-signed",
             .tune = noCa}),
        wss({.name = "T1 self-signed and the upgrade lost",
             .site = "server { listen 127.0.0.1:@port@ ssl; server_name rows.example; ssl_certificate "
                     "@dir@/self.pem; ssl_certificate_key @dir@/self.key; location / { proxy_pass "
                     "http://@app@; } }",
             .id = "nginx-upgrade-not-forwarded",
             .outside = "answered-404-by-app",
             .tune = noCa,
             .proof = "404 101"}),
        wss({.name = "T1 passed over on demand",
             .site = listening("ssl_certificate @dir@/self.pem; ssl_certificate_key @dir@/self.key;"),
             .id = "works",
             .outside = "works",
             .tune =
                 [](job::Target &target) {
                     target.caFile.clear();
                     target.insecure = true;
                 }}),
        wss({.name = "T2 expired",
             .site = listening("ssl_certificate @dir@/old.pem; ssl_certificate_key @dir@/leaf.key;"),
             .id = "tls-expired",
             .outside = "tls-expired"}),
        wss({.name = "T2 not yet valid",
             .site = listening("ssl_certificate @dir@/young.pem; ssl_certificate_key @dir@/leaf.key;"),
             .id = "tls-not-yet-valid",
             .outside = "tls-not-yet-valid"}),
        wss({.name = "T3 a certificate of another name",
             .site = listening("ssl_certificate @dir@/named.pem; ssl_certificate_key @dir@/leaf.key;"),
             .id = "tls-wrong-name",
             .outside = "tls-wrong-name"}),
        wss({.name = "T4 the intermediate is missing",
             .site = listening("ssl_certificate @dir@/deep.pem; ssl_certificate_key @dir@/leaf.key;"),
             .id = "tls-intermediate-missing",
             .outside = "tls-intermediate-missing"}),
        wss({.name = "T4 the whole chain",
             .site = listening("ssl_certificate @dir@/chain.pem; ssl_certificate_key @dir@/leaf.key;"),
             .id = "works",
             .outside = "works"}),
        wss({.name = "T5 a private authority",
             .site = listening("ssl_certificate @dir@/chain.pem; ssl_certificate_key @dir@/leaf.key;"),
             .id = "tls-private-ca",
             .outside = "tls-private-ca",
             .tune = noCa}),
        wss({.name = "T6 no common version",
             .site = listening("@cert@ ssl_protocols TLSv1.1;"),
             .id = "tls-no-common-version",
             .outside = "tls-no-common-version"}),
        wss({.name = "T7 no shared cipher",
             .site = listening("@cert@ ssl_protocols TLSv1.2; ssl_ciphers ECDHE-ECDSA-AES128-GCM-SHA256;"),
             .id = "tls-no-shared-cipher",
             .outside = "tls-no-shared-cipher"}),
        wss({.name = "T8 the name is rejected",
             .site = listening("ssl_reject_handshake on;"),
             .id = "tls-name-rejected",
             .outside = "tls-name-rejected"}),
        wss({.name = "T10 TLS to a plain port",
             .site = "server { listen 127.0.0.1:@port@; server_name rows.example; "
                     "location / { proxy_pass http://@app@; @good@ } }",
             .id = "tls-to-plain-port",
             .outside = "tls-to-plain-port"}),
        wss({.name = "T12 the PROXY protocol is expected",
             .site = "server { listen 127.0.0.1:@port@ ssl proxy_protocol; server_name rows.example; @cert@ "
                     "location / { proxy_pass http://@app@; @good@ } }",
             .id = "proxy-protocol-expected",
             .outside = "tls-closed"}),
        wss({.name = "T13 a client certificate is wanted",
             .site = QByteArray("ssl_verify_client on; ssl_client_certificate @dir@/ca.pem; ") + site,
             .id = "client-certificate-required",
             .outside = "client-certificate-required"}),
        wss({.name = "T13 a client certificate of somebody else",
             .site = QByteArray("ssl_verify_client on; ssl_client_certificate @dir@/ca.pem; ") + site,
             .id = "client-certificate-rejected",
             .outside = "client-certificate-rejected",
             .tune = [](job::Target &target) { target.certFile = target.keyFile = QStringLiteral("self"); }}),
        wss({.name = "T13 the right client certificate",
             .site = QByteArray("ssl_verify_client on; ssl_client_certificate @dir@/ca.pem; ") + site,
             .id = "works",
             .outside = "works",
             .tune = [](job::Target &target) { target.certFile = target.keyFile = QStringLiteral("leaf"); }}),
        {.name = "53 plain to a TLS port",
         .site = "server { listen 127.0.0.1:@port@ ssl; server_name rows.example; @cert@ "
                 "location / { proxy_pass http://@app@; @good@ } }",
         .id = "plain-to-tls-port",
         .outside = "plain-to-tls-port",
         .needs = "tls"},
        wss({.name = "57 HTTP/2 offered beside HTTP/1.1",
             .site = "server { listen 127.0.0.1:@port@ ssl http2; server_name rows.example; @cert@ "
                     "location / { proxy_pass http://@app@; @good@ } }",
             .id = "works",
             .outside = "works"}),
        wss({.name = "41 forces https behind TLS",
             .site = "location / { proxy_pass http://@forceshttps@; }",
             .id = "app-forces-https-behind-tls",
             .outside = "app-forces-https-behind-tls"}),
    };
}

} // namespace gate101::test

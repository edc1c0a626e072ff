// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/check.h"
#include "nginx/files/disabledsites.h"
#include "tests/support/memoryreader.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

/// A check's id with a configuration in which it must speak, or in which it must not: what the examples of
/// tests/data/checks leave out, such as other versions of Nginx. `body` stands in a
/// server for the request wss://site.test/api/ws on port 80 unless it is a line of http.
struct Case
{
    QByteArray id;
    bool speaks;
    QByteArray http;
    Version version{1, 22, 1};
};

const QByteArray map = "map $http_upgrade $connection_upgrade { default upgrade; '' close; } ";
const QByteArray pair =
    "proxy_set_header Upgrade $http_upgrade; proxy_set_header Connection $connection_upgrade; ";
const QByteArray full = pair + "proxy_http_version 1.1; proxy_read_timeout 1h; proxy_buffering off; ";

QByteArray api(const QByteArray &lines, const QByteArray &pass = "http://127.0.0.1:3030")
{
    return "location /api { proxy_pass " + pass + "; " + lines + "}";
}

QByteArray site(const QByteArray &body, const QByteArray &listen = "80", const QByteArray &name = "site.test")
{
    return "server { listen " + listen + "; server_name " + name + "; " + body + " }";
}

const QList<Case> &cases()
{
    static const QList<Case> all{
        {"no-listener", true, site("", "8080")},
        {"no-listener", false, site("", "80")},
        {"server-by-default", true, site(api(full), "80", "else.test")},
        {"server-by-default", false, site(api(full), "80", "_")},
        {"site-not-enabled", true, "DISABLED" + site("", "80", "else.test")},
        {"site-not-enabled", false, "DISABLED" + site("")},
        {"other-path-upgrades", true,
         map + site("location /ws { " + full + "proxy_pass http://b:1; } location / { }")},
        {"other-path-upgrades", false,
         map + site("location /ws { " + full + "proxy_pass http://b:1; } " + api(full))},
        {"try-files-fallback", true, site("location / { try_files $uri /index.html; }")},
        {"try-files-fallback", false,
         site("location / { try_files $uri @app; } location @app { proxy_pass http://b:1; }")},
        {"not-proxied", true, site("location / { root /srv; }")},
        {"not-proxied", false, site(api({}))},
        {"answered-by-return", true, site("location /api { return 404; }")},
        {"answered-by-return", false, site("location /apix { return 404; } " + api({}))},
        {"redirects", true, site("return 302 /v2$request_uri;")},
        {"redirects", true, site("location /api { rewrite ^ /v2/ws redirect; }")},
        {"redirects-to-https", true, site("return 301 https://$host$request_uri;")},
        {"redirects-to-https", true, site("rewrite ^ https://site.test/ws permanent;")},
        {"redirects-to-https", false, site("return 301 http://other.test;")},
        {"redirects", false, site("if ($scheme = https) { return 301 http://x; } " + api({}))},
        {"location-slash", true, site("location /api/ws/ { proxy_pass http://b:1; }")},
        {"location-slash", true, site("location = /api/ws/ { proxy_pass http://b:1; }")},
        {"location-slash", false, site("location /api/ws/ { root /srv; }")},
        {"location-slash", false,
         site("location /api/ws/ { proxy_pass http://b:1; } location = /api/ws { proxy_pass http://b:1; }")},
        {"map-missing", true, site(api(full))},
        {"map-missing", false, map + site(api(full))},
        {"map-misplaced", true, site(map + api(full))},
        {"map-misplaced", false, map + site(api(full))},
        {"map-misplaced", false, "map $uri $other { " + map + " } " + site(api(full))}, // Entries of a map.
        {"not-proxied", true, site("proxy_pass http://b;")}, // Nginx refuses it there, and nothing answers.
        {"map-duplicated", true, map + map + site(api(full))},
        {"map-duplicated", false, map + "map $uri $other { default 1; } " + site(api(full))},
        {"headers-not-inherited", true, map + site(pair + api("proxy_set_header Host $host; "))},
        {"headers-not-inherited", false, map + site(pair + api({}))},
        {"upgrade-header-missing", true, site(api({}))},
        {"upgrade-header-missing", false, map + pair + site(api({}))},
        {"upgrade-header-wrong", true, site(api("proxy_set_header Upgrade $http_connection; "))},
        {"upgrade-header-wrong", false, site(api("proxy_set_header upgrade \"WebSocket\"; "))},
        {"upgrade-variable-wrong", true, site(api("proxy_set_header Upgrade $http_upgrad; "))},
        {"upgrade-variable-wrong", false, site(api("proxy_set_header Upgrade $http_upgrade; "))},
        {"upgrade-variable-wrong", false, site(api("proxy_set_header Upgrade \"\"; "))},
        {"upgrade-header-missing", false, site(api("proxy_set_header Upgrade $http_upgrad; "))},
        {"connection-header-missing", true, site(api({}))},
        {"connection-header-missing", false, site(api("proxy_set_header CONNECTION upgrade; "))},
        {"connection-header-wrong", true, site(api("proxy_set_header Connection keep-alive; "))},
        {"connection-header-wrong", false,
         site(api("proxy_set_header Connection \"keep-alive, Upgrade\"; "))},
        {"connection-hardcoded", true, site(api("proxy_set_header Connection 'upgrade'; "))},
        {"connection-hardcoded", false, map + site(api(pair))},
        {"header-duplicated", true, map + site(api(pair + "proxy_set_header connection upgrade; "))},
        {"header-duplicated", false, map + site(pair + api(pair))},
        {"http-version-1.0", true, site(api({}))},
        {"http-version-1.0", true, site(api("proxy_http_version 1.0; ")), {1, 31, 4}},
        {"http-version-1.0", false, site(api({})), {1, 29, 7}},
        {"http-version-1.0", false, site("proxy_http_version 1.1; " + api({}))},
        {"backend-port-mismatch", true, site(api({}, "http://127.0.0.1:3031"))},
        {"backend-port-mismatch", false, site(api({}, "http://unix:/run/app.sock"))},
        {"proxy-pass-rewrites", true, site("location /api/ { proxy_pass http://b:3030/; }")},
        {"proxy-pass-rewrites", true,
         site("location /api { rewrite ^ /x break; proxy_pass http://b:3030; }")},
        {"proxy-pass-double-slash", true, site(api({}, "http://b:3030/"))},
        {"proxy-pass-double-slash", false, site(api({}, "http://b:3030"))},
        {"proxy-pass-double-slash", false, site("location /api/ { proxy_pass http://b:3030/; }")},
        {"proxy-pass-glued", true, site("location /api/ { proxy_pass http://b:3030/v1; }")},
        {"proxy-pass-glued", false, site("location /api/ws { proxy_pass http://b:3030/v1; }")},
        {"proxy-pass-variable-uri", true, site("set $a b; " + api({}, "http://$a:1/v1"))},
        {"proxy-pass-variable-uri", false, site("set $a b; " + api({}, "http://$a:1"))},
        {"proxy-pass-variable-uri", false, site("set $a b; " + api({}, "http://$a:1$request_uri"))},
        {"proxy-pass-rewrites", false, site(api({}, "http://b:3030/api"))},
        {"read-timeout-short", true, site(api({}))},
        {"read-timeout-short", false, "proxy_read_timeout 1d; " + site(api({}))},
        {"upstream-localhost", true, site(api({}, "http://localhost:3030"))},
        {"upstream-localhost", false, site(api({}, "http://127.0.0.1:3030"))},
        {"listen-shadowed", true, site("return 404;", "127.0.0.1:80", "else.test") + site(api(full))},
        {"listen-shadowed", true,
         site("return 404;", "127.0.0.1:80", "else.test") + site(api(full), "79-81")},
        {"listen-shadowed", false, site("return 404;", "127.0.0.2:80", "else.test") + site(api(full))},
        {"listen-shadowed", false,
         site("return 404;", "127.0.0.1:80", "else.test") + site(api(full), "80", "other.test")},
        {"listen-shadowed", false, // It listens at one address on purpose.
         site("return 404;", "80", "else.test") + site(api(full), "127.0.0.9:80")},
        {"server-by-default", false, site("return 404;", "127.0.0.1:80", "else.test") + site(api(full))},
        {"server-name-conflict", true, site(api(full)) + site(api(full))},
        {"server-name-conflict", false, site(api(full)) + site(api(full), "81")},
        {"server-name-conflict", false, site(api(full)) + site(api(full), "80", "*.test")},
        {"regex-location-wins", true, site(api(full) + "location ~ ws$ { return 404; }")},
        {"regex-location-wins", true, site(api(full) + "location ~* \\.(js|WS)$|/WS { root /x; }")},
        {"listen-shadowed", false,
         site("return 404;", "127.0.0.1:80", "else.test") + site(api(full), "127.0.0.9:80")},
        {"regex-location-wins", true,
         site("location / { root /x; } " + api(full) + "location ~ ws$ { return 404; }")},
        {"regex-location-wins", false,
         site("location / { proxy_pass http://b:1; } location /api { root /x; } location ~ ws$ { return 404; "
              "}")},
        {"regex-location-wins", false, site(api(full) + "location ~ js$ { return 404; }")},
        {"regex-location-wins", false, site(api(full) + "location ~ ws$ { proxy_pass http://b:1; }")},
        {"regex-location-wins", false, site("location /api { root /x; } location ~ ws$ { return 404; }")},
        {"proxy-pass-not-inherited", true,
         site("location /api { proxy_pass http://b:1; location ~ ws { } }")},
        {"proxy-pass-not-inherited", true,
         site("location /api/ { proxy_pass http://b:1/x/; location /api/ws { proxy_buffering off; } }")},
        {"proxy-pass-not-inherited", false,
         site("location /api { proxy_pass http://b:1; location /api/ws { root /srv; } }")},
        {"proxy-pass-not-inherited", false, site("location /api { root /srv; location /api/ws { } }")},
        {"proxy-pass-not-inherited", false, site("location /api { proxy_pass http://b:1; }")},
        {"resolver-missing", true, site("set $a app; " + api(full, "http://$a:3030"))},
        {"resolver-missing", true, site(api(full, "http://localhost:$server_port"))},
        {"resolver-missing", true, // A block has no port, so a port in proxy_pass does not name it.
         "upstream app { server 127.0.0.1:1; } " + site("set $a app; " + api(full, "http://$a:3030"))},
        {"resolver-missing", false,
         "upstream app { server 127.0.0.1:1; } " + site("set $a app; " + api(full, "http://$a"))},
        {"resolver-missing", false,
         "resolver 127.0.0.53; " + site("set $a app; " + api(full, "http://$a:1"))},
        {"resolver-missing", false, site("set $a 127.0.0.1:3030; " + api(full, "http://$a"))},
        {"resolver-missing", false, site("set $a [::1]:3030; " + api(full, "http://$a"))},
        {"resolver-missing", false, site(api(full, "http://$http_x:3030"))},
        {"upstream-all-down", true,
         "upstream app { server 127.0.0.1:1 down; server 127.0.0.1:2 down; } " +
             site(api(full, "http://app"))},
        {"upstream-all-down", false,
         "upstream app { server 127.0.0.1:1 down; server 127.0.0.1:2; } " + site(api(full, "http://app"))},
        {"upstream-scheme-differs", true, site(api(full, "http://127.0.0.1:443"))},
        {"upstream-scheme-differs", true, site(api(full, "https://b.test:80"))},
        {"upstream-scheme-differs", true, site(api(full, "https://127.0.0.1:81")) + site({}, "81")},
        {"upstream-scheme-differs", true, site(api(full, "http://[::1]:81")) + site({}, "[::]:81 ssl")},
        {"upstream-scheme-differs", true,
         site(api(full, "http://127.0.0.1:82")) + site({}, "127.0.0.1:81-83 ssl")},
        {"upstream-scheme-differs", false, site(api(full, "https://127.0.0.1:81")) + site({}, "81 ssl")},
        {"upstream-scheme-differs", false, site(api(full, "http://127.0.0.1:443")) + site({}, "443")},
        {"upstream-scheme-differs", false, site(api(full, "https://127.0.0.1:3030"))},
        {"auth-required", true, "auth_basic Members; " + site(api(full))},
        {"auth-required", true, site("auth_request /auth; " + api(full))},
        {"auth-required", false, "auth_basic Members; " + site(api(full + "auth_basic off; "))},
        {"errors-masked", true, "error_page 502 504 =200 /x; " + site(api(full))},
        {"errors-masked", true, "error_page 404 /x; proxy_intercept_errors on; " + site(api(full))},
        {"errors-masked", false, "error_page 500 502 503 504 /50x.html; " + site(api(full))},
        {"errors-masked", false, "error_page 404 =200 /x; " + site(api(full))},
        {"errors-masked", false, "error_page 502 =200 /x; " + site(api(full + "error_page 410 /y; "))},
        {"buffering-on", true, site(api({}))},
        {"buffering-on", false, site("proxy_buffering off; " + api({}))},
    };
    return all;
}

Findings findingsOf(QByteArray http, Version version)
{
    MemoryReader reader;
    if (http.startsWith("DISABLED")) {
        http.remove(0, 8);
        reader.files["/n/sites-available/site"] = site("", "80");
        reader.folders.insert("/n/sites-enabled");
    }
    reader.files["/n/nginx.conf"] = "http { include sites-enabled/*; " + http + " }";
    const auto config = ConfigSet::load(reader, "/n/nginx.conf");
    const auto model = HttpModel::build(config);
    RouteRequest request;
    request.host = "site.test";
    request.address = "127.0.0.1";
    request.target = "/api/ws";
    const Resolution resolution = resolve(*model, request, version);
    const CheckContext context{*model, resolution, BackendAddress{{}, 3030},
                               readDisabledSites(reader, *config)};
    return runChecks(context);
}

QByteArrayList allIds()
{
    QByteArrayList ids;
    for (const CheckEntry &entry : checks()) {
        ids += entry.ids;
    }
    return ids;
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaks_data();
    void speaks();
    void errorsComeFirst();
    void nestedPassCarriesThePathOn_data();
    void nestedPassCarriesThePathOn();
};

void TestChecks::speaks_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < cases().size(); ++i) {
        const Case &one = cases()[i];
        QTest::newRow(
            QByteArray(QByteArray::number(i) + ' ' + (one.speaks ? "" : "not ") + one.id).constData())
            << i;
    }
}

void TestChecks::speaks()
{
    QFETCH(int, index);
    const Case &one = cases()[index];
    QVERIFY2(allIds().contains(one.id), "no check has this id");
    QByteArrayList ids;
    for (const Finding &finding : findingsOf(one.http, one.version)) {
        ids.append(finding.statement.id);
        QVERIFY2(allIds().contains(finding.statement.id), finding.statement.id.constData());
        QVERIFY(finding.statement.facts.contains("file") && finding.statement.facts.contains("line"));
        if (finding.statement.id != "no-listener") {
            QVERIFY2(finding.place.file.startsWith("/n/") && finding.place.line > 0,
                     finding.statement.id.constData());
        }
    }
    QVERIFY2(ids.contains(one.id) == one.speaks, ids.join(' ').constData());
}

void TestChecks::errorsComeFirst()
{
    const Findings findings = findingsOf(site(api({}, "http://localhost:3031")), {1, 22, 1});
    QVERIFY(findings.size() > 4);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [](const Finding &a, const Finding &b) { return a.severity < b.severity; }));
}

void TestChecks::nestedPassCarriesThePathOn_data()
{
    QTest::addColumn<QByteArray>("outer");
    QTest::addColumn<QByteArray>("pass");
    QTest::addColumn<QByteArray>("nested");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("fixable");
    const auto row = [](const char *name, const char *outer, const char *pass, const char *nested,
                        const char *url, bool fixable) {
        QTest::newRow(name) << QByteArray(outer) << QByteArray(pass) << QByteArray(nested)
                            << QString::fromLatin1(url) << fixable;
    };
    row("no path", "/api", "http://b:1", "/api/ws", "http://b:1", true);
    row("no path, regular expression", "/api", "http://b:1", "~ ws$", "http://b:1", true);
    row("a path", "/api/", "http://b:1/v1/", "/api/ws", "http://b:1/v1/ws", true);
    row("a slash", "/api/", "http://b:1/", "/api/w", "http://b:1/w", true);
    row("a path, modifier", "^~ /api/", "http://b:1/v1/", "/api/ws", "http://b:1/v1/ws", true);
    row("a path, regular expression", "/api/", "http://b:1/v1/", "~ ws$", "http://b:1/v1/", false);
    row("a variable", "/api", "http://$host:1", "/api/ws", "http://$host:1", true);
    row("a variable and a path", "/api", "http://$host:1/v1", "/api/ws", "http://$host:1/v1", false);
}

void TestChecks::nestedPassCarriesThePathOn()
{
    QFETCH(QByteArray, outer);
    QFETCH(QByteArray, pass);
    QFETCH(QByteArray, nested);
    QFETCH(QString, url);
    QFETCH(bool, fixable);
    const QByteArray body = "location " + outer + " { proxy_pass " + pass + "; location " + nested + " { } }";
    for (const Finding &finding : findingsOf(site(body), {1, 22, 1})) {
        if (finding.statement.id == "proxy-pass-not-inherited") {
            QCOMPARE(finding.statement.facts.value("url"), url);
            QCOMPARE(finding.fixable, fixable);
            return;
        }
    }
    QFAIL("proxy-pass-not-inherited is not said");
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"

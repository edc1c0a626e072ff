// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/diff.h"
#include "nginx/files/disabledsites.h"
#include "nginx/files/overlayreader.h"
#include "nginx/fixes/fixplanner.h"
#include "tests/app/nginx/checks/strictbackend.h"
#include "tests/app/nginx/fixes/headersites.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

Q_DECLARE_METATYPE(FixSite)
Q_DECLARE_METATYPE(Method)

namespace {

constexpr Version version{1, 22, 1};

struct Seen
{
    Findings findings;
    std::shared_ptr<const HttpModel> model;
};

Seen diagnose(FileReader &reader, const FixRequest &request)
{
    const auto config = ConfigSet::load(reader, request.mainFile);
    const auto model = HttpModel::build(config);
    const Resolution resolution = resolve(*model, request.request, request.version);
    const CheckContext context{*model, resolution, request.backend, readDisabledSites(reader, *config)};
    return {runChecks(context), model};
}

QByteArray errorsIn(const Findings &findings)
{
    QByteArray ids;
    for (const Finding &finding : findings) {
        ids += finding.severity == Severity::Error ? ' ' + finding.statement.id : QByteArray();
    }
    return ids;
}

QByteArray answerTo(const HttpModel &model, RouteRequest request, const QByteArray &target)
{
    request.target = target;
    const Resolution resolution = resolve(model, request, version);
    QByteArray text = handlerName(resolution.route.handler) + ' ' +
                      QByteArray::number(resolution.route.status) + ' ' + resolution.route.upstream;
    if (resolution.route.backendRequest) {
        text += ' ' + resolution.route.backendRequest->line;
        for (const auto &[name, value] : resolution.route.backendRequest->headers) {
            text += '\n' + name + ": " + value;
        }
    }
    return text;
}

Directive blockFor(const HttpModel &model, RouteRequest request, const QByteArray &target)
{
    request.target = target;
    const Resolution resolution = resolve(model, request, version);
    return resolution.location == nullptr ? Directive() : resolution.location->scope.block;
}

FixSite withPorts(FixSite site, int port, int backendPort)
{
    for (QByteArray &bytes : site.files) {
        bytes.replace("PORT", QByteArray::number(port)).replace("BACKEND", QByteArray::number(backendPort));
    }
    return site;
}

void fill(MemoryReader &reader, const FixSite &site)
{
    for (auto it = site.files.cbegin(); it != site.files.cend(); ++it) {
        reader.files.insert("/n/" + it.key(), it.value());
    }
    reader.folders = {"/n/conf.d", "/n/sites-enabled", "/n/sites-available"};
}

FixRequest requestFor(const FixSite &site, int port, int backendPort, Method method)
{
    FixRequest request;
    request.mainFile = "/n/nginx.conf";
    request.request.host = "site.test";
    request.request.port = static_cast<quint16>(port);
    request.request.address = site.address;
    request.request.target = site.target;
    request.version = version;
    request.method = method;
    if (site.backendGiven) {
        request.backend = BackendAddress{{}, static_cast<quint16>(backendPort)};
    }
    return request;
}

} // namespace

/// Each site, mended by each method: clean afterwards, nothing else touched, and 101 from a real Nginx.
class TestFixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data() { sites(); }
    void plan();
    void answers101_data() { sites(); }
    void answers101();
    void refusals_data();
    void refusals();

private:
    static void sites();
};

void TestFixes::sites()
{
    QTest::addColumn<FixSite>("site");
    QTest::addColumn<Method>("method");
    for (const FixSite &site : allFixSites()) {
        for (const Method method : {Method::Auto, Method::Merge, Method::Separate}) {
            QTest::newRow(QByteArray(site.name + ", " + methodName(method)).constData()) << site << method;
        }
    }
}

void TestFixes::plan()
{
    QFETCH(FixSite, site);
    QFETCH(Method, method);
    site = withPorts(site, 18080, 3030);
    MemoryReader reader;
    fill(reader, site);
    const FixRequest request = requestFor(site, 18080, 3030, method);
    const Seen before = diagnose(reader, request);
    QVERIFY(!errorsIn(before.findings).isEmpty());

    const Result<FixPlan> plan = planFix(reader, request);
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().id.constData());
    const QByteArray expected = method == Method::Auto    ? site.autoMethod
                                : method == Method::Merge ? site.mergeBecomes
                                                          : site.separateBecomes;
    QCOMPARE(methodName(plan->method), expected);
    QVERIFY(!plan->why.id.isEmpty());
    QCOMPARE(errorsIn(plan->remaining), QByteArray());

    OverlayReader overlay(reader);
    overlay.lay(plan->changes);
    const Seen after = diagnose(overlay, request);
    QCOMPARE(errorsIn(after.findings), QByteArray());
    const Result<FixPlan> again = planFix(overlay, request);
    QVERIFY2(!again, again ? unifiedDiff(again->changes).constData() : "");
    QCOMPARE(again.error().id, QByteArray("nothing-to-fix"));

    for (const FileChange &change : plan->changes) {
        QVERIFY(change.kind == FileChange::Kind::Edit || !reader.files.contains(change.path));
        // A file that is included by others too stays as it is.
        QVERIFY2(!change.path.endsWith("proxy_params") && !change.path.endsWith(".inc"),
                 change.path.constData());
        const bool crlf = change.before.contains("\r\n");
        QVERIFY(!crlf || change.after.count('\n') == change.after.count("\r\n"));
        for (const DiffLine &line : diffLines(change.before, change.after)) {
            if (line.kind != DiffLine::Kind::Removed) {
                continue;
            }
            const bool onOneLine =
                line.text.contains('{') && change.after.contains(line.text.trimmed().left(20));
            const bool allowed =
                std::any_of(site.mayGo.begin(), site.mayGo.end(),
                            [&](const QByteArray &start) { return line.text.trimmed().startsWith(start); });
            QVERIFY2(onOneLine || allowed || change.after.contains(line.text.trimmed()),
                     line.text.constData());
        }
    }

    const Directive mended = blockFor(*before.model, request.request, site.target);
    for (const char *target :
         {"/", "/other", "/other/x?y=1", "/api", "/api/users", "/apix", "/static/a.js", "/ws"}) {
        const Directive block = blockFor(*before.model, request.request, target);
        const bool same = !block.isNull() && block == mended;
        if (!same || plan->method == Method::Separate) {
            if (site.name != "site not enabled" && site.loads) {
                QCOMPARE(answerTo(*after.model, request.request, target),
                         answerTo(*before.model, request.request, target));
            }
        }
    }
}

void TestFixes::answers101()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    QFETCH(FixSite, site);
    QFETCH(Method, method);
    StrictBackend backend("pages");
    const int port = freeLoopbackPort();
    site = withPorts(site, port, backend.port());
    RealNginx nginx;
    for (auto it = site.files.cbegin(); it != site.files.cend(); ++it) {
        nginx.write(it.key(), it.value());
    }
    nginx.write("html/index.html", "page");
    nginx.write("sites-enabled/.keep", "");
    nginx.write("conf.d/.keep", "");
    const QByteArray upgrade = "GET " + site.target +
                               " HTTP/1.1\r\nHost: site.test:" + QByteArray::number(port) +
                               "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: "
                               "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    QCOMPARE(!nginx.complaints().contains("[emerg]"), site.loads);
    if (site.loads) {
        QVERIFY2(nginx.start(port, site.address), nginx.log().constData());
        const Answer answer = Asker(site.address, port).ask(upgrade);
        if (site.answersBefore) {
            QCOMPARE(answer.status, *site.answersBefore);
        } else {
            QVERIFY2(answer.status != 101 && answer.status != 0, answer.head.constData());
        }
        nginx.stop();
    }

    MemoryReader reader;
    fill(reader, site);
    const Result<FixPlan> plan = planFix(reader, requestFor(site, port, backend.port(), method));
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().id.constData());
    for (const FileChange &change : plan->changes) {
        const QByteArray name = change.path.mid(3);
        if (change.kind == FileChange::Kind::Link) {
            QVERIFY(QFile::link(QFile::decodeName(change.linkTarget), QFile::decodeName(nginx.path(name))));
        } else {
            nginx.write(name, change.after);
        }
    }
    QVERIFY2(!nginx.complaints().contains("[emerg]"),
             QByteArray(nginx.complaints() + unifiedDiff(plan->changes)).constData());
    QVERIFY2(nginx.start(port, site.address), nginx.log().constData());
    const Answer answer = Asker(site.address, port).ask(upgrade);
    QVERIFY2(answer.status == 101, QByteArray(answer.head + unifiedDiff(plan->changes)).constData());
}

void TestFixes::refusals_data()
{
    QTest::addColumn<QByteArray>("conf");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QByteArray &body, Method method, const QByteArray &error) {
        QTest::newRow(name) << server(body) << method << error;
    };
    const QByteArray works =
        usualMap + server("    location / {\n        proxy_pass http://127.0.0.1:BACKEND;\n" + headerPair +
                          "        proxy_http_version 1.1;\n        "
                          "proxy_read_timeout 1h;\n    }\n");
    QTest::newRow("works already") << works << Method::Auto << QByteArray("nothing-to-fix");
    row("no backend", "", Method::Auto, "backend-unknown");
    row("two backends", "location /x { proxy_pass http://x:1; }\nlocation /y { proxy_pass http://y:2; }\n",
        Method::Auto, "backend-unknown");
    row("exact location that answers",
        "location = /api/ws { return 404; }\nlocation /x { proxy_pass http://127.0.0.1:BACKEND; }\n",
        Method::Separate, "location-taken");
    row("does not parse", "location /a { proxy_pass http://x:1 }\n", Method::Auto, "config-incomplete");
    row("missing include", "include nothing.conf;\n", Method::Auto, "config-incomplete");
    row("another path upgrades",
        "location /ws {\n" + headerPair +
            "proxy_pass http://127.0.0.1:BACKEND;\n}\n"
            "location / { root html; }\n",
        Method::Auto, "correct-the-url");
    QTest::newRow("nobody listens") << server("", "127.0.0.1:9") << Method::Auto << QByteArray("no-server");
}

void TestFixes::refusals()
{
    QFETCH(QByteArray, conf);
    QFETCH(Method, method);
    QFETCH(QByteArray, error);
    FixSite site;
    site.files = {{"nginx.conf", mainFile(conf)}};
    site = withPorts(site, 18080, 3030);
    MemoryReader reader;
    fill(reader, site);
    const Result<FixPlan> plan = planFix(reader, requestFor(site, 18080, 3030, method));
    QVERIFY2(!plan, plan ? unifiedDiff(plan->changes).constData() : "");
    QCOMPARE(plan.error().id, error);
}

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"

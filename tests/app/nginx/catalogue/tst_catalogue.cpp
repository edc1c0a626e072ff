// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/catalogue.h"
#include "nginx/catalogue/foreign.h"
#include "tests/app/nginx/catalogue/facts.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

constexpr Version oldest{1, 18, 0};

/// Where the catalogue names another release than the manual, and why.
bool isKnownException(const Fact &fact, const DirectiveInfo &info)
{
    // The manual counts the years in the commercial edition; everybody has them since these releases.
    if ((fact.name == "sticky" || fact.name == "least_time") && info.module == Module::HttpUpstream) {
        return true;
    }
    // A later form: the manual tells of the first one.
    for (const DirectiveInfo *other = &info; other != nullptr; other = nextOverload(other)) {
        if (other->module == info.module && other->removed.isKnown() && other->removed == info.since) {
            return true;
        }
    }
    return false;
}

QByteArray differences(const Fact &fact, const DirectiveInfo &info)
{
    QByteArray text;
    if (info.isBlock() != (fact.kind == "block")) {
        text += "block ";
    }
    if (fact.kind != "block" && info.syntax != fact.arguments) {
        text += "arguments ";
    }
    if (info.defaultValue != fact.defaultValue) {
        text += "default ";
    }
    const Version since = Version::parse(fact.since).value_or(Version());
    const Version module = moduleInfo(info.module).since;
    const bool ownReleases = moduleInfo(info.module).origin == Origin::Apart;
    const Version expected = since < oldest || ownReleases ? module : std::max(since, module);
    if (info.since != expected && !isKnownException(fact, info)) {
        text += "since " + info.since.toString() + ' ';
    }
    return text;
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEveryFact();
    void saysNothingBesideTheFacts();
    void finds_data();
    void finds();
    void unknownNames();
    void countsArguments();
    void leadsInside_data();
    void leadsInside();
    void completes();
    void rowsAreSound();
    void modulesAreNamed();
    void helps();
    void foreign();
    void isQuick();
};

/// Every line of the facts has its row, and the contexts of a name and module together are those of the
/// facts.
void TestCatalogue::holdsEveryFact()
{
    const QList<Fact> facts = Fact::readAll();
    if (facts.isEmpty()) {
        QSKIP("the table of facts is not there: ../shared/facts/nginx-directives.tsv");
    }
    QByteArrayList faults;
    for (const Fact &fact : facts) {
        QByteArray best = "no row";
        Contexts together;
        for (const DirectiveInfo *info = findDirective(fact.name); info != nullptr;
             info = nextOverload(info)) {
            // The manual tells of error_log once, for all its modules.
            const bool everywhere = fact.name == "error_log" && fact.module == "core";
            if (moduleInfo(info->module).name != fact.module && !everywhere) {
                continue;
            }
            together |= info->contexts;
            const QByteArray found = differences(fact, *info);
            best = best == "no row" || found.size() < best.size() ? found : best;
        }
        // These the program knows in more places than the manual says.
        const bool wider = fact.name == "fastcgi_split_path_info" || fact.name == "secure_link_secret" ||
                           fact.name == "include" || fact.name == "error_log" || fact.name == "rewrite_log" ||
                           fact.name == "uninitialized_variable_warn";
        if ((together & fact.levels()) != fact.levels() || (together != fact.levels() && !wider)) {
            const bool twoRows = fact.name == "api" || fact.name == "status_zone";
            best +=
                twoRows ? QByteArray() : QByteArray("contexts ") + QByteArray::number(together.toInt(), 16);
        }
        if (!best.isEmpty()) {
            faults.append(fact.name + " of " + fact.module + ": " + best);
        }
    }
    QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    QVERIFY(facts.size() > 900);
}

/// Rows without a fact are those that the manual keeps to itself.
void TestCatalogue::saysNothingBesideTheFacts()
{
    const QList<Fact> facts = Fact::readAll();
    if (facts.isEmpty()) {
        QSKIP("the table of facts is not there: ../shared/facts/nginx-directives.tsv");
    }
    const QByteArrayList undocumented{"epoll_events",
                                      "post_action",
                                      "gzip_window",
                                      "gzip_hash",
                                      "postpone_gzipping",
                                      "gzip_no_buffer",
                                      "ssi_ignore_recycled_buffers",
                                      "http2_pool_size",
                                      "http2_streams_index_size",
                                      "uwsgi_string",
                                      "proxy_downstream_buffer",
                                      "proxy_upstream_buffer",
                                      "kqueue_changes",
                                      "kqueue_events",
                                      "devpoll_changes",
                                      "devpoll_events",
                                      "eventport_events",
                                      "degradation",
                                      "degrade",
                                      "error_log"};
    for (const DirectiveInfo *info : allDirectives()) {
        const bool told = std::any_of(facts.begin(), facts.end(), [info](const Fact &fact) {
            return info->name == fact.name && moduleInfo(info->module).name == fact.module;
        });
        QVERIFY2(told || undocumented.contains(info->name), info->name.toByteArray().constData());
    }
}

void TestCatalogue::finds_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Context>("context");
    QTest::addColumn<Version>("version");
    QTest::addColumn<QByteArray>("module");
    QTest::addColumn<QByteArray>("syntax");
    const Version any;
    const auto row = [](const char *name, Context context, Version version, const char *module,
                        const char *syntax) {
        QTest::addRow("%s in %x for %s", name, static_cast<unsigned>(context), version.toString().constData())
            << QByteArray(name) << context << version << QByteArray(module) << QByteArray(syntax);
    };
    row("server", Context::Http, any, "ngx_http_core_module", "");
    row("server", Context::Upstream, any, "ngx_http_upstream_module", "address [parameters]");
    row("server", Context::Stream, any, "ngx_stream_core_module", "");
    row("server", Context::Mail, any, "ngx_mail_core_module", "");
    row("proxy_pass", Context::Location, any, "ngx_http_proxy_module", "URL");
    row("proxy_pass", Context::StreamServer, any, "ngx_stream_proxy_module", "address");
    row("resolver", Context::Upstream, any, "ngx_http_upstream_module",
        "address ... [valid=time] [ipv4=on|off] [ipv6=on|off] [status_zone=zone]");
    row("include", Context::LimitExcept, any, "core", "file | mask");
    row("keepalive", Context::Upstream, {1, 22, 1}, "ngx_http_upstream_module", "connections");
    row("keepalive", Context::Upstream, {1, 29, 7}, "ngx_http_upstream_module", "connections [local]");
    row("keepalive", Context::Upstream, any, "ngx_http_upstream_module", "connections [local]");
    row("proxy_protocol", Context::StreamServer, {1, 31, 3}, "ngx_stream_proxy_module", "on | off");
    row("http2", Context::Server, {1, 18, 0}, "ngx_http_v2_module", "on | off");
}

void TestCatalogue::finds()
{
    QFETCH(QByteArray, name);
    QFETCH(Context, context);
    QFETCH(Version, version);
    const DirectiveInfo *info = findDirective(name, context, version);
    QVERIFY(info != nullptr);
    QCOMPARE(info->name.toByteArray(), name);
    QTEST(moduleInfo(info->module).name.toByteArray(), "module");
    QTEST(info->syntax.toByteArray(), "syntax");
    QVERIFY(info->contexts.testFlag(context));
}

void TestCatalogue::unknownNames()
{
    for (const char *name : {"", "p", "proxy_pas", "proxy_passs", "Proxy_pass", "PROXY_PASS", "server ",
                             "proxy_cache_background_updatf", "content_by_lua_block"}) {
        QVERIFY2(findDirective(QByteArrayView(name)) == nullptr, name);
    }
    QVERIFY(findDirective("proxy_pass", Context::Server) == nullptr);
    for (const DirectiveInfo *info : allDirectives()) {
        const QByteArray name = info->name.toByteArray();
        QVERIFY(findDirective(name)->name == name);
        QVERIFY2(findDirective(QByteArray(name + '_')) == nullptr, name.constData());
    }
}

void TestCatalogue::countsArguments()
{
    const auto counts = [](const char *name, Context context) {
        QByteArray text;
        for (qsizetype count = 0; count < 10; ++count) {
            text += findDirective(name, context)->takes(count) ? QByteArray::number(count) : QByteArray("-");
        }
        return text;
    };
    QCOMPARE(counts("proxy_pass", Context::Location), "-1--------");
    QCOMPARE(counts("proxy_buffering", Context::Location), "-1--------");
    QCOMPARE(counts("add_header", Context::Location), "--23------");
    QCOMPARE(counts("listen", Context::Server), "-123456789");
    QCOMPARE(counts("try_files", Context::Server), "--23456789");
    QCOMPARE(counts("internal", Context::Location), "0---------");
    QCOMPARE(counts("random", Context::Upstream), "012-------");
    QCOMPARE(counts("proxy_temp_path", Context::Http), "-1234-----");
}

void TestCatalogue::leadsInside_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Context>("outer");
    QTest::addColumn<Context>("inner");
    QTest::newRow("http") << QByteArray("http") << Context::Main << Context::Http;
    QTest::newRow("events") << QByteArray("events") << Context::Main << Context::Events;
    QTest::newRow("server") << QByteArray("server") << Context::Http << Context::Server;
    QTest::newRow("location") << QByteArray("location") << Context::Location << Context::Location;
    QTest::newRow("if in server") << QByteArray("if") << Context::Server << Context::ServerIf;
    QTest::newRow("if in location") << QByteArray("if") << Context::Location << Context::LocationIf;
    QTest::newRow("limit_except") << QByteArray("limit_except") << Context::Location << Context::LimitExcept;
    QTest::newRow("upstream") << QByteArray("upstream") << Context::Http << Context::Upstream;
    QTest::newRow("stream") << QByteArray("stream") << Context::Main << Context::Stream;
    QTest::newRow("stream server") << QByteArray("server") << Context::Stream << Context::StreamServer;
    QTest::newRow("stream upstream") << QByteArray("upstream") << Context::Stream << Context::StreamUpstream;
    QTest::newRow("mail") << QByteArray("mail") << Context::Main << Context::Mail;
    QTest::newRow("mail server") << QByteArray("server") << Context::Mail << Context::MailServer;
    QTest::newRow("mgmt") << QByteArray("mgmt") << Context::Main << Context::Mgmt;
    QTest::newRow("acme_issuer") << QByteArray("acme_issuer") << Context::Http << Context::AcmeIssuer;
    QTest::newRow("oidc_provider") << QByteArray("oidc_provider") << Context::Http << Context::OidcProvider;
}

void TestCatalogue::leadsInside()
{
    QFETCH(QByteArray, name);
    QFETCH(Context, outer);
    const DirectiveInfo *info = findDirective(name, outer);
    QVERIFY(info != nullptr && info->body == Body::Directives);
    QTEST(info->inside(outer), "inner");
}

void TestCatalogue::completes()
{
    const auto names = [](Context context, Version version) {
        QByteArrayList found;
        for (const DirectiveInfo *info : directivesIn(context, version)) {
            found.append(info->name.toByteArray());
        }
        return found;
    };
    const QByteArrayList old = names(Context::Server, {1, 22, 1});
    const QByteArrayList now = names(Context::Server, {});
    QVERIFY(std::is_sorted(now.begin(), now.end()));
    QVERIFY(now.contains("http2") && !old.contains("http2"));
    QVERIFY(old.contains("ssl") && !now.contains("ssl"));
    QVERIFY(now.contains("location") && !now.contains("proxy_pass") && !now.contains("auth_jwt"));
    QVERIFY(old.contains("http2_push") && !now.contains("http2_push"));
    const QByteArrayList upstream = names(Context::Upstream, {});
    QCOMPARE(upstream.count("keepalive"), 1);
    QVERIFY(upstream.contains("server") && !upstream.contains("listen"));
}

void TestCatalogue::rowsAreSound()
{
    QVERIFY(allDirectives().size() > 990);
    for (const DirectiveInfo *info : allDirectives()) {
        const QByteArray name = info->name.toByteArray();
        QVERIFY2(!info->name.isEmpty() && info->contexts.toInt() != 0 && info->arguments.toInt() != 0,
                 name.constData());
        QVERIFY2(!info->removed.isKnown() || info->since < info->removed, name.constData());
        QVERIFY2(info->since <= newestCatalogued, name.constData());
        QVERIFY2(info->syntax == "on | off" || !info->arguments.testFlag(Arguments::Flag) ||
                     info->syntax == "on|off" || info->name == "ssl_ocsp",
                 name.constData());
        // No two rows may answer for the same place and release.
        for (const DirectiveInfo *other = nextOverload(info); other != nullptr; other = nextOverload(other)) {
            const bool apart = (info->removed.isKnown() && info->removed <= other->since) ||
                               (other->removed.isKnown() && other->removed <= info->since);
            const bool samePlace = (info->contexts & other->contexts).toInt() != 0;
            // Of these another module of the commercial edition took over.
            const bool succeeded = name == "status_zone";
            QVERIFY2(!samePlace || apart || succeeded, name.constData());
        }
    }
}

void TestCatalogue::modulesAreNamed()
{
    QByteArrayList names;
    for (int number = 0; number < moduleCount; ++number) {
        const ModuleInfo &info = moduleInfo(static_cast<Module>(number));
        QVERIFY2(info.name == "core" || (info.name.startsWith("ngx_") && info.name.endsWith("_module")),
                 info.name.toByteArray().constData());
        QVERIFY(!names.contains(info.name.toByteArray()));
        names.append(info.name.toByteArray());
        const bool optional = info.origin == Origin::ByDefault || info.origin == Origin::OnRequest;
        QCOMPARE(info.option.isEmpty(), !optional);
    }
    QCOMPARE(moduleInfo(Module::StreamZoneSync).name, "ngx_stream_zone_sync_module");
    QCOMPARE(moduleInfo(Module::HttpProxy).name, "ngx_http_proxy_module");
    QCOMPARE(moduleInfo(Module::MailSsl).name, "ngx_mail_ssl_module");
    QVERIFY(isOfficialModuleFile("ngx_stream_module.so") && isOfficialModuleFile("ngx_http_js_module.so"));
    QVERIFY(!isOfficialModuleFile("ngx_http_lua_module.so") && !isOfficialModuleFile(""));
}

void TestCatalogue::helps()
{
    QVERIFY(helpedDirectives().size() >= 120);
    QVERIFY(std::is_sorted(helpedDirectives().begin(), helpedDirectives().end()));
    for (const QByteArrayView name : helpedDirectives()) {
        QVERIFY2(findDirective(name) != nullptr, name.toByteArray().constData());
        QCOMPARE(helpId(name), QByteArray("help-" + name.toByteArray()));
    }
    QCOMPARE(helpId("proxy_read_timeout"), "help-proxy_read_timeout");
    QVERIFY(helpId("scgi_pass").isEmpty() && helpId("").isEmpty());
}

void TestCatalogue::foreign()
{
    QCOMPARE(foreignProvider("content_by_lua_block"), "lua-nginx-module");
    QCOMPARE(foreignProvider("lua_shared_dict"), "lua-nginx-module");
    QCOMPARE(foreignProvider("more_set_headers"), "headers-more-nginx-module");
    QCOMPARE(foreignProvider("vhost_traffic_status_zone"), "nginx-module-vts");
    QVERIFY(foreignProvider("proxy_pas").isEmpty());
}

/// A bound that only a wrong structure breaks: a search through a thousand names costs a hundred times as
/// much.
void TestCatalogue::isQuick()
{
    const auto &rows = allDirectives();
    constexpr int rounds = 200;
    qint64 found = 0;
    QElapsedTimer clock;
    clock.start();
    for (int round = 0; round < rounds; ++round) {
        for (const DirectiveInfo *info : rows) {
            found += findDirective(info->name) != nullptr ? 1 : 0;
        }
    }
    const double each = double(clock.nsecsElapsed()) / double(found);
    qInfo("%.1f ns for a name", each);
    QCOMPARE(found, qint64(rows.size()) * rounds);
    QVERIFY(each < 2000);
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"

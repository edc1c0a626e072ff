// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expressbackend.h"
#include "tests/support/guidesite.h"

using namespace gate101;
using namespace gate101::test;

/// What scripts lean on: every key of the JSON with its type, nothing else on standard output, the exit
/// codes.
class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void diagnose();
    void route();
    void otherHandlers_data();
    void otherHandlers();
    void fix();
    void probe();
    void probeExports();
    void parse();
    void history();
    void idsAreNotTranslated();
    void routeOfAnotherVersion();
    void cleanupTestCase();

private:
    std::unique_ptr<ExpressBackend> m_backend;
    std::unique_ptr<GuideSite> m_site;
};

namespace {

/// One letter for the type of a value: n(ull) b(ool) d(ouble) s(tring) a(rray) o(bject) - (not there).
char typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return 'n';
    case QJsonValue::Bool:
        return 'b';
    case QJsonValue::Double:
        return 'd';
    case QJsonValue::String:
        return 's';
    case QJsonValue::Array:
        return 'a';
    case QJsonValue::Object:
        return 'o';
    default:
        return '-';
    }
}

/// Which of "key:types" does not hold; empty when all do. A dot goes into an object, a number into an array.
QByteArray broken(const QJsonValue &value, const QByteArray &contract)
{
    for (const QByteArray &line : contract.simplified().split(' ')) {
        const QByteArrayList parts = line.split(':');
        QJsonValue at = value;
        for (const QByteArray &step : parts[0].split('.')) {
            bool isIndex = false;
            const int index = step.toInt(&isIndex);
            at = isIndex ? at[index] : at[QLatin1StringView(step)];
        }
        if (!parts[1].contains(typeOf(at))) {
            return line + " is " + typeOf(at);
        }
    }
    return {};
}

const QByteArray probeKeys =
    "url:s stages:a stages.0.stage:s stages.0.ok:b stages.0.ms:d stages.0.facts:o "
    "status:d headers:a accept_valid:b cause:on works:b proof:on http_proxy:s protocol:on remarks:a";
const QByteArray routeKeys =
    "server:o server.file:s server.line:d server.names:a server.names.0:s server.listen:a server.listen.0:s "
    "location:o location.file:s location.line:d location.modifier:s location.pattern:s handler:s upstream:s "
    "backend_request:o backend_request.line:s backend_request.headers:a backend_request.headers.0:a "
    "backend_request.headers.0.0:s backend_request.headers.0.1:s trace:a trace.0:s undecided:a";

} // namespace

void TestContract::initTestCase()
{
    if (!hasNginx()) {
        QSKIP("missing: nginx");
    }
    if (const QByteArray missing = ExpressBackend::missing(); !missing.isEmpty()) {
        QSKIP(QByteArray("missing: " + missing).constData());
    }
    m_backend = std::make_unique<ExpressBackend>();
    QVERIFY(m_backend->start());
    m_site = std::make_unique<GuideSite>(m_backend->port());
    QVERIFY(m_site->start());
}

void TestContract::cleanupTestCase()
{
    m_site.reset();
    m_backend.reset();
}

void TestContract::diagnose()
{
    const Run run = m_site->run(u"diagnose"_s, {u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = run.json();
    QCOMPARE(broken(json, "verdict:s nginx:o nginx.version:s nginx.conf:s route:o findings:a findings.0.id:s "
                          "findings.0.severity:s findings.0.file:s findings.0.line:d findings.0.column:d "
                          "findings.0.message:s findings.0.fixable:b probe:o"),
             QByteArray());
    QCOMPARE(broken(json["route"_L1], routeKeys), QByteArray());
    QCOMPARE(broken(json["probe"_L1], probeKeys), QByteArray());
    // The fix is proven before the reload.
    QCOMPARE(broken(json["probe"_L1],
                    "cause.confidence:s cause.because:o cause.because.id:s cause.because.file:s "
                    "cause.because.line:d cause.because.message:s cause.either:a cause.parted_by:n proof:o "
                    "proof.proven:b proof.message:s proof.before.request:s proof.before.status:d "
                    "proof.before.switched:b proof.after.request:s proof.after.status:d"),
             QByteArray());
    const QJsonValue proof = json["probe"_L1]["proof"_L1];
    QCOMPARE(proof["before"_L1]["status"_L1].toInt(), 404);
    QCOMPARE(proof["after"_L1]["status"_L1].toInt(), 101);
    QVERIFY(proof["proven"_L1].toBool());
    QVERIFY(proof["before"_L1]["request"_L1].toString().startsWith(u"GET /api/ws HTTP/1.0\r\n"_s));
    QVERIFY(proof["after"_L1]["request"_L1].toString().contains(u"\r\nUpgrade: websocket\r\n"_s));
    QVERIFY(m_site->run(u"diagnose"_s).output.contains("The fix works"));
    QCOMPARE(json["nginx"_L1]["conf"_L1].toString(), m_site->site.path(u"nginx.conf"_s));
    for (const QJsonValue finding : json["findings"_L1].toArray()) {
        QVERIFY(
            QStringList({u"error"_s, u"warning"_s, u"info"_s}).contains(finding["severity"_L1].toString()));
    }
    const Run offline = m_site->run(u"diagnose"_s, {u"--json"_s, u"--no-probe"_s});
    QCOMPARE(offline.exitCode, 1);
    QVERIFY(offline.json()["probe"_L1].isNull());
    QCOMPARE(offline.json()["verdict"_L1].toString(), u"broken"_s);
}

void TestContract::route()
{
    const Run run = m_site->run(u"route"_s, {u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(broken(run.json(), routeKeys), QByteArray());
    QCOMPARE(run.json()["handler"_L1].toString(), u"proxy"_s);
    QCOMPARE(run.json()["location"_L1]["pattern"_L1].toString(), u"/api"_s);
    QCOMPARE(run.json()["upstream"_L1].toString(), u"127.0.0.1:"_s + QString::number(m_backend->port()));
    QCOMPARE(run.json()["backend_request"_L1]["line"_L1].toString(), u"GET /api/ws HTTP/1.0"_s);
}

void TestContract::otherHandlers_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("handler");
    QTest::addColumn<int>("status");
    QTest::newRow("return") << QByteArray("return 204;") << u"return"_s << 204;
    QTest::newRow("redirect") << QByteArray("return 301 https://x/;") << u"redirect"_s << 301;
    QTest::newRow("static") << QByteArray("root /srv;") << u"static"_s << 0;
}

void TestContract::otherHandlers()
{
    QFETCH(const QByteArray, location);
    QFETCH(const QString, handler);
    QFETCH(const int, status);
    const GuideSite site(1);
    writeFile(site.file(), "server {\n    listen 127.0.0.1:" + QByteArray::number(site.site.port) +
                               ";\n    location / { " + location + " }\n}\n");
    const QJsonObject json = site.run(u"route"_s, {u"--json"_s}).json();
    QCOMPARE(json["handler"_L1].toString(), handler);
    QCOMPARE(json["status"_L1].toInt(), status);
    QVERIFY(json["backend_request"_L1].isNull());
}

void TestContract::fix()
{
    const QByteArray keys = "method:s why:s diff:s transaction:on probe:on";
    const Run shown = m_site->run(u"fix"_s, {u"--json"_s});
    QCOMPARE(shown.exitCode, 0);
    QCOMPARE(broken(shown.json(), keys + " transaction:n probe:n"), QByteArray());
    const Run applied = m_site->run(u"fix"_s, {u"--json"_s, u"--apply"_s});
    QCOMPARE(applied.exitCode, 0);
    QCOMPARE(broken(applied.json(), keys + " transaction.id:s transaction.state:s probe:o"), QByteArray());
    QCOMPARE(broken(applied.json()["probe"_L1], probeKeys), QByteArray());
    const QString id = applied.json()["transaction"_L1]["id"_L1].toString();
    QCOMPARE(m_site->run(u"undo"_s, {id}).exitCode, 0);
    // A refusal is JSON, too.
    const Run refused = m_site->run(u"fix"_s, {u"--json"_s, u"--apply"_s, u"--nginx"_s, u"/nonexistent"_s});
    QCOMPARE(refused.exitCode, 3);
    QCOMPARE(broken(refused.json(), "method:n diff:s transaction:n error:o error.id:s error.message:s"),
             QByteArray());
}

void TestContract::probe()
{
    const Run run = m_site->probe({u"--json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(broken(run.json(), probeKeys + " cause:o cause.id:s cause.hop:s cause.message:s cause.next:s"),
             QByteArray());
    QCOMPARE(run.json()["status"_L1].toInt(), 404);
    QCOMPARE(
        broken(run.json(), "cause.either:a cause.either.0.id:s cause.either.1.message:s cause.parted_by:s"),
        QByteArray());
    QCOMPARE(broken(run.json()["headers"_L1], "0:a 0.0:s 0.1:s"), QByteArray());

    // Straight to the application, and a closed port.
    const QString port = QString::number(m_backend->port());
    const Run works = Gate101::run({u"probe"_s, u"ws://127.0.0.1:"_s + port + u"/api/ws"_s, u"--json"_s});
    QCOMPARE(works.exitCode, 0);
    QCOMPARE(broken(works.json(), probeKeys + " cause:n"), QByteArray());
    QVERIFY(works.json()["works"_L1].toBool() && works.json()["accept_valid"_L1].toBool());
    QStringList stages;
    for (const QJsonValue stage : works.json()["stages"_L1].toArray()) {
        stages.append(stage["stage"_L1].toString());
    }
    QCOMPARE(stages, QStringList({u"resolve"_s, u"connect"_s, u"upgrade"_s, u"echo"_s}));
    QVERIFY(!works.json().contains("second_opinion"_L1));
    const QByteArray opinionKeys = "asked:b connects:b ms:d id:s message:s differs:n";
    const Run agreed = Gate101::run(
        {u"probe"_s, u"ws://127.0.0.1:"_s + port + u"/api/ws"_s, u"--json"_s, u"--second-opinion"_s});
    QCOMPARE(broken(agreed.json()["second_opinion"_L1], opinionKeys), QByteArray());
    QVERIFY(agreed.json()["second_opinion"_L1]["connects"_L1].toBool());
    // The site's name is given an address, which a stock client cannot be told.
    const QJsonValue pinned = m_site->probe({u"--json"_s, u"--second-opinion"_s}).json()["second_opinion"_L1];
    QCOMPARE(broken(pinned, opinionKeys), QByteArray());
    QCOMPARE(pinned["id"_L1].toString(), u"second-opinion-pins"_s);
    QVERIFY(!pinned["asked"_L1].toBool());
    const Run closed = Gate101::run({u"probe"_s, u"ws://127.0.0.1:"_s + QString::number(freePort()) + u"/"_s,
                                     u"--json"_s, u"--second-opinion"_s});
    QCOMPARE(closed.exitCode, 1);
    QCOMPARE(broken(closed.json()["second_opinion"_L1], opinionKeys), QByteArray());
    QVERIFY(closed.json()["second_opinion"_L1]["asked"_L1].toBool());
    QVERIFY(!closed.json()["second_opinion"_L1]["connects"_L1].toBool());
    QCOMPARE(broken(closed.json(), probeKeys + " cause:o"), QByteArray());
    QCOMPARE(closed.json()["status"_L1].toInt(), 0);
}

/// A file beside what is printed; what grants access is in neither.
void TestContract::probeExports()
{
    const QTemporaryDir folder;
    const QString url = u"ws://127.0.0.1:"_s + QString::number(m_backend->port()) + u"/api/ws?token=hidden"_s;
    for (const QString &name : {u"test.json"_s, u"test.md"_s, u"test.html"_s}) {
        const QString file = folder.filePath(name);
        const Run run =
            Gate101::run({u"probe"_s, url, u"--cookie"_s, u"sid=hidden"_s, u"--json"_s, u"--export"_s, file});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(!run.output.contains("hidden"), run.text().constData());
        const QByteArray saved = readFile(file);
        QVERIFY2(saved.contains("127.0.0.1") && !saved.contains("hidden"), saved.constData());
        if (name.endsWith(u".json"_s)) {
            QCOMPARE(broken(QJsonDocument::fromJson(saved).object(), probeKeys), QByteArray());
        }
        QCOMPARE(Gate101::run({u"probe"_s, url, u"--show-secrets"_s, u"--export"_s, file}).exitCode, 0);
        QVERIFY(readFile(file).contains("hidden"));
    }
    QCOMPARE(Gate101::run({u"probe"_s, url, u"--export"_s, folder.filePath(u"test.txt"_s)}).exitCode, 2);
    QCOMPARE(Gate101::run({u"probe"_s, url, u"--export"_s, folder.filePath(u"no/test.md"_s)}).exitCode, 1);
}

void TestContract::parse()
{
    const Run run = Gate101::run({u"parse"_s, m_site->site.path(u"nginx.conf"_s), u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(broken(run.json(), "errors:a directives:a directives.0.name:s directives.0.args:a "
                                "directives.0.args.0:s directives.0.line:d directives.0.block:n "
                                "directives.4.block:a directives.4.block.0.name:s"),
             QByteArray());
    QTemporaryDir folder;
    writeFile(folder.filePath(u"x.conf"_s), "a b;\nserver {\n");
    const Run bad = Gate101::run({u"parse"_s, folder.filePath(u"x.conf"_s), u"--json"_s});
    QCOMPARE(bad.exitCode, 1);
    QCOMPARE(broken(bad.json(), "errors.0.line:d errors.0.column:d errors.0.message:s"), QByteArray());
}

void TestContract::history()
{
    const Run run = m_site->run(u"history"_s, {u"--json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(broken(run.document().array(), "0.id:s 0.time:s 0.files:a 0.files.0:s 0.state:s 0.who:s"),
             QByteArray());
    const GuideSite fresh(1);
    const Run none = fresh.run(u"history"_s, {u"--json"_s});
    QCOMPARE(none.exitCode, 0);
    QVERIFY(none.document().isArray() && none.document().array().isEmpty());
    QCOMPARE(fresh.run(u"undo"_s, {u"20261123T020406-1a2b"_s}).exitCode, 1);
    QCOMPARE(fresh.run(u"confirm"_s, {u"nonsense"_s}).exitCode, 1);
}

/// The language changes messages and nothing else.
void TestContract::idsAreNotTranslated()
{
    const QStringList common{u"--json"_s, u"--no-probe"_s, u"--lang"_s};
    const QJsonArray english =
        m_site->run(u"diagnose"_s, common + QStringList{u"en"_s}).json()["findings"_L1].toArray();
    const QJsonArray korean =
        m_site->run(u"diagnose"_s, common + QStringList{u"ko"_s}).json()["findings"_L1].toArray();
    QVERIFY(english.size() > 2);
    QCOMPARE(korean.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        for (const auto key : {"id"_L1, "severity"_L1, "file"_L1, "line"_L1, "column"_L1, "fixable"_L1}) {
            QCOMPARE(korean[i][key], english[i][key]);
        }
        QVERIFY(korean[i]["message"_L1] != english[i]["message"_L1]);
    }
}

/// A tree of another machine: no program of that version is needed. HTTP/1.1 to the backend is the default
/// from 1.29.7 on.
void TestContract::routeOfAnotherVersion()
{
    const auto line = [this](const QString &version) {
        const Run run = m_site->run(u"route"_s, {u"--json"_s, u"--nginx-version"_s, version});
        return run.json()["backend_request"_L1]["line"_L1].toString();
    };
    QCOMPARE(line(u"1.18.0"_s), u"GET /api/ws HTTP/1.0"_s);
    QCOMPARE(line(u"1.29.6"_s), u"GET /api/ws HTTP/1.0"_s);
    QCOMPARE(line(u"1.29.7"_s), u"GET /api/ws HTTP/1.1"_s);
    const QJsonObject json =
        m_site->run(u"diagnose"_s, {u"--json"_s, u"--no-probe"_s, u"--nginx-version"_s, u"1.30.0"_s}).json();
    QCOMPARE(json["nginx"_L1]["version"_L1].toString(), u"1.30.0"_s);
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"

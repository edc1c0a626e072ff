// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/judgement.h"
#include "nginx/files/disabledsites.h"
#include "nginx/fixes/fixplanner.h"
#include "tests/app/job/verdictsites.h"
#include "tests/app/nginx/checks/strictbackend.h"
#include "tests/support/memoryreader.h"
#include "tests/support/realnginx.h"

#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace gate101::test;

namespace {

constexpr int sitesPerTree = 50;
constexpr nginx::Version version{1, 22, 1};
const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";

/// Whether a WebSocket client is content: 101, with headers as RFC 6455 section 4.1 demands.
bool shakesHands(const VerdictSite &site, int port)
{
    Socket socket = Socket::connectTo("127.0.0.1", port);
    socket.write("GET " + site.target + " HTTP/1.1\r\nHost: " + site.host + ':' + QByteArray::number(port) +
                 "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + key +
                 "\r\nSec-WebSocket-Version: 13\r\n\r\n");
    const QByteArray head = socket.readHead();
    return head.mid(9, 3) == "101" && headerValues(head, "Upgrade").value(0).toLower() == "websocket" &&
           headerValues(head, "Connection").value(0).toLower() == "upgrade" &&
           headerValues(head, "Sec-WebSocket-Accept") == QByteArrayList{acceptFor(key)};
}

quint32 seed()
{
    const QByteArray given = qgetenv("GATE101_SEED");
    return given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
}

/// A tree of sites, in memory as we read it and in the folder of a real Nginx, with its two ports.
struct Stage
{
    explicit Stage(int backend)
        : backendPort(backend)
    {
    }

    void build(VerdictSites &make, const QList<VerdictSite> &all)
    {
        sites = all;
        put("nginx.conf", RealNginx::mainLines() + "http {\n" + RealNginx::httpLines() + make.httpLines() +
                              "    server {\n        listen 127.0.0.1:" + QByteArray::number(port) +
                              " default_server;\n        server_name _;\n        return 404;\n    }\n"
                              "    include sites-enabled/*.conf;\n}\n");
        for (const VerdictSite &site : sites) {
            put((site.enabled ? "sites-enabled/" : "sites-available/") + fileName(site), site.text);
        }
    }
    static QByteArray fileName(const VerdictSite &site)
    {
        return "site" + QByteArray::number(site.number) + ".conf";
    }
    void put(const QByteArray &name, const QByteArray &bytes)
    {
        reader.files.insert(nginx.path(name), bytes);
        nginx.write(name, bytes);
    }
    void apply(const nginx::FileChanges &changes)
    {
        for (const nginx::FileChange &change : changes) {
            const QByteArray name = change.path.mid(nginx.folder().size() + 1);
            if (change.kind == nginx::FileChange::Kind::Link) {
                const QByteArray target =
                    QDir::cleanPath(
                        QString::fromUtf8(change.linkTarget.startsWith('/')
                                              ? change.linkTarget
                                              : change.path.left(change.path.lastIndexOf('/') + 1) +
                                                    change.linkTarget))
                        .toUtf8();
                reader.links.insert(change.path, target);
                QFile::link(QFile::decodeName(change.linkTarget), QFile::decodeName(change.path));
            } else {
                put(name, change.after);
            }
        }
    }
    [[nodiscard]] nginx::RouteRequest request(const VerdictSite &site) const
    {
        nginx::RouteRequest request;
        request.host = site.host;
        request.port = static_cast<quint16>(port);
        request.address = "127.0.0.1";
        request.clientAddress = "127.0.0.1";
        request.target = site.target;
        return request;
    }
    [[nodiscard]] nginx::BackendAddress backend() const
    {
        return {"127.0.0.1", static_cast<quint16>(backendPort)};
    }

    int backendPort;
    int port = freeLoopbackPort();
    QList<VerdictSite> sites;
    RealNginx nginx;
    MemoryReader reader;
};

/// The verdict of `diagnose --no-probe`.
QList<Diagnosis> diagnoseAll(Stage &stage)
{
    QList<Diagnosis> all;
    const auto config = nginx::ConfigSet::load(stage.reader, stage.nginx.path("nginx.conf"));
    const auto model = nginx::HttpModel::build(config);
    const auto disabled = nginx::readDisabledSites(stage.reader, *config);
    for (const VerdictSite &site : std::as_const(stage.sites)) {
        nginx::Resolution resolution = nginx::resolve(*model, stage.request(site), version);
        const nginx::CheckContext context{*model, resolution, stage.backend(), disabled};
        Diagnosis diagnosis;
        diagnosis.config = config;
        diagnosis.findings = nginx::runChecks(context);
        diagnosis.route = std::move(resolution.route);
        judge(diagnosis);
        all.append(diagnosis);
    }
    return all;
}

bool hasFix(const Diagnosis &diagnosis)
{
    return std::any_of(diagnosis.findings.begin(), diagnosis.findings.end(),
                       [](const nginx::Finding &finding) {
                           return finding.severity == nginx::Severity::Error && finding.fixable;
                       });
}

QByteArray errorsOf(const Diagnosis &diagnosis)
{
    QByteArrayList ids;
    for (const nginx::Finding &finding : diagnosis.findings) {
        ids.append((finding.severity == nginx::Severity::Error ? "" : "(") + finding.statement.id +
                   (finding.severity == nginx::Severity::Error ? "" : ")"));
    }
    for (const Statement &reason : diagnosis.undecided) {
        ids.append('?' + reason.id);
    }
    return ids.join(' ');
}

} // namespace

/// What we say without the network, against a real handshake through the real Nginx to a backend that follows
/// RFC 6455: works or broken, site by site; and 101 after our fix. GATE101_SEED repeats a run,
/// GATE101_QUESTIONS makes it longer.
class TestVerdictOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithHandshake();
    void refusedTrees();

private:
    void judgeTree(Stage &stage);
    void fixTree(Stage &stage, const QList<Diagnosis> &before);
    void complain(const char *what, const Stage &stage, const VerdictSite &site, const Diagnosis &diagnosis);

    QList<bool> m_worked;
    int m_judged = 0;
    int m_unknown = 0;
    int m_wrong = 0;
    int m_fixed = 0;
    QMap<QByteArray, int> m_verdicts;
    QMap<QByteArray, int> m_notFixed; ///< By the planner's reason.
    QMap<QByteArray, int> m_reasons;  ///< Of what was unknown.
};

void TestVerdictOracle::complain(const char *what, const Stage &stage, const VerdictSite &site,
                                 const Diagnosis &diagnosis)
{
    if (++m_wrong > 12) {
        return;
    }
    const QByteArray path =
        stage.nginx.path((site.enabled ? "sites-enabled/" : "sites-available/") + Stage::fileName(site));
    qWarning("%s: [%s] GET %s, findings: %s\n%s--- now\n%s", what, site.rows.join(", ").constData(),
             site.target.constData(), errorsOf(diagnosis).constData(), site.text.constData(),
             stage.reader.files.value(path) == site.text ? "the same\n"
                                                         : stage.reader.files.value(path).constData());
}

void TestVerdictOracle::agreesWithHandshake()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const quint32 first = seed();
    qInfo("seed %u", first);
    const int wanted = qMax(1000, qEnvironmentVariableIntValue("GATE101_QUESTIONS"));
    StrictBackend backend("rfc6455");
    for (quint32 round = 0; m_judged < wanted; ++round) {
        Stage stage(backend.port());
        VerdictSites make(first + round, stage.port, backend.port(), freeLoopbackPort());
        QList<VerdictSite> sites;
        for (int i = 0; i < sitesPerTree; ++i) {
            sites.append(make.site(i));
        }
        stage.build(make, sites);
        judgeTree(stage);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    QByteArray summary;
    for (const auto *counts : {&m_verdicts, &m_notFixed, &m_reasons}) {
        for (auto it = counts->cbegin(); it != counts->cend(); ++it) {
            summary += ' ' + it.key() + ':' + QByteArray::number(it.value());
        }
        summary += ';';
    }
    qInfo("%d sites, %d unknown, %d wrong, %d fixed;%s", m_judged, m_unknown, m_wrong, m_fixed,
          summary.constData());
    QCOMPARE(m_wrong, 0);
    QVERIFY(m_unknown <= m_judged / 50);
    QVERIFY(m_fixed > m_judged / 5);
}

void TestVerdictOracle::judgeTree(Stage &stage)
{
    const QByteArray complaints = stage.nginx.complaints();
    QVERIFY2(!complaints.contains("[emerg]"), complaints.constData());
    QVERIFY2(stage.nginx.start(stage.port), stage.nginx.log().constData());
    const QList<Diagnosis> verdicts = diagnoseAll(stage);
    m_worked.clear();
    for (qsizetype i = 0; i < stage.sites.size(); ++i) {
        const VerdictSite &site = stage.sites[i];
        const Diagnosis &diagnosis = verdicts[i];
        const bool works = shakesHands(site, stage.port);
        m_worked.append(works);
        ++m_judged;
        ++m_verdicts[verdictName(diagnosis.verdict)];
        if (diagnosis.verdict == Verdict::Unknown) {
            ++m_unknown;
            ++m_reasons[diagnosis.undecided.isEmpty() ? QByteArray("no reason")
                                                      : diagnosis.undecided.first().id];
        } else if ((diagnosis.verdict == Verdict::Works) != works) {
            complain(works ? "called broken, but works" : "called working, but is not", stage, site,
                     diagnosis);
        }
    }
    fixTree(stage, verdicts);
}

void TestVerdictOracle::fixTree(Stage &stage, const QList<Diagnosis> &before)
{
    QList<qsizetype> mended;
    for (qsizetype i = 0; i < stage.sites.size(); ++i) {
        if (before[i].verdict != Verdict::Broken || !hasFix(before[i])) {
            continue;
        }
        const Result<nginx::FixPlan> plan =
            nginx::planFix(stage.reader, {stage.nginx.path("nginx.conf"), stage.request(stage.sites[i]),
                                          version, stage.backend()});
        if (!plan) {
            ++m_notFixed[plan.error().id];
            // The client asks for the wrong path, or a server that is not the site's answers with a return.
            const bool refuses =
                plan.error().id == "correct-the-url" ||
                (plan.error().id == "location-taken" && stage.sites[i].rows.contains("wrong name"));
            if (!refuses) {
                complain(plan.error().id.constData(), stage, stage.sites[i], before[i]);
            }
            continue;
        }
        stage.apply(plan->changes);
        mended.append(i);
    }
    stage.nginx.stop();
    const QByteArray complaints = stage.nginx.complaints();
    QVERIFY2(!complaints.contains("[emerg]"), complaints.constData());
    QVERIFY2(stage.nginx.start(stage.port), stage.nginx.log().constData());
    const QList<Diagnosis> after = diagnoseAll(stage);
    for (qsizetype i = 0; i < stage.sites.size(); ++i) {
        const VerdictSite &site = stage.sites[i];
        const bool works = shakesHands(site, stage.port);
        const bool expected = after[i].verdict == Verdict::Works;
        if (m_worked[i] && !works) {
            complain("worked before another site was fixed", stage, site, after[i]);
        } else if (mended.contains(i) && after[i].verdict != Verdict::Unknown && works != expected) {
            complain(works ? "fixed, works, and called broken" : "fixed, but does not work", stage, site,
                     after[i]);
        } else if (mended.contains(i) && !works && hasFix(after[i])) {
            complain("not everything is fixed that can be", stage, site, after[i]);
        }
        m_fixed += mended.contains(i) && works ? 1 : 0;
        if (mended.contains(i) && !works) {
            ++m_notFixed["left: " + after[i].summary.id];
        }
    }
}

void TestVerdictOracle::refusedTrees()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const quint32 first = seed();
    StrictBackend backend("rfc6455");
    for (quint32 i = 0; i < 20; ++i) {
        Stage stage(backend.port());
        VerdictSites make(first + i, stage.port, backend.port(), stage.port);
        stage.build(make, {make.refusedSite(1)});
        QVERIFY(stage.nginx.complaints().contains("[emerg]"));
        const QList<Diagnosis> verdicts = diagnoseAll(stage);
        QCOMPARE(verdictName(verdicts.first().verdict), QByteArray("broken"));
        QVERIFY2(hasFix(verdicts.first()), errorsOf(verdicts.first()).constData());
        m_worked = {false};
        m_wrong = 0;
        fixTree(stage, verdicts);
        QCOMPARE(m_wrong, 0);
    }
}

QTEST_GUILESS_MAIN(TestVerdictOracle)
#include "tst_verdict_oracle.moc"

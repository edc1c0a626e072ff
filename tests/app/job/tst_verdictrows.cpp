// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/session.h"
#include "probe/remarks.h"
#include "tests/app/job/rowsite.h"

#include <QLocalServer>
#include <QTest>
#include <QTimer>

using namespace gate101;
using namespace gate101::test;

/// The decision table on a real Nginx and real applications, through a whole session: with the configuration,
/// the error log and the application at hand, and again by the URL alone.
class TestVerdictRows : public QObject
{
    Q_OBJECT

public:
    struct Seen
    {
        VerdictRow row;
        bool outside = false;
        job::Target target;
        std::unique_ptr<job::Session> session;
        std::optional<probe::ProbeReport> report;
        QByteArray failure;
    };

private Q_SLOTS:
    void initTestCase();
    void names_data();
    void names();
    void aReloadCutsHeldConnections();
    void countsTheRows();

private:
    void add(RowSite &site, const VerdictRow &row);
    void warmUp();
    void run();
    void begin(Seen &seen);

    std::vector<std::unique_ptr<Seen>> m_seen;
    QList<std::pair<QByteArray, QByteArray>> m_left; ///< Rows that cannot run here, with what they need.
    std::vector<Socket> m_held;
};

namespace {

QByteArray nameOf(const TestVerdictRows::Seen &seen)
{
    return seen.row.name + QByteArray(seen.outside ? ", by the URL alone" : "");
}

QByteArray statusOf(const std::optional<probe::AddressReport> &report)
{
    return report ? QByteArray::number(report->status) : QByteArray("none");
}

QByteArray verdictOf(const probe::ProbeReport &report)
{
    return report.works ? QByteArray("works") : report.cause ? report.cause->id : QByteArray("nothing");
}

} // namespace

void TestVerdictRows::add(RowSite &site, const VerdictRow &row)
{
    const std::optional<job::Target> target = site.add(row);
    if (!target) {
        m_left.append({row.name, site.lacking(row)});
        return;
    }
    for (const bool outside : {false, true}) {
        if (outside && row.outside == nullptr) {
            continue;
        }
        auto seen = std::make_unique<Seen>();
        seen->row = row;
        seen->outside = outside;
        seen->target = *target;
        if (outside) {
            seen->target.mainFile.clear();
            seen->target.backend.clear();
        }
        m_seen.push_back(std::move(seen));
    }
}

/// A limit shows itself only when somebody else uses it up.
void TestVerdictRows::warmUp()
{
    for (const auto &seen : m_seen) {
        if (seen->row.warm && !seen->outside) {
            const QUrl url(seen->target.url);
            Socket socket = Socket::connectTo("127.0.0.1", url.port());
            socket.write("GET " + url.path().toLatin1() +
                         " HTTP/1.1\r\nHost: rows.example\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
            QVERIFY2(socket.readHead().contains(" 101 "), seen->row.name);
            m_held.push_back(std::move(socket));
        }
    }
}

void TestVerdictRows::begin(Seen &seen)
{
    seen.session = std::make_unique<job::Session>();
    job::Session *session = seen.session.get();
    const auto end = [&seen, session] {
        seen.report = session->before();
        seen.failure = seen.report ? QByteArray() : QByteArray("no live test");
    };
    connect(session, &job::Session::diagnosed, this, end);
    connect(session, &job::Session::tested, this, end);
    connect(session, &job::Session::failed, this, [&seen](const Error &error) { seen.failure = error.id; });
    session->setTarget(seen.target);
    if (seen.outside) {
        session->test();
    } else {
        session->diagnose();
    }
}

/// Some at a time: all at once would measure the machine in the rows that last a second.
void TestVerdictRows::run()
{
    constexpr int atOnce = 12;
    const auto isOpen = [](const auto &seen) {
        return seen->session && !seen->report && seen->failure.isEmpty();
    };
    for (const auto &seen : m_seen) {
        begin(*seen);
        QVERIFY(QTest::qWaitFor([&] { return std::count_if(m_seen.begin(), m_seen.end(), isOpen) < atOnce; },
                                60000));
    }
    QVERIFY(QTest::qWaitFor([&] { return std::none_of(m_seen.begin(), m_seen.end(), isOpen); }, 60000));
}

void TestVerdictRows::initTestCase()
{
    if (!RealNginx::isThere()) {
        QSKIP("missing: nginx");
    }
    const QList<VerdictRow> all =
        alikeRows() + applicationRows() + gatewayRows() + nginxRows() + streamRows() + tlsRows();
    RowSite site;
    for (const QByteArray &missing : site.startApplications()) {
        qInfo("rows that need %s are left out", missing.constData());
    }
    for (const VerdictRow &row : all) {
        if (!row.alone) {
            add(site, row);
        }
    }
    QLocalServer denied;
    denied.setSocketOptions(QLocalServer::UserAccessOption);
    QVERIFY(denied.listen(site.file("denied.sock")));
    QVERIFY2(site.start(), site.complaints().constData());
    warmUp();
    run();
    m_held.clear();

    for (const VerdictRow &row : all) {
        if (row.alone) {
            RowSite own;
            add(own, row);
            QVERIFY2(own.start(), own.complaints().constData());
            begin(*m_seen.back());
            QVERIFY(QTest::qWaitFor(
                [&] { return m_seen.back()->report || !m_seen.back()->failure.isEmpty(); }, 60000));
        }
    }
}

void TestVerdictRows::names_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(m_seen.size()); ++i) {
        QTest::newRow(nameOf(*m_seen[static_cast<size_t>(i)]).constData()) << i;
    }
    for (int i = 0; i < m_left.size(); ++i) {
        QTest::newRow(m_left[i].first.constData()) << -1 - i;
    }
}

void TestVerdictRows::names()
{
    QFETCH(int, index);
    if (index < 0) {
        QSKIP(QByteArray("missing: " + m_left[-1 - index].second).constData());
    }
    const Seen &seen = *m_seen[static_cast<size_t>(index)];
    QCOMPARE(seen.failure, QByteArray());
    const probe::ProbeReport &report = *seen.report;
    QCOMPARE(verdictOf(report), QByteArray(seen.outside ? seen.row.outside : seen.row.id));
    if (seen.outside) {
        return;
    }
    if (seen.row.proof != nullptr) {
        QCOMPARE(statusOf(report.seen.imitatedNow) + ' ' + statusOf(report.seen.imitatedFixed),
                 QByteArray(seen.row.proof));
    }
    if (!seen.row.remark.isEmpty()) {
        QByteArrayList told;
        for (const Statement &each : probe::remarksOn(report.seen)) {
            told.append(each.id + ' ' + QStringList(each.facts.values()).join(u' ').toUtf8());
        }
        QVERIFY2(told.join(", ").startsWith(seen.row.remark), told.join(", ").constData());
    }
    if (seen.row.because != nullptr) {
        QVERIFY(report.cause->because);
        QCOMPARE(report.cause->because->id, QByteArray(seen.row.because));
        QVERIFY(report.cause->because->facts.value("line").toInt() > 0);
    }
    for (auto it = seen.row.facts.cbegin(); it != seen.row.facts.cend(); ++it) {
        QCOMPARE(report.cause->facts.value(it.key()), it.value());
    }
}

/// S11: the old worker is given a second, and the connection ends long before proxy_read_timeout.
void TestVerdictRows::aReloadCutsHeldConnections()
{
    RowSite site;
    const QByteArrayList missing = site.startApplications();
    const VerdictRow row{.name = "S11 a reload",
                         .site = "location / { proxy_pass http://@app@; @good@ }",
                         .id = "cut-before-timeout",
                         .tune = [](job::Target &target) { target.holdSeconds = 20; }};
    if (!site.lacking(row).isEmpty()) {
        QSKIP(QByteArray("missing: " + site.lacking(row)).constData());
    }
    site.main = "worker_shutdown_timeout 1s;\n";
    Seen seen;
    seen.row = row;
    seen.target = *site.add(row);
    QVERIFY2(site.start(), site.complaints().constData());
    begin(seen);
    bool reloaded = false;
    connect(seen.session.get(), &job::Session::progressed, this, [&](const Statement &step) {
        if (step.id == "stage-upgrade" && !reloaded) {
            reloaded = true;
            QTimer::singleShot(500, this, [&site] { site.reload(); });
        }
    });
    QVERIFY(QTest::qWaitFor([&] { return seen.report || !seen.failure.isEmpty(); }, 40000));
    QCOMPARE(verdictOf(*seen.report), QByteArray(row.id));
    QCOMPARE(seen.report->cause->facts.value("timeout"), QStringLiteral("60"));
}

void TestVerdictRows::countsTheRows()
{
    const QList<VerdictRow> all =
        alikeRows() + applicationRows() + gatewayRows() + nginxRows() + streamRows() + tlsRows();
    QVERIFY2(all.size() >= 80, QByteArray::number(all.size()).constData());
}

QTEST_GUILESS_MAIN(TestVerdictRows)
#include "tst_verdictrows.moc"

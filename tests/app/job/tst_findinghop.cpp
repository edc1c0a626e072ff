// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/findinghop.h"
#include "nginx/checks/check.h"
#include "probe/report.h"

#include <QTest>

using namespace gate101;
using namespace gate101::job;

using Kind = Hop::Kind;

Q_DECLARE_METATYPE(Kind)
Q_DECLARE_METATYPE(probe::Hop)

/// Which station of the request path a finding or a cause is shown under.
class TestFindingHop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCheckHasAHop()
    {
        QByteArrayList without;
        int asked = 0;
        for (const nginx::CheckEntry &entry : nginx::checks()) {
            for (const QByteArray &id : entry.ids) {
                ++asked;
                if (!hopOfFinding(id)) {
                    without.append(id);
                }
            }
        }
        QVERIFY(asked > 60);
        QVERIFY2(without.isEmpty(), without.join(' ').constData());
        QVERIFY(!hopOfFinding("no-such-finding"));
    }

    void findings_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<Kind>("hop");
        QTest::newRow("nobody listens") << QByteArray("no-listener") << Kind::Name;
        QTest::newRow("https") << QByteArray("redirects-to-https") << Kind::Tls;
        QTest::newRow("headers") << QByteArray("headers-not-inherited") << Kind::Nginx;
        QTest::newRow("another port") << QByteArray("backend-port-mismatch") << Kind::Backend;
        QTest::newRow("does not read") << QByteArray("syntax-unexpected-end") << Kind::Nginx;
        QTest::newRow("no such file") << QByteArray("file-missing") << Kind::Nginx;
        QTest::newRow("undecided") << QByteArray("undecided-if") << Kind::Nginx;
    }

    void findings()
    {
        QFETCH(QByteArray, id);
        QFETCH(Kind, hop);
        QCOMPARE(hopOfFinding(id), std::optional(hop));
    }

    void causes_data()
    {
        QTest::addColumn<probe::Hop>("at");
        QTest::addColumn<bool>("connected");
        QTest::addColumn<Kind>("hop");
        QTest::newRow("client") << probe::Hop::Client << true << Kind::Client;
        QTest::newRow("name") << probe::Hop::Name << false << Kind::Name;
        QTest::newRow("refused") << probe::Hop::Network << false << Kind::Name;
        QTest::newRow("cut") << probe::Hop::Network << true << Kind::Nginx;
        QTest::newRow("TLS") << probe::Hop::Tls << true << Kind::Tls;
        QTest::newRow("Nginx") << probe::Hop::Nginx << true << Kind::Nginx;
        QTest::newRow("backend") << probe::Hop::Backend << true << Kind::Backend;
    }

    void causes()
    {
        QFETCH(probe::Hop, at);
        QFETCH(bool, connected);
        QFETCH(Kind, hop);
        probe::ProbeReport report;
        QVERIFY(!hopOfCause(report));
        probe::AddressReport address;
        probe::StageResult connect;
        connect.stage = probe::Stage::Connect;
        connect.ok = connected;
        address.stages.append(connect);
        report.seen.addresses.append(address);
        report.cause = probe::Cause{{"any", {}}, at};
        QCOMPARE(hopOfCause(report), std::optional(hop));
    }

    void firstBrokenOnTheWay()
    {
        RequestPath path = requestPath(nullptr, nullptr, nullptr);
        QVERIFY(!firstBroken(path));
        path[4].state = Hop::State::Broken;
        path[2].state = Hop::State::Warning;
        QCOMPARE(firstBroken(path), std::optional(Kind::Backend));
        path[1].state = Hop::State::Broken;
        QCOMPARE(firstBroken(path), std::optional(Kind::Name));
    }
};

QTEST_GUILESS_MAIN(TestFindingHop)
#include "tst_findinghop.moc"

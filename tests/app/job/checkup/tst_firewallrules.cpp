// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/checkup/firewallrules.h"

#include <QTest>

using namespace gate101::job;
using namespace Qt::StringLiterals;
using State = FirewallAnswer::State;
Q_DECLARE_METATYPE(FirewallAnswer::State)

namespace {

/// The head that `ufw status verbose` prints, with an incoming default.
QString ufw(const char *usual, const char *rules)
{
    return u"Status: active\nLogging: on (low)\nDefault: "_s + QLatin1StringView(usual) +
           u" (incoming), allow (outgoing), disabled (routed)\nNew profiles: skip\n\n"
           "To                         Action      From\n--                         ------      ----\n"_s +
           QLatin1StringView(rules);
}

QString zone(const char *target, const char *services, const char *ports, const char *rich = "")
{
    return u"public (active)\n  target: %1\n  icmp-block-inversion: no\n  interfaces: eth0\n  sources: \n"
           "  services: %2\n  ports: %3\n  protocols: \n  forward: yes\n  rich rules: \n%4"_s.arg(
               QLatin1StringView(target), QLatin1StringView(services), QLatin1StringView(ports),
               QLatin1StringView(rich));
}

QJsonObject answered(const QString &text)
{
    return {{u"state"_s, u"answered"_s}, {u"text"_s, text}};
}

} // namespace

/// Texts of the three programs, as they were seen on Debian 12 (firewalld's: as its manual shows it).
class TestFirewallRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ufwRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::addColumn<State>("state");
        const QString some = ufw("deny", "80,443/tcp                 ALLOW IN    Anywhere\n"
                                         "22                         LIMIT IN    Anywhere\n"
                                         "3000:3010/tcp              ALLOW IN    Anywhere   # apps\n"
                                         "8443/udp                   ALLOW IN    Anywhere\n"
                                         "8080                       ALLOW IN    10.0.0.0/8\n"
                                         "9000/tcp                   DENY IN     Anywhere\n"
                                         "81,444/tcp (WWW Full)      ALLOW IN    Anywhere\n"
                                         "7000/tcp (v6)              ALLOW IN    Anywhere (v6)\n");
        QTest::newRow("in a list") << some << 443 << State::Open;
        QTest::newRow("limited is open") << some << 22 << State::Open;
        QTest::newRow("in a range, with a remark") << some << 3005 << State::Open;
        QTest::newRow("beside the range") << some << 3011 << State::Closed;
        QTest::newRow("another protocol") << some << 8443 << State::Closed;
        QTest::newRow("for some addresses") << some << 8080 << State::Unclear;
        QTest::newRow("denied") << some << 9000 << State::Closed;
        QTest::newRow("an application's name") << some << 444 << State::Open;
        QTest::newRow("IPv6 only") << some << 7000 << State::Closed;
        QTest::newRow("the default") << some << 5000 << State::Closed;
        QTest::newRow("the default allows") << ufw("allow", "") << 443 << State::Open;
        QTest::newRow("the first that fits")
            << ufw("allow", "443/tcp   DENY IN   Anywhere\n443/tcp   ALLOW IN   Anywhere\n") << 443
            << State::Closed;
        QTest::newRow("every port") << ufw("deny", "Anywhere   ALLOW IN   Anywhere\n") << 443 << State::Open;
        QTest::newRow("every port of some")
            << ufw("deny", "Anywhere   ALLOW IN   10.0.0.1\n") << 443 << State::Unclear;
        QTest::newRow("off") << u"Status: inactive\n"_s << 443 << State::None;
    }

    void ufwRules()
    {
        QFETCH(const QString, text);
        QFETCH(const int, port);
        QTEST(ufwAnswer(text, port).state, "state");
    }

    void firewalldRules_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::addColumn<State>("state");
        QTest::newRow("service") << zone("default", "dhcpv6-client https ssh", "") << 443 << State::Open;
        QTest::newRow("another service") << zone("default", "http ssh", "") << 443 << State::Closed;
        QTest::newRow("port") << zone("default", "ssh", "8443/tcp 3000-3010/tcp") << 3010 << State::Open;
        QTest::newRow("port of udp") << zone("default", "ssh", "443/udp") << 443 << State::Closed;
        QTest::newRow("target") << zone("ACCEPT", "", "") << 443 << State::Open;
        QTest::newRow("rich") << zone("default", "", "", "\trule family=\"ipv4\" port port=\"443\" accept\n")
                              << 443 << State::Unclear;
    }

    void firewalldRules()
    {
        QFETCH(const QString, text);
        QFETCH(const int, port);
        QTEST(firewalldAnswer(text, port).state, "state");
    }

    void whoIsAsked_data()
    {
        QTest::addColumn<QJsonObject>("facts");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("manager");
        const QJsonObject nothing = answered(u"{\"nftables\":[{\"metainfo\":{}}]}"_s);
        const QJsonObject refused{{u"state"_s, u"refused"_s}};
        QTest::newRow("nothing installed") << QJsonObject() << State::None << u""_s;
        QTest::newRow("ufw comes first")
            << QJsonObject{{u"ufw"_s, answered(ufw("deny", ""))}, {u"nftables"_s, nothing}} << State::Closed
            << u"ufw"_s;
        QTest::newRow("ufw is off") << QJsonObject{{u"ufw"_s, answered(u"Status: inactive"_s)},
                                                   {u"nftables"_s, nothing}}
                                    << State::None << u"nftables"_s;
        QTest::newRow("ufw hides its rules")
            << QJsonObject{{u"ufw"_s, refused}, {u"ufw_enabled"_s, true}, {u"nftables"_s, refused}}
            << State::Unreadable << u"ufw"_s;
        QTest::newRow("ufw is off and nothing is shown")
            << QJsonObject{{u"ufw"_s, refused}, {u"nftables"_s, refused}} << State::Unreadable
            << u"nftables"_s;
        QTest::newRow("firewalld runs")
            << QJsonObject{{u"firewalld"_s, answered(zone("default", "https", ""))}, {u"nftables"_s, nothing}}
            << State::Open << u"firewalld"_s;
        QTest::newRow("older rules beside")
            << QJsonObject{{u"nftables"_s, nothing}, {u"legacy"_s, true}} << State::Unclear << u"iptables"_s;
        QTest::newRow("no JSON") << QJsonObject{{u"nftables"_s, answered(u"table"_s)}} << State::Unreadable
                                 << u"nftables"_s;
    }

    void whoIsAsked()
    {
        QFETCH(const QJsonObject, facts);
        const FirewallAnswer answer = firewallAnswer(facts, 443);
        QTEST(answer.state, "state");
        QTEST(answer.manager, "manager");
    }
};

QTEST_GUILESS_MAIN(TestFirewallRules)
#include "tst_firewallrules.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/firewall.h"
#include "job/checkup/firewallrules.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace gate101;
using namespace gate101::job;
using namespace Qt::StringLiterals;
using State = FirewallAnswer::State;
Q_DECLARE_METATYPE(FirewallAnswer::State)

/// The kernel is the judge: rules in a network namespace of this test, a connection that comes in from
/// another one, and what we say of the rules beside it. Where we say "unclear" nothing is compared.
class TestFirewallOracle : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray script()
    {
        // $1 is the rules, $2 the port. Prints the ruleset, then "open" or "closed". The namespace of the
        // client ends with the process that holds it.
        return "set -e\n"
               "ip link set lo up\n"
               "nft -f \"$1\"\n"
               "unshare -n sleep 20 & client=$!\n"
               "trap 'kill $client $server 2>/dev/null || true; wait' EXIT\n"
               "for _ in 1 2 3 4 5 6 7 8 9; do\n"
               "  [ \"$(readlink /proc/$client/ns/net)\" != \"$(readlink /proc/self/ns/net)\" ] && break; "
               "sleep 0.05\n"
               "done\n"
               "ip link add outer type veth peer name inner\n"
               "ip link set inner netns $client\n"
               "ip addr add 10.9.0.1/24 dev outer; ip link set outer up\n"
               "nsenter -t $client -n sh -c 'ip addr add 10.9.0.2/24 dev inner; ip link set inner up'\n"
               "perl -MIO::Socket::INET -e '$s = IO::Socket::INET->new(Listen => 5, LocalPort => $ARGV[0], "
               "ReuseAddr => 1) or die; sleep 20' \"$2\" & server=$!\n"
               "nft -j list ruleset\n"
               "for _ in 1 2 3 4 5 6 7 8 9; do ss -Hltn \"sport = :$2\" | grep -q . && break; sleep 0.05; "
               "done\n"
               "if nsenter -t $client -n timeout 1 bash -c \"exec 3<>/dev/tcp/10.9.0.1/$2\" 2>/dev/null; "
               "then echo open; else echo closed; fi\n";
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0) {
            QSKIP("needs root");
        }
        for (const QString &program :
             {u"nft"_s, u"ip"_s, u"ss"_s, u"unshare"_s, u"nsenter"_s, u"perl"_s, u"bash"_s, u"timeout"_s}) {
            if (QStandardPaths::findExecutable(program).isEmpty() &&
                QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}).isEmpty()) {
                QSKIP(qPrintable(program + u" is not installed"_s));
            }
        }
        if (QProcess::execute(u"unshare"_s, {u"--net"_s, u"true"_s}) != 0) {
            QSKIP("unshare --net is refused here");
        }
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<State>("state");
        const auto table = [](const QByteArray &chain, const QByteArray &more = {}) -> QByteArray {
            return "table inet filter {\n" + more + "chain input { type filter hook input priority 0; " +
                   chain + " }\n}\n";
        };
        QTest::newRow("no rules") << QByteArray() << State::None;
        QTest::newRow("only outgoing") << QByteArray("table inet filter { chain output { type filter hook "
                                                     "output priority 0; policy accept; } }\n")
                                       << State::None;
        QTest::newRow("policy drop") << table("policy drop;") << State::Closed;
        QTest::newRow("policy accept") << table("policy accept;") << State::Open;
        QTest::newRow("our port opened") << table("policy drop; tcp dport 8443 accept") << State::Open;
        QTest::newRow("in a set") << table("policy drop; tcp dport { 22, 8443 } accept") << State::Open;
        QTest::newRow("in a range") << table("policy drop; tcp dport 8000-9000 accept") << State::Open;
        QTest::newRow("another port opened")
            << table("policy drop; tcp dport { 22, 443 } accept") << State::Closed;
        QTest::newRow("another protocol") << table("policy drop; udp dport 8443 accept") << State::Closed;
        QTest::newRow("rejected") << table("policy accept; tcp dport 8443 reject") << State::Closed;
        QTest::newRow("all but this one") << table("policy drop; tcp dport != 8443 accept") << State::Closed;
        QTest::newRow("usual server")
            << table("policy drop; ct state established,related accept; ct state invalid drop; "
                     "iifname lo accept; ip protocol icmp accept; tcp dport 8443 accept")
            << State::Open;
        QTest::newRow("usual server, port missing") << table("policy drop; ct state { established, related } "
                                                             "accept; iif lo accept; tcp dport 22 accept")
                                                    << State::Closed;
        QTest::newRow("states by a map")
            << table("policy drop; ct state vmap { established : accept, related : accept, "
                     "invalid : drop }; tcp dport 8443 accept")
            << State::Open;
        QTest::newRow("ports by a map")
            << table("policy accept; tcp dport vmap { 22 : accept, 8443 : drop }") << State::Closed;
        QTest::newRow("new connections")
            << table("policy drop; tcp dport 8443 ct state new accept") << State::Open;
        QTest::newRow("a chain of its own")
            << table("policy drop; meta l4proto tcp jump web", "chain web { tcp dport 8443 accept }\n")
            << State::Open;
        QTest::newRow("a chain that gives back")
            << table("policy accept; jump web; drop", "chain web { tcp dport 8443 return; accept; }\n")
            << State::Closed;
        QTest::newRow("goto does not come back")
            << table("policy accept; goto web; drop", "chain web { tcp dport 22 drop; }\n") << State::Open;
        QTest::newRow("for some addresses")
            << table("policy drop; ip saddr 192.0.2.0/24 tcp dport 8443 accept") << State::Unclear;
        QTest::newRow("limited") << table("policy drop; tcp dport 8443 limit rate 1/minute accept")
                                 << State::Unclear;
        QTest::newRow("a named set") << table("policy drop; tcp dport @web accept",
                                              "set web { type inet_service; elements = { 8443 } }\n")
                                     << State::Unclear;
        QTest::newRow("two base chains") << QByteArray(table("policy accept; tcp dport 8443 accept") +
                                                       "table ip late { chain in { type filter hook input "
                                                       "priority 10; policy accept; tcp dport 8443 "
                                                       "drop; } }\n")
                                         << State::Closed;
        QTest::newRow("IPv6 alone")
            << QByteArray("table ip6 f { chain in { type filter hook input priority 0; policy "
                          "drop; } }\ntable ip f { chain in { type filter hook input priority "
                          "0; policy accept; } }\n")
            << State::Open;
    }

    void rules()
    {
        QFETCH(const QByteArray, rules);
        QFETCH(const State, state);
        const QString path = m_folder.filePath(u"rules"_s);
        QFile file(path);
        // A rule ends with its line.
        const QByteArray text = QByteArray(rules).replace(" }", "\n}");
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(u"unshare"_s, {u"--net"_s, u"bash"_s, u"-c"_s, QString::fromLatin1(script()),
                                     u"firewall"_s, path, u"8443"_s});
        QVERIFY(process.waitForFinished(30000));
        const QByteArray output = process.readAllStandardOutput().trimmed();
        const QByteArray kernel = output.mid(output.lastIndexOf('\n') + 1);
        QVERIFY2(kernel == "open" || kernel == "closed", output.constData());

        const FirewallAnswer answer = nftablesAnswer(output.left(output.lastIndexOf('\n')), 8443);
        QCOMPARE(answer.state, state);
        if (answer.state == State::Closed) {
            QCOMPARE(kernel, QByteArray("closed"));
        } else if (answer.state != State::Unclear) {
            QCOMPARE(kernel, QByteArray("open"));
        }
        QCOMPARE(answer.rules.isEmpty(), answer.state == State::None);
    }

    void theHelperAsksThem()
    {
        const QJsonObject facts = helper::firewallFacts();
        QCOMPARE(facts.value("nftables"_L1).toObject().value("state"_L1).toString(), u"answered"_s);
        QVERIFY(firewallAnswer(facts, 8443).state != State::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestFirewallOracle)
#include "tst_firewall_oracle.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/checkup/checkanswers.h"

#include "job/diagnosis.h"
#include "nginx/files/configset.h"
#include "tests/support/memoryreader.h"

#include <QJsonArray>
#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace Qt::StringLiterals;
using Outcome = ServerCheck::Outcome;

namespace {

QJsonObject log(const QByteArray &text)
{
    return {{u"bytes"_s, QString::fromLatin1(text.toBase64())}, {u"file"_s, u"/l"_s}};
}

QJsonObject listeners(const QJsonArray &all)
{
    return {{u"port"_s, 3030}, {u"listeners"_s, all}};
}

QJsonObject listener(const char *address, int pid)
{
    return {{u"address"_s, QString::fromLatin1(address)},
            {u"port"_s, 3030},
            {u"uid"_s, 1000},
            {u"pid"_s, pid},
            {u"program"_s, pid > 0 ? u"/usr/bin/node"_s : QString()}};
}

} // namespace

class TestCheckAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<ServerCheck>("check");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("outcome");
        QTest::addColumn<QString>("evidence");
        const auto row = [](const char *name, const ServerCheck &check, const char *answer,
                            const char *outcome, const QString &evidence = {}) {
            QTest::newRow(name) << check << QByteArray(answer) << QByteArray(outcome) << evidence;
        };
        const Error refused{{"E_PERMISSION", {}}};
        row("passes", syntaxCheck(QJsonObject{{u"verdict"_s, u"pass"_s}}), "check-syntax-passes", "good");
        row("passes with a warning",
            syntaxCheck(QJsonObject{{u"verdict"_s, u"pass"_s}, {u"warnings"_s, QJsonArray{u"old"_s}}}),
            "check-syntax-passes", "good", u"nginx: old"_s);
        row("fails", syntaxCheck(QJsonObject{{u"verdict"_s, u"fail"_s}, {u"message"_s, u"no \";\""_s}}),
            "check-syntax-fails", "bad", u"nginx: no \";\""_s);
        row("a stranger",
            syntaxCheck(QJsonObject{{u"verdict"_s, u"cannot-verify"_s}, {u"reason"_s, u"not-permitted"_s}}),
            "check-needs-root", "unclear");
        row("no namespace",
            syntaxCheck(QJsonObject{{u"verdict"_s, u"cannot-verify"_s}, {u"reason"_s, u"no-namespace"_s}}),
            "check-syntax-unverified", "unclear");
        row("refused", syntaxCheck(tl::unexpected(refused)), "check-unanswered", "unclear");

        row("quiet", logCheck(log("2026/01/01 [notice] 1#1: start\n"), u"/l"_s), "check-log-quiet", "good");
        row("empty", logCheck(log(""), u"/l"_s), "check-log-quiet", "good");
        row("an error", logCheck(log("x [notice] a\ny [error] connect() failed\n"), u"/l"_s),
            "check-log-errors", "unclear", u"y [error] connect() failed"_s);
        row("a secret in it", logCheck(log("[error] x, request: \"GET /ws?token=hush HTTP/1.1\"\n"), u"/l"_s),
            "check-log-errors", "unclear", u"[error] x, request: \"GET /ws?token=*** HTTP/1.1\""_s);
        row("only the newest",
            logCheck(log(QByteArray("[error] a\n").repeated(5) + QByteArray("[crit] b\n").repeated(8)),
                     u"/l"_s),
            "check-log-errors", "unclear", (u"[crit] b\n"_s).repeated(8).trimmed());
        row("unreadable", logCheck(tl::unexpected(refused), u"/l"_s), "check-log-unreadable", "unclear");

        row("nobody", portCheck(listeners({}), 3030), "check-port-nobody", "bad");
        row("node", portCheck(listeners({listener("127.0.0.1", 77)}), 3030), "check-port-program", "good",
            u"127.0.0.1:3030  LISTEN  77/node"_s);
        row("IPv6", portCheck(listeners({listener("::", 77)}), 3030), "check-port-program", "good",
            u"[::]:3030  LISTEN  77/node"_s);
        row("another user", portCheck(listeners({listener("0.0.0.0", 0)}), 3030), "check-port-somebody",
            "good", u"0.0.0.0:3030  LISTEN  uid 1000"_s);

        row("no firewall", firewallCheck(QJsonObject(), 443), "check-firewall-none", "good");
        row("closed by ufw",
            firewallCheck(
                QJsonObject{
                    {u"ufw"_s, QJsonObject{{u"state"_s, u"answered"_s},
                                           {u"text"_s, u"Status: active\nDefault: deny (incoming)"_s}}}},
                443),
            "check-firewall-closed-ufw", "bad", u"Default: deny (incoming)"_s);
        row("root only",
            firewallCheck(QJsonObject{{u"nftables"_s, QJsonObject{{u"state"_s, u"refused"_s}}}}, 443),
            "check-firewall-unreadable", "unclear");
    }

    void answers()
    {
        QFETCH(const ServerCheck, check);
        QTEST(check.answer.id, "answer");
        QTEST(outcomeName(check.outcome), "outcome");
        QTEST(check.evidence.join(u'\n'), "evidence");
    }

    void files()
    {
        Diagnosis diagnosis;
        QCOMPARE(fileCheck(diagnosis).answer.id, QByteArray("check-file-unknown"));

        test::MemoryReader reader;
        reader.files = {{"/n/nginx.conf", "http {\n  include a/*.conf;\n}\n"},
                        {"/n/a/x.conf", "include b;\n"},
                        {"/n/b", "server { listen 80; server_name h; }\n"}};
        diagnosis.config = nginx::ConfigSet::load(reader, "/n/nginx.conf");
        QVERIFY(diagnosis.config->isComplete());
        QCOMPARE(fileCheck(diagnosis).answer.id, QByteArray("check-file-none"));
        QCOMPARE(fileCheck(diagnosis).outcome, Outcome::Bad);

        diagnosis.route.server = nginx::Route::Server{};
        diagnosis.route.server->place.file = "/n/b";
        diagnosis.route.server->place.line = 1;
        const ServerCheck read = fileCheck(diagnosis);
        QCOMPARE(read.answer.id, QByteArray("check-file-read"));
        QCOMPARE(read.evidence, (QStringList{u"/n/nginx.conf:2: include a/*.conf"_s,
                                             u"/n/a/x.conf:1: include b"_s, u"/n/b"_s}));
        diagnosis.route.server->isDefaultFallback = true;
        QCOMPARE(fileCheck(diagnosis).answer.id, QByteArray("check-file-default"));

        nginx::Finding finding;
        finding.statement = {"site-not-enabled", {}};
        finding.place.file = "/n/sites-available/x";
        diagnosis.findings.push_back(finding);
        QCOMPARE(fileCheck(diagnosis).answer.facts.value("file"), u"/n/sites-available/x"_s);
        QCOMPARE(fileCheck(diagnosis).outcome, Outcome::Bad);
    }
};

QTEST_GUILESS_MAIN(TestCheckAnswers)
#include "tst_checkanswers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/client.h"

#include "tests/app/helper/helpersite.h"

#include <QSignalSpy>

using namespace gate101;
using namespace gate101::helper;
using namespace Qt::StringLiterals;

/// The client against helpers that are made of a few lines of shell.
class TestClient : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A script under a name of our choice: the client knows pkexec and sudo by theirs.
    HostCommand script(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        test::writeFile(path, "#!/bin/sh\n" + text);
        QFile::setPermissions(path, QFile::Permissions(0x7755));
        return {path, {}};
    }

    HostCommand wayOf(const QString &name)
    {
        static const QMap<QString, QPair<QString, QByteArray>> ways{
            {u"good"_s,
             {u"sudo"_s,
              R"(echo '{"gate101":"hello","proto":[1]}'; read x; echo '{"id":1,"ok":true,"result":{}}'; read y)"}},
            {u"agentless"_s, {u"pkexec"_s, "echo 'Error: No authentication agent found.' >&2; exit 127"}},
            {u"polkitless"_s, {u"pkexec"_s, "echo 'Error getting authority: none' >&2; exit 127"}},
            {u"dismissed"_s, {u"pkexec"_s, "exit 126"}},
            {u"wrong"_s, {u"sudo"_s, "echo 'sudo: 3 incorrect password attempts' >&2; exit 1"}},
            {u"forbidden"_s, {u"sudo"_s, "echo 'x is not in the sudoers file.' >&2; exit 1"}},
            {u"nowhere"_s, {u"sudo"_s, "echo 'sudo: a terminal is required to read' >&2; exit 1"}},
        };
        const QString folder = m_folder.filePath(name);
        QDir().mkpath(folder);
        HostCommand command = ways.contains(name) ? script(name + u'/' + ways[name].first, ways[name].second)
                                                  : HostCommand{u"/nonexistent/pkexec"_s, {}};
        command.elevates = true;
        return command;
    }

private Q_SLOTS:
    void waysToFail_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("reason");
        const QByteArray hello = R"(echo '{"gate101":"hello","proto":[1]}'; )";
        const auto row = [](const char *title, const QString &name, const QByteArray &text, const char *id,
                            const QString &reason) {
            QTest::newRow(title) << name << text << QByteArray(id) << reason;
        };
        row("ends at once", u"h"_s, "exit 4", "helper-gone", {});
        row("ends after hello", u"h"_s, hello + "read x; exit 0", "helper-gone", {});
        row("killed", u"h"_s, hello + "read x; kill -9 $$", "helper-gone", {});
        row("attack 48: another version", u"h"_s, R"(echo '{"gate101":"hello","proto":[2,3]}'; read x)",
            "helper-version", {});
        row("attack 48: noise without end", u"h"_s, "yes noise", "helper-noise", {});
        row("attack 48: one endless line", u"h"_s, "yes | tr -d '\\n'", "helper-noise", {});
        row("attack 48: not json after hello", u"h"_s, hello + "read x; echo nonsense; read y", "E_PROTO",
            {});
        row("wrong id", u"h"_s, hello + "read x; echo '{\"id\":99,\"ok\":true,\"result\":{}}'; read y",
            "E_PROTO", {});
        row("dismissed", u"pkexec"_s, "exit 126", "helper-refused", u"dismissed"_s);
        row("no agent", u"pkexec"_s, "echo 'Error: No authentication agent found.' >&2; exit 127",
            "helper-refused", u"no-agent"_s);
        row("wrong password", u"pkexec"_s,
            "echo 'Error executing command as another user: Not authorized' >&2; exit 127", "helper-refused",
            u"not-authorised"_s);
        row("sudo wants a terminal", u"sudo"_s,
            "echo 'sudo: a terminal is required to read the password' >&2; exit 1", "helper-refused",
            u"password-needed"_s);
        row("not root", u"h"_s, "echo 'gate101-helper: not root' >&2; exit 3", "helper-refused",
            u"not-root"_s);
    }

    void waysToFail()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        Client client;
        QSignalSpy closed(&client, &Client::closed);
        QByteArrayList answers;
        QString reason;
        client.start(script(name, text));
        for (int number = 0; number < 2; ++number) {
            client.status(this, [&](const Result<QJsonObject> &result) {
                answers.append(result ? QByteArray("ok") : result.error().id);
                reason = result ? QString() : result.error().facts.value("reason");
            });
        }
        QVERIFY(answers.isEmpty());
        QVERIFY(closed.wait(8000));
        QFETCH(const QByteArray, id);
        QCOMPARE(answers, QByteArrayList({id, id}));
        QTEST(reason, "reason");
        QVERIFY(!client.isReady());
        // Asked afterwards it still answers, and later.
        client.status(this, [&](const Result<QJsonObject> &result) { answers.append(result.error().id); });
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers.constLast(), QByteArray("helper-gone"));
    }

    void programThatIsNotThere()
    {
        Client client;
        QSignalSpy closed(&client, &Client::closed);
        client.start({u"/nonexistent/helper"_s, {}});
        QVERIFY(closed.count() == 1 || closed.wait(5000));
        QCOMPARE(closed.at(0).at(0).value<Error>().id, QByteArray("helper-not-found"));
    }

    void silenceEndsAfterItsDeadline()
    {
        Client client;
        QSignalSpy closed(&client, &Client::closed);
        client.start(script(u"h"_s, "read x"));
        // Who may have to type a password first has more time; a helper that has the rights has not.
        Client slow;
        QSignalSpy ready(&slow, &Client::ready);
        HostCommand asks = script(u"pkexec"_s, R"(sleep 11; echo '{"gate101":"hello","proto":[1]}'; read x)");
        asks.elevates = true;
        slow.start(asks);
        Client mute;
        QSignalSpy muteClosed(&mute, &Client::closed);
        HostCommand runs = script(u"gate101-helper"_s, "read x");
        runs.elevates = true;
        mute.start(runs);
        QVERIFY(closed.wait(12000));
        QCOMPARE(closed.at(0).at(0).value<Error>().id, QByteArray("helper-silent"));
        QCOMPARE(closed.at(0).at(0).value<Error>().facts.value("seconds"), u"10"_s);
        QTRY_COMPARE(muteClosed.count(), 1);
        QCOMPARE(muteClosed.at(0).at(0).value<Error>().id, QByteArray("helper-silent"));
        QVERIFY(ready.count() == 1 || ready.wait(3000));
    }

    void waysAreTriedInOrder_data()
    {
        QTest::addColumn<QStringList>("ways");
        QTest::addColumn<QString>("outcome");
        const QStringList none;
        QTest::newRow("the first") << QStringList{u"good"_s, u"agentless"_s} << u"ready"_s;
        QTest::newRow("no agent, then sudo") << QStringList{u"agentless"_s, u"good"_s} << u"ready"_s;
        QTest::newRow("no polkit, then sudo") << QStringList{u"polkitless"_s, u"good"_s} << u"ready"_s;
        QTest::newRow("not installed, then sudo") << QStringList{u"missing"_s, u"good"_s} << u"ready"_s;
        QTest::newRow("three") << QStringList{u"missing"_s, u"agentless"_s, u"good"_s} << u"ready"_s;
        // A person has decided, or a rule: nobody is asked a second time in another way.
        QTest::newRow("dismissed") << QStringList{u"dismissed"_s, u"good"_s} << u"dismissed"_s;
        QTest::newRow("wrong") << QStringList{u"wrong"_s, u"good"_s} << u"wrong-password"_s;
        QTest::newRow("forbidden") << QStringList{u"forbidden"_s, u"good"_s} << u"not-allowed"_s;
        // What is told is the last that says something.
        QTest::newRow("nobody asks") << QStringList{u"agentless"_s, u"nowhere"_s} << u"password-needed"_s;
        QTest::newRow("no sudo") << QStringList{u"agentless"_s, u"missing"_s} << u"no-agent"_s;
        QTest::newRow("neither") << QStringList{u"missing"_s, u"missing"_s} << u"helper-not-found"_s;
    }

    void waysAreTriedInOrder()
    {
        QFETCH(const QStringList, ways);
        QList<HostCommand> commands;
        for (const QString &way : ways) {
            commands.append(wayOf(way));
        }
        Client client;
        QSignalSpy ready(&client, &Client::ready);
        QSignalSpy closed(&client, &Client::closed);
        bool answered = false;
        client.status(this, [&](const Result<QJsonObject> &) { answered = true; });
        client.start(commands);
        QTRY_VERIFY(ready.count() + closed.count() == 1);
        QString outcome = u"ready"_s;
        if (!closed.isEmpty()) {
            const auto error = closed.at(0).at(0).value<Error>();
            outcome = error.facts.value("reason");
            if (error.id == "helper-not-found") {
                outcome = QString::fromLatin1(error.id);
            }
        }
        QTEST(outcome, "outcome");
        QTRY_VERIFY(answered); // What was asked meanwhile is asked of the way that was found.
    }

    void whoAsksIsNamedAndEndsWithUs()
    {
        auto client = std::make_unique<Client>();
        QSignalSpy asking(client.get(), &Client::asking);
        HostCommand waits = script(u"sudo"_s, "exec sleep 100");
        waits.elevates = true;
        client->start(waits);
        QVERIFY(asking.wait(3000));
        QCOMPARE(asking.at(0).at(0).toString(), waits.program);
        const qint64 pid = client->findChild<QProcess *>()->processId();
        QVERIFY(::kill(static_cast<pid_t>(pid), 0) == 0);
        client.reset();
        QTRY_VERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
    }

    void environmentIsWhatWasGiven()
    {
        const QString list = m_folder.filePath(u"environment"_s);
        HostCommand command = script(u"h"_s, "env >" + list.toUtf8());
        command.environment = {u"PATH=/usr/bin:/bin"_s, u"LC_ALL=C"_s, u"SUDO_PROMPT=a=b:"_s};
        Client client;
        QSignalSpy closed(&client, &Client::closed);
        client.start(command);
        QVERIFY(closed.wait(5000));
        QByteArrayList lines = test::readFile(list).trimmed().split('\n');
        lines.removeIf(
            [](const QByteArray &line) { return line.startsWith("PWD=") || line.startsWith("_="); });
        std::sort(lines.begin(), lines.end());
        QCOMPARE(lines.join('\n'), QByteArray("LC_ALL=C\nPATH=/usr/bin:/bin\nSUDO_PROMPT=a=b:"));
    }

    void noiseBeforeHelloIsSkipped()
    {
        Client client;
        QSignalSpy ready(&client, &Client::ready);
        client.start(
            script(u"h"_s, R"(echo Welcome; echo '{"gate101":"hello","proto":[1],"root":"/r"}'; read x)"));
        QVERIFY(ready.wait(5000));
        QCOMPARE(client.hello().root, u"/r"_s);
    }

    void requestsGoOneByOneInOrder()
    {
        const test::HelperSite site;
        Client client;
        client.start({test::HelperSite::program(), site.arguments()});
        QStringList order;
        client.readFile(u"nginx.conf"_s, this, [&](const Result<QJsonObject> &result) {
            order.append(result ? result->value("path"_L1).toString() : u"failed"_s);
            client.readFile(u"../x"_s, this, [&](const Result<QJsonObject> &last) {
                order.append(QString::fromLatin1(last.error().id));
            });
        });
        client.readFile(u"missing"_s, this, [&](const Result<QJsonObject> &result) {
            order.append(QString::fromLatin1(result.error().id));
        });
        QTRY_COMPARE(order, QStringList({u"nginx.conf"_s, u"E_NOT_FOUND"_s, u"E_PATH"_s}));
        QSignalSpy closed(&client, &Client::closed);
        client.stop();
        QVERIFY(closed.wait(5000));
        QCOMPARE(closed.at(0).at(0).value<Error>().id, QByteArray());
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        const test::HelperSite site;
        Client client;
        client.start({test::HelperSite::program(), site.arguments()});
        bool called = false;
        auto context = std::make_unique<QObject>();
        client.status(context.get(), [&](const Result<QJsonObject> &) { called = true; });
        context.reset();
        bool second = false;
        client.status(this, [&](const Result<QJsonObject> &) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(!called);
    }

    void destroyingEndsTheHelperWithoutWaiting()
    {
        const test::HelperSite site;
        auto client = std::make_unique<Client>();
        QSignalSpy ready(client.get(), &Client::ready);
        client->start({test::HelperSite::program(), site.arguments()});
        QVERIFY(ready.wait(5000));
        const qint64 pid = client->findChild<QProcess *>()->processId();
        QElapsedTimer clock;
        clock.start();
        client.reset();
        QVERIFY(clock.elapsed() < 100);
        QTRY_VERIFY(::kill(static_cast<pid_t>(pid), 0) != 0);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"

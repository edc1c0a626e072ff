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
        row("another version", u"h"_s, R"(echo '{"gate101":"hello","proto":[2,3]}'; read x)",
            "helper-version", {});
        row("noise without end", u"h"_s, "yes noise", "helper-noise", {});
        row("one endless line", u"h"_s, "yes | tr -d '\\n'", "helper-noise", {});
        row("not json after hello", u"h"_s, hello + "read x; echo nonsense; read y", "E_PROTO", {});
        row("wrong id", u"h"_s, hello + "read x; echo '{\"id\":99,\"ok\":true,\"result\":{}}'; read y",
            "E_PROTO", {});
        row("dismissed", u"pkexec"_s, "exit 126", "helper-refused", u"dismissed"_s);
        row("no agent", u"pkexec"_s, "echo 'Error: No authentication agent found.' >&2; exit 127",
            "helper-refused", u"no-agent"_s);
        row("wrong password", u"pkexec"_s,
            "echo 'Error executing command as another user: Not authorized' >&2; exit 127", "helper-refused",
            u"not-authorised"_s);
        row("sudo wants a password", u"sudo"_s, "echo 'sudo: a password is required' >&2; exit 1",
            "helper-refused", u"password-needed"_s);
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
        QVERIFY(closed.wait(12000));
        QCOMPARE(closed.at(0).at(0).value<Error>().id, QByteArray("helper-silent"));
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

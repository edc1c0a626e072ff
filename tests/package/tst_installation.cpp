// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/machine.h"
#include "tests/support/expressbackend.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace gate101::test;

/// The life of the package on a machine: installed, used by an ordinary user through the real pkexec on the
/// Nginx of the machine and with the real Express and ws behind it, upgraded, removed, purged.
class TestInstallation : public QObject
{
    Q_OBJECT

    DebPackage m_package;
    Machine m_machine;
    QProcess m_backend;
    QByteArray m_files; ///< Before the package came.
    QByteArray m_site;

    static constexpr auto siteFile = "/etc/nginx/sites-available/app.conf";

    /// As the ordinary user, without a terminal, in English.
    [[nodiscard]] Said gate101(const QString &words, const QString &user = u"visitor"_s) const
    {
        return m_machine.run(QStringList{u"setsid"_s, u"-w"_s, u"gate101"_s} + words.split(u' ') +
                                 QStringList{u"--lang"_s, u"en"_s},
                             user);
    }
    [[nodiscard]] QJsonObject json(const QString &words) const
    {
        const Said said = gate101(words + u" --json"_s);
        if (!said.errors.isEmpty()) {
            qWarning("%s", said.errors.constData());
        }
        return QJsonDocument::fromJson(said.output).object();
    }
    [[nodiscard]] QString url() const { return u"ws://app.test/api/ws --resolve app.test:80:127.0.0.1"_s; }

    static QString enabled()
    {
        return u"/etc/systemd/system/multi-user.target.wants/gate101-recover.service"_s;
    }

    /// What dpkg and the scripts have to say besides "Created symlink" is a complaint.
    static bool isQuiet(const Said &said)
    {
        QByteArrayList lines = said.errors.trimmed().split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.isEmpty() || line.startsWith("Created symlink") || line.startsWith("Removed ");
        });
        return lines.isEmpty();
    }

    [[nodiscard]] QByteArray master() const { return m_machine.read(u"/run/nginx.pid"_s).trimmed(); }

    /// Names everywhere that may change; what the distribution keeps for itself (its database, caches) and
    /// what Nginx writes while it runs is not ours.
    [[nodiscard]] QByteArray files() const
    {
        return m_machine
            .shell(
                u"find /etc /usr /var /opt /home -xdev \\( -path /var/lib/dpkg -o -path /var/cache -o -path "
                "/var/log -o -path /var/lib/nginx -o -path /usr/share/icons/hicolor/icon-theme.cache -o "
                "-path "
                "/usr/share/applications/mimeinfo.cache -o -path /var/lib/polkit-1 \\) -prune -o -print | "
                "sort; "
                "cat /etc/nginx/nginx.conf /etc/nginx/sites-available/*"_s)
            .output;
    }

    [[nodiscard]] QString apply(const QString &more = {}) const
    {
        return json(u"fix %1 --apply %2 --helper pkexec"_s.arg(url(), more).simplified())["transaction"_L1]
            .toObject()["id"_L1]
            .toString();
    }
    [[nodiscard]] QString stateOf(const QString &id) const
    {
        const Said said = gate101(u"history --json --helper pkexec"_s);
        const QJsonArray history = QJsonDocument::fromJson(said.output).array();
        for (const auto change : history) {
            if (change["id"_L1].toString() == id) {
                return change["state"_L1].toString();
            }
        }
        return QString::fromUtf8(said.errors);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing =
            Machine::missing().isEmpty() ? ExpressBackend::missing() : Machine::missing();
        if (!missing.isEmpty()) {
            QSKIP(QByteArray("not possible here: the whole job on a machine of our own (" + missing + ")")
                      .constData());
        }
        QVERIFY(m_package.make());
        QVERIFY(m_machine.start());
        QStringList node = m_machine.line({QStandardPaths::findExecutable(u"node"_s),
                                           QStringLiteral(GATE101_SOURCE_DIR "/tests/backends/server.js"),
                                           u"--port"_s, u"3030"_s});
        const QString program = node.takeFirst();
        m_backend.start(program, node);
        QVERIFY(m_backend.waitForReadyRead(20000));

        // As in the guide before it is followed.
        m_site =
            "server {\n    listen 80;\n    server_name app.test;\n\n    location / {\n"
            "        proxy_pass http://127.0.0.1:3030;\n    }\n\n    location /api/ {\n"
            "        proxy_pass http://127.0.0.1:3030;\n        proxy_set_header Host $host;\n    }\n}\n";
        m_machine.write(QString::fromLatin1(siteFile), m_site);
        QCOMPARE(
            m_machine.shell(u"ln -s ../sites-available/app.conf /etc/nginx/sites-enabled/ && nginx"_s).code,
            0);
        m_files = files();
        QVERIFY(m_files.contains("/etc/nginx/nginx.conf"));
    }

    void cleanupTestCase()
    {
        m_backend.closeWriteChannel();
        if (m_backend.state() != QProcess::NotRunning && !m_backend.waitForFinished(3000)) {
            m_backend.kill();
            m_backend.waitForFinished(1000);
        }
    }

    void installs()
    {
        const Said said = m_machine.run({u"dpkg"_s, u"-i"_s, m_package.file});
        QVERIFY2(said.code == 0, said.all().constData());
        QVERIFY2(isQuiet(said), said.errors.constData());
        QCOMPARE(m_machine.run({u"test"_s, u"-L"_s, enabled()}).code, 0);
        QCOMPARE(m_machine.run({u"gate101"_s, u"--version"_s}, u"visitor"_s).output.trimmed(),
                 QByteArray("gate101 " GATE101_VERSION));
        m_machine.setRule(u"visitor"_s, "YES");
    }

    void diagnoses()
    {
        const QJsonObject said = json(u"diagnose "_s + url());
        QCOMPARE(said["verdict"_L1].toString(), u"broken"_s);
        QCOMPARE(said["nginx"_L1]["conf"_L1].toString(), u"/etc/nginx/nginx.conf"_s);
        QVERIFY(!said["findings"_L1].toArray().isEmpty());
        QCOMPARE(said["probe"_L1]["works"_L1].toBool(), false);
    }

    /// fix, apply, restart, 101, confirm, undo: all as an ordinary user.
    void wholeJob_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("restart") << u"--restart"_s;
        QTest::newRow("reload") << u"--reload"_s;
    }

    void wholeJob()
    {
        QFETCH(const QString, action);
        const QByteArray before = master();
        const QJsonObject said = json(u"fix %1 --apply %2 --helper pkexec"_s.arg(url(), action));
        const QString id = said["transaction"_L1]["id"_L1].toString();
        QVERIFY(!id.isEmpty());
        QCOMPARE(said["transaction"_L1]["state"_L1].toString(), u"unconfirmed"_s);
        QCOMPARE(said["probe"_L1]["works"_L1].toBool(), true);
        QCOMPARE(said["probe"_L1]["status"_L1].toInt(), 101);
        QCOMPARE(master() != before, action == u"--restart"_s);
        QVERIFY(m_machine.read(QString::fromLatin1(siteFile)).contains("Upgrade $http_upgrade"));

        QCOMPARE(gate101(u"confirm %1 --helper pkexec"_s.arg(id)).code, 0);
        QCOMPARE(json(u"diagnose "_s + url())["verdict"_L1].toString(), u"works"_s);
        const QJsonArray history =
            QJsonDocument::fromJson(gate101(u"history --json --helper pkexec"_s).output).array();
        QCOMPARE(history[0]["id"_L1].toString(), id);
        QCOMPARE(history[0]["state"_L1].toString(), u"committed"_s);
        QCOMPARE(history[0]["who"_L1].toString(), u"visitor"_s);

        const Said undone = gate101(u"undo %1 --helper pkexec"_s.arg(id));
        QVERIFY2(undone.code == 0, undone.all().constData());
        QCOMPARE(m_machine.read(QString::fromLatin1(siteFile)), m_site);
        QCOMPARE(json(u"probe "_s + url())["works"_L1].toBool(), false);
        QTRY_COMPARE(m_machine.processes(u"gate101-helper"_s), QByteArray());
    }

    /// The journal is for root only.
    void historyIsPrivate()
    {
        QVERIFY(m_machine.shell(u"ls /var/lib/gate101"_s, u"visitor"_s).code != 0);
        QCOMPARE(m_machine.shell(u"stat -c '%a %U' /var/lib/gate101"_s).output.trimmed(), "700 root"_ba);
        QVERIFY(gate101(u"history --helper pkexec"_s, u"warden"_s).code != 0);
    }

    /// A newer version over this one, while a change waits: it goes on waiting, and the history stays usable.
    void upgrades()
    {
        DebPackage newer;
        QVERIFY(newer.make(2));
        const QString id = apply();
        QVERIFY(!id.isEmpty());
        QCOMPARE(m_machine.run({u"rm"_s, enabled()}).code, 0);
        const Said said = m_machine.run({u"dpkg"_s, u"-i"_s, u"--no-triggers"_s, newer.file});
        QVERIFY2(said.code == 0 && isQuiet(said), said.all().constData());
        // Whoever has disabled the unit finds it disabled afterwards.
        QVERIFY(m_machine.run({u"test"_s, u"-L"_s, enabled()}).code != 0);
        QVERIFY(m_machine.shell(u"dpkg-query -W -f '${Version}' gate101"_s).output.endsWith("-2"));
        QCOMPARE(stateOf(id), u"unconfirmed"_s);
        QCOMPARE(gate101(u"confirm %1 --helper pkexec"_s.arg(id)).code, 0);
        QCOMPARE(gate101(u"undo %1 --helper pkexec"_s.arg(id)).code, 0);
        QCOMPARE(m_machine.read(QString::fromLatin1(siteFile)), m_site);
    }

    /// What nobody has confirmed is taken back by the removal, for nobody could do it later.
    void removes()
    {
        const QString id = apply();
        QVERIFY(!id.isEmpty());
        QVERIFY(m_machine.read(QString::fromLatin1(siteFile)) != m_site);
        const Said said = m_machine.run({u"dpkg"_s, u"-r"_s, u"gate101"_s});
        QVERIFY2(said.code == 0 && isQuiet(said), said.all().constData());
        QCOMPARE(m_machine.read(QString::fromLatin1(siteFile)), m_site);
        QTRY_COMPARE(m_machine.processes(u"gate101-helper"_s), QByteArray());
        const Said answer = m_machine.run(
            {u"bash"_s, u"-c"_s,
             u"exec 3<>/dev/tcp/127.0.0.1/80; printf 'GET / HTTP/1.0\\r\\nHost: app.test\\r\\n\\r\\n' >&3; head -n 1 <&3"_s});
        QVERIFY2(answer.output.startsWith("HTTP/1.1 200"), answer.all().constData());
        QCOMPARE(m_machine.run({u"test"_s, u"-d"_s, u"/var/lib/gate101"_s}).code, 0);
        QVERIFY(m_machine.run({u"test"_s, u"-e"_s, u"/usr/libexec/gate101"_s}).code != 0);
    }

    void comesBackWithItsHistory()
    {
        QCOMPARE(m_machine.run({u"dpkg"_s, u"-i"_s, u"--no-triggers"_s, m_package.file}).code, 0);
        const QJsonArray history =
            QJsonDocument::fromJson(gate101(u"history --json --helper pkexec"_s).output).array();
        QVERIFY(history.size() >= 6);
        QCOMPARE(history[0]["state"_L1].toString(), u"rolled-back"_s);
    }

    /// Afterwards nothing tells that it was ever there, and Nginx's files are as they were.
    void purges()
    {
        m_machine.setRule(u"visitor"_s, {});
        QCOMPARE(m_machine.shell(u"rm /etc/polkit-1/rules.d/10-test.rules"_s).code, 0);
        const Said said = m_machine.run({u"dpkg"_s, u"--purge"_s, u"gate101"_s});
        QVERIFY2(said.code == 0 && isQuiet(said), said.all().constData());
        const auto setOf = [](const QByteArray &lines) {
            const QByteArrayList list = lines.split('\n');
            return QSet<QByteArray>(list.begin(), list.end());
        };
        const QSet<QByteArray> before = setOf(m_files);
        const QSet<QByteArray> after = setOf(files());
        QCOMPARE(QByteArrayList((after - before).values()).join('\n'), QByteArray());
        QCOMPARE(QByteArrayList((before - after).values()).join('\n'), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestInstallation)
#include "tst_installation.moc"

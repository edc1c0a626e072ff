// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/machine.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <sys/wait.h>

using namespace gate101::test;

/// The installed helper, started by people who do not mean well. The numbers are those of the list of attacks
/// that the helper was designed against.
class TestHostile : public QObject
{
    Q_OBJECT

    DebPackage m_package;
    Machine m_machine;

    static QString helper() { return u"/usr/libexec/gate101/gate101-helper"_s; }

    /// Requests as lines, and every answer but the hello.
    static QByteArray line(const QByteArray &op, const QByteArray &args = "{}")
    {
        static int id = 0;
        return "{\"v\":1,\"id\":" + QByteArray::number(++id) + ",\"op\":\"" + op + "\",\"args\":" + args +
               "}\n";
    }
    static QJsonArray answers(const QByteArray &output)
    {
        QJsonArray all;
        for (const QByteArray &one : output.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(one).object();
            if (object.contains("ok"_L1)) {
                all.append(object);
            }
        }
        return all;
    }
    /// "ok" or the error's code.
    static QString code(const QJsonValue &answer)
    {
        return answer["ok"_L1].toBool() ? u"ok"_s : answer["error"_L1]["code"_L1].toString();
    }

    [[nodiscard]] QByteArray sh(const QString &script, const QString &user = {}, const QByteArray &input = {},
                                const QStringList &environment = {}) const
    {
        const Said said = m_machine.run({u"bash"_s, u"-c"_s, script}, user, input, environment);
        return said.all() + (said.code == 0 ? QByteArray() : "rc " + QByteArray::number(said.code));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing = Machine::missing();
        if (!missing.isEmpty()) {
            QSKIP(QByteArray("not possible here: a machine of our own (" + missing + ")").constData());
        }
        QVERIFY(m_package.make());
        QVERIFY(m_machine.start());
        const Said installed = m_machine.run({u"dpkg"_s, u"-i"_s, u"--no-triggers"_s, m_package.file});
        QVERIFY2(installed.code == 0, installed.all().constData());
        m_machine.write(u"/etc/sudoers.d/visitor"_s,
                        "visitor ALL=(root) NOPASSWD: /usr/libexec/gate101/gate101-helper --admin\n");
        m_machine.setRule(u"visitor"_s, "YES");
    }

    void attack12_data()
    {
        QTest::addColumn<QString>("mode");
        for (const char *mode :
             {"--admin", "--inspect", "--recover-all", "--take-back", "--watch 20260101T000000-0001"}) {
            QTest::addRow("attack 12: %s", mode) << QString::fromLatin1(mode);
        }
    }

    /// An ordinary user alone gets nothing, and what he has to say is not even read.
    void attack12()
    {
        QFETCH(const QString, mode);
        for (const QStringList &environment :
             {QStringList(), QStringList{u"PKEXEC_UID=0"_s, u"SUDO_UID=0"_s}}) {
            const Said said =
                m_machine.run({u"sh"_s, u"-c"_s,
                               u"echo unread | { "_s + helper() + u' ' + mode + u"; echo rc $?; cat; }"_s},
                              u"visitor"_s, {}, environment);
            QCOMPARE(said.output, "rc 3\nunread\n"_ba);
            QCOMPARE(said.errors, "gate101-helper: not root\n"_ba);
        }
    }

    void attack13_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("attack 13: none") << QStringList();
        QTest::newRow("attack 13: empty") << QStringList{QString()};
        QTest::newRow("attack 13: unknown") << QStringList{u"--apply"_s};
        QTest::newRow("attack 13: nearly") << QStringList{u"--admin\n"_s};
        QTest::newRow("attack 13: with more") << QStringList{u"--admin"_s, u"--conf=/opt/x"_s};
        QTest::newRow("attack 13: two modes") << QStringList{u"--inspect"_s, u"--admin"_s};
        QTest::newRow("attack 13: long") << QStringList{QString(100000, u'x')};
        QTest::newRow("attack 13: watch without a name") << QStringList{u"--watch"_s};
    }

    void attack13()
    {
        QFETCH(const QStringList, words);
        const Said said = m_machine.run(QStringList{helper()} + words);
        QCOMPARE(said.code, 3);
        QVERIFY(said.output.isEmpty() && said.errors.startsWith("gate101-helper: usage: "));
    }

    void attack13_watchingWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"../../../etc/passwd", "/etc/passwd", "", ".", "20260101T000000-0001", "a/b"}) {
            QTest::addRow("attack 13: --watch '%s'", name) << QString::fromLatin1(name);
        }
    }

    /// The name of a change is no path.
    void attack13_watchingWhatIsNotThere()
    {
        QFETCH(const QString, name);
        const QByteArray before = sh(u"find /etc /var/lib/gate101 -newer /run/dbus | sort"_s);
        const Said said = m_machine.run({u"timeout"_s, u"10"_s, helper(), u"--watch"_s, name});
        QVERIFY2(said.code >= 0 && said.code <= 3, said.all().constData());
        QCOMPARE(sh(u"find /etc /var/lib/gate101 -newer /run/dbus | sort"_s), before);
    }

    /// execve with no argument at all, not even a name.
    void attack13_noArgv()
    {
        const QByteArray program = QByteArray(GATE101_BIN_DIR "/gate101-helper");
        const pid_t child = ::fork();
        if (child == 0) {
            char *none[] = {nullptr};
            ::close(2);
            ::execve(program.constData(), none, none);
            ::_exit(99);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 3);
    }

    /// polkit's action is for one program with one first word.
    void attack13_otherModesByPkexec()
    {
        for (const QString &words :
             {u"--recover-all"_s, u"--take-back"_s, u"--watch x"_s, u"--inspect"_s, QString()}) {
            const Said said = m_machine.run(
                {u"sh"_s, u"-c"_s,
                 u"pkexec --disable-internal-agent "_s + helper() + u' ' + words + u"; exit $?"_s},
                u"visitor"_s);
            QCOMPARE(said.code, 127);
        }
        const Said more = m_machine.run(
            {u"sh"_s, u"-c"_s,
             u"pkexec --disable-internal-agent "_s + helper() + u" --admin --conf /opt/x; exit $?"_s},
            u"visitor"_s);
        QCOMPARE(more.code, 3);
        const Said link =
            m_machine.run({u"sh"_s, u"-c"_s,
                           u"ln -sf "_s + helper() +
                               u" $HOME/link; pkexec --disable-internal-agent $HOME/link --admin; exit $?"_s},
                          u"visitor"_s);
        QCOMPARE(link.code, 127);
    }

    void attack14_data()
    {
        QTest::addColumn<QString>("by");
        QTest::newRow("attack 14: pkexec") << u"pkexec --disable-internal-agent"_s;
        QTest::newRow("attack 14: sudo") << u"sudo -n"_s;
        QTest::newRow("attack 14: root himself") << QString();
    }

    /// What the caller has in his environment reaches neither the helper nor what it starts.
    void attack14()
    {
        QFETCH(const QString, by);
        QCOMPARE(
            sh(u"rm -rf /opt/evil /run/intruder /run/seen; mkdir -p /opt/evil/plugins; cp " GATE101_BUILD_DIR
               "/tests/libintruder.so /opt/evil/; for name in libc.so.6 libQt6Core.so.6 UTF-16.so; do cp "
               "/opt/evil/libintruder.so /opt/evil/$name; done; printf '#!/bin/sh\\ntouch /run/intruder\\n' "
               ">/opt/evil/nginx; chmod 755 /opt/evil/nginx; mv /usr/sbin/nginx /usr/sbin/nginx.real; "
               "printf '#!/bin/sh\\ntr \"\\\\0\" \"\\\\n\" </proc/$$/environ >>/run/seen\\nexec "
               "/usr/sbin/nginx.real \"$@\"\\n' >/usr/sbin/nginx; chmod 755 /usr/sbin/nginx"_s),
            QByteArray());
        // Only what pkexec and sudo start is meant: whoever is root needs no trick.
        const QString preload = by.isEmpty()
                                    ? QString()
                                    : u"LD_PRELOAD=/opt/evil/libintruder.so LD_LIBRARY_PATH=/opt/evil "
                                      "LD_AUDIT=/opt/evil/libintruder.so "_s;
        const QStringList environment{u"GCONV_PATH=/opt/evil"_s,
                                      u"QT_PLUGIN_PATH=/opt/evil/plugins"_s,
                                      u"IFS=/"_s,
                                      u"NGINX=3;4;"_s,
                                      u"OPENSSL_CONF=/opt/evil/x"_s,
                                      u"BASH_ENV=/opt/evil/nginx"_s,
                                      u"ENV=/opt/evil/nginx"_s,
                                      u"TMPDIR=/opt/evil"_s,
                                      u"HOME=/opt/evil"_s,
                                      u"QT_LOGGING_RULES=*=true"_s};
        const Said said = m_machine.run({u"sh"_s, u"-c"_s,
                                         u"PATH=.:$PATH; cd /opt/evil; /usr/bin/env PATH=.:/usr/bin:/bin "_s +
                                             preload + by + u' ' + helper() + u" --admin; exit $?"_s},
                                        by.isEmpty() ? QString() : u"visitor"_s, line("status"), environment);
        const QByteArray seen = sh(u"sort -u /run/seen"_s);
        QCOMPARE(sh(u"mv /usr/sbin/nginx.real /usr/sbin/nginx"_s), QByteArray());
        QCOMPARE(code(answers(said.output).at(0)), u"ok"_s);
        QCOMPARE(seen, "LC_ALL=C\nPATH=/usr/sbin:/usr/bin:/sbin:/bin\n"_ba);
        QVERIFY(m_machine.run({u"test"_s, u"-e"_s, u"/run/intruder"_s}).code != 0);
    }

    /// sudo stays in the caller's folder; the helper does not.
    void attack15()
    {
        QCOMPARE(sh(u"mkdir -p /opt/here; cd /opt/here; for name in nginx sh libc.so.6 libQt6Core.so.6 "
                    u"systemctl; do "
                    "printf '#!/bin/sh\\ntouch /run/intruder\\n' >$name; chmod 755 $name; done"_s),
                 QByteArray());
        const Said said =
            m_machine.run({u"bash"_s, u"-c"_s,
                           u"cd /opt/here; PATH=.:$PATH; { cat; sleep 1.5; } | /usr/bin/sudo -n "_s +
                               helper() + u" --admin & sleep 1; sudo -n -l >/dev/null; wait"_s},
                          u"visitor"_s, line("status") + line("service", "{\"action\":\"test\"}"));
        const QJsonArray all = answers(said.output);
        QCOMPARE(all.size(), 2);
        QCOMPARE(code(all.at(0)), u"ok"_s);
        QVERIFY(m_machine.run({u"test"_s, u"-e"_s, u"/run/intruder"_s}).code != 0);

        const QByteArray folder = sh(u"cd /opt/here; { sleep 1; } | "_s + helper() +
                                     u" --admin >/dev/null & sleep 0.5; "
                                     "readlink /proc/$(pgrep -x gate101-helper)/cwd; wait"_s);
        QCOMPARE(folder, "/\n"_ba);
    }

    void attack16_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("who");
        QTest::newRow("attack 16: nobody behind it") << u"X=1"_s << u"root"_s;
        for (const char *text :
             {"-1", "99999999999999999999", "1001;x", "1001\nforged", "0x3e9", "", "visitor"}) {
            QTest::addRow("attack 16: PKEXEC_UID=%s", QByteArray(text).replace('\n', '|').constData())
                << u"PKEXEC_UID="_s + QString::fromLatin1(text) << u"root"_s;
        }
        QTest::newRow("attack 16: a user who is not above us") << u"SUDO_UID=1001"_s << u"root"_s;
        QTest::newRow("attack 16: a number without a name") << u"SUDO_UID=4242"_s << u"root"_s;
    }

    /// Who is behind the caller is for the history alone, and only ever a user's name or number.
    void attack16()
    {
        QFETCH(const QString, entry);
        const QByteArray name = "conf.d/sixteen.conf"_ba;
        const QString script =
            u"coproc H { "_s + helper() +
            u" --admin; }; "
            "say() { printf '%s\\n' \"$1\" >&${H[1]}; while read -r line <&${H[0]}; do case $line in "
            "*'\"ok\"'*) break;; esac; done; }; read -r hello <&${H[0]}; "
            "say '{\"v\":1,\"id\":1,\"op\":\"tx_begin\",\"args\":{}}'; tx=${line#*\\\"tx\\\":\\\"}; "
            "tx=${tx%%\\\"*}; "
            "say "
            "'{\"v\":1,\"id\":2,\"op\":\"tx_stage\",\"args\":{\"tx\":\"'$tx'\",\"action\":\"put\",\"path\":"
            "\"conf.d/x.conf\","
            "\"base\":\"absent\",\"bytes\":\"Iwo=\"}}'; "
            "say "
            "'{\"v\":1,\"id\":3,\"op\":\"tx_apply\",\"args\":{\"tx\":\"'$tx'\",\"confirm_s\":30,\"action\":"
            "\"none\"}}'; "
            "say '{\"v\":1,\"id\":4,\"op\":\"tx_rollback\",\"args\":{\"tx\":\"'$tx'\"}}'; "
            "say '{\"v\":1,\"id\":5,\"op\":\"tx_list\",\"args\":{}}'; echo \"$line\""_s;
        const Said said = m_machine.run({u"bash"_s, u"-c"_s, script}, {}, {}, {entry});
        const QJsonArray all = answers(said.output);
        QVERIFY2(all.size() == 1, said.all().constData());
        QTEST(all.at(0)["result"_L1]["transactions"_L1][0]["who"_L1].toString(), "who");
        QCOMPARE(all.at(0)["result"_L1]["transactions"_L1][0]["state"_L1].toString(), u"rolled-back"_s);
    }

    /// A thousand open files of the caller: the helper has none of them, and neither has the Nginx it starts.
    void attack17_inheritedDescriptors()
    {
        const Said said = m_machine.run(
            {u"bash"_s, u"-c"_s,
             u"echo secret >/opt/leak; ulimit -n 2048; for n in {3..1000}; do eval \"exec $n</opt/leak\"; "
             u"done; "
             "{ cat; sleep 1; } | "_s +
                 helper() +
                 u" --admin & sleep 0.7; "
                 "echo helper $(ls -l /proc/$(pgrep -x gate101-helper)/fd | grep -c leak); wait; "
                 "for p in $(pgrep -x nginx); do echo nginx $(ls -l /proc/$p/fd | grep -c leak); done"_s},
            {}, line("service", "{\"action\":\"start\"}"));
        QCOMPARE(code(answers(said.output).at(0)), u"ok"_s);
        QVERIFY2(said.output.contains("helper 0\n") && said.output.contains("nginx 0\n"),
                 said.output.constData());
        QVERIFY2(!QByteArray(said.output).replace("nginx 0\n", "").contains("nginx "),
                 said.output.constData());
        QCOMPARE(sh(u"nginx -s stop 2>/dev/null; sleep 0.5; pgrep -x nginx || true"_s), QByteArray());
    }

    void attack17_standardDescriptors_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("answered");
        QTest::newRow("attack 17: stdin closed") << u"<&-"_s << 0;
        QTest::newRow("attack 17: stdout closed") << u">&-"_s << 0;
        QTest::newRow("attack 17: all closed") << u"<&- >&- 2>&-"_s << 0;
        QTest::newRow("attack 17: stderr closed") << u"2>&-"_s << 4;
        QTest::newRow("attack 17: stderr full") << u"2>/opt/full"_s << 4;
        QTest::newRow("attack 17: stdout gone") << u"> >(exit)"_s << 0;
        QTest::newRow("attack 17: stdin a folder") << u"</opt"_s << 0;
    }

    void attack17_standardDescriptors()
    {
        QFETCH(const QString, how);
        // Nginx complains in the third step, and the fourth is to find it still willing.
        const QByteArray requests = line("status") + line("service", "{\"action\":\"test\"}") +
                                    line("service", "{\"action\":\"reload\"}") + line("status");
        const QString script = u"mkfifo /opt/full; exec 9<>/opt/full; dd if=/dev/zero bs=4096 count=64 "
                               u"of=/opt/full oflag=nonblock "
                               "2>/dev/null; timeout 20 "_s +
                               helper() + u" --admin "_s + how + u"; echo rc $?"_s;
        const Said said = m_machine.run({u"bash"_s, u"-c"_s, script}, {}, requests);
        QCOMPARE(sh(u"rm /opt/full"_s), QByteArray());
        QVERIFY2(said.output.endsWith("rc 0\n"), said.all().constData());
        QTEST(int(answers(said.output).size()), "answered");
        QCOMPARE(m_machine.processes(u"gate101-helper"_s), QByteArray());
    }

    void attack43_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &script, const QString &path,
                            const char *expected) {
            QTest::newRow(name) << script << path << QString::fromLatin1(expected);
        };
        row("attack 43: key by its name", u"echo x >site.key"_s, u"site.key"_s, "E_SECRET");
        row("attack 43: key in other letters", u"echo x >SITE.KEY"_s, u"SITE.KEY"_s, "E_SECRET");
        row("attack 43: PEM", u"echo '-----BEGIN PRIVATE KEY-----' >site.conf"_s, u"site.conf"_s, "E_SECRET");
        row("attack 43: encrypted PEM", u"echo '-----BEGIN ENCRYPTED PRIVATE KEY-----' >s.pem"_s, u"s.pem"_s,
            "E_SECRET");
        row("attack 43: EC PEM behind a certificate",
            u"printf -- '-----BEGIN CERTIFICATE-----\\nx\\n-----END CERTIFICATE-----\\n-----BEGIN EC PRIVATE "
            u"KEY-----' "
            ">s.pem"_s,
            u"s.pem"_s, "E_SECRET");
        row("attack 43: OpenSSH", u"echo '-----BEGIN OPENSSH PRIVATE KEY-----' >id"_s, u"id"_s, "E_SECRET");
        row("attack 43: PKCS 12", u"echo x >site.p12"_s, u"site.p12"_s, "E_SECRET");
        row("attack 43: passwords", u"echo user:hash >.htpasswd"_s, u".htpasswd"_s, "E_SECRET");
        row("attack 43: by a link", u"echo x >site.key; ln -s site.key link.conf"_s, u"link.conf"_s,
            "E_SECRET");
        row("attack 43: by a link outside", u"ln -s /etc/shadow link.conf"_s, u"link.conf"_s, "E_SYMLINK");
        row("attack 43: a certificate is none", u"printf -- '-----BEGIN CERTIFICATE-----\\n' >s.crt"_s,
            u"s.crt"_s, "ok");
    }

    void attack43()
    {
        QFETCH(const QString, script);
        QFETCH(const QString, path);
        QCOMPARE(sh(u"mkdir /etc/nginx/secrets; cd /etc/nginx/secrets; "_s + script), QByteArray());
        for (const QString &mode : {u"--inspect"_s, u"--admin"_s}) {
            const Said said = m_machine.run(
                {helper(), mode}, {}, line("read_file", "{\"path\":\"secrets/" + path.toUtf8() + "\"}"));
            QTEST(code(answers(said.output).at(0)), "expected");
        }
        QCOMPARE(sh(u"rm -r /etc/nginx/secrets"_s), QByteArray());
    }

    /// A client of another time: both versions are told, and nothing is done by halves.
    void attack48()
    {
        const Said said =
            m_machine.run({helper(), u"--admin"_s}, {},
                          "{\"v\":2,\"id\":7,\"op\":\"status\",\"args\":{}}\n" + line("tx_begin"));
        const QJsonArray all = answers(said.output);
        QCOMPARE(all.size(), 1);
        QCOMPARE(code(all.at(0)), u"E_VERSION"_s);
        QCOMPARE(all.at(0)["error"_L1]["facts"_L1]["theirs"_L1].toString(), u"2"_s);
        QCOMPARE(all.at(0)["error"_L1]["facts"_L1]["ours"_L1].toString(), u"1"_s);
        QCOMPARE(said.code, 0);
    }

    void attack50_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("attack 50: 290 s without a request") << 290 << QByteArray("rc 124\n");
        QTest::newRow("attack 50: 301 s without a request") << 301 << QByteArray("rc 0\n");
    }

    /// Who walks away leaves no open door: a helper that nobody asks anything ends by itself.
    void attack50()
    {
        QFETCH(const int, seconds);
        QFETCH(const QByteArray, expected);
        QCOMPARE(sh(u"rm -f /run/machine/door; mkfifo /run/machine/door; exec 3<>/run/machine/door; "
                    "timeout 5 env LD_PRELOAD=" SHIFTED_CLOCK
                    " SHIFT_CLOCK=monotonic SHIFT_AFTER_MS=1000 SHIFT_SECONDS="_s +
                    QString::number(seconds) + u' ' + helper() + u" --admin <&3 >/dev/null; echo rc $?"_s),
                 expected);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/machine.h"
#include "tests/package/terminal.h"

using namespace gate101::test;

/// From an ordinary user to the installed helper, by the real pkexec, polkitd and sudo: every way that it can
/// be refused has words of its own, and none leaves a process behind.
class TestRoutes : public QObject
{
    Q_OBJECT

    DebPackage m_package;
    Machine m_machine;

    [[nodiscard]] QByteArray left() const
    {
        return m_machine
            .shell(u"pgrep -x gate101-helper; pgrep -x pkexec; pgrep -x pkttyagent; pgrep -x sudo"_s)
            .output.simplified();
    }

    /// Nothing is on its way any more, however long that took.
    [[nodiscard]] bool nothingLeft() const
    {
        return QTest::qWaitFor([this] { return left().isEmpty(); }, 3000);
    }

    static QByteArray firstLine(const QByteArray &text) { return text.left(text.indexOf('\n')).trimmed(); }

    /// What stands in a terminal after the questions: the lines of our own.
    static QByteArray complaint(const QByteArray &screen)
    {
        const qsizetype at = screen.indexOf("gate101: ");
        return at < 0 ? QByteArray() : firstLine(screen.mid(at));
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
    }

    void init() { QVERIFY(m_machine.shell(u"rm -rf /run/sudo"_s).code == 0); }

    void attack18_refusalsWithoutATerminal_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("english");
        QTest::addColumn<QByteArray>("korean");
        QTest::addColumn<int>("code");
        const QStringList pkexec{u"--helper"_s, u"pkexec"_s};
        const QStringList sudo{u"--helper"_s, u"sudo"_s};
        QTest::newRow("attack 18: allowed by a rule")
            << u"visitor"_s << "YES"_ba << pkexec << "No changes yet"_ba
            << "변경 기록 없음"_ba << 0;
        QTest::newRow("attack 18: forbidden by a rule")
            << u"warden"_s << "NO"_ba << pkexec
            << "gate101: You may not change the Nginx of this computer. Refused by: /usr/bin/pkexec"_ba
            << "gate101: 이 컴퓨터의 Nginx를 바꿀 권한이 없습니다. 거부한 프로그램: /usr/bin/pkexec"_ba << 1;
        QTest::newRow("attack 18: no agent")
            << u"warden"_s << QByteArray() << pkexec << "gate101: Nobody here can ask for the password."_ba
            << "gate101: 암호를 물을 수 있는 인증 에이전트가 없음."_ba << 1;
        QTest::newRow("attack 18: sudo has nowhere to ask")
            << u"warden"_s << QByteArray() << sudo << "gate101: sudo cannot ask for the password here."_ba
            << "gate101: 여기에서는 sudo가 암호를 물을 수 없습니다."_ba << 1;
        QTest::newRow("attack 18: neither of both")
            << u"warden"_s << QByteArray() << QStringList()
            << "gate101: sudo cannot ask for the password here."_ba
            << "gate101: 여기에서는 sudo가 암호를 물을 수 없습니다."_ba << 1;
    }

    void attack18_refusalsWithoutATerminal()
    {
        QFETCH(const QString, user);
        QFETCH(const QByteArray, rule);
        QFETCH(const QStringList, options);
        QFETCH(const int, code);
        m_machine.setRule(user, rule);
        for (const QString &language : {u"en"_s, u"ko"_s}) {
            const Said said = m_machine.run(
                QStringList{u"setsid"_s, u"-w"_s, u"gate101"_s, u"history"_s, u"--lang"_s, language} +
                    options,
                user);
            QCOMPARE(said.code, code);
            if (language == u"en"_s) {
                QTEST(firstLine(said.all()), "english");
            } else {
                QTEST(firstLine(said.all()), "korean");
            }
            // Every refusal says how to go on.
            QVERIFY(code == 0 || said.errors.trimmed().count('\n') >= 1);
        }
        m_machine.setRule(user, {});
        QVERIFY2(nothingLeft(), left().constData());
    }

    void attack18_inATerminal_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("helper");
        QTest::addColumn<QByteArrayList>("answers");
        QTest::addColumn<QByteArray>("complaint");
        const QByteArray wrong = "gate101: The password was wrong."_ba;
        const QByteArray forbidden =
            "gate101: You may not change the Nginx of this computer. Refused by: "_ba;
        QTest::newRow("attack 18: polkit, right password")
            << u"warden"_s << u"pkexec"_s << QByteArrayList{"warden-password\r"} << QByteArray();
        QTest::newRow("attack 18: polkit, wrong password")
            << u"warden"_s << u"pkexec"_s << QByteArrayList{"guess\r"} << wrong;
        QTest::newRow("attack 18: sudo, right password")
            << u"warden"_s << u"sudo"_s << QByteArrayList{"warden-password\r"} << QByteArray();
        QTest::newRow("attack 18: sudo, right at the second try")
            << u"warden"_s << u"sudo"_s << QByteArrayList{"guess\r", "warden-password\r"} << QByteArray();
        QTest::newRow("attack 18: sudo, wrong password")
            << u"warden"_s << u"sudo"_s << QByteArrayList{"one\r", "two\r", "three\r"} << wrong;
        QTest::newRow("attack 18: sudo, no answer")
            << u"warden"_s << u"sudo"_s << QByteArrayList{"\x04"}
            << "gate101: The question for the password was dismissed."_ba;
        QTest::newRow("attack 18: sudo, no administrator")
            << u"visitor"_s << u"sudo"_s << QByteArrayList{"visitor-password\r"}
            << forbidden + "/usr/bin/sudo";
        QTest::newRow("attack 18: by itself")
            << u"warden"_s << u"auto"_s << QByteArrayList{"warden-password\r"} << QByteArray();
        // Not in the sudoers file, but polkit takes the password of an administrator.
        QTest::newRow("attack 18: by itself, no administrator")
            << u"visitor"_s << u"auto"_s << QByteArrayList{"visitor-password\r", "warden-password\r"}
            << QByteArray();
    }

    void attack18_inATerminal()
    {
        QFETCH(const QString, user);
        QFETCH(const QString, helper);
        QFETCH(const QByteArrayList, answers);
        Terminal terminal;
        QVERIFY(terminal.start(
            m_machine.line({u"gate101"_s, u"history"_s, u"--lang"_s, u"en"_s, u"--helper"_s, helper}, user)));
        for (const QByteArray &answer : answers) {
            QVERIFY2(terminal.expect("assword"), terminal.screen.constData());
            terminal.type(answer);
        }
        const int code = terminal.end();
        QTEST(complaint(terminal.screen), "complaint");
        QCOMPARE(code, complaint(terminal.screen).isEmpty() ? 0 : 1);
        QCOMPARE(terminal.screen.contains("No changes yet"), code == 0);
        QVERIFY2(nothingLeft(), left().constData());
    }

    /// As on a desktop: an agent shows the question and the person closes it.
    void attack18_dismissed()
    {
        const QString script = u"mkfifo $HOME/end; "
                               "/opt/dismissingagent $$ <$HOME/end >$HOME/said & "
                               "exec 9>$HOME/end; until grep -qs registered $HOME/said; do sleep 0.05; done; "
                               "exec setsid -w gate101 history --helper \"$0\" --lang \"$1\""_s;
        QCOMPARE(
            m_machine.run({u"cp"_s, QStringLiteral(GATE101_BUILD_DIR "/tests/dismissingagent"), u"/opt"_s})
                .code,
            0);
        const QMap<QString, QByteArray> expected{
            {u"en"_s, "gate101: The question for the password was dismissed."_ba},
            {u"ko"_s, "gate101: 암호 입력이 취소됨."_ba}};
        for (const QString &helper : {u"pkexec"_s, u"auto"_s}) {
            for (auto said = expected.begin(); said != expected.end(); ++said) {
                const Said run = m_machine.run({u"sh"_s, u"-c"_s, script, helper, said.key()}, u"warden"_s);
                QCOMPARE(firstLine(run.all()), *said);
                QCOMPARE(run.code, 1);
                QVERIFY2(nothingLeft(), left().constData());
                QCOMPARE(m_machine.shell(u"rm /home/warden/end /home/warden/said"_s).code, 0);
            }
        }
    }

    /// Ctrl-C at the question: nothing waits any more.
    void attack18_interrupted_data()
    {
        QTest::addColumn<QString>("helper");
        QTest::newRow("attack 18: polkit interrupted") << u"pkexec"_s;
        QTest::newRow("attack 18: sudo interrupted") << u"sudo"_s;
    }

    void attack18_interrupted()
    {
        QFETCH(const QString, helper);
        Terminal terminal;
        QVERIFY(terminal.start(
            m_machine.line({u"sh"_s, u"-c"_s, u"gate101 history --helper "_s + helper}, u"warden"_s)));
        QVERIFY2(terminal.expect("assword"), terminal.screen.constData());
        terminal.type("\x03");
        terminal.end();
        QVERIFY2(nothingLeft(), left().constData());
    }

    void theQuestionIsInThePersonsLanguage()
    {
        Terminal terminal;
        QVERIFY(terminal.start(m_machine.line(
            {u"gate101"_s, u"history"_s, u"--lang"_s, u"ko"_s, u"--helper"_s, u"sudo"_s}, u"warden"_s)));
        QVERIFY2(terminal.expect("[sudo] warden 사용자의 암호 (Nginx 설정 변경):"),
                 terminal.screen.constData());
        terminal.type("warden-password\r");
        QCOMPARE(terminal.end(), 0);
        QVERIFY(terminal.screen.contains("변경 기록 없음"));
    }

    void aWindowAsksForSudo_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("right") << "echo warden-password"_ba
                               << "No changes yet"_ba;
        QTest::newRow("wrong") << "echo guess"_ba
                               << "gate101: The password was wrong."_ba;
        QTest::newRow("dismissed") << "exit 1"_ba
                                   << "gate101: The question for the password was dismissed."_ba;
    }

    /// A display and no terminal: sudo asks by the window program, whose place a script takes here.
    void aWindowAsksForSudo()
    {
        QFETCH(const QByteArray, answer);
        m_machine.write(u"/opt/window"_s,
                        "#!/bin/sh\n[ -n \"$GATE101_ASKPASS\" ] || exit 1\n" + answer + '\n');
        QCOMPARE(m_machine.shell(u"chmod 755 /opt/window; mount --bind /opt/window /usr/bin/gate101-window"_s)
                     .code,
                 0);
        const Said said = m_machine.run({u"setsid"_s, u"-w"_s, u"gate101"_s, u"history"_s, u"--lang"_s,
                                         u"en"_s, u"--helper"_s, u"sudo"_s},
                                        u"warden"_s, {}, {u"DISPLAY=:77"_s});
        QCOMPARE(m_machine.shell(u"umount /usr/bin/gate101-window"_s).code, 0);
        QTEST(firstLine(said.all()), "first");
        QVERIFY2(nothingLeft(), left().constData());
    }

    /// pkexec refuses an environment that it does not like; a person's must not be his fault.
    void strangeEnvironment_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : {"SHELL=/opt/shell", "LC_ALL=../../x", "LANG=a/b%c", "TERM=../x",
                                  "COLORTERM=/", "DISPLAY=/private/x:0", "XAUTHORITY=../x", "LANGUAGE=%s"}) {
            QTest::newRow(entry) << QString::fromLatin1(entry);
        }
    }

    void strangeEnvironment()
    {
        QFETCH(const QString, entry);
        m_machine.setRule(u"visitor"_s, "YES");
        const Said said = m_machine.run({u"setsid"_s, u"-w"_s, u"gate101"_s, u"history"_s, u"--lang"_s,
                                         u"en"_s, u"--helper"_s, u"pkexec"_s},
                                        u"visitor"_s, {}, {entry});
        m_machine.setRule(u"visitor"_s, {});
        QCOMPARE(firstLine(said.all()), "No changes yet"_ba);
    }

    void programsThatAreNotThere_data()
    {
        QTest::addColumn<QString>("helper");
        QTest::addColumn<QString>("hidden");
        QTest::addColumn<QByteArray>("first");
        QTest::newRow("no pkexec")
            << u"pkexec"_s << u"/usr/bin/pkexec"_s
            << "gate101: The helper cannot be reached: /usr/bin/pkexec is not installed"_ba;
        QTest::newRow("no sudo")
            << u"sudo"_s << u"/usr/bin/sudo"_s
            << "gate101: The helper cannot be reached: /usr/bin/sudo is not installed"_ba;
        QTest::newRow("no helper") << u"pkexec"_s << u"/usr/libexec/gate101/gate101-helper"_s
                                   << "gate101: The helper could not be started: /usr/bin/gate101-helper"_ba;
    }

    void programsThatAreNotThere()
    {
        QFETCH(const QString, helper);
        QFETCH(const QString, hidden);
        QCOMPARE(m_machine.run({u"mv"_s, hidden, hidden + u".away"_s}).code, 0);
        const Said said = m_machine.run(
            {u"setsid"_s, u"-w"_s, u"gate101"_s, u"history"_s, u"--lang"_s, u"en"_s, u"--helper"_s, helper},
            u"warden"_s);
        QCOMPARE(m_machine.run({u"mv"_s, hidden + u".away"_s, hidden}).code, 0);
        QTEST(firstLine(said.all()), "first");
        QCOMPARE(said.code, 1);
    }

    /// Whoever is root already asks nobody.
    void rootNeedsNobody()
    {
        const Said said =
            m_machine.run({u"setsid"_s, u"-w"_s, u"gate101"_s, u"history"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(firstLine(said.all()), "No changes yet"_ba);
        QVERIFY2(nothingLeft(), left().constData());
    }

    /// Comes last, for nothing brings it back.
    void attack18_noPolkit()
    {
        QCOMPARE(m_machine.shell(u"kill $(pgrep -x polkitd); mv /usr/lib/polkit-1/polkitd /opt"_s).code, 0);
        const QStringList line{u"setsid"_s, u"-w"_s, u"gate101"_s, u"history"_s, u"--helper"_s, u"pkexec"_s};
        for (const bool bus : {true, false}) {
            if (!bus) {
                QCOMPARE(m_machine.shell(u"kill $(pgrep -x dbus-daemon)"_s).code, 0);
            }
            const Said said = m_machine.run(line + QStringList{u"--lang"_s, u"en"_s}, u"warden"_s);
            QCOMPARE(firstLine(said.all()), "gate101: polkit does not answer."_ba);
            QCOMPARE(firstLine(m_machine.run(line + QStringList{u"--lang"_s, u"ko"_s}, u"warden"_s).all()),
                     "gate101: polkit이 응답하지 않습니다."_ba);
            QVERIFY2(nothingLeft(), left().constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"

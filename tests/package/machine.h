// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/package/debpackage.h"

#include <csignal>
#include <unistd.h>

namespace gate101::test {

/// A machine of our own, as tests/package/machine.sh makes it: what is done to its /etc, /usr, /var, /opt and
/// /home is gone with it, and every process with it.
class Machine
{
public:
    ~Machine() { end(); }
    Machine() = default;
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;

    /// What is missing here to have one, or empty.
    static QByteArray missing()
    {
        if (::geteuid() != 0) {
            return "root";
        }
        QByteArray program = missingOf({"unshare", "nsenter", "setpriv", "ip", "dbus-daemon", "dbus-send",
                                        "pkexec", "pkaction", "sudo", "useradd", "chpasswd", "nginx"});
        if (!program.isEmpty()) {
            return program;
        }
        return say(u"unshare"_s, {u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--net"_s, u"true"_s}).code == 0
                   ? QByteArray()
                   : "private namespaces"_ba;
    }

    bool start()
    {
        m_process.start(u"unshare"_s, {u"--mount"_s, u"--pid"_s, u"--fork"_s, u"--mount-proc"_s, u"--net"_s,
                                       u"--uts"_s, u"--ipc"_s, u"--kill-child"_s,
                                       QStringLiteral(GATE101_SOURCE_DIR "/tests/package/machine.sh")});
        while (!m_process.canReadLine() && m_process.waitForReadyRead(20000)) {
        }
        if (m_process.readLine() != "ready\n") {
            qWarning("%s", m_process.readAllStandardError().constData());
            return false;
        }
        const QString pid = QString::number(m_process.processId());
        QFile children(u"/proc/"_s + pid + u"/task/"_s + pid + u"/children"_s);
        m_first = children.open(QIODevice::ReadOnly) ? QString::fromLatin1(children.readAll()).simplified()
                                                     : QString();
        return !m_first.isEmpty();
    }

    void end()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(10000)) {
            m_process.kill();
            m_process.waitForFinished(2000);
        }
    }

    /// The words that run a command inside, as root or as somebody, with this and nothing else in its
    /// environment.
    [[nodiscard]] QStringList line(const QStringList &command, const QString &user = {},
                                   const QStringList &environment = {}) const
    {
        QStringList words{u"nsenter"_s, u"--target"_s, m_first,    u"--mount"_s, u"--pid"_s,
                          u"--net"_s,   u"--uts"_s,    u"--ipc"_s, u"--wd=/"_s};
        const QString name = user.isEmpty() ? u"root"_s : user;
        if (!user.isEmpty()) {
            words += {u"setpriv"_s, u"--reuid"_s, user, u"--regid"_s, user, u"--init-groups"_s};
        }
        words += {u"env"_s,
                  u"-i"_s,
                  u"PATH=/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"_s,
                  u"HOME="_s + (user.isEmpty() ? u"/root"_s : QString(u"/home/"_s + user)),
                  u"USER="_s + name,
                  u"LOGNAME="_s + name,
                  u"SHELL=/bin/bash"_s,
                  u"LANG=C.UTF-8"_s};
        return words + environment + command;
    }

    [[nodiscard]] Said run(const QStringList &command, const QString &user = {}, const QByteArray &input = {},
                           const QStringList &environment = {}) const
    {
        QStringList words = line(command, user, environment);
        const QString program = words.takeFirst();
        return say(program, words, input);
    }

    [[nodiscard]] Said shell(const QString &script, const QString &user = {}) const
    {
        return run({u"sh"_s, u"-c"_s, script}, user);
    }

    [[nodiscard]] QByteArray read(const QString &file) const { return run({u"cat"_s, file}).output; }

    void write(const QString &file, const QByteArray &bytes) const
    {
        const Said said = run({u"sh"_s, u"-c"_s, u"cat >\"$0\""_s, file}, {}, bytes);
        QVERIFY2(said.code == 0, said.all().constData());
    }

    /// What polkit answers to the action `apply` of a user: "YES", "NO", "AUTH_ADMIN"; empty: as by default.
    void setRule(const QString &user, const QByteArray &answer) const
    {
        const QString file = u"/etc/polkit-1/rules.d/10-test.rules"_s;
        write(file, answer.isEmpty()
                        ? QByteArray()
                        : "polkit.addRule(function(action, subject) {\n"
                          "    if (action.id == \"org.gate101.helper.apply\" && subject.user == \"" +
                              user.toUtf8() + "\") return polkit.Result." + answer + ";\n});\n");
        QTest::qWait(400); // polkitd watches its folders.
    }

    /// Process ids inside whose name is this.
    [[nodiscard]] QByteArray processes(const QString &name) const
    {
        return run({u"pgrep"_s, u"-x"_s, name}).output.simplified();
    }

private:
    QProcess m_process;
    QString m_first; ///< Its first process, by our count.
};

} // namespace gate101::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/refusal.h"

#include <QTest>

using namespace gate101::helper;
using namespace Qt::StringLiterals;

/// What pkexec and sudo have been seen to write, and what it means. The package tests ask the real ones.
class TestRefusal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meanings_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *title, const char *program, int code, const char *text,
                            const char *reason) {
            QTest::newRow(title) << QString::fromLatin1(program) << code << QByteArray(text)
                                 << QString::fromLatin1(reason);
        };
        constexpr auto as = "Error executing command as another user: ";
        row("pkexec: dismissed", "/usr/bin/pkexec", 126,
            "Error executing command as another user: Request dismissed", "dismissed");
        row("pkexec: dismissed without a word", "/usr/bin/pkexec", 126, "", "dismissed");
        row("pkexec: not authorised", "/usr/bin/pkexec", 127,
            "Error executing command as another user: Not authorized\n\nThis incident has been reported.",
            "not-authorised");
        row("pkexec: no agent", "/usr/bin/pkexec", 127,
            QByteArray(QByteArray(as) + "No authentication agent found.").constData(), "no-agent");
        row("pkexec: no bus", "/usr/bin/pkexec", 127,
            "Error getting authority: Error initializing authority: Could not connect: No such file or "
            "directory",
            "no-polkit");
        row("pkexec: polkit not installed", "/usr/bin/pkexec", 127,
            "Error getting authority: Error initializing authority: Error calling StartServiceByName for "
            "org.freedesktop.PolicyKit1: Unit polkit.service not found.",
            "no-polkit");
        row("pkexec: polkit died meanwhile", "/usr/bin/pkexec", 127,
            "Error checking for authorization org.gate101.helper.apply: "
            "GDBus.Error:org.freedesktop.DBus.Error."
            "NoReply: Message recipient disconnected",
            "no-polkit");
        row("pkexec: without its bit", "/usr/bin/pkexec", 127, "pkexec must be setuid root", "no-polkit");
        row("pkexec: helper missing", "/usr/bin/pkexec", 127,
            "Error accessing /usr/libexec/gate101/gate101-helper: No such file or directory", "no-helper");
        row("pkexec: an environment it does not like", "/usr/bin/pkexec", 127,
            "The value for the SHELL variable was not found in the /etc/shells file\n\nThis incident has "
            "been "
            "reported.",
            "not-authorised");
        row("pkexec: the helper's own code", "/usr/bin/pkexec", 3,
            "gate101-helper: not for use at a terminal", "");
        row("pkexec: helper killed", "/usr/bin/pkexec", 137, "", "");
        row("sudo: wrong", "/usr/bin/sudo", 1,
            "Sorry, try again.\nSorry, try again.\nsudo: 3 incorrect password attempts", "wrong-password");
        row("sudo: wrong, then given up", "/usr/bin/sudo", 1,
            "Sorry, try again.\nsudo: no password was provided\nsudo: 1 incorrect password attempt",
            "wrong-password");
        row("sudo: asked in a window, dismissed", "/usr/bin/sudo", 1,
            "sudo: no password was provided\nsudo: a password is required", "dismissed");
        row("sudo: asked in a terminal, interrupted", "/usr/bin/sudo", 1, "\nsudo: a password is required",
            "dismissed");
        row("sudo -n", "/usr/bin/sudo -n", 1, "sudo: a password is required", "password-needed");
        row("sudo: nowhere to ask", "/usr/bin/sudo", 1,
            "sudo: a terminal is required to read the password; either use the -S option to read from "
            "standard "
            "input or configure an askpass helper\nsudo: a password is required",
            "password-needed");
        row("sudo: no askpass", "/usr/bin/sudo", 1,
            "sudo: no askpass program specified, try setting SUDO_ASKPASS", "password-needed");
        row("sudo: stranger", "/usr/bin/sudo", 1, "visitor is not in the sudoers file.", "not-allowed");
        row("sudo: other command", "/usr/bin/sudo", 1,
            "Sorry, user visitor is not allowed to execute '/usr/libexec/gate101/gate101-helper --admin' as "
            "root "
            "on host.",
            "not-allowed");
        row("sudo: other host", "/usr/bin/sudo", 1, "Sorry, user visitor may not run sudo on host.",
            "not-allowed");
        row("sudo: helper missing", "/usr/bin/sudo", 1,
            "sudo: /usr/libexec/gate101/gate101-helper: command not found", "no-helper");
        row("sudo: the helper's own code", "/usr/bin/sudo", 3, "gate101-helper: not for use at a terminal",
            "");
        row("helper: not root", "/usr/libexec/gate101/gate101-helper", 3, "gate101-helper: not root",
            "not-root");
        row("helper: crashed", "/usr/libexec/gate101/gate101-helper", 1, "sudo: a password is required", "");
    }

    void meanings()
    {
        QFETCH(const QString, program);
        QFETCH(const int, code);
        QFETCH(const QByteArray, text);
        QStringList words = program.split(u' ');
        const QString first = words.takeFirst();
        QTEST(refusalOf({first, words}, code, text), "reason");
    }

    void whatLiesInTheWay()
    {
        for (const QString &reason : {u"no-agent"_s, u"no-polkit"_s, u"password-needed"_s}) {
            QVERIFY(isOfTheWay(reason));
        }
        for (const QString &reason : {u"dismissed"_s, u"wrong-password"_s, u"not-allowed"_s,
                                      u"not-authorised"_s, u"not-root"_s, QString()}) {
            QVERIFY(!isOfTheWay(reason));
        }
    }
};

QTEST_GUILESS_MAIN(TestRefusal)
#include "tst_refusal.moc"

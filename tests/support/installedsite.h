// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/helper/helpersite.h"
#include "tests/support/bootedmachine.h"

namespace gate101::test {

/// The installed helper and the Nginx of the distribution, in the machine that was booted for the test: the
/// fixed paths are the real ones there.
class InstalledSite
{
public:
    static constexpr int port = 8080;

    static QString program() { return QStringLiteral("/usr/libexec/gate101/gate101-helper"); }

    /// Copies program and unit to their places, once per machine.
    static bool install()
    {
        QDir().mkpath(QStringLiteral("/usr/libexec/gate101"));
        QFile::remove(program());
        const bool copied = QFile::copy(QStringLiteral(GATE101_BIN_DIR "/gate101-helper"), program());
        const QString unit = QStringLiteral("/usr/lib/systemd/system/gate101-recover.service");
        QFile::remove(unit);
        const bool known = QFile::copy(
            QStringLiteral(GATE101_SOURCE_DIR "/resources/systemd/gate101-recover.service"), unit);
        return copied && known && systemctl({"daemon-reload"}).isEmpty();
    }

    static QByteArray mainFile(const QByteArray &more = {})
    {
        return "user www-data;\nworker_processes 1;\npid /run/nginx.pid;\n"
               "error_log /var/log/nginx/error.log notice;\nevents { worker_connections 64; }\n" +
               more +
               "http {\n    access_log off;\n    include conf.d/*.conf;\n    include sites-enabled/*;\n}\n";
    }
    static QByteArray site(const QByteArray &text, int onPort = port)
    {
        return HelperSite::site(text, onPort);
    }
    static QString path(const QString &name) { return QStringLiteral("/etc/nginx/") + name; }

    /// The files as every test begins, Nginx running them as its unit, no transaction known.
    static bool reset()
    {
        for (const QByteArray &tx : watching()) {
            systemctl({"stop", tx});
        }
        systemctl({"stop", "nginx.service"});
        systemctl({"reset-failed"});
        QDir(QStringLiteral("/var/lib/gate101")).removeRecursively();
        for (const QString &folder :
             {QStringLiteral("conf.d"), QStringLiteral("sites-enabled"), QStringLiteral("modules-enabled")}) {
            QDir(path(folder)).removeRecursively();
            QDir().mkpath(path(folder));
        }
        writeFile(path(QStringLiteral("nginx.conf")), mainFile());
        writeFile(path(QStringLiteral("conf.d/site.conf")), site("old"));
        return systemctl({"start", "nginx.service"}).isEmpty() && becomes("old");
    }

    static bool becomes(const QByteArray &text, int milliseconds = 8000)
    {
        QElapsedTimer clock;
        clock.start();
        while (ask(port) != text) {
            if (clock.elapsed() > milliseconds) {
                return false;
            }
            QTest::qSleep(10);
        }
        return true;
    }

    /// Timers and services of the watch that systemd knows now.
    static QByteArrayList watching()
    {
        QByteArrayList units;
        for (const QByteArray &line :
             systemctl({"list-units", "--all", "--plain", "--no-legend", "gate101-watch-*"}).split('\n')) {
            if (!line.isEmpty()) {
                units.append(line.split(' ').constFirst());
            }
        }
        return units;
    }

    static pid_t mainPid(const QByteArray &unit)
    {
        return static_cast<pid_t>(systemctl({"show", "--property=MainPID", "--value", unit}).toInt());
    }

    /// Reads, through a helper that starts now, the state of the newest transaction.
    static QString newestState()
    {
        HelperProcess reader;
        reader.start(program(), {QStringLiteral("--inspect")});
        return reader.result(QStringLiteral("tx_list"))["transactions"_L1][0]["state"_L1].toString();
    }
};

} // namespace gate101::test

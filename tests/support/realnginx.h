// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/process.h"
#include "tests/support/sockets.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <sys/prctl.h>

namespace gate101::test {

/// A real Nginx in a folder of its own: the judge of what we say about a configuration. Without a `user`
/// line; on loopback ports only. It is ended by its process id.
class RealNginx
{
public:
    RealNginx()
        : m_folder(QDir::tempPath() + QStringLiteral("/gate101-nginx-XXXXXX"))
    {
        // Workers that root has started run as another user, who must get through the folder.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const char *name : {"tmp", "html"}) {
            QDir(m_folder.path()).mkdir(QString::fromLatin1(name));
        }
    }
    ~RealNginx() { stop(); }
    RealNginx(const RealNginx &) = delete;
    RealNginx &operator=(const RealNginx &) = delete;

    static bool isThere() { return QFile::exists(QStringLiteral("/usr/sbin/nginx")); }

    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_folder.path()); }
    [[nodiscard]] QByteArray path(const QByteArray &name) const { return folder() + '/' + name; }

    /// The lines of the main level and the start of http that let Nginx run in its folder.
    [[nodiscard]] static QByteArray mainLines()
    {
        return "worker_processes 1;\ndaemon off;\npid nginx.pid;\nlock_file nginx.lock;\n"
               "error_log stderr crit;\nevents { worker_connections 512; }\n";
    }
    [[nodiscard]] static QByteArray httpLines()
    {
        return "    client_body_temp_path tmp/body;\n    proxy_temp_path tmp/proxy;\n"
               "    fastcgi_temp_path tmp/fastcgi;\n    uwsgi_temp_path tmp/uwsgi;\n"
               "    scgi_temp_path tmp/scgi;\n    access_log off;\n    root html;\n"
               "    keepalive_requests 1000000;\n    default_type text/plain;\n";
    }

    void write(const QByteArray &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFile::decodeName(path(name).left(path(name).lastIndexOf('/'))));
        QFile file(QFile::decodeName(path(name)));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            file.write(bytes);
        }
    }

    /// What `nginx -t` says; empty when it accepts without a word.
    [[nodiscard]] QByteArray complaints(const QByteArray &name = "nginx.conf") const
    {
        const Result<ProcessResult> run =
            runProcess({.program = "/usr/sbin/nginx",
                        .arguments = {"-t", "-q", "-e", "stderr", "-p", folder() + '/', "-c", path(name)}});
        if (!run) {
            return run.error().id;
        }
        return run->exitCode != 0 && run->errors.isEmpty() ? QByteArray("failed") : run->errors;
    }

    /// Starts and waits until the port answers.
    bool start(int port, const QByteArray &address = "127.0.0.1")
    {
        return startUntil([&] { return Socket::connectTo(address, port).isOpen(); });
    }

    /// Starts and waits for the process id, which Nginx writes when it has opened its sockets; for a
    /// configuration whose ports are not known.
    bool start()
    {
        return startUntil([this] { return QFileInfo(QFile::decodeName(path("nginx.pid"))).size() > 0; });
    }

    template<class Ready> bool startUntil(Ready isReady)
    {
        stop();
        // A test that is killed takes its Nginx with it.
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        m_process.setStandardErrorFile(QFile::decodeName(path("stderr.log")));
        m_process.start(QStringLiteral("/usr/sbin/nginx"),
                        {QStringLiteral("-e"), QStringLiteral("stderr"), QStringLiteral("-p"),
                         QFile::decodeName(folder() + '/'), QStringLiteral("-c"),
                         QFile::decodeName(path("nginx.conf"))});
        QElapsedTimer clock;
        clock.start();
        while (m_process.state() != QProcess::NotRunning && clock.elapsed() < 5000) {
            if (isReady()) {
                return true;
            }
            m_process.waitForFinished(5);
        }
        return false;
    }

    void stop()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.terminate();
            if (!m_process.waitForFinished(5000)) {
                m_process.kill();
                m_process.waitForFinished(2000);
            }
        }
    }

    [[nodiscard]] QByteArray log() const
    {
        QFile file(QFile::decodeName(path("stderr.log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

struct Answer
{
    int status = 0; ///< 0: no answer.
    QByteArray head;
    QByteArray body;
};

/// Asks over one connection as long as it lasts.
class Asker
{
public:
    Asker(QByteArray address, int port)
        : m_address(std::move(address))
        , m_port(port)
    {
    }

    Answer ask(const QByteArray &request)
    {
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (!m_socket.isOpen()) {
                m_socket = Socket::connectTo(m_address, m_port);
            }
            Answer answer;
            if (m_socket.write(request)) {
                answer.head = m_socket.readHead();
            }
            if (answer.head.isEmpty()) {
                m_socket.close();
                continue;
            }
            answer.status = answer.head.mid(9, 3).toInt();
            const QByteArray lower = answer.head.toLower();
            const qsizetype length = lower.indexOf("\r\ncontent-length: ");
            if (length >= 0) {
                const qsizetype start = length + 18;
                answer.body =
                    m_socket.read(lower.mid(start, lower.indexOf('\r', start) - start).toLongLong());
            }
            if (lower.contains("\r\nconnection: close") || answer.status == 101) {
                m_socket.close();
            }
            return answer;
        }
        return {};
    }

private:
    QByteArray m_address;
    int m_port;
    Socket m_socket;
};

} // namespace gate101::test

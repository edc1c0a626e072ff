// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <arpa/inet.h>
#include <csignal>
#include <functional>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace gate101::test {

using namespace Qt::StringLiterals;

/// A listening loopback socket; port 0 takes a free one.
class Listener
{
public:
    explicit Listener(int port = 0)
        : m_fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        const int yes = 1;
        ::setsockopt(m_fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<uint16_t>(port));
        socklen_t size = sizeof address;
        if (::bind(m_fd, reinterpret_cast<sockaddr *>(&address), size) == 0 && ::listen(m_fd, 8) == 0 &&
            ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &size) == 0) {
            m_port = ntohs(address.sin_port);
        }
    }
    ~Listener() { ::close(m_fd); }
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    [[nodiscard]] int port() const { return m_port; }

private:
    int m_fd;
    int m_port = 0;
};

inline int freePort()
{
    return Listener().port();
}

/// Body of `GET /` on a loopback port; empty when nobody answers.
inline QByteArray ask(int port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{2, 0};
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(static_cast<uint16_t>(port));
    QByteArray answer;
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0) {
        const QByteArray request("GET / HTTP/1.0\r\n\r\n");
        if (::write(fd, request.constData(), static_cast<size_t>(request.size())) == request.size()) {
            QByteArray buffer(4096, '\0');
            ssize_t got = 0;
            while ((got = ::read(fd, buffer.data(), static_cast<size_t>(buffer.size()))) > 0) {
                answer.append(buffer.constData(), got);
            }
        }
    }
    ::close(fd);
    const qsizetype body = answer.indexOf("\r\n\r\n");
    return body < 0 ? QByteArray() : answer.mid(body + 4);
}

inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly | QIODevice::Truncate), qPrintable(path));
    file.write(bytes);
}

/// A folder with an Nginx configuration that needs no rights and has no warnings, and a port that is free.
class HelperSite
{
public:
    /// In memory where a test makes hundreds of sites and the disk is not what it tries.
    explicit HelperSite(bool inMemory = false)
        : HelperSite(inMemory && QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath())
    {
    }
    explicit HelperSite(const QString &parent)
        : port(freePort())
        , m_folder(parent + u"/gate101-test-XXXXXX"_s)
    {
        // Workers of an Nginx that root has started run as another user, who must get through the folder.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        for (const QString &name :
             {u"conf.d"_s, u"sites-enabled"_s, u"sites-available"_s, u"logs"_s, u"run"_s, u"tmp"_s}) {
            QDir(m_folder.path()).mkdir(name);
        }
        writeFile(path(u"nginx.conf"_s),
                  "worker_processes 1;\npid run/nginx.pid;\nlock_file run/nginx.lock;\n"
                  "error_log logs/error.log notice;\nevents { worker_connections 64; }\nhttp {\n"
                  "    client_body_temp_path tmp/body;\n    proxy_temp_path tmp/proxy;\n"
                  "    fastcgi_temp_path tmp/fastcgi;\n    uwsgi_temp_path tmp/uwsgi;\n"
                  "    scgi_temp_path tmp/scgi;\n    default_type text/plain;\n    access_log off;\n"
                  "    include conf.d/*.conf;\n    include sites-enabled/*;\n}\n");
        writeFile(path(u"conf.d/site.conf"_s), site("old"));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray site(const QByteArray &text) const { return site(text, port); }
    [[nodiscard]] static QByteArray site(const QByteArray &text, int onPort)
    {
        return "server { listen 127.0.0.1:" + QByteArray::number(onPort) + "; return 200 \"" + text +
               "\"; }\n";
    }
    [[nodiscard]] QStringList arguments() const
    {
        return {u"--conf"_s, path(u"nginx.conf"_s),    u"--prefix"_s,    folder(),
                u"--pid"_s,  path(u"run/nginx.pid"_s), u"--error-log"_s, path(u"logs/error.log"_s)};
    }
    [[nodiscard]] static QString program() { return QStringLiteral(GATE101_BIN_DIR "/gate101-helper-user"); }

    /// Everything in the folder that the helper may have changed: path and content, links as their target.
    [[nodiscard]] QMap<QString, QByteArray> snapshot() const
    {
        QMap<QString, QByteArray> found;
        for (const QString &below : {u"conf.d"_s, u"sites-enabled"_s, u"sites-available"_s}) {
            const QFileInfoList entries =
                QDir(path(below))
                    .entryInfoList(QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
            for (const QFileInfo &entry : entries) {
                found.insert(below + u'/' + entry.fileName(),
                             entry.isSymLink() ? "-> " + QFile::symLinkTarget(entry.filePath()).toUtf8()
                                               : readFile(entry.filePath()));
            }
        }
        found.insert(u"nginx.conf"_s, readFile(path(u"nginx.conf"_s)));
        return found;
    }

    const int port;

private:
    QTemporaryDir m_folder;
};

/// A helper at the other end of a pipe, asked one thing after the other.
class HelperProcess
{
public:
    HelperProcess() = default;
    ~HelperProcess() { close(); }
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;

    bool start(const QString &program, const QStringList &arguments)
    {
        process.start(program, arguments);
        hello = readLine();
        return hello.value("gate101"_L1) == "hello"_L1;
    }
    bool start(const HelperSite &site, const QStringList &more = {})
    {
        return start(HelperSite::program(), site.arguments() + more);
    }

    /// The whole answer line; empty when the helper is gone.
    QJsonObject call(const QString &op, const QJsonObject &args = {})
    {
        process.write(helper::toLine({{u"v"_s, 1}, {u"id"_s, ++m_id}, {u"op"_s, op}, {u"args"_s, args}}));
        phases.clear();
        phaseTimes.clear();
        QJsonObject line = readLine();
        while (line.contains("event"_L1)) {
            phases.append(line.value("phase"_L1).toString());
            phaseTimes.append({phases.constLast(), line.value("ms"_L1).toInteger()});
            if (onPhase) {
                onPhase(phases.constLast());
            }
            line = readLine();
        }
        return line;
    }
    QJsonObject result(const QString &op, const QJsonObject &args = {})
    {
        lastAnswer = call(op, args);
        return lastAnswer.value("result"_L1).toObject();
    }
    /// The error's code, or "ok".
    QString code(const QString &op, const QJsonObject &args = {})
    {
        lastAnswer = call(op, args);
        return lastAnswer.value("ok"_L1).toBool() ? u"ok"_s
                                                  : lastAnswer["error"_L1].toObject()["code"_L1].toString();
    }
    [[nodiscard]] QString fact(const QString &name) const
    {
        return lastAnswer["error"_L1].toObject()["facts"_L1].toObject()[name].toString();
    }

    QString begin() { return result(u"tx_begin"_s).value("tx"_L1).toString(); }
    QString put(const QString &tx, const QString &path, const QByteArray &old, const QByteArray &bytes)
    {
        const QString base = old.isNull() ? u"absent"_s : helper::Client::baseOf(old);
        return code(u"tx_stage"_s, {{u"tx"_s, tx},
                                    {u"action"_s, u"put"_s},
                                    {u"path"_s, path},
                                    {u"base"_s, base},
                                    {u"bytes"_s, QString::fromLatin1(bytes.toBase64())}});
    }
    QString apply(const QString &tx, const QString &action = u"reload"_s, int seconds = 30)
    {
        return code(u"tx_apply"_s, {{u"tx"_s, tx}, {u"confirm_s"_s, seconds}, {u"action"_s, action}});
    }

    bool close()
    {
        process.closeWriteChannel();
        return process.state() == QProcess::NotRunning || process.waitForFinished(20000);
    }
    void kill()
    {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        process.waitForFinished(5000);
    }

    QProcess process;
    QJsonObject hello;
    QJsonObject lastAnswer;
    QStringList phases;
    QList<std::pair<QString, qint64>> phaseTimes; ///< Milliseconds from the start of the request.
    std::function<void(const QString &)> onPhase; ///< Called as a phase begins.

private:
    QJsonObject readLine()
    {
        while (!process.canReadLine()) {
            if (process.state() == QProcess::NotRunning || !process.waitForReadyRead(30000)) {
                if (!process.canReadLine()) {
                    return {};
                }
            }
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }

    qint64 m_id = 0;
};

inline bool hasNginx()
{
    return QFile::exists(u"/usr/sbin/nginx"_s);
}

} // namespace gate101::test

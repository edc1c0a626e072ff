// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/job/verdictrows.h"
#include "tests/support/expressbackend.h"
#include "tests/support/realnginx.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace gate101::test {

/// All applications of tests/backends that the rows need, each once, and one Nginx with a server (and a small
/// main file of its own) for every row.
class RowSite
{
public:
    ~RowSite()
    {
        for (QProcess *process : {&m_node, &m_python}) {
            process->closeWriteChannel();
            if (process->state() != QProcess::NotRunning && !process->waitForFinished(5000)) {
                process->kill();
                process->waitForFinished(2000);
            }
        }
    }
    RowSite() = default;
    RowSite(const RowSite &) = delete;
    RowSite &operator=(const RowSite &) = delete;

    /// What cannot be had here, in words; the rows that need it are left out.
    QByteArrayList startApplications()
    {
        QByteArrayList missing;
        if (makeCertificates()) {
            m_ports.insert("tls", 1);
        } else {
            missing.append("openssl");
        }
        const QByteArray node = ExpressBackend::missing();
        QStringList arguments{folder() + QStringLiteral("/variants.js")};
        if (m_ports.contains("tls")) {
            arguments +=
                {QStringLiteral("--cert"), file("leaf.pem"), QStringLiteral("--key"), file("leaf.key")};
        }
        const QByteArray ready =
            node.isEmpty() ? started(m_node, QStringLiteral("node"), arguments) : QByteArray();
        const QJsonObject ports = QJsonDocument::fromJson(ready.mid(6)).object();
        for (auto it = ports.begin(); it != ports.end(); ++it) {
            m_ports.insert(it.key().toUtf8(), it.value().toInt());
        }
        if (ports.isEmpty()) {
            missing.append(node.isEmpty() ? QByteArray("socket.io (npm ci in tests/backends)") : node);
        }
        if (::geteuid() == 0) {
            m_ports.insert("otheruser", 1);
        }
        if (hasIpv6()) {
            m_ports.insert("v6", 1);
        }
        m_ports.insert("full", m_full.port());
        const QByteArray python = started(m_python, QStringLiteral("/usr/bin/python3"),
                                          {folder() + QStringLiteral("/variants.py")});
        if (python.startsWith("ready ")) {
            m_ports.insert("python", python.mid(6).trimmed().toInt());
        } else {
            missing.append("python3-websockets");
        }
        return missing;
    }

    /// Writes the row's files and gives its target; nothing when an application is missing.
    std::optional<job::Target> add(const VerdictRow &row)
    {
        const int port = freshPort();
        QMap<QByteArray, QByteArray> words{{"port", QByteArray::number(port)},
                                           {"other", QByteArray::number(freshPort())},
                                           {"dead", "127.0.0.1:" + QByteArray::number(freshPort())},
                                           {"dir", m_nginx.folder()},
                                           {"good", goodLines()},
                                           {"cert", certificateLines()}};
        for (auto it = m_ports.cbegin(); it != m_ports.cend(); ++it) {
            words.insert(it.key(), "127.0.0.1:" + QByteArray::number(it.value()));
            words.insert(it.key() + ".port", QByteArray::number(it.value()));
        }
        const QByteArray name = "row" + QByteArray::number(m_rows++);
        QByteArray site = row.site;
        if (!site.contains("server {")) {
            const QByteArray tls = row.scheme == QByteArray("wss") ? " ssl;\n    @cert@" : ";";
            site = "server {\n    listen 127.0.0.1:@port@" + tls +
                   "\n    server_name rows.example;\n    error_log " + m_nginx.path(name + ".log") +
                   ";\n    root " + m_nginx.path("html") + ";\n    " + site + "\n}\n";
        } else {
            site.replace("server { ", QByteArray("server { error_log " + m_nginx.path(name + ".log") + "; "));
        }
        QByteArray text = row.http + '\n' + site;
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            text.replace(QByteArray('@' + it.key() + '@'), it.value());
        }
        if (!lacking(row).isEmpty()) {
            return std::nullopt;
        }
        m_nginx.write(name + ".log", {});
        m_nginx.write("rows/" + name + ".conf", text);
        m_nginx.write("main/" + name + ".conf", mainFile("rows/" + name + ".conf"));

        job::Target target;
        target.url = QStringLiteral("%1://rows.example:%2%3")
                         .arg(QLatin1String(row.scheme))
                         .arg(port)
                         .arg(QLatin1String(row.path));
        target.mainFile = QFile::decodeName(m_nginx.path("main/" + name + ".conf"));
        target.nginxProgram = QStringLiteral("/usr/sbin/nginx");
        target.prefix = QFile::decodeName(m_nginx.folder() + '/');
        target.caFile = row.scheme == QByteArray("wss") ? file("ca.pem") : QString();
        target.pins = {{QStringLiteral("rows.example"), static_cast<quint16>(port),
                        QHostAddress(QHostAddress::LocalHost)}};
        if (!row.backend.isEmpty()) {
            target.backend = QString::fromLatin1(words.value(row.backend));
        }
        if (row.tune) {
            row.tune(target);
        }
        if (!target.certFile.isEmpty()) {
            target.keyFile = file(QByteArray(target.keyFile.toLatin1() + ".key").constData());
            target.certFile = file(QByteArray(target.certFile.toLatin1() + ".pem").constData());
        }
        return target;
    }

    /// What a row needs and this machine does not have; empty when it can run.
    [[nodiscard]] QByteArray lacking(const VerdictRow &row) const
    {
        static const QRegularExpression place(QStringLiteral("@([a-z0-9]+)"));
        QByteArrayList names = row.needs.simplified().split(' ') + QByteArrayList{row.backend};
        auto found = place.globalMatch(QString::fromUtf8(row.site + row.http));
        while (found.hasNext()) {
            names.append(found.next().captured(1).toUtf8());
        }
        static const QByteArrayList always{"", "port", "other", "dead", "dir", "good", "cert"};
        for (const QByteArray &name : std::as_const(names)) {
            if (!always.contains(name) && !m_ports.contains(name)) {
                return name == "python"      ? QByteArray("python3-websockets")
                       : name == "tls"       ? QByteArray("openssl")
                       : name == "v6"        ? QByteArray("IPv6 on loopback")
                       : name == "otheruser" ? QByteArray("root, whose Nginx has workers of another user")
                                             : "node (" + name + ')';
            }
        }
        return {};
    }

    /// One Nginx for all rows that were added.
    bool start()
    {
        m_nginx.write("html/index.html", "<!doctype html><div id=app>\n");
        m_nginx.write("html/oops.html", "<h1>We could not find that.</h1>\n");
        m_nginx.write("users", "a:{PLAIN}b\n");
        QDir().mkpath(file("html/folder"));
        m_nginx.write("nginx.conf", mainFile("rows/*.conf"));
        return m_nginx.complaints().isEmpty() && m_nginx.start();
    }

    [[nodiscard]] QByteArray complaints() const { return m_nginx.complaints() + m_nginx.log(); }

    /// Has Nginx read its files again, as `nginx -s reload` does.
    void reload() const
    {
        QFile pid(file("nginx.pid"));
        if (pid.open(QIODevice::ReadOnly)) {
            ::kill(pid.readAll().trimmed().toInt(), SIGHUP);
        }
    }

    QByteArray main; ///< Further lines of the main level.

    [[nodiscard]] QString file(const char *name) const { return QFile::decodeName(m_nginx.path(name)); }

private:
    static QString folder() { return QStringLiteral(GATE101_SOURCE_DIR "/tests/backends"); }

    static bool hasIpv6()
    {
        const int fd = ::socket(AF_INET6, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_addr = in6addr_loopback;
        const bool bound = ::bind(fd, reinterpret_cast<sockaddr *>(&in), sizeof in) == 0;
        ::close(fd);
        return bound;
    }

    /// Each port once, also those that are only kept free.
    int freshPort()
    {
        for (;;) {
            const int port = freeLoopbackPort();
            if (!m_given.contains(port)) {
                m_given.append(port);
                return port;
            }
        }
    }

    [[nodiscard]] QByteArray mainFile(const QByteArray &included) const
    {
        return main + RealNginx::mainLines().replace("error_log stderr crit;\n", "") + "http {\n" +
               RealNginx::httpLines() + "    include " + m_nginx.path(included) + ";\n}\n";
    }

    static QByteArray goodLines()
    {
        return "proxy_http_version 1.1; proxy_set_header Upgrade $http_upgrade; "
               "proxy_set_header Connection \"upgrade\"; proxy_set_header Host $host;";
    }

    [[nodiscard]] QByteArray certificateLines() const
    {
        return "ssl_certificate " + m_nginx.path("leaf.pem") + "; ssl_certificate_key " +
               m_nginx.path("leaf.key") + ";";
    }

    /// The first line of a program that tells when it is ready; empty when it cannot run.
    static QByteArray started(QProcess &process, const QString &program, const QStringList &arguments)
    {
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        QByteArray line;
        while (!line.contains('\n') && process.waitForReadyRead(20000)) {
            line += process.readAllStandardOutput();
        }
        return line.left(line.indexOf('\n'));
    }

    bool makeCertificates()
    {
        const QString script = QStringLiteral(
            "cd \"$0\" && exec 2>/dev/null && "
            "ca() { openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=Rows \"$@\"; } && "
            "leaf() { openssl req -newkey rsa:2048 -nodes -subj /CN=rows.example -keyout leaf.key "
            "-out leaf.csr && printf 'subjectAltName=DNS:rows.example,IP:127.0.0.1' >leaf.ext; } && "
            "ca -keyout ca.key -out ca.pem && leaf && "
            "openssl x509 -req -in leaf.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 "
            "-extfile leaf.ext -out leaf.pem && "
            "sign() { out=$1; from=$2; until=$3; printf 'subjectAltName=DNS:%s' \"${4:-rows.example}\" "
            ">named.ext; "
            ": >index.txt; echo 0$((serial += 1)) >serial.txt; "
            "openssl ca -batch -config ca.cnf -cert ca.pem -keyfile ca.key -in leaf.csr -out $out "
            "-startdate $from -enddate $until -extfile named.ext; } && serial=0 && "
            "printf '[ca]\\ndefault_ca=d\\n[d]\\ndir=.\\ndatabase=index.txt\\nserial=serial.txt\\n"
            "new_certs_dir=.\\ndefault_md=sha256\\npolicy=p\\n[p]\\ncommonName=supplied\\n' >ca.cnf && "
            "sign old.pem 20200101000000Z 20200201000000Z && "
            "sign young.pem 20800101000000Z 20810101000000Z && "
            "sign named.pem 20200101000000Z 20800101000000Z else.example && "
            "openssl req -newkey rsa:2048 -nodes -subj /CN=Between -keyout mid.key -out mid.csr && "
            "printf 'basicConstraints=critical,CA:TRUE' >mid.ext && "
            "openssl x509 -req -in mid.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 "
            "-extfile mid.ext -out mid.pem && "
            "openssl x509 -req -in leaf.csr -CA mid.pem -CAkey mid.key -CAcreateserial -days 30 "
            "-extfile leaf.ext -out deep.pem && cat deep.pem mid.pem >chain.pem && "
            "ca -keyout self.key -out self.pem -addext subjectAltName=DNS:rows.example");
        QProcess process;
        process.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"), script, QFile::decodeName(m_nginx.folder())});
        return process.waitForFinished(30000) && process.exitCode() == 0;
    }

    /// Listens, but its queue of connections is full: who knocks gets no answer at all.
    class FullListener
    {
    public:
        FullListener()
        {
            std::tie(m_fd, m_port) = listenOnFreePort();
            ::listen(m_fd, 0);
            for (int i = 0; i < 2; ++i) {
                const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
                sockaddr_in in{};
                in.sin_family = AF_INET;
                in.sin_port = htons(static_cast<uint16_t>(m_port));
                in.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
                (void)::connect(fd, reinterpret_cast<sockaddr *>(&in), sizeof in);
                m_waiting.append(fd);
            }
        }
        ~FullListener()
        {
            for (const int fd : std::as_const(m_waiting)) {
                ::close(fd);
            }
            ::close(m_fd);
        }
        FullListener(const FullListener &) = delete;
        FullListener &operator=(const FullListener &) = delete;
        [[nodiscard]] int port() const { return m_port; }

    private:
        int m_fd = -1;
        int m_port = 0;
        QList<int> m_waiting;
    };

    RealNginx m_nginx;
    FullListener m_full;
    QProcess m_node;
    QProcess m_python;
    QMap<QByteArray, int> m_ports;
    QList<int> m_given;
    int m_rows = 0;
};

} // namespace gate101::test

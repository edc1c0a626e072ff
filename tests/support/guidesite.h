// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/process.h"
#include "tests/app/helper/helpersite.h"
#include "tests/support/gate101.h"

#include <QDirIterator>
#include <QSet>

namespace gate101::test {

/// The guide's site as it is before the guide was followed, in a folder laid out as Debian does it, with a
/// real Nginx of its own. Ends its Nginx by its process id.
class GuideSite
{
public:
    /// How the site's file is written; the fault is always the same.
    enum class Style { Spaces, Tabs, Crlf };

    explicit GuideSite(int backendPort, const QByteArray &host = "127.0.0.1", Style style = Style::Spaces)
        : m_host(host)
    {
        QFile::remove(site.path(u"conf.d/site.conf"_s));
        writeFile(file(), styled(text(backendPort), style));
        QFile::link(u"../sites-available/sync.coolsistema.com"_s,
                    site.path(u"sites-enabled/sync.coolsistema.com"_s));
    }
    ~GuideSite()
    {
        // After a failure a helper may still be at work, and a watchdog may wait for a deadline.
        for (int waited = 0; waited < 250 && !helpers().isEmpty(); ++waited) {
            QTest::qSleep(20);
        }
        for (const pid_t pid : processes(true)) {
            ::kill(pid, SIGKILL);
        }
        stop();
        // A watchdog that was just starting Nginx leaves one behind that has no pid file yet.
        for (int waited = 0; waited < 250 && !nginxes().isEmpty(); ++waited) {
            for (const pid_t pid : nginxes()) {
                ::kill(pid, SIGTERM);
            }
            QTest::qSleep(20);
        }
    }
    GuideSite(const GuideSite &) = delete;
    GuideSite &operator=(const GuideSite &) = delete;

    [[nodiscard]] QString folder() const { return site.folder(); }
    [[nodiscard]] QString file() const { return site.path(u"sites-available/sync.coolsistema.com"_s); }
    [[nodiscard]] QString url() const
    {
        return u"ws://sync.coolsistema.com:"_s + QString::number(site.port) + u"/api/ws"_s;
    }
    /// Which Nginx is meant.
    [[nodiscard]] QStringList nginx() const
    {
        return {u"--conf"_s, site.path(u"nginx.conf"_s), u"--prefix"_s, folder(), u"--helper"_s, u"self"_s};
    }
    /// And how the name is reached.
    [[nodiscard]] QStringList options() const
    {
        return nginx() + QStringList{u"--resolve"_s, u"sync.coolsistema.com:"_s + QString::number(site.port) +
                                                         u':' + QString::fromLatin1(m_host)};
    }

    [[nodiscard]] Run run(const QString &verb, const QStringList &more = {}) const
    {
        const bool takesUrl = verb == u"diagnose"_s || verb == u"fix"_s || verb == u"route"_s;
        return Gate101::run(QStringList{verb} + (takesUrl ? QStringList{url()} + options() : nginx()) + more);
    }
    [[nodiscard]] Run probe(const QStringList &more = {}) const
    {
        return Gate101::run(QStringList{u"probe"_s, url()} + options().mid(6) + more);
    }

    bool start() const
    {
        const QByteArray path = QFile::encodeName(folder());
        const Result<ProcessResult> run =
            runProcess({"/usr/sbin/nginx",
                        {"-p", path + '/', "-c", path + "/nginx.conf", "-e", path + "/logs/error.log"},
                        {}});
        for (int waited = 0; waited < 250 && master() == 0; ++waited) {
            QTest::qWait(20);
        }
        return run && run->exitCode == 0 && master() > 0;
    }

    void stop() const
    {
        const pid_t pid = master();
        if (pid > 1 && ::kill(pid, SIGTERM) == 0) {
            for (int waited = 0; waited < 250 && QFile::exists(u"/proc/"_s + QString::number(pid));
                 ++waited) {
                QTest::qSleep(20);
            }
        }
    }

    /// The process of the pid file when it is a master that runs this folder; else 0.
    [[nodiscard]] pid_t master() const
    {
        const QByteArray pid = readFile(site.path(u"run/nginx.pid"_s)).trimmed();
        const QByteArray title = readFile(u"/proc/"_s + QString::fromLatin1(pid) + u"/cmdline"_s);
        const bool ours = title.startsWith("nginx: master") && title.contains(QFile::encodeName(folder()));
        return ours ? pid.toInt() : 0;
    }

    /// The helpers at work on this folder; those that only watch a deadline are not counted.
    [[nodiscard]] QList<pid_t> helpers() const { return processes(false); }

    /// Every configuration file below a folder: path and bytes, links as their target; without what the
    /// helper keeps beside them while a change waits for its confirmation.
    [[nodiscard]] static QMap<QString, QByteArray> tree(const QString &folder)
    {
        QMap<QString, QByteArray> found;
        for (const QString &below : {u"conf.d"_s, u"sites-available"_s, u"sites-enabled"_s}) {
            QDirIterator entries(folder + u'/' + below, QDir::Files | QDir::System);
            while (entries.hasNext()) {
                const QFileInfo entry(entries.next());
                found.insert(below + u'/' + entry.fileName(),
                             entry.isSymLink() ? "-> " + entry.symLinkTarget().section(u'/', -2).toUtf8()
                                               : readFile(entry.filePath()));
            }
        }
        found.insert(u"nginx.conf"_s, readFile(folder + u"/nginx.conf"_s));
        return found;
    }
    [[nodiscard]] QMap<QString, QByteArray> tree() const { return tree(folder()); }

    /// The files in which two trees differ, with both contents; empty when they are the same.
    [[nodiscard]] static QByteArray difference(const QMap<QString, QByteArray> &one,
                                               const QMap<QString, QByteArray> &other)
    {
        QByteArray text;
        for (const QString &name :
             QSet<QString>(one.keyBegin(), one.keyEnd()) + QSet<QString>(other.keyBegin(), other.keyEnd())) {
            if (one.value(name) != other.value(name)) {
                text += name.toUtf8() + "\n<<<\n" + one.value(name) + "\n>>>\n" + other.value(name) + '\n';
            }
        }
        return text;
    }

    /// What the helper must have cleared away when nothing waits any more.
    [[nodiscard]] QStringList leftovers() const
    {
        QStringList found;
        QDirIterator entries(folder(), {u".gate101-*"_s}, QDir::Files | QDir::System | QDir::Hidden,
                             QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            found.append(entries.next());
        }
        return found;
    }

    HelperSite site;

private:
    [[nodiscard]] QList<pid_t> processes(bool watching) const
    {
        return ofFolder([watching](const QByteArray &line) {
            return line.contains("gate101-helper-user") && line.contains("--watch") == watching;
        });
    }
    /// Masters, and what is about to become one.
    [[nodiscard]] QList<pid_t> nginxes() const
    {
        return ofFolder([](const QByteArray &line) {
            return line.startsWith("nginx: master") || line.startsWith("/usr/sbin/nginx");
        });
    }
    /// Every process whose command line names this folder and is meant.
    template<class Meant> [[nodiscard]] QList<pid_t> ofFolder(const Meant &meant) const
    {
        QList<pid_t> found;
        for (const QString &pid : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
            const QByteArray line = readFile(u"/proc/"_s + pid + u"/cmdline"_s);
            if (line.contains(QFile::encodeName(folder())) && meant(line)) {
                found.append(pid.toInt());
            }
        }
        return found;
    }
    [[nodiscard]] QByteArray address() const { return m_host.contains(':') ? '[' + m_host + ']' : m_host; }
    [[nodiscard]] QByteArray text(int backendPort) const
    {
        return "server {\n    listen " + address() + ':' + QByteArray::number(site.port) +
               ";\n    server_name sync.coolsistema.com;\n\n    # 일반 API 요청\n    location /api {\n"
               "        proxy_pass http://" +
               address() + ':' + QByteArray::number(backendPort) +
               ";\n        proxy_set_header Host $host;   # kept\n"
               "        proxy_set_header X-Real-IP $remote_addr;\n    }\n}\n";
    }
    static QByteArray styled(QByteArray bytes, Style style)
    {
        switch (style) {
        case Style::Tabs:
            return bytes.replace("    ", "\t");
        case Style::Crlf:
            return bytes.replace("\n", "\r\n");
        case Style::Spaces:
            break;
        }
        return bytes;
    }

    QByteArray m_host;
};

} // namespace gate101::test

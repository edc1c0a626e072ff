// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/nginxlocator.h"

#include "base/process.h"
#include "nginx/files/configset.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace gate101::job {

namespace {

const QStringList usualPlaces{QStringLiteral("/usr/sbin/nginx"), QStringLiteral("/usr/local/sbin/nginx"),
                              QStringLiteral("/usr/local/nginx/sbin/nginx"), QStringLiteral("/usr/bin/nginx"),
                              QStringLiteral("/opt/nginx/sbin/nginx")};

QString absolute(const QString &path, const QString &base)
{
    return path.isEmpty() || path.startsWith(u'/') ? path : QDir::cleanPath(base + u'/' + path);
}

/// "--prefix=/usr/share/nginx" in a line of arguments; quotes are not used by nginx for paths.
QString argumentOf(const QString &line, const QString &name)
{
    const QString start = u"--" + name + u'=';
    for (const QString &word : line.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (word.startsWith(start)) {
            return word.mid(start.size());
        }
    }
    return {};
}

QString findProgram()
{
    for (const QString &place : usualPlaces) {
        if (QFileInfo(place).isExecutable()) {
            return place;
        }
    }
    return {};
}

} // namespace

NginxBuild readBuild(const QByteArray &output)
{
    const QString text = QString::fromUtf8(output);
    NginxBuild build;
    build.build = nginx::Build::read(output);
    build.version = build.build.version();
    const auto value = [&](const char *name, const char *otherwise) {
        const QString given = argumentOf(text, QString::fromLatin1(name));
        return given.isEmpty() ? QString::fromLatin1(otherwise) : given;
    };
    build.prefix = value("prefix", "/usr/local/nginx");
    build.mainFile = absolute(value("conf-path", "conf/nginx.conf"), build.prefix);
    build.pidFile = absolute(value("pid-path", "logs/nginx.pid"), build.prefix);
    build.errorLog = absolute(value("error-log-path", "logs/error.log"), build.prefix);
    return build;
}

QList<RunningMaster> runningMasters()
{
    QList<RunningMaster> masters;
    constexpr qint64 titleLimit = 4096;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        QFile file(u"/proc/" + name + u"/cmdline");
        if (!isPid || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        // The title is one string: "nginx: master process /usr/sbin/nginx -c /path".
        const QByteArray title = file.read(titleLimit).replace('\0', ' ').trimmed();
        if (!title.startsWith("nginx: master process ")) {
            continue;
        }
        const QStringList words = QString::fromLocal8Bit(title).split(u' ', Qt::SkipEmptyParts);
        RunningMaster master{pid, {}, {}};
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            if (words[i] == u"-c") {
                master.mainFile = words[i + 1];
            } else if (words[i] == u"-p") {
                master.prefix = words[i + 1];
            }
        }
        master.mainFile = absolute(master.mainFile, master.prefix);
        masters.append(master);
    }
    std::sort(masters.begin(), masters.end(),
              [](const RunningMaster &a, const RunningMaster &b) { return a.pid < b.pid; });
    return masters;
}

Result<NginxInfo> locateNginx(const Target &target)
{
    NginxInfo info;
    info.program = target.nginxProgram.isEmpty() ? findProgram() : target.nginxProgram;
    NginxBuild build;
    if (!info.program.isEmpty()) {
        const Result<ProcessResult> run =
            runProcess({.program = QFile::encodeName(info.program), .arguments = {"-V"}});
        if (!run) {
            return tl::unexpected(run.error());
        }
        build = readBuild(run->errors + run->output);
        info.version = build.version;
        info.build = build.build;
    }
    if (!target.nginxVersion.isEmpty()) {
        const std::optional<nginx::Version> version = nginx::Version::parse(target.nginxVersion.toLatin1());
        if (!version) {
            return failure("version-malformed", {{"version", target.nginxVersion}});
        }
        info.version = *version;
        // The tree is another machine's, of whose modules nothing is known.
        info.build = nginx::Build(*version);
    }

    const QString wanted =
        target.mainFile.isEmpty() ? QString() : QFileInfo(target.mainFile).absoluteFilePath();
    QString runningPrefix;
    QString runningFile;
    for (const RunningMaster &master : runningMasters()) {
        if (wanted.isEmpty() ? !master.mainFile.isEmpty() && target.nginxProgram.isEmpty() &&
                                   runningFile.isEmpty() && master.mainFile == build.mainFile
                             : master.mainFile == wanted) {
            runningPrefix = master.prefix;
            runningFile = master.mainFile;
        }
    }
    info.mainFile = !wanted.isEmpty() ? wanted : !runningFile.isEmpty() ? runningFile : build.mainFile;
    info.prefix = !target.prefix.isEmpty()   ? QFileInfo(target.prefix).absoluteFilePath()
                  : !runningPrefix.isEmpty() ? runningPrefix
                                             : build.prefix;
    info.prefixIsDefault =
        target.prefix.isEmpty() && runningPrefix.isEmpty() && info.mainFile != build.mainFile;
    info.pidFile = build.pidFile;
    info.errorLog = build.errorLog;
    if (info.mainFile.isEmpty()) {
        return failure("nginx-not-found", {{"places", usualPlaces.join(QStringLiteral(", "))}});
    }
    return info;
}

QString errorLogFile(const NginxInfo &info, const nginx::Directive &directive)
{
    const QString value = directive.isNull() ? QString() : QFile::decodeName(directive.arg(0));
    const bool isFile = !value.isEmpty() && value != u"stderr" &&
                        !value.startsWith(QStringLiteral("syslog:")) &&
                        !value.startsWith(QStringLiteral("memory:"));
    return isFile ? absolute(value, info.prefix) : QString();
}

QString accessLogFile(const NginxInfo &info, const nginx::Directive &directive)
{
    const bool isOne = !directive.isNull() && directive.arg(0) != "off" && !directive.arg(0).contains('$');
    return isOne ? errorLogFile(info, directive) : QString();
}

void readOwnFiles(NginxInfo &info, const nginx::ConfigSet &config)
{
    const QString beside = QFileInfo(info.mainFile).absolutePath();
    config.visit({}, [&info, &beside](const nginx::Directive &directive) {
        const QString value = QFile::decodeName(directive.arg(0));
        const auto leadsSomewhere = [&value](const QString &folder) {
            return QFileInfo(QFileInfo(folder + u'/' + value).absolutePath()).isDir();
        };
        const bool relative = (directive.is("pid") || directive.is("error_log")) && value.contains(u'/') &&
                              !value.startsWith(u'/') && !value.contains(u':');
        if (info.prefixIsDefault && relative && !leadsSomewhere(info.prefix) && leadsSomewhere(beside)) {
            info.prefix = beside;
            info.prefixIsDefault = false;
        }
    });
    config.visit({}, [&info](const nginx::Directive &directive) {
        const QString value = QFile::decodeName(directive.arg(0));
        if (directive.is("pid")) {
            info.pidFile = absolute(value, info.prefix);
        } else if (directive.is("error_log")) {
            const QString file = errorLogFile(info, directive);
            info.errorLog = file.isEmpty() ? info.errorLog : file;
        }
    });
}

} // namespace gate101::job

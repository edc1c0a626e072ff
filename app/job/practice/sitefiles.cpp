// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/sitefiles.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace gate101::practice {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QByteArray &name)
{
    QFile file(u":/practice/"_s + QString::fromLatin1(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "practice", name.constData());
    return opened ? file.readAll() : QByteArray();
}

/// A path as one argument of a directive.
QByteArray argument(const QByteArray &path)
{
    const bool plain = std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("/._+-@").contains(c);
    });
    if (plain) {
        return path;
    }
    QByteArray quoted = path;
    return '"' + quoted.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// The listen lines. From 1.25.1 on Nginx warns about the parameter and wants the directive; before, it knows
/// the parameter only.
QByteArray listenLines(const SitePlaces &places)
{
    const QByteArray tls = QByteArray::number(places.tlsPort);
    const QByteArray plain = QByteArray::number(places.plainPort);
    const QByteArray parameters = places.http2Directive ? " ssl;" : " ssl http2;";
    QByteArrayList lines{"listen 127.0.0.1:" + tls + parameters};
    if (places.ipv6) {
        lines.append("listen [::1]:" + tls + parameters);
    }
    lines.append("listen 127.0.0.1:" + plain + ';');
    if (places.ipv6) {
        lines.append("listen [::1]:" + plain + ';');
    }
    if (places.http2Directive) {
        lines.append("http2 on;");
    }
    return lines.join("\n    ");
}

QByteArray fill(QByteArray text, const SitePlaces &places)
{
    if (text.contains("{head}")) {
        text.replace("{head}", resource("head.conf").trimmed());
    }
    return text.replace("{listen}", listenLines(places))
        .replace("{certificate}", argument(places.certificate))
        .replace("{key}", argument(places.key))
        .replace("{backend_port}", QByteArray::number(places.backendPort))
        .replace("{unused_port}", QByteArray::number(places.unusedPort));
}

tl::unexpected<Error> notWritten(const QString &file, const QString &reason)
{
    return failure("practice-folder-not-written", {{"file", file}, {"reason", reason}});
}

Result<void> writeFile(const QString &path, const SiteFile &file)
{
    if (!QDir().mkpath(QFileInfo(path).path())) {
        return notWritten(path, u"mkdir"_s);
    }
    if (!file.linkTarget.isEmpty()) {
        QFile::remove(path);
        QFile target(QFile::decodeName(file.linkTarget));
        return target.link(path) ? Result<void>() : notWritten(path, target.errorString());
    }
    QSaveFile saved(path);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(file.text) != file.text.size() || !saved.commit()) {
        return notWritten(path, saved.errorString());
    }
    // The workers of a master that runs as root are another user and read html/ themselves.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    return {};
}

} // namespace

QList<SiteFile> siteFiles(const Lesson &lesson, const SitePlaces &places, bool running)
{
    const QByteArray &site = running && !lesson.runs.isEmpty() ? lesson.runs : lesson.site;
    QList<SiteFile> files{
        {"nginx.conf", resource("nginx.conf"), {}},
        {"html/index.html", resource("index.html"), {}},
        {"sites-available/practice.conf", fill(resource(site + ".conf"), places), {}},
    };
    if (lesson.enabled) {
        files.append({"sites-enabled/practice.conf", {}, "../sites-available/practice.conf"});
    }
    for (const QByteArray &name : lesson.conf) {
        files.append({"conf.d/" + name + ".conf", fill(resource(name + ".conf"), places), {}});
    }
    return files;
}

Result<void> writeSite(const QString &folder, const QList<SiteFile> &files)
{
    const QDir root(folder);
    for (const QString &name : {u"conf.d"_s, u"sites-available"_s, u"sites-enabled"_s, u"html"_s}) {
        QDir(root.filePath(name)).removeRecursively();
    }
    for (const QString &name :
         {u"conf.d"_s, u"sites-available"_s, u"sites-enabled"_s, u"html"_s, u"logs"_s, u"run"_s, u"tmp"_s}) {
        if (!root.mkpath(name)) {
            return notWritten(root.filePath(name), u"mkdir"_s);
        }
    }
    for (const SiteFile &file : files) {
        if (Result<void> written = writeFile(root.filePath(QFile::decodeName(file.path)), file); !written) {
            return written;
        }
    }
    return {};
}

} // namespace gate101::practice

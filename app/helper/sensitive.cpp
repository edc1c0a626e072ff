// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/sensitive.h"

#include "helper/directives.h"

#include <QDir>
#include <algorithm>
#include <array>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype valueLimit = 200;
constexpr qsizetype foundMost = 100;

/// Whatever their arguments are.
constexpr std::array always{"load_module",
                            "user",
                            "pid",
                            "lock_file",
                            "working_directory",
                            "daemon",
                            "master_process",
                            "env",
                            "ssl_engine",
                            "proxy_store",
                            "fastcgi_store",
                            "uwsgi_store",
                            "scgi_store",
                            "dav_methods",
                            "proxy_temp_path",
                            "client_body_temp_path",
                            "fastcgi_temp_path",
                            "uwsgi_temp_path",
                            "scgi_temp_path"};

/// Modules whose directives hold or load program text.
bool holdsCode(const QByteArray &name)
{
    return name.startsWith("perl") || name.startsWith("lua_") || name.contains("_by_lua") ||
           name.startsWith("js_") || name.startsWith("passenger_");
}

bool isBeneath(const QByteArray &path, const QByteArray &folder)
{
    return !folder.isEmpty() && path.startsWith(QByteArray(folder + '/'));
}

QByteArray absolute(const QByteArray &path, const QByteArray &base)
{
    const QByteArray whole = path.startsWith('/') || base.isEmpty() ? path : QByteArray(base + '/' + path);
    return QFile::encodeName(QDir::cleanPath(QFile::decodeName(whole)));
}

/// A log goes to a folder for logs, to nowhere, or to somebody who only gets text.
bool isOrdinaryLog(const QByteArray &target, const Paths &paths)
{
    for (const char *word : {"off", "stderr", "/dev/null", "/dev/stderr", "/dev/stdout"}) {
        if (target == word) {
            return true;
        }
    }
    if (target.startsWith("syslog:") || target.startsWith("memory:")) {
        return true;
    }
    const QByteArray path = absolute(target, paths.prefix);
    const bool inside =
        isBeneath(path, "/var/log/nginx") || (!paths.installed && isBeneath(path, paths.root));
    return inside && !path.contains('$');
}

bool isSensitive(const Directive &directive, const Paths &paths)
{
    const QByteArray &name = directive.words.constFirst();
    const QByteArray value = directive.words.value(1);
    if (std::any_of(always.begin(), always.end(), [&](const char *one) { return name == one; })) {
        return true;
    }
    if (name == "error_log" || name == "access_log") {
        return !isOrdinaryLog(value, paths);
    }
    if (name == "include") {
        const QByteArray folder = paths.mainFile.left(paths.mainFile.lastIndexOf('/'));
        return !isBeneath(absolute(value, folder), paths.root);
    }
    return holdsCode(name);
}

void scan(const Image &image, const std::function<void(const Directive &)> &visit)
{
    if (image.kind == Image::File) {
        scanDirectives(image.bytes, visit);
    }
}

/// Arguments of every `pid`, with how often they stand there: moving the line to another file is no change.
QMap<QByteArray, int> pidsOf(const ChangeSet &changes, bool before, Facts &place)
{
    QMap<QByteArray, int> pids;
    for (const Change &change : changes) {
        scan(before ? change.before : change.after, [&](const Directive &directive) {
            if (directive.words.constFirst() == "pid" && directive.within.isEmpty()) {
                ++pids[directive.words.value(1)];
                place["file"] = QString::fromUtf8(change.path);
                place["line"] = QString::number(directive.line);
            }
        });
    }
    return pids;
}

} // namespace

QList<Sensitive> newlySensitive(const ChangeSet &changes, const Paths &paths)
{
    QList<Sensitive> result;
    for (const Change &change : changes) {
        QMap<QByteArray, int> known;
        scan(change.before, [&](const Directive &directive) {
            if (isSensitive(directive, paths)) {
                ++known[directive.words.join('\0')];
            }
        });
        scan(change.after, [&](const Directive &directive) {
            if (isSensitive(directive, paths) && --known[directive.words.join('\0')] < 0 &&
                result.size() < foundMost) {
                result.append({change.path, directive.line, directive.words.constFirst(),
                               directive.words.value(1).left(valueLimit)});
            }
        });
    }
    return result;
}

Result<void> refusePidChange(const ChangeSet &changes)
{
    Facts place{{"directive", u"pid"_s}};
    return pidsOf(changes, true, place) == pidsOf(changes, false, place) ? Result<void>()
                                                                         : failure(code::sensitive, place);
}

QJsonArray toJson(const QList<Sensitive> &found)
{
    QJsonArray array;
    for (const Sensitive &one : found) {
        array.append(QJsonObject{{u"file"_s, QString::fromUtf8(one.file)},
                                 {u"line"_s, one.line},
                                 {u"directive"_s, QString::fromUtf8(one.directive)},
                                 {u"value"_s, QString::fromUtf8(one.value)}});
    }
    return array;
}

} // namespace gate101::helper

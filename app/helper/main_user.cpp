// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/hardening.h"
#include "helper/session.h"
#include "helper/watchdog.h"

#include <QFileInfo>
#include <cstdio>
#include <cstdlib>
#include <pwd.h>

using namespace gate101::helper;

namespace {

constexpr auto usage =
    "usage: gate101-helper-user --conf MAINFILE [--nginx PATH] [--prefix DIR] [--root DIR] "
    "[--pid FILE] [--error-log FILE] [--ephemeral]";

int refuse(const char *why)
{
    std::fprintf(stderr, "gate101-helper-user: %s\n", why);
    return 3;
}

QByteArray absolute(const char *path)
{
    return QFile::encodeName(QFileInfo(QFile::decodeName(path)).absoluteFilePath());
}

QByteArray canonical(const QByteArray &path)
{
    return QFile::encodeName(QFileInfo(QFile::decodeName(path)).canonicalFilePath());
}

struct Options
{
    Paths paths;
    QByteArray watched; ///< The transaction to watch, when started as a watchdog.
    bool ok = true;
};

Options readOptions(int argc, char **argv)
{
    Options options;
    Paths &paths = options.paths;
    paths.nginx = "/usr/sbin/nginx";
    for (int index = 1; index < argc; ++index) {
        const QByteArray name = argv[index];
        if (name == "--ephemeral") {
            paths.ephemeral = true;
            continue;
        }
        if (++index >= argc) {
            options.ok = false;
            break;
        }
        const char *value = argv[index];
        if (name == "--conf") {
            paths.mainFile = absolute(value);
        } else if (name == "--nginx") {
            paths.nginx = absolute(value);
        } else if (name == "--prefix") {
            paths.prefix = absolute(value);
        } else if (name == "--root") {
            paths.root = absolute(value);
        } else if (name == "--pid") {
            paths.pidFile = absolute(value);
        } else if (name == "--error-log") {
            paths.errorLog = absolute(value);
        } else if (name == "--watch") {
            options.watched = value;
        } else {
            options.ok = false;
        }
    }
    return options;
}

/// Paths without links or dots, so that they can be compared with what Nginx says of itself.
bool settlePaths(Paths &paths)
{
    const QFileInfo main(QFile::decodeName(paths.mainFile));
    if (!main.isFile()) {
        return false;
    }
    paths.root = canonical(paths.root.isEmpty() ? QFile::encodeName(main.absolutePath()) : paths.root);
    const QByteArray folder = canonical(QFile::encodeName(main.absolutePath()));
    paths.mainFile = folder + '/' + QFile::encodeName(main.fileName());
    paths.state = paths.root + "/.gate101";
    return paths.root.size() > 1 && paths.mainFile.startsWith(QByteArray(paths.root + '/'));
}

QByteArrayList watchArguments(const Paths &paths)
{
    QByteArrayList words{"--conf", paths.mainFile, "--nginx", paths.nginx, "--root", paths.root};
    for (const auto &[name, value] : {std::pair("--prefix", paths.prefix), std::pair("--pid", paths.pidFile),
                                      std::pair("--error-log", paths.errorLog)}) {
        if (!value.isEmpty()) {
            words += {name, value};
        }
    }
    return words + QByteArrayList{"--watch"};
}

} // namespace

int main(int argc, char **argv)
{
    harden();
    Options options = readOptions(argc, argv);
    if (!options.ok || options.paths.mainFile.isEmpty()) {
        return refuse(usage);
    }
    if (!settlePaths(options.paths)) {
        return refuse("the main file is not there, or not inside the root");
    }
    if (::chdir("/") != 0) {
        return refuse("no folder to work in");
    }
    const passwd *entry = ::getpwuid(::geteuid());
    options.paths.who = entry != nullptr ? QByteArray(entry->pw_name) : QByteArray::number(::geteuid());
    options.paths.uid = ::geteuid();
    options.paths.watch = watchArguments(options.paths);
    if (!options.watched.isEmpty()) {
        return runWatchdog(options.paths, options.watched);
    }
    return serve(options.paths, false);
}

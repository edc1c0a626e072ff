// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/host.h"

#include "base/siblingprogram.h"
#include "job/diagnosis.h"

#include <QFileInfo>
#include <unistd.h>

namespace gate101::job {

namespace {

QString folderOf(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

bool isOwnFolder(const QString &mainFile)
{
    const QString folder = folderOf(mainFile);
    return folder != u"/etc/nginx" && QFileInfo(folder).isWritable();
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

helper::HostCommand selfCommand(const NginxInfo &nginx)
{
    helper::HostCommand command{siblingProgram(QStringLiteral("gate101-helper-user")),
                                {QStringLiteral("--conf"), nginx.mainFile}};
    const auto add = [&command](const char *option, const QString &value) {
        if (!value.isEmpty()) {
            command.arguments << QString::fromLatin1(option) << value;
        }
    };
    add("--nginx", nginx.program);
    add("--prefix", nginx.prefix);
    add("--pid", nginx.pidFile);
    add("--error-log", nginx.errorLog);
    return command;
}

} // namespace

Host::Kind effectiveKind(const Host &host, const NginxInfo &nginx)
{
    if (host.kind != Host::Kind::Auto) {
        return host.kind;
    }
    if (isOwnFolder(nginx.mainFile)) {
        return Host::Kind::Self;
    }
    return hasDisplay() && ::geteuid() != 0 ? Host::Kind::Pkexec : Host::Kind::Sudo;
}

helper::HostCommand hostCommand(const Host &host, const NginxInfo &nginx)
{
    const QString installed = siblingProgram(QStringLiteral("gate101-helper"));
    switch (effectiveKind(host, nginx)) {
    case Host::Kind::Pkexec:
        return {QStringLiteral("/usr/bin/pkexec"),
                {QStringLiteral("--disable-internal-agent"), installed, QStringLiteral("--admin")}};
    case Host::Kind::Sudo:
        return {QStringLiteral("/usr/bin/sudo"),
                {QStringLiteral("-n"), installed, QStringLiteral("--admin")}};
    default:
        return selfCommand(nginx);
    }
}

} // namespace gate101::job

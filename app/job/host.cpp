// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/host.h"

#include "base/siblingprogram.h"
#include "job/diagnosis.h"

#include <QFileInfo>
#include <unistd.h>

namespace gate101::job {

namespace {

const QString pkexec = QStringLiteral("/usr/bin/pkexec");
const QString sudo = QStringLiteral("/usr/bin/sudo");

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
        return {pkexec, {QStringLiteral("--disable-internal-agent"), installed, QStringLiteral("--admin")}};
    case Host::Kind::Sudo:
        if (::geteuid() == 0) {
            return {installed, {QStringLiteral("--admin")}};
        }
        return {sudo, {QStringLiteral("-n"), installed, QStringLiteral("--admin")}};
    default:
        return selfCommand(nginx);
    }
}

Host inspectingHost(const Host &host)
{
    return host.kind == Host::Kind::Auto && ::geteuid() != 0 ? Host{Host::Kind::Self} : host;
}

Error hostError(const Error &error)
{
    const QString program = error.facts.value("program");
    if (error.id == "helper-not-found" && (program == pkexec || program == sudo)) {
        return Error{{"host-missing", {{"program", program}}}};
    }
    if (error.id == "helper-refused") {
        return Error{{"helper-refused-" + error.facts.value("reason").toLatin1(), error.facts}};
    }
    return error;
}

} // namespace gate101::job

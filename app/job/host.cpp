// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/host.h"

#include "base/siblingprogram.h"
#include "job/diagnosis.h"
#include "job/explain.h"

#include <QFileInfo>
#include <QLocale>
#include <fcntl.h>
#include <unistd.h>

namespace gate101::job {

namespace {

const QString pkexec = QStringLiteral("/usr/bin/pkexec");
const QString sudo = QStringLiteral("/usr/bin/sudo");
const QString adminMode = QStringLiteral("--admin");

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

/// pkexec refuses an environment that it does not like (a SHELL that is not in /etc/shells, a slash in LC_ALL
/// or TERM), and what sudo and pkexec say is only understood in the C locale. Names for the way back to the
/// person stay: his session bus, his keys, his display.
QStringList plainEnvironment(std::initializer_list<const char *> kept)
{
    QStringList environment{QStringLiteral("PATH=/usr/sbin:/usr/bin:/sbin:/bin"), QStringLiteral("LC_ALL=C")};
    for (const char *name : kept) {
        if (qEnvironmentVariableIsSet(name)) {
            environment.append(QString::fromLatin1(name) + u'=' + qEnvironmentVariable(name));
        }
    }
    return environment;
}

helper::HostCommand pkexecCommand(const QString &installed)
{
    return {pkexec,
            {QStringLiteral("--disable-internal-agent"), installed, adminMode},
            plainEnvironment({"HOME", "USER", "LOGNAME", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS"}),
            true,
            false,
            QStringLiteral("org.gate101.helper.apply")};
}

/// sudo asks where the person is: in his terminal, or by a window of ours.
helper::HostCommand sudoCommand(const QString &installed, bool terminal)
{
    const QString window = siblingProgram(QStringLiteral("gate101-window"));
    QStringList environment =
        plainEnvironment({"HOME", "USER", "LOGNAME", "TERM", "SSH_AUTH_SOCK", "KRB5CCNAME"});
    environment.append(QStringLiteral("SUDO_PROMPT=") + messageOf({"sudo-prompt", {}}) + u' ');
    if (terminal) {
        return {sudo, {installed, adminMode}, environment, true};
    }
    if (!hasDisplay() || !QFileInfo(window).isExecutable()) {
        return {sudo, {QStringLiteral("-n"), installed, adminMode}, environment, true};
    }
    environment += plainEnvironment({"DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR",
                                     "DBUS_SESSION_BUS_ADDRESS", "QT_QPA_PLATFORM"});
    environment.append(QStringLiteral("SUDO_ASKPASS=") + window);
    const bool korean = QLocale().language() == QLocale::Korean;
    environment.append(QStringLiteral("GATE101_ASKPASS=") + (korean ? u"ko" : u"en"));
    return {sudo, {QStringLiteral("-A"), installed, adminMode}, environment, true};
}

} // namespace

bool hasTerminal()
{
    const int fd = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (fd >= 0) {
        ::close(fd);
    }
    return fd >= 0;
}

Host::Kind effectiveKind(const Host &host, const NginxInfo &nginx)
{
    const bool own = host.kind == Host::Kind::Auto && isOwnFolder(nginx.mainFile);
    return own ? Host::Kind::Self : host.kind;
}

QList<helper::HostCommand> hostCommands(const Host &host, const NginxInfo &nginx)
{
    const Host::Kind kind = effectiveKind(host, nginx);
    if (kind == Host::Kind::Self || kind == Host::Kind::Practice) {
        return {selfCommand(nginx)};
    }
    const QString installed = siblingProgram(QStringLiteral("gate101-helper"));
    if (::geteuid() == 0) {
        return {{installed, {adminMode}}};
    }
    QList<helper::HostCommand> ways;
    if (kind != Host::Kind::Sudo) {
        ways.append(pkexecCommand(installed));
    }
    if (kind != Host::Kind::Pkexec) {
        ways.append(sudoCommand(installed, host.terminal));
    }
    // A server without a desktop has no agent; and not everybody who may administer it is in the sudoers
    // file.
    if (kind != Host::Kind::Sudo && host.terminal) {
        ways.append(pkexecCommand(installed));
        ways.last().textAgent = true;
    }
    return ways;
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
    const QString reason = error.facts.value("reason");
    if (error.id == "E_PERMISSION" && (reason == u"immutable" || reason == u"mount-point")) {
        return Error{{"refused-" + reason.toLatin1(), error.facts}};
    }
    return error;
}

} // namespace gate101::job

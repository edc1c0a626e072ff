// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/manager.h"

#include "helper/fileio.h"

#include "base/process.h"

#include <QFileInfo>
#include <unistd.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto systemctl = "/usr/bin/systemctl";
constexpr auto patience = 30s;

/// A unit file that is there and not masked (a link to /dev/null), in the order in which systemd looks.
bool hasUnit()
{
    for (const auto &folder :
         {u"/etc/systemd/system/"_s, u"/run/systemd/system/"_s, u"/usr/local/lib/systemd/system/"_s,
          u"/usr/lib/systemd/system/"_s, u"/lib/systemd/system/"_s}) {
        const QFileInfo file(folder + QLatin1StringView(nginxUnit));
        if (file.exists() || file.isSymLink()) {
            return file.canonicalFilePath() != u"/dev/null";
        }
    }
    return false;
}

Launch run(const ProcessRequest &request)
{
    const auto result = runProcess(request);
    return result ? Launch{result->exitCode == 0, false, result->errors + result->output}
                  : Launch{false, false, result.error().id};
}

} // namespace

Manager managerOf(const Paths &paths)
{
    if (!paths.installed) {
        return Manager::Signals;
    }
    if (QFileInfo(u"/run/systemd/system"_s).isDir()) {
        return hasUnit() ? Manager::Systemd : Manager::Signals;
    }
    return ::access(nginxScript, X_OK) == 0 ? Manager::Script : Manager::Signals;
}

QString managerName(Manager manager)
{
    switch (manager) {
    case Manager::Systemd:
        return u"systemd"_s;
    case Manager::Script:
        return u"service"_s;
    case Manager::Signals:
        return u"signals"_s;
    }
    return {};
}

QByteArray unitIn(const QByteArray &cgroup)
{
    for (const QByteArray &line : cgroup.split('\n')) {
        // The unified hierarchy, or systemd's own one of the old kind.
        if (!line.startsWith("0::") && !line.contains(":name=systemd:")) {
            continue;
        }
        const QByteArrayList folders = line.mid(line.indexOf('/') + 1).split('/');
        QByteArray innermost;
        for (const QByteArray &folder : folders) {
            if (folder.endsWith(".service") || folder.endsWith(".scope")) {
                innermost = folder;
            }
        }
        if (!innermost.isEmpty()) {
            return innermost;
        }
    }
    return {};
}

QByteArray unitOf(pid_t pid)
{
    return unitIn(readSmall("/proc/" + QByteArray::number(pid) + "/cgroup"));
}

Launch startUnit()
{
    const ProcessRequest start{systemctl, {"start", nginxUnit}, {}, patience, 65536};
    // The number of the last attempt that systemd really made. Its own word for the refusal,
    // "start-limit-hit", is not to be had while the reason of the earlier failures stands.
    const ProcessRequest attempt{systemctl, {"show", "--property=InvocationID", "--value", nginxUnit}};
    const QByteArray before = run(attempt).text;
    Launch first = run(start);
    if (first.ok || before.trimmed().isEmpty() || run(attempt).text != before ||
        !run({systemctl, {"reset-failed", nginxUnit}}).ok) {
        return first;
    }
    Launch second = run(start);
    second.limitLifted = true;
    return second;
}

Launch startScript()
{
    return run({nginxScript, {"start"}, {}, patience, 65536});
}

bool stopUnit()
{
    return run({systemctl, {"stop", nginxUnit}, {}, patience, 65536}).ok;
}

} // namespace gate101::helper

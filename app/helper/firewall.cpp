// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/firewall.h"

#include "helper/fileio.h"

#include "base/process.h"

#include <QFileInfo>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto deadline = 5s;
constexpr qsizetype textLimit = qsizetype(512) * 1024;

/// "absent", "answered", "refused" (it wants more rights or does not run) or "failed".
QJsonObject ask(const QByteArray &program, const QByteArrayList &arguments)
{
    if (!QFileInfo::exists(QFile::decodeName(program))) {
        return {{u"state"_s, u"absent"_s}};
    }
    // One byte more than is sent, so that a text that was cut is known.
    const auto result = runProcess({program, arguments, {}, deadline, textLimit + 1});
    if (!result || result->signal != 0 || result->output.size() > textLimit) {
        return {{u"state"_s, u"failed"_s}};
    }
    if (result->exitCode != 0) {
        return {{u"state"_s, u"refused"_s},
                {u"text"_s, QString::fromUtf8(result->errors.left(200)).trimmed()}};
    }
    return {{u"state"_s, u"answered"_s}, {u"text"_s, QString::fromUtf8(result->output)}};
}

} // namespace

QJsonObject firewallFacts()
{
    // ufw's own switch can be read by everybody, its rules cannot.
    const QByteArray ufwSwitch = readSmall("/etc/ufw/ufw.conf").toLower();
    return {{u"nftables"_s, ask("/usr/sbin/nft", {"-j", "list", "ruleset"})},
            {u"ufw"_s, ask("/usr/sbin/ufw", {"status", "verbose"})},
            {u"ufw_enabled"_s, ufwSwitch.contains("\nenabled=yes")},
            {u"firewalld"_s, ask("/usr/bin/firewall-cmd", {"--list-all"})},
            // Rules of the older kind, which nft does not list; empty where nobody may look.
            {u"legacy"_s, !readSmall("/proc/net/ip_tables_names").trimmed().isEmpty()}};
}

} // namespace gate101::helper

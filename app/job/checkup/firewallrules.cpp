// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/checkup/firewallrules.h"

#include <QRegularExpression>

namespace gate101::job {

using namespace Qt::StringLiterals;

namespace {

using State = FirewallAnswer::State;

/// "443", "443/tcp", "80,443/tcp", "3000:3010/tcp", "3000-3010/tcp".
bool coversPort(QString ports, int port)
{
    if (ports.endsWith("/udp"_L1)) {
        return false;
    }
    ports = ports.section(u'/', 0, 0);
    const QStringList parts = ports.split(u',');
    for (const QString &part : parts) {
        const QStringList ends = part.split(QRegularExpression(u"[:-]"_s));
        bool first = false;
        bool last = false;
        const int from = ends.first().toInt(&first);
        const int to = ends.last().toInt(&last);
        if (first && last && from <= port && port <= to) {
            return true;
        }
    }
    return false;
}

QString wordBehind(const QString &text, const QString &label)
{
    const QRegularExpression line(u"^\\s*"_s + QRegularExpression::escape(label) + u"(.*)$"_s,
                                  QRegularExpression::MultilineOption);
    return line.match(text).captured(1).trimmed();
}

QString stateOf(const QJsonObject &facts, QLatin1StringView program)
{
    return facts.value(program).toObject().value("state"_L1).toString();
}

QString textOf(const QJsonObject &facts, QLatin1StringView program)
{
    return facts.value(program).toObject().value("text"_L1).toString();
}

} // namespace

FirewallAnswer ufwAnswer(const QString &text, int port)
{
    FirewallAnswer answer{State::None, u"ufw"_s, {}};
    if (wordBehind(text, u"Status:"_s) != "active"_L1) {
        return answer;
    }
    static const QRegularExpression rule(
        u"^(\\S+)(?: \\((?!v6)[^)]*\\))?\\s{2,}(ALLOW|LIMIT|DENY|REJECT)(?: IN)?\\s{2,}(.+)$"_s);
    // ufw takes the first rule that fits; one for some addresses only leaves the others to what follows.
    bool partly = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const auto match = rule.match(line.trimmed());
        if (!match.hasMatch() ||
            !(match.captured(1) == "Anywhere"_L1 || coversPort(match.captured(1), port))) {
            continue;
        }
        answer.rules.append(line.simplified());
        const bool everybody = match.captured(3).section(u'#', 0, 0).trimmed() == "Anywhere"_L1;
        const bool opens = match.captured(2) == "ALLOW"_L1 || match.captured(2) == "LIMIT"_L1;
        if (everybody) {
            answer.state = partly ? State::Unclear : opens ? State::Open : State::Closed;
            return answer;
        }
        partly = true;
    }
    const QString usual = wordBehind(text, u"Default:"_s);
    answer.rules.append(u"Default: "_s + usual);
    const bool opens = usual.startsWith("allow (incoming)"_L1);
    answer.state = partly ? State::Unclear : opens ? State::Open : State::Closed;
    return answer;
}

FirewallAnswer firewalldAnswer(const QString &text, int port)
{
    FirewallAnswer answer{State::Closed, u"firewalld"_s, {}};
    const QString target = wordBehind(text, u"target:"_s);
    const QString ports = wordBehind(text, u"ports:"_s);
    const QString services = wordBehind(text, u"services:"_s);
    answer.rules = QStringList{u"target: "_s + target, u"services: "_s + services, u"ports: "_s + ports};
    const QStringList names = services.split(u' ');
    bool open = target == "ACCEPT"_L1 || (port == 80 && names.contains(u"http"_s)) ||
                (port == 443 && names.contains(u"https"_s));
    const QStringList numbers = ports.split(u' ', Qt::SkipEmptyParts);
    for (const QString &number : numbers) {
        open = open || coversPort(number, port);
    }
    const bool rich = text.contains(QRegularExpression(u"rich rules:\\s*\\n\\s*rule "_s));
    answer.state = rich ? State::Unclear : open ? State::Open : State::Closed;
    return answer;
}

FirewallAnswer firewallAnswer(const QJsonObject &facts, int port)
{
    if (stateOf(facts, "ufw"_L1) == "answered"_L1) {
        FirewallAnswer ufw = ufwAnswer(textOf(facts, "ufw"_L1), port);
        if (ufw.state != State::None) {
            return ufw;
        }
    } else if (facts.value("ufw_enabled"_L1).toBool()) {
        return {State::Unreadable, u"ufw"_s, {}};
    }
    if (stateOf(facts, "firewalld"_L1) == "answered"_L1) {
        return firewalldAnswer(textOf(facts, "firewalld"_L1), port);
    }
    const QString nft = stateOf(facts, "nftables"_L1);
    if (nft == "refused"_L1 || nft == "failed"_L1) {
        return {State::Unreadable, u"nftables"_s, {}};
    }
    FirewallAnswer answer;
    if (nft == "answered"_L1) {
        answer = nftablesAnswer(textOf(facts, "nftables"_L1).toUtf8(), port);
    }
    if (facts.value("legacy"_L1).toBool() && answer.state != State::Closed) {
        return {State::Unclear, u"iptables"_s, answer.rules};
    }
    return answer;
}

} // namespace gate101::job

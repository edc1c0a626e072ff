// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/checkup/firewallrules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <algorithm>
#include <functional>
#include <optional>

namespace gate101::job {

using namespace Qt::StringLiterals;

namespace {

using State = FirewallAnswer::State;

/// Whether a condition holds for a new TCP connection from outside to the port.
enum class Holds { Yes, No, Maybe };

Holds holds(bool yes)
{
    return yes ? Holds::Yes : Holds::No;
}

Holds opposite(Holds one)
{
    return one == Holds::Maybe ? one : holds(one == Holds::No);
}

Holds anyOf(const QJsonArray &values, const std::function<Holds(const QJsonValue &)> &test)
{
    Holds found = Holds::No;
    for (const auto value : values) {
        const Holds one = test(value);
        if (one == Holds::Yes) {
            return one;
        }
        found = one == Holds::Maybe ? one : found;
    }
    return found;
}

Holds isPort(const QJsonValue &value, int port)
{
    if (value.isDouble()) {
        return holds(value.toInt() == port);
    }
    const QJsonObject object = value.toObject();
    if (object.contains("range"_L1)) {
        const QJsonArray range = object.value("range"_L1).toArray();
        return holds(range.first().toInt() <= port && port <= range.last().toInt());
    }
    if (object.contains("set"_L1)) {
        return anyOf(object.value("set"_L1).toArray(),
                     [port](const QJsonValue &one) { return isPort(one, port); });
    }
    return Holds::Maybe;
}

/// `value` is a word, a list of words, or a set of them.
Holds isWord(const QJsonValue &value, const QStringList &words)
{
    if (value.isString()) {
        // "@name" is a named set, whose content stands elsewhere.
        return value.toString().startsWith(u'@') ? Holds::Maybe : holds(words.contains(value.toString()));
    }
    const QJsonArray all = value.isArray() ? value.toArray() : value.toObject().value("set"_L1).toArray();
    return all.isEmpty() ? Holds::Maybe
                         : anyOf(all, [&](const QJsonValue &one) { return isWord(one, words); });
}

Holds matches(const QJsonObject &match, int port)
{
    const QJsonObject left = match.value("left"_L1).toObject();
    const QJsonObject payload = left.value("payload"_L1).toObject();
    const QString protocol = payload.value("protocol"_L1).toString();
    const QString field = payload.value("field"_L1).toString();
    const QString meta = left.value("meta"_L1).toObject().value("key"_L1).toString();
    const QJsonValue right = match.value("right"_L1);
    const QString op = match.value("op"_L1).toString();
    Holds found = Holds::Maybe;
    if (field == "dport"_L1 && (protocol == "tcp"_L1 || protocol == "th"_L1)) {
        found = isPort(right, port);
    } else if (protocol == "udp"_L1 || protocol.startsWith("icmp"_L1) || protocol == "sctp"_L1) {
        return Holds::No; // The rule is about another protocol, whatever it asks of it.
    } else if (meta == "l4proto"_L1 || field == "protocol"_L1 || field == "nexthdr"_L1) {
        found = isWord(right, {u"tcp"_s, u"6"_s});
    } else if (left.value("ct"_L1).toObject().value("key"_L1).toString() == "state"_L1) {
        found = isWord(right, {u"new"_s});
    } else if ((meta == "iifname"_L1 || meta == "iif"_L1) && right.toString() == "lo"_L1) {
        found = Holds::No;
    }
    return op == "!="_L1 ? opposite(found) : found;
}

/// A name for the rule that a person finds again in `nft -a list ruleset`.
QString nameOf(const QJsonObject &rule)
{
    QStringList words;
    const QJsonArray expressions = rule.value("expr"_L1).toArray();
    for (const auto expression : expressions) {
        const QJsonObject one = expression.toObject();
        if (!one.contains("counter"_L1)) {
            words.append(QString::fromUtf8(QJsonDocument(one).toJson(QJsonDocument::Compact)));
        }
    }
    return rule.value("family"_L1).toString() + u' ' + rule.value("table"_L1).toString() + u' ' +
           rule.value("chain"_L1).toString() + u" handle "_s +
           QString::number(rule.value("handle"_L1).toInt()) + u": "_s + words.join(u' ');
}

/// The rules of one table family, walked as the kernel walks them.
class Ruleset
{
public:
    Ruleset(const QJsonArray &objects, int port)
        : m_port(port)
    {
        for (const auto object : objects) {
            const QJsonObject rule = object.toObject().value("rule"_L1).toObject();
            const QJsonObject chain = object.toObject().value("chain"_L1).toObject();
            if (!rule.isEmpty()) {
                m_rules.append(rule);
            } else if (chain.value("hook"_L1).toString() == "input"_L1 &&
                       chain.value("type"_L1).toString() == "filter"_L1) {
                m_bases.append(chain);
            }
        }
    }

    FirewallAnswer answer()
    {
        FirewallAnswer answer{State::None, u"nftables"_s, {}};
        const bool four = std::any_of(m_bases.cbegin(), m_bases.cend(), [](const QJsonObject &chain) {
            return chain.value("family"_L1).toString() != "ip6"_L1;
        });
        for (const QJsonObject &base : std::as_const(m_bases)) {
            // Most clients still come by IPv4; its rules decide where there are any.
            if (four && base.value("family"_L1).toString() == "ip6"_L1) {
                continue;
            }
            const State state = baseState(base);
            const bool worse = state == State::Closed || answer.state == State::None ||
                               (state == State::Unclear && answer.state == State::Open);
            answer.state = worse ? state : answer.state;
        }
        answer.rules = m_decisive;
        return answer;
    }

private:
    static constexpr int deepest = 16; ///< As the kernel's own limit of jumps.
    static constexpr int rulesMost = 10000;

    /// What a chain does with the connection; nothing when it is handed back.
    std::optional<State> walk(const QString &table, const QString &family, const QString &chain, int depth)
    {
        for (const QJsonObject &rule : std::as_const(m_rules)) {
            if (rule.value("chain"_L1).toString() != chain || rule.value("table"_L1).toString() != table ||
                rule.value("family"_L1).toString() != family) {
                continue;
            }
            if (depth > deepest || ++m_walked > rulesMost) {
                return State::Unclear;
            }
            bool back = false;
            const auto state = apply(rule, depth, back);
            if (state || back) {
                return state;
            }
        }
        return std::nullopt;
    }

    /// What one rule does; `back` when it ends the chain without a decision.
    std::optional<State> apply(const QJsonObject &rule, int depth, bool &back)
    {
        Holds all = Holds::Yes;
        const QJsonArray expressions = rule.value("expr"_L1).toArray();
        for (const auto expression : expressions) {
            const QJsonObject one = expression.toObject();
            const QString kind = one.keys().value(0);
            if (kind == "match"_L1) {
                const Holds next = matches(one.value(kind).toObject(), m_port);
                if (next == Holds::No) {
                    return std::nullopt;
                }
                all = next == Holds::Maybe ? next : all;
            } else if (kind == "accept"_L1 || kind == "drop"_L1 || kind == "reject"_L1) {
                return decide(rule, all, kind == "accept"_L1 ? State::Open : State::Closed);
            } else if (kind == "jump"_L1 || kind == "goto"_L1) {
                const QString target = one.value(kind).toObject().value("target"_L1).toString();
                const auto state = walk(rule.value("table"_L1).toString(), rule.value("family"_L1).toString(),
                                        target, depth + 1);
                if (state) {
                    return decide(rule, all, *state);
                }
                back = kind == "goto"_L1 && leaves(all);
                return std::nullopt;
            } else if (kind == "return"_L1) {
                back = leaves(all);
                return std::nullopt;
            } else if (kind == "vmap"_L1) {
                return decideByMap(rule, one.value(kind).toObject(), all);
            } else if (kind != "counter"_L1 && kind != "log"_L1 && kind != "comment"_L1) {
                all = Holds::Maybe; // A limit, a set, a match of iptables: it may hold or not.
            }
        }
        return std::nullopt;
    }

    /// `ct state vmap { established : accept, ... }`: the element that fits is the verdict.
    std::optional<State> decideByMap(const QJsonObject &rule, const QJsonObject &map, Holds all)
    {
        const QJsonArray elements = map.value("data"_L1).toObject().value("set"_L1).toArray();
        bool known = !elements.isEmpty();
        for (const auto element : elements) {
            const QJsonArray pair = element.toArray();
            const Holds fits = matches(
                QJsonObject{{u"op"_s, u"=="_s}, {u"left"_s, map.value("key"_L1)}, {u"right"_s, pair.at(0)}},
                m_port);
            known = known && fits != Holds::Maybe;
            const QString verdict = pair.at(1).toObject().keys().value(0);
            if (fits == Holds::Yes && (verdict == "accept"_L1 || verdict == "drop"_L1)) {
                return decide(rule, all, verdict == "accept"_L1 ? State::Open : State::Closed);
            }
            known = known && fits != Holds::Yes;
        }
        return known ? std::nullopt : decide(rule, Holds::Maybe, State::Unclear);
    }

    /// Whether the chain ends here; when that is uncertain, so is everything behind it.
    bool leaves(Holds all)
    {
        if (all == Holds::Maybe) {
            m_possible.append(State::Unclear);
        }
        return all == Holds::Yes;
    }

    /// A verdict that may not be reached is remembered: a different one later then proves nothing.
    std::optional<State> decide(const QJsonObject &rule, Holds all, State state)
    {
        if (m_decisive.size() < 8) {
            m_decisive.append(nameOf(rule));
        }
        if (all == Holds::Maybe) {
            m_possible.append(state);
            return std::nullopt;
        }
        return state;
    }

    State baseState(const QJsonObject &base)
    {
        m_possible.clear();
        const auto walked = walk(base.value("table"_L1).toString(), base.value("family"_L1).toString(),
                                 base.value("name"_L1).toString(), 0);
        const QString policy = base.value("policy"_L1).toString(u"accept"_s);
        if (!walked) {
            m_decisive.append(base.value("family"_L1).toString() + u' ' + base.value("table"_L1).toString() +
                              u' ' + base.value("name"_L1).toString() + u" policy "_s + policy);
        }
        const State state = walked ? *walked : policy == "drop"_L1 ? State::Closed : State::Open;
        const bool certain =
            std::all_of(m_possible.cbegin(), m_possible.cend(), [state](State one) { return one == state; });
        return certain ? state : State::Unclear;
    }

    int m_port;
    int m_walked = 0;
    QList<QJsonObject> m_rules;
    QList<QJsonObject> m_bases;
    QList<State> m_possible;
    QStringList m_decisive;
};

} // namespace

FirewallAnswer nftablesAnswer(const QByteArray &json, int port)
{
    const QJsonArray objects = QJsonDocument::fromJson(json).object().value("nftables"_L1).toArray();
    if (objects.isEmpty()) {
        return {State::Unreadable, u"nftables"_s, {}};
    }
    return Ruleset(objects, port).answer();
}

} // namespace gate101::job

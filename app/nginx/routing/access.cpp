// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/access.h"

#include "nginx/model/setting.h"
#include <arpa/inet.h>
#include <array>

namespace gate101::nginx {

namespace {

struct Address
{
    int family = 0; ///< 0: not an address.
    std::array<unsigned char, 16> bytes{};
};

Address parseAddress(const QByteArray &text)
{
    Address address;
    for (const int family : {AF_INET, AF_INET6}) {
        if (inet_pton(family, text.constData(), address.bytes.data()) == 1) {
            address.family = family;
        }
    }
    return address;
}

enum class Verdict { Passes, Declines, Refuses, Unknown };

struct Judged
{
    Verdict verdict = Verdict::Declines;
    int status = 0;
    Directive directive;
};

/// With an unknown client a rule for all decides, unless one before it may hold and says otherwise.
Judged judgeUnknown(const std::vector<Directive> &rules)
{
    Judged judged;
    for (const Directive &rule : rules) {
        const Verdict verdict = rule.is("allow") ? Verdict::Passes : Verdict::Refuses;
        if (judged.verdict != Verdict::Declines && judged.verdict != verdict) {
            return {Verdict::Unknown, 0, judged.directive};
        }
        judged = {verdict, verdict == Verdict::Refuses ? 403 : 0, rule};
        if (rule.arg(0) == "all") {
            return judged;
        }
    }
    // Whoever is in no rule is let through.
    return judged.verdict == Verdict::Refuses ? Judged{Verdict::Unknown, 0, judged.directive} : Judged{};
}

Judged judgeAddress(const Scope &scope, const RouteRequest &request)
{
    if (request.clientAddress.isEmpty()) {
        return judgeUnknown(accessRules(scope));
    }
    const Directive rule = accessRuleFor(scope, request.clientAddress);
    if (rule.isNull()) {
        return {};
    }
    return rule.is("allow") ? Judged{Verdict::Passes, 0, rule} : Judged{Verdict::Refuses, 403, rule};
}

Judged judgeBasic(const Scope &scope, const Variables &variables)
{
    const Directive basic = scope.effective("auth_basic");
    if (basic.isNull() || scope.effective("auth_basic_user_file").isNull()) {
        return {};
    }
    const Evaluated realm = variables.evaluate(basic.arg(0));
    if (!realm.decided) {
        return {Verdict::Unknown, 0, basic};
    }
    return realm.text == "off" ? Judged{} : Judged{Verdict::Refuses, 401, basic};
}

Judged judgeSubrequest(const Scope &scope)
{
    const Directive request = scope.effective("auth_request");
    return request.isNull() || request.arg(0) == "off" ? Judged{} : Judged{Verdict::Unknown, 0, request};
}

Statement undecided(const Directive &directive)
{
    const Place place = directive.place();
    return {"undecided-access",
            {{"file", QString::fromUtf8(place.file)},
             {"line", QString::number(place.line)},
             {"directive", QString::fromUtf8(directive.name())}}};
}

} // namespace

std::vector<Directive> accessRules(const Scope &scope)
{
    for (const Scope *level = &scope; level != nullptr; level = level->parent) {
        std::vector<Directive> rules;
        for (const Directive &directive : level->directives()) {
            if (directive.is("allow") || directive.is("deny")) {
                rules.push_back(directive);
            }
        }
        if (!rules.empty()) {
            return rules;
        }
    }
    return {};
}

bool isInNetwork(const QByteArray &address, const QByteArray &network)
{
    if (network == "all") {
        return true;
    }
    const qsizetype slash = network.indexOf('/');
    const Address base = parseAddress(slash < 0 ? network : network.left(slash));
    const Address client = parseAddress(address);
    if (client.family == 0 || base.family != client.family) {
        return false;
    }
    int bits = slash < 0 ? 128 : network.mid(slash + 1).toInt();
    for (size_t i = 0; i < (client.family == AF_INET ? 4 : 16) && bits > 0; ++i, bits -= 8) {
        const unsigned mask = bits >= 8 ? 0xffU : 0xffU & (0xff00U >> static_cast<unsigned>(bits));
        if (((base.bytes.at(i) ^ client.bytes.at(i)) & mask) != 0) {
            return false;
        }
    }
    return true;
}

Directive accessRuleFor(const Scope &scope, const QByteArray &address)
{
    for (const Directive &rule : accessRules(scope)) {
        if (isInNetwork(address, rule.arg(0))) {
            return rule;
        }
    }
    return {};
}

AccessOutcome runAccess(const Scope &scope, const Variables &variables, const RouteRequest &request)
{
    AccessOutcome outcome;
    const bool any = setting(scope, "satisfy") == "any";
    Judged refusal;
    QList<Statement> open;
    for (const Judged &judged :
         {judgeAddress(scope, request), judgeBasic(scope, variables), judgeSubrequest(scope)}) {
        if (judged.verdict == Verdict::Passes && any) {
            return outcome;
        }
        if (judged.verdict == Verdict::Unknown) {
            open.append(undecided(judged.directive));
        } else if (judged.verdict == Verdict::Refuses && refusal.status != 401) {
            // Under `any` a way to log in is offered rather than a plain refusal.
            refusal = judged;
            if (!any) {
                break;
            }
        }
    }
    if (refusal.status != 0 && (!any || open.isEmpty())) {
        outcome.status = refusal.status;
        outcome.directive = refusal.directive;
    } else {
        outcome.undecided = open;
    }
    return outcome;
}

} // namespace gate101::nginx

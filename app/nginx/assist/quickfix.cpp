// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/quickfix.h"

#include "nginx/assist/spelling.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

/// The directive whose header lies around an offset; null when there is none.
Directive directiveAt(const Tree &tree, qsizetype offset)
{
    Directive found;
    for (const Directive &directive : tree.all()) {
        if (directive.begin() > offset) {
            break;
        }
        found = directive;
    }
    return found;
}

std::optional<QuickFix> rename(const Directive &directive, Context context, Version version)
{
    const QByteArray name = directive.plainName().toByteArray();
    const QByteArray meant = nearestDirective(name, context, version);
    if (name.isEmpty() || meant.isEmpty()) {
        return std::nullopt;
    }
    return QuickFix{{"quick-fix-rename", {{"directive", QString::fromUtf8(meant)}}},
                    {directive.begin(), name.size(), meant}};
}

/// Behind the last word before the byte that Nginx did not expect; a comment between them stays behind it.
std::optional<QuickFix> addSemicolon(const Tree &tree, const Finding &finding)
{
    qsizetype behind = -1;
    for (const Token &token : tree.tokens()) {
        if (token.offset >= finding.place.offset) {
            break;
        }
        if (token.kind != Token::Comment) {
            behind = token.isWord() ? token.end() : -1;
        }
    }
    if (behind < 0) {
        return std::nullopt;
    }
    return QuickFix{{"quick-fix-semicolon", {}}, {behind, 0, ";"}};
}

std::optional<QuickFix> turnIntoFlag(const Directive &directive)
{
    const QByteArray value = directive.arg(0).toLower();
    const bool on = value == "yes" || value == "true" || value == "1" || value == "enable";
    const bool off = value == "no" || value == "false" || value == "0" || value == "disable";
    if (!on && !off) {
        return std::nullopt;
    }
    const QByteArray word = on ? "on" : "off";
    const Token token = directive.argToken(0);
    return QuickFix{{"quick-fix-value", {{"value", QString::fromUtf8(word)}}},
                    {token.offset, token.length, word}};
}

/// With its line, when nothing else stands on it.
std::optional<QuickFix> remove(const Directive &directive)
{
    const QByteArray &bytes = directive.tree().bytes();
    qsizetype begin = directive.begin();
    qsizetype end = directive.end();
    const auto isBlank = [&bytes](qsizetype at) { return bytes[at] == ' ' || bytes[at] == '\t'; };
    qsizetype lineBegin = begin;
    while (lineBegin > 0 && isBlank(lineBegin - 1)) {
        --lineBegin;
    }
    qsizetype lineEnd = end;
    while (lineEnd < bytes.size() && (isBlank(lineEnd) || bytes[lineEnd] == '\r')) {
        ++lineEnd;
    }
    if ((lineBegin == 0 || bytes[lineBegin - 1] == '\n') && lineEnd < bytes.size() &&
        bytes[lineEnd] == '\n') {
        begin = lineBegin;
        end = lineEnd + 1;
    }
    return QuickFix{{"quick-fix-remove", {{"directive", QString::fromUtf8(directive.name())}}},
                    {begin, end - begin, {}}};
}

} // namespace

std::optional<QuickFix> quickFix(const Tree &tree, const Finding &finding, Context context, Version version)
{
    const QByteArray &id = finding.statement.id;
    if (id == "syntax-unexpected-close-brace" || id == "syntax-unexpected-end") {
        return addSemicolon(tree, finding);
    }
    if (!id.startsWith("directive-")) {
        return std::nullopt;
    }
    const Directive directive = directiveAt(tree, finding.place.offset);
    if (directive.isNull()) {
        return std::nullopt;
    }
    if (id == "directive-unknown" || id == "directive-unfamiliar") {
        return rename(directive, context, version);
    }
    if (id == "directive-flag-value") {
        return turnIntoFlag(directive);
    }
    return id == "directive-duplicate" ? remove(directive) : std::nullopt;
}

} // namespace gate101::nginx

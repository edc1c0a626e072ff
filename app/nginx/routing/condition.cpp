// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/condition.h"

namespace gate101::nginx {

namespace {

Truth truth(bool value)
{
    return value ? Truth::Yes : Truth::No;
}

/// The words between the parentheses.
QByteArrayList wordsOf(const Directive &directive)
{
    QByteArrayList words = directive.args();
    if (words.isEmpty() || !words.first().startsWith('(')) {
        return {};
    }
    words.first().remove(0, 1);
    if (words.first().isEmpty()) {
        words.removeFirst();
    }
    if (words.isEmpty() || !words.last().endsWith(')')) {
        return {};
    }
    words.last().chop(1);
    if (words.last().isEmpty()) {
        words.removeLast();
    }
    return words;
}

Truth byExpression(const QByteArray &sign, const QByteArray &pattern, const QByteArray &subject,
                   Variables &variables)
{
    const Regex regex = Regex::of(pattern, sign.endsWith('*'));
    const RegexMatch match = regex.match(subject);
    if (!regex.isValid() || match.gaveUp) {
        return Truth::Unknown;
    }
    if (match.matched) {
        variables.setCaptures(match);
    } else {
        variables.clearCaptures();
    }
    return truth(match.matched != sign.startsWith('!'));
}

} // namespace

Truth conditionOf(const Directive &directive, Variables &variables, Variables::Captures captures)
{
    const QByteArrayList words = wordsOf(directive);
    if ((words.size() != 1 && words.size() != 3) || !words[0].startsWith('$')) {
        return Truth::Unknown;
    }
    const Evaluated left = variables.value(words[0].mid(1));
    if (!left.decided) {
        return Truth::Unknown;
    }
    if (words.size() == 1) {
        return truth(!left.text.isEmpty() && left.text != "0");
    }
    const QByteArray &sign = words[1];
    if (sign == "=" || sign == "!=") {
        const Evaluated right = variables.evaluate(words[2], captures);
        return !right.decided ? Truth::Unknown : truth((left.text == right.text) == (sign == "="));
    }
    if (sign == "~" || sign == "~*" || sign == "!~" || sign == "!~*") {
        return byExpression(sign, words[2], left.text, variables);
    }
    return Truth::Unknown;
}

QByteArray conditionText(const Directive &directive)
{
    return wordsOf(directive).join(' ');
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/textsearch.h"

#include "nginx/model/regex.h"

namespace gate101::nginx {

namespace {

bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z');
}

bool isWhole(const QByteArray &bytes, qsizetype offset, qsizetype length)
{
    const qsizetype end = offset + length;
    return (offset == 0 || !isWordByte(bytes[offset - 1])) &&
           (end == bytes.size() || !isWordByte(bytes[end]));
}

/// `$0` to `$9` filled in; `$$` is a dollar.
QByteArray filledIn(const QByteArray &replacement, const QByteArrayList &captures)
{
    QByteArray text;
    for (qsizetype i = 0; i < replacement.size(); ++i) {
        const char next = i + 1 < replacement.size() ? replacement[i + 1] : '\0';
        if (replacement[i] != '$' || (next != '$' && (next < '0' || next > '9'))) {
            text += replacement[i];
            continue;
        }
        ++i;
        text += next == '$' ? QByteArray("$") : captures.value(next - '0');
    }
    return text;
}

std::vector<TextMatch> findPlain(const QByteArray &bytes, const TextSearch &search, size_t limit,
                                 const QByteArray &replacement)
{
    std::vector<TextMatch> matches;
    const QByteArray hay = search.matchCase ? bytes : bytes.toLower();
    const QByteArray needle = search.matchCase ? search.text : search.text.toLower();
    for (qsizetype at = hay.indexOf(needle); at >= 0 && matches.size() < limit;) {
        const bool taken = !search.wholeWords || isWhole(bytes, at, needle.size());
        if (taken) {
            matches.push_back({at, needle.size(), replacement});
        }
        at = hay.indexOf(needle, at + (taken ? needle.size() : 1));
    }
    return matches;
}

std::vector<TextMatch> findExpression(const QByteArray &bytes, const TextSearch &search, size_t limit,
                                      const QByteArray &replacement)
{
    std::vector<TextMatch> matches;
    const Regex regex = Regex::of(search.text, !search.matchCase);
    for (qsizetype start = 0; start < bytes.size() && matches.size() < limit;) {
        const qsizetype feed = bytes.indexOf('\n', start);
        const qsizetype lineEnd = feed < 0 ? bytes.size() : feed;
        const QByteArray line = bytes.sliced(start, lineEnd - start);
        for (qsizetype at = 0; at <= line.size() && matches.size() < limit;) {
            const RegexMatch found = regex.match(line, at);
            if (!found.matched) {
                break;
            }
            const qsizetype length = found.captures.value(0).size();
            if (length > 0 && (!search.wholeWords || isWhole(bytes, start + found.offset, length))) {
                matches.push_back({start + found.offset, length, filledIn(replacement, found.captures)});
            }
            at = found.offset + qMax<qsizetype>(length, 1);
        }
        start = lineEnd + 1;
    }
    return matches;
}

} // namespace

bool isValid(const TextSearch &search)
{
    return !search.text.isEmpty() && (!search.isExpression || Regex::of(search.text, false).isValid());
}

std::vector<TextMatch> findText(const QByteArray &bytes, const TextSearch &search, size_t limit,
                                const QByteArray &replacement)
{
    if (!isValid(search)) {
        return {};
    }
    return search.isExpression ? findExpression(bytes, search, limit, replacement)
                               : findPlain(bytes, search, limit, replacement);
}

Edits replacements(const std::vector<TextMatch> &matches)
{
    Edits edits;
    for (const TextMatch &match : matches) {
        edits.append({match.offset, match.length, match.replacement});
    }
    return edits;
}

} // namespace gate101::nginx

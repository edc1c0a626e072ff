// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/jsonlayout.h"

#include <QJsonDocument>
#include <cstring>

namespace gate101::probe {

namespace {

constexpr qsizetype mostText = qsizetype{1} * 1024 * 1024;
constexpr int mostDepth = 64;
constexpr qsizetype indent = 2;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The end of the token that begins at `at`, in a text that is known to be JSON.
qsizetype tokenEnd(const QByteArray &text, qsizetype at)
{
    if (text[at] != '"') {
        do {
            ++at;
        } while (at < text.size() && !isSpace(text[at]) && std::strchr(",:]}", text[at]) == nullptr);
        return at;
    }
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') {
            ++at;
        }
    }
    return at + 1;
}

qsizetype skipSpace(const QByteArray &text, qsizetype at)
{
    while (at < text.size() && isSpace(text[at])) {
        ++at;
    }
    return at;
}

} // namespace

std::optional<QByteArray> laidOutJson(const QByteArray &text)
{
    const qsizetype start = skipSpace(text, 0);
    if (start == text.size() || (text[start] != '{' && text[start] != '[') || text.size() > mostText ||
        QJsonDocument::fromJson(text).isNull()) {
        return std::nullopt;
    }
    QByteArray out;
    qsizetype depth = 0;
    const auto breakLine = [&out, &depth] { out += '\n' + QByteArray(depth * indent, ' '); };
    for (qsizetype at = start; at < text.size(); at = skipSpace(text, at)) {
        const char c = text[at];
        if (c == '{' || c == '[') {
            out += c;
            at = skipSpace(text, at + 1);
            if (at < text.size() && (text[at] == '}' || text[at] == ']')) {
                out += text[at++];
            } else if (++depth > mostDepth) {
                return std::nullopt;
            } else {
                breakLine();
            }
        } else if (c == '}' || c == ']') {
            --depth;
            breakLine();
            out += c;
            ++at;
        } else if (c == ',') {
            out += c;
            breakLine();
            ++at;
        } else if (c == ':') {
            out += ": ";
            ++at;
        } else {
            const qsizetype end = tokenEnd(text, at);
            out += text.mid(at, end - at);
            at = end;
        }
    }
    return out;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/headers.h"

#include <algorithm>

namespace gate101::probe {

namespace {

bool sameName(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

QByteArray headerValue(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name)) {
            return value;
        }
    }
    return {};
}

bool hasHeader(const HeaderList &headers, const QByteArray &name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return sameName(header.first, name); });
}

QByteArrayList headerTokens(const HeaderList &headers, const QByteArray &name)
{
    QByteArrayList tokens;
    for (const auto &[key, value] : headers) {
        if (!sameName(key, name)) {
            continue;
        }
        for (const QByteArray &part : value.split(',')) {
            const QByteArray token = part.trimmed();
            if (!token.isEmpty()) {
                tokens.append(token);
            }
        }
    }
    return tokens;
}

bool hasHeaderToken(const HeaderList &headers, const QByteArray &name, const QByteArray &token)
{
    const QByteArrayList tokens = headerTokens(headers, name);
    return std::any_of(tokens.begin(), tokens.end(),
                       [&](const QByteArray &each) { return sameName(each, token); });
}

QByteArray before(const QByteArray &text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

} // namespace gate101::probe

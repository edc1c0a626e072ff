// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/headers.h"

#include <algorithm>

namespace gate101::probe {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Gives each member of the list header to `see` until that says true; gives whether it did.
template<class See> bool anyToken(const HeaderList &headers, QByteArrayView name, See see)
{
    for (const auto &[key, value] : headers) {
        if (!sameName(key, name)) {
            continue;
        }
        QByteArrayView rest = value;
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            const qsizetype end = comma < 0 ? rest.size() : comma;
            const QByteArrayView token = rest.first(end).trimmed();
            if (!token.isEmpty() && see(token)) {
                return true;
            }
            rest = rest.sliced(qMin(end + 1, rest.size()));
        }
    }
    return false;
}

} // namespace

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (sameName(key, name)) {
            return value;
        }
    }
    return {};
}

bool hasHeader(const HeaderList &headers, QByteArrayView name)
{
    return std::any_of(headers.begin(), headers.end(),
                       [&](const auto &header) { return sameName(header.first, name); });
}

QByteArrayList headerTokens(const HeaderList &headers, QByteArrayView name)
{
    QByteArrayList tokens;
    anyToken(headers, name, [&](QByteArrayView token) {
        tokens.append(token.toByteArray());
        return false;
    });
    return tokens;
}

bool hasHeaderToken(const HeaderList &headers, QByteArrayView name, QByteArrayView token)
{
    return anyToken(headers, name, [&](QByteArrayView each) { return sameName(each, token); });
}

QByteArray before(const QByteArray &text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.left(at);
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/uri.h"

#include <QString>

namespace gate101::nginx {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::optional<QByteArray> decode(const QByteArray &path)
{
    QByteArray decoded;
    decoded.reserve(path.size());
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (path[i] != '%') {
            decoded += path[i];
            continue;
        }
        const int high = i + 2 < path.size() ? hexValue(path[i + 1]) : -1;
        const int low = i + 2 < path.size() ? hexValue(path[i + 2]) : -1;
        if (high < 0 || low < 0 || (high == 0 && low == 0)) {
            return std::nullopt;
        }
        decoded += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return decoded;
}

} // namespace

QByteArray queryOf(const QByteArray &target)
{
    const qsizetype hash = target.indexOf('#');
    const QByteArray whole = hash < 0 ? target : target.left(hash);
    const qsizetype mark = whole.indexOf('?');
    return mark < 0 ? QByteArray() : whole.mid(mark + 1);
}

std::optional<QByteArray> normaliseUri(const QByteArray &target, bool mergeSlashes)
{
    qsizetype end = target.indexOf('?');
    end = end < 0 ? target.size() : end;
    const qsizetype hash = target.indexOf('#');
    end = hash >= 0 && hash < end ? hash : end;
    if (end == 0 || target[0] != '/') {
        return std::nullopt;
    }
    const std::optional<QByteArray> decoded = decode(target.left(end));
    if (!decoded) {
        return std::nullopt;
    }

    QByteArray result;
    qsizetype at = 0;
    while (at < decoded->size()) {
        const qsizetype slash = decoded->indexOf('/', at + 1);
        const qsizetype next = slash < 0 ? decoded->size() : slash;
        const QByteArray segment = decoded->mid(at + 1, next - at - 1);
        const bool last = slash < 0;
        if (segment == "..") {
            const qsizetype up = result.lastIndexOf('/');
            if (up < 0) {
                return std::nullopt;
            }
            result.truncate(up);
            result += last ? "/" : "";
        } else if (segment == ".") {
            result += last ? "/" : "";
        } else if (segment.isEmpty() && mergeSlashes && !last) {
            // "//" is one slash; the next segment brings it.
        } else {
            result += '/' + segment;
        }
        at = next;
    }
    return result.isEmpty() ? QByteArray("/") : result;
}

QByteArray escapeUri(const QByteArray &path, Version version)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    static const QByteArray more("\"<>\\^`{|}");
    const bool escapesMore = version >= Version{1, 21, 1};
    QByteArray escaped;
    escaped.reserve(path.size());
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || byte >= 0x7f || c == '%' || c == '?' || c == '#' ||
            (escapesMore && more.contains(c))) {
            escaped += '%';
            escaped += digits[byte >> 4U];
            escaped += digits[byte & 15U];
        } else {
            escaped += c;
        }
    }
    return escaped;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/hexbytes.h"

#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lineLength = 16;

int valueOf(QChar c)
{
    bool ok = false;
    const int value = QString(c).toInt(&ok, 16);
    return ok ? value : -1;
}

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7f;
}

} // namespace

Result<QByteArray> bytesFromHex(const QString &text)
{
    QByteArray bytes;
    int half = -1; // The first digit of a byte, while the second is awaited.
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isSpace() || c == u':' || c == u',') {
            if (half >= 0) {
                return failure("hex-odd");
            }
            continue;
        }
        if (half == 0 && (c == u'x' || c == u'X')) {
            half = -1;
            continue;
        }
        const int value = valueOf(c);
        if (value < 0) {
            return failure("hex-not-a-digit",
                           {{"character", QString(c)}, {"position", QString::number(i + 1)}});
        }
        if (half < 0) {
            half = value;
        } else {
            bytes += static_cast<char>(half * 16 + value);
            half = -1;
        }
    }
    if (half >= 0) {
        return failure("hex-odd");
    }
    return bytes;
}

QStringList hexLines(const QByteArray &bytes, qsizetype most)
{
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size() && lines.size() < most; at += lineLength) {
        const QByteArray part = bytes.mid(at, lineLength);
        QByteArray shown = part;
        std::replace_if(
            shown.begin(), shown.end(), [](char c) { return !isPrintable(c); }, '.');
        lines.append(u"%1  %2  %3"_s.arg(at, 6, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(part.toHex(' ')), -(3 * int{lineLength} - 1))
                         .arg(QString::fromLatin1(shown)));
    }
    return lines;
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/version.h"

#include <QRegularExpression>

namespace gate101::nginx {

QByteArray Version::toString() const
{
    return QByteArray::number(major) + '.' + QByteArray::number(minor) + '.' + QByteArray::number(patch);
}

std::optional<Version> Version::parse(const QByteArray &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|/)(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(text));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return Version{match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

} // namespace gate101::nginx

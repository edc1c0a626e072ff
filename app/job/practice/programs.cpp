// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/programs.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <tuple>

namespace gate101::practice {

using namespace Qt::StringLiterals;

QString findProgram(const QString &name)
{
    QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty()) {
        return found;
    }
    return QStandardPaths::findExecutable(
        name, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/sbin"_s, u"/usr/local/nginx/sbin"_s, u"/usr/bin"_s});
}

bool wantsHttp2Directive(const QByteArray &versionLine)
{
    static const QRegularExpression shape(u"nginx/(\\d+)\\.(\\d+)\\.(\\d+)"_s);
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(versionLine));
    return match.hasMatch() && std::tuple(match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                                          match.capturedView(3).toInt()) >= std::tuple(1, 25, 1);
}

} // namespace gate101::practice

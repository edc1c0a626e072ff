// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/targetwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gate101::job {

namespace {

bool isOneLine(const QString &word)
{
    return !word.contains(u'\n') && !word.contains(u'\r');
}

} // namespace

bool addHeader(Target &target, const QString &word)
{
    const qsizetype colon = word.indexOf(u':');
    if (colon < 1 || !isOneLine(word))
        return false;
    target.headers.append({word.left(colon).trimmed().toUtf8(), word.mid(colon + 1).trimmed().toUtf8()});
    return true;
}

bool addSubprotocol(Target &target, const QString &word)
{
    static const QRegularExpression token(u"\\A[!#$%&'*+.^_`|~0-9A-Za-z-]+\\z"_s);
    if (!token.match(word).hasMatch())
        return false;
    target.subprotocols.append(word.toLatin1());
    return true;
}

bool addCookie(Target &target, const QString &word)
{
    if (!word.contains(u'=') || !isOneLine(word))
        return false;
    for (auto &[name, cookies] : target.headers) {
        if (name == "Cookie") {
            cookies += "; " + word.toUtf8();
            return true;
        }
    }
    target.headers.append({"Cookie", word.toUtf8()});
    return true;
}

} // namespace gate101::job

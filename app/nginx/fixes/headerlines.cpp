// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/fixes/headerlines.h"

namespace gate101::nginx {

QByteArray textOf(const Directive &directive)
{
    return directive.tree().bytes().mid(directive.begin(), directive.end() - directive.begin());
}

QByteArrayList carriedLines(const Scope &scope)
{
    QByteArrayList lines;
    QByteArrayList names;
    for (const Directive &line : scope.allEffective("proxy_set_header")) {
        const QByteArray name = line.arg(0).toLower();
        if (name == "upgrade" || name == "connection" || name == "sec-websocket-key" ||
            name == "sec-websocket-version") {
            continue;
        }
        const qsizetype known = names.indexOf(name);
        if (known < 0) {
            names.append(name);
            lines.append(textOf(line));
        } else {
            lines[known] = textOf(line);
        }
    }
    return lines;
}

QByteArrayList inheritedLines(const Scope &scope, QByteArrayView name)
{
    QByteArrayList lines;
    for (const Directive &line : scope.allEffective(name)) {
        lines.append(textOf(line));
    }
    return lines;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/dechunk.h"

#include "probe/headers.h"

namespace gate101::probe {

Dechunked dechunk(const QByteArray &body)
{
    Dechunked result;
    qsizetype at = 0;
    while (at < body.size()) {
        const qsizetype lineEnd = body.indexOf("\r\n", at);
        if (lineEnd < 0) {
            break;
        }
        const QByteArray sizeText = before(body.mid(at, lineEnd - at), ';').trimmed();
        bool ok = false;
        const uint size = sizeText.toUInt(&ok, 16);
        if (!ok) {
            return {body, false};
        }
        if (size == 0) {
            result.complete = true;
            break;
        }
        result.content += body.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    return result;
}

} // namespace gate101::probe

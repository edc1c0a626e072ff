// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/edit.h"

#include <algorithm>

namespace gate101::nginx {

QByteArray applyEdits(const QByteArray &before, Edits edits)
{
    // What is inserted where something else is removed comes before it.
    std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) {
        return a.offset != b.offset ? a.offset < b.offset : a.length == 0 && b.length > 0;
    });
    QByteArray after;
    after.reserve(before.size() + 256);
    qsizetype done = 0;
    for (const Edit &edit : edits) {
        Q_ASSERT(edit.offset >= done && edit.offset + edit.length <= before.size());
        after.append(before.constData() + done, edit.offset - done);
        after.append(edit.text);
        done = edit.offset + edit.length;
    }
    after.append(before.constData() + done, before.size() - done);
    return after;
}

} // namespace gate101::nginx

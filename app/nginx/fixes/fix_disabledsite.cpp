// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/includeglob.h"
#include "nginx/fixes/fix.h"

namespace gate101::nginx {

bool fixDisabledSite(const CheckContext &context, ChangeBook &book)
{
    Findings findings;
    for (const CheckEntry &entry : checks()) {
        if (entry.ids.contains("site-not-enabled")) {
            entry.check(context, findings);
        }
    }
    if (findings.isEmpty()) {
        return false;
    }
    const QByteArray file = findings.first().place.file;
    const QByteArray name = file.mid(file.lastIndexOf('/') + 1);
    const QByteArray folder = file.left(file.lastIndexOf('/'));
    for (const QByteArray &pattern : context.model.config().includePatterns(context.model.http().block)) {
        const QByteArray target = pattern.left(pattern.lastIndexOf('/'));
        const bool sameName = matchesGlob(pattern, target + '/' + name);
        if (target == folder || !isGlob(pattern)) {
            continue;
        }
        const bool siblings = target.left(target.lastIndexOf('/')) == folder.left(folder.lastIndexOf('/'));
        if (sameName && siblings) {
            book.link(target + '/' + name, "../" + folder.mid(folder.lastIndexOf('/') + 1) + '/' + name);
            return true;
        }
    }
    return false;
}

} // namespace gate101::nginx

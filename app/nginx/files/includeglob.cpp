// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/files/includeglob.h"

#include <algorithm>
#include <fnmatch.h>

namespace gate101::nginx {

bool isGlob(const QByteArray &pattern)
{
    return pattern.contains('*') || pattern.contains('?') || pattern.contains('[');
}

bool matchesComponent(const QByteArray &pattern, const QByteArray &name)
{
    return fnmatch(pattern.constData(), name.constData(), FNM_PERIOD) == 0;
}

bool matchesGlob(const QByteArray &pattern, const QByteArray &path)
{
    return fnmatch(pattern.constData(), path.constData(), FNM_PERIOD | FNM_PATHNAME) == 0;
}

Result<QByteArrayList> expandGlob(FileReader &reader, const QByteArray &pattern)
{
    QByteArrayList found{QByteArray()};
    for (const QByteArray &component : pattern.mid(1).split('/')) {
        QByteArrayList next;
        for (const QByteArray &base : std::as_const(found)) {
            if (!isGlob(component)) {
                next.append(base + '/' + component);
                continue;
            }
            Result<QByteArrayList> names = reader.list(base.isEmpty() ? QByteArray("/") : base);
            if (!names) {
                if (names.error().id == "folder-missing") {
                    continue;
                }
                return tl::unexpected(names.error());
            }
            for (const QByteArray &name : std::as_const(*names)) {
                if (matchesComponent(component, name)) {
                    next.append(base + '/' + name);
                }
            }
        }
        found = std::move(next);
    }
    if (!isGlob(pattern.mid(pattern.lastIndexOf('/') + 1))) {
        // A literal last component behind a pattern: glob(3) brings only what exists.
        found.removeIf([&reader](const QByteArray &path) { return reader.canonical(path).isEmpty(); });
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace gate101::nginx

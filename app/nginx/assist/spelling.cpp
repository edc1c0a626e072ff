// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/spelling.h"

#include "nginx/catalogue/catalogue.h"

#include <numeric>

namespace gate101::nginx {

int slipsBetween(QByteArrayView a, QByteArrayView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit) {
        return limit + 1;
    }
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> twoAbove(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    std::iota(above.begin(), above.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto k = static_cast<size_t>(j);
            const int differs = a[i - 1] == b[j - 1] ? 0 : 1;
            row[k] = std::min({above[k] + 1, row[k - 1] + 1, above[k - 1] + differs});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[k] = std::min(row[k], twoAbove[k - 2] + 1);
            }
        }
        twoAbove.swap(above);
        above.swap(row);
    }
    return qMin(above.back(), limit + 1);
}

QByteArray nearestDirective(const QByteArray &name, Context context, Version version)
{
    constexpr qsizetype shortName = 5;
    const int limit = name.size() <= shortName ? 1 : 2;
    int best = limit + 1;
    QByteArray found;
    bool several = false;
    for (const DirectiveInfo *info : directivesIn(context, version)) {
        const int slips = slipsBetween(name, info->name, limit);
        if (slips < best) {
            best = slips;
            found = info->name.toByteArray();
            several = false;
        } else if (slips == best && best <= limit && found != info->name) {
            several = true;
        }
    }
    return several || best == 0 ? QByteArray() : found;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/timevalue.h"

namespace gate101::nginx {

std::optional<std::chrono::milliseconds> parseTime(const QByteArray &text)
{
    struct Unit
    {
        const char *name;
        qint64 ms;
    };
    static constexpr Unit units[] = {
        {"ms", 1},         {"s", 1000},        {"m", 60'000},        {"h", 3'600'000},
        {"d", 86'400'000}, {"w", 604'800'000}, {"M", 2'592'000'000}, {"y", 31'536'000'000}};
    constexpr qint64 greatest = 1'000'000'000'000;
    qint64 total = 0;
    qsizetype at = 0;
    if (text.isEmpty()) {
        return std::nullopt;
    }
    while (at < text.size()) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        qint64 number = 0;
        const qsizetype start = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9' && number < greatest) {
            number = number * 10 + (text[at++] - '0');
        }
        if (at == start || number >= greatest) {
            return std::nullopt;
        }
        qint64 unit = 1000;
        qsizetype longest = 0;
        for (const Unit &candidate : units) {
            const auto length = static_cast<qsizetype>(qstrlen(candidate.name));
            if (length > longest && text.mid(at, length) == candidate.name) {
                longest = length;
                unit = candidate.ms;
            }
        }
        if (longest == 0 && at < text.size() && text[at] != ' ') {
            return std::nullopt;
        }
        at += longest;
        if (number > greatest / unit) {
            return std::nullopt;
        }
        total += number * unit;
    }
    return std::chrono::milliseconds(total);
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/hostnames.h"

namespace gate101::nginx {

namespace {

constexpr qsizetype exact = 3'000'000;
constexpr qsizetype leading = 2'000'000;
constexpr qsizetype trailing = 1'000'000;

} // namespace

qsizetype hostNameRank(const QByteArray &name, const QByteArray &host)
{
    if (name == host) {
        return exact;
    }
    if (name.startsWith('.')) {
        if (QByteArrayView(host) == QByteArrayView(name).sliced(1)) {
            return exact;
        }
        return host.endsWith(name) ? leading + name.size() : 0;
    }
    if (name.startsWith("*.")) {
        const QByteArrayView suffix = QByteArrayView(name).sliced(1);
        return host.size() > suffix.size() && host.endsWith(suffix) ? leading + suffix.size() : 0;
    }
    if (name.endsWith(".*")) {
        const QByteArrayView prefix = QByteArrayView(name).chopped(1);
        return host.size() > prefix.size() && host.startsWith(prefix) ? trailing + prefix.size() : 0;
    }
    return 0;
}

bool isExactRank(qsizetype rank)
{
    return rank >= exact;
}

bool HostNames::take(const QByteArray &name)
{
    const auto enter = [this](const QByteArray &key) {
        const qsizetype before = m_taken.size();
        m_taken.insert(key);
        return m_taken.size() > before;
    };
    if (name.startsWith('.')) {
        return enter('=' + name.mid(1)) && enter('*' + name);
    }
    return enter(name.startsWith('*') ? name : QByteArray('=' + name));
}

} // namespace gate101::nginx

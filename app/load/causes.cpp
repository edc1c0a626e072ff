// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/causes.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace gate101::load {

Statement connectFailure(int error, int fileLimit)
{
    const QString reason = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case ECONNREFUSED:
        return {"load-refused", {}};
    case EMFILE:
    case ENFILE:
        return {"load-files-exhausted", {{"limit", QString::number(fileLimit)}}};
    case EADDRNOTAVAIL:
    case EADDRINUSE:
        return {"load-ports-exhausted", {}};
    case ENOMEM:
    case ENOBUFS:
        return {"load-memory-exhausted", {}};
    case ENETUNREACH:
    case EHOSTUNREACH:
    case ENETDOWN:
    case EHOSTDOWN:
    case EACCES:
    case EPERM:
        return {"load-unreachable", {{"reason", reason}}};
    default:
        return {"load-connect-failed", {{"reason", reason}}};
    }
}

void CauseCounter::add(const Statement &cause)
{
    for (LoadCause &known : m_causes) {
        if (static_cast<const Statement &>(known) == cause) {
            ++known.count;
            return;
        }
    }
    // The last place is kept for all the rest.
    const bool hasRoom = m_causes.size() < mostCauses - 1 || cause.id == "load-other";
    if (hasRoom) {
        m_causes.append(LoadCause{cause, 1});
    } else {
        add({"load-other", {}});
    }
}

QList<LoadCause> CauseCounter::causes() const
{
    QList<LoadCause> causes = m_causes;
    std::stable_sort(causes.begin(), causes.end(),
                     [](const LoadCause &a, const LoadCause &b) { return a.count > b.count; });
    return causes;
}

} // namespace gate101::load

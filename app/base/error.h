// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <tl/expected.hpp>

namespace gate101 {

/// Named values that a sentence is made of ("file" -> "/etc/nginx/nginx.conf"). Keys are lower-case English
/// words; values are ready to be shown and are never translated.
using Facts = QMap<QByteArray, QString>;

/// Something to be said to a person, without the words: `id` names one sentence of job/explain, `facts` fill
/// its places. Findings, probe causes, trace steps and errors are all told this way, so that window, command
/// line and report say the same in both languages.
struct Statement
{
    QByteArray id;
    Facts facts;

    bool operator==(const Statement &) const = default;
};

/// An expected failure. It is a Statement whose id is a short code that never changes ("E_CONFLICT",
/// "file-unreadable"); codes that travel over the helper's wire are in helper/protocol.h.
struct Error : Statement
{
};

/// Expected failures are values; nothing is thrown across a function boundary.
template<class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(QByteArray id, Facts facts = {})
{
    return tl::unexpected<Error>(Error{{std::move(id), std::move(facts)}});
}

} // namespace gate101

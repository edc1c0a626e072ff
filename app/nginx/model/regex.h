// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHash>
#include <memory>

struct pcre2_real_code_8;

namespace gate101::nginx {

/// What one comparison gave.
struct RegexMatch
{
    bool matched = false;
    /// The expression is so costly that it was given up; Nginx may answer 500 or wait.
    bool gaveUp = false;
    qsizetype offset = -1;   ///< Where the match begins.
    QByteArrayList captures; ///< $0, $1 … up to the last group that took part.
    QHash<QByteArray, QByteArray> named;
};

/// A regular expression as Nginx uses it: PCRE2 over bytes, without UTF mode and without any option but the
/// case (ngx_regex_compile). The work is limited, so that no pattern can hang us.
class Regex
{
public:
    /// Compiled when it is first asked for and kept for the next time; safe in several threads. A pattern
    /// that PCRE2 refuses gives a value that is not valid and matches nothing.
    static Regex of(const QByteArray &pattern, bool noCase);

    [[nodiscard]] bool isValid() const { return m_code != nullptr; }
    /// How many groups capture.
    [[nodiscard]] int groups() const;
    /// The first match that begins at `from` or behind it; what stands before it is still seen by `^` and \b.
    [[nodiscard]] RegexMatch match(const QByteArray &subject, qsizetype from = 0) const;

private:
    std::shared_ptr<pcre2_real_code_8> m_code;
};

} // namespace gate101::nginx

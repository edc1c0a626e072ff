// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/edits/edit.h"
#include "nginx/language/place.h"

#include <optional>
#include <vector>

namespace gate101::nginx {

/// What to look for in texts. Bytes are compared with bytes: a text need not be UTF-8.
struct TextSearch
{
    QByteArray text;
    bool matchCase = false; ///< Only the letters A to Z have a case here.
    bool wholeWords = false;
    bool isExpression = false; ///< PCRE2 as Nginx uses it, one line at a time.
};

struct TextMatch
{
    qsizetype offset = 0;
    qsizetype length = 0;
    QByteArray replacement; ///< With `$1` … of an expression filled in; only for replacing.

    bool operator==(const TextMatch &) const = default;
};

/// Whether it can be looked for: not empty, and an expression that PCRE2 takes.
bool isValid(const TextSearch &search);

/// The matches in order, none overlapping, at most `limit`; an expression that matches nothing (`a*`) is
/// passed over. With `replacement`, each match tells what is to stand there.
std::vector<TextMatch> findText(const QByteArray &bytes, const TextSearch &search, size_t limit,
                                const QByteArray &replacement = {});

/// The matches as edits of the text that they were found in.
Edits replacements(const std::vector<TextMatch> &matches);

} // namespace gate101::nginx

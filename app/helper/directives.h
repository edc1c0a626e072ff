// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <functional>

namespace gate101::helper {

/// One directive as its words; what it means is not known here.
struct Directive
{
    QByteArrayList words;  ///< The name first; quotes removed, escapes and variables as written.
    QByteArrayList within; ///< Names of the blocks around it, in the same text, outermost first.
    int line = 0;          ///< Of its name, from 1.
};

/// The words of a configuration text, cut as ngx_conf_read_token() cuts them: comments, quotes, escapes. It
/// is no parser: it does not know the directives, follows no include, and reports no mistake, for the judge
/// of a configuration is Nginx. `visit` gets each directive when it ends, a block at its opening brace;
/// nothing is kept, so that a megabyte of semicolons costs no memory. Blocks deeper than 64 are not told
/// apart.
void scanDirectives(const QByteArray &text, const std::function<void(const Directive &)> &visit);

} // namespace gate101::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/directiveinfo.h"

#include <vector>

namespace gate101::nginx {

// The directives of Nginx's own modules, of 1.18 to 1.31. The facts are those of Nginx's documentation and of
// the command tables in the program itself; nothing here is read from a file. The first question builds an
// index, which takes some tens of microseconds; each later one some ten nanoseconds. Thread-safe.

/// The first directive of that name; null when no module of Nginx has one.
const DirectiveInfo *findDirective(QByteArrayView name);
/// The next one of the same name, from another module or an earlier release; null behind the last.
const DirectiveInfo *nextOverload(const DirectiveInfo *directive);
/// The one that may stand in a context, for a release (the newest when it is not known). One that only other
/// releases know is better than none; null when there is none either.
const DirectiveInfo *findDirective(QByteArrayView name, Context context, Version version = {});

/// Every row, by subject.
const std::vector<const DirectiveInfo *> &allDirectives();

/// What may stand in a context, sorted by name, for completion. Those of the commercial edition, of modules
/// that come apart from Nginx and those without effect are left out.
std::vector<const DirectiveInfo *> directivesIn(Context context, Version version = {});

/// The id of the sentence that says what a directive does ("help-proxy_pass"); empty when there is none. The
/// directives that matter to proxying, TLS and locations have one.
QByteArray helpId(QByteArrayView directive);
/// The names of those that have one, sorted.
const std::vector<QByteArrayView> &helpedDirectives();

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"

namespace gate101::nginx {

/// A directive as it is written, to be repeated elsewhere.
QByteArray textOf(const Directive &directive);

/// The proxy_set_header lines that a level inherits, to be repeated there before its own first line cuts them
/// off; without Upgrade and Connection, and without the key and the version, which reach the backend as the
/// client sent them when no line names them. Of lines that name the same header the last is taken.
QByteArrayList carriedLines(const Scope &scope);

/// The lines of `name` that a level inherits, as they are written.
QByteArrayList inheritedLines(const Scope &scope, QByteArrayView name);

} // namespace gate101::nginx

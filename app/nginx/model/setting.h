// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/scope.h"

namespace gate101::nginx {

/// The first parameter of the directive in force, own or inherited; empty when there is none.
inline QByteArray setting(const Scope &scope, QByteArrayView name)
{
    const Directive directive = scope.effective(name);
    return directive.isNull() ? QByteArray() : directive.arg(0);
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/context.h"

#include <QByteArrayList>

namespace gate101::nginx {

/// The words that a directive takes at an argument where there are only a few: `on` and `off`, the versions
/// of HTTP, the names of headers that a proxy sets. Empty where anything may stand.
QByteArrayList argumentValues(const QByteArray &directive, qsizetype argument, Context context);

} // namespace gate101::nginx

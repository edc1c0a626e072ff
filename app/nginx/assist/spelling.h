// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/context.h"
#include "nginx/model/version.h"

#include <QByteArray>

namespace gate101::nginx {

/// The directive that somebody meant who wrote a name that does not exist: the only one of the level within
/// two slips (a letter too many, too few, another, or two swapped), or one slip for names of up to five
/// letters. Empty when there is none or more than one.
QByteArray nearestDirective(const QByteArray &name, Context context, Version version = {});

/// How many slips lie between two words (Damerau and Levenshtein, adjacent letters), or `limit` + 1 when they
/// are more than `limit`.
int slipsBetween(QByteArrayView a, QByteArrayView b, int limit);

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace gate101::ui {

/// A line icon of resources/icons by name ("guide"), in the colours of the theme: muted, accent when it is
/// on. It is drawn from its SVG at every size and scaling, so it stays crisp, and follows the theme at the
/// next paint.
QIcon lineIcon(const QString &name);

} // namespace gate101::ui

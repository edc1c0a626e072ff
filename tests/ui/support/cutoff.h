// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace gate101::test {

/// Every text below `root` that a person cannot read whole, one line each: a label or button smaller than its
/// text, a wrapped label without room for its last line, something that sticks out of its parent, two texts
/// over one another. What may be left out by design (paths with an ellipsis and a tooltip, boxes of the
/// request path) is not counted, nor is what scrolls into view.
QStringList cutOffTexts(const QWidget *root);

/// The same once what has just been shown is laid out: what is still cut off after two seconds.
QStringList cutOffTextsAtRest(const QWidget *root);

} // namespace gate101::test

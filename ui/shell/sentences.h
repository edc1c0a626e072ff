// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gate101::ui {

/// Sentences one behind the other, each ended by a full stop; empty ones are left out.
QString together(const QStringList &sentences);

/// A sentence as a headline: without its full stop.
QString asHeadline(QString sentence);

} // namespace gate101::ui

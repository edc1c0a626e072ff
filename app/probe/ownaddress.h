// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gate101::probe {

/// True for a loopback address, `localhost`, and every address of this machine's interfaces. Other names are
/// not looked up and count as elsewhere.
bool isOwnAddress(const QString &host);

} // namespace gate101::probe

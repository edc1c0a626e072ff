// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace gate101::helper {

/// Result of `firewall`: what the packet filters of this machine say of themselves, as text. Nothing is
/// judged here, for judging needs no rights. Only programs that are installed are asked, each with fixed
/// arguments.
QJsonObject firewallFacts();

} // namespace gate101::helper

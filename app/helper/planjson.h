// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/journal.h"

namespace gate101::helper {

/// The plan without the bytes of its files, which stand beside it with their digests written here.
QJsonObject planToJson(const Plan &plan);
/// Nothing when it is of another format or incomplete. The bytes are still empty; `digests` gets what they
/// must be, for before and after of each change in turn (empty for what is no file).
std::optional<Plan> planFromJson(const QJsonObject &object, QByteArrayList &digests);

QJsonObject stateToJson(const State &state);
std::optional<State> stateFromJson(const QJsonObject &object);

} // namespace gate101::helper

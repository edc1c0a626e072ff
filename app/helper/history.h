// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/journal.h"

namespace gate101::helper {

/// Result of tx_list.
QJsonObject listTransactions(const Journal &journal);
/// Result of tx_show; `path` empty for all.
Result<QJsonObject> showTransaction(const Journal &journal, const QByteArray &tx, const QByteArray &path);

} // namespace gate101::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/root.h"

namespace gate101::helper {

/// Result of list_tree: everything beneath the root, links not followed, our own state left out.
Result<QJsonObject> listTree(const Root &root);

/// Result of read_file. Refused with E_SECRET is what holds a private key.
Result<QJsonObject> readTreeFile(const Root &root, const QByteArray &path);

} // namespace gate101::helper

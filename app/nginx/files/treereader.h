// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/filereader.h"
#include "nginx/language/tree.h"

namespace gate101::nginx {

/// Reads and parses files, in the order of `paths`. With a reader that allows it, several threads share a
/// long list: opening ten thousand files is most of what a large configuration costs.
std::vector<Result<std::shared_ptr<const Tree>>> readTrees(FileReader &reader, const QByteArrayList &paths);

} // namespace gate101::nginx

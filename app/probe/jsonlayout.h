// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <optional>

namespace gate101::probe {

/// A JSON object or array with line breaks and indentation; nothing for any other text. No token is changed:
/// numbers keep their digits, keys their order and strings their escapes, so only the space between tokens
/// differs. Texts over 1 MiB and those that are nested deeper than 64 levels are left as they are.
std::optional<QByteArray> laidOutJson(const QByteArray &text);

} // namespace gate101::probe

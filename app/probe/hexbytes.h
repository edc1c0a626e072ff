// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace gate101::probe {

/// Bytes that were typed as hexadecimal digits: "00 ff", "00ff", "0x00 0xff" or "00:ff". Errors:
/// "hex-not-a-digit" {character, position} (counted from 1), "hex-odd" when a byte has but one digit.
Result<QByteArray> bytesFromHex(const QString &text);

/// Lines of sixteen bytes: the offset, the bytes, and those that are printable ASCII. `most` lines at the
/// most.
QStringList hexLines(const QByteArray &bytes, qsizetype most);

} // namespace gate101::probe

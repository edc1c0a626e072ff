// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gate101::nginx {

/// A stretch of bytes in one configuration file. Offsets, lengths and columns count bytes, never characters,
/// because a configuration file may hold any bytes at all.
struct Place
{
    QByteArray file;      ///< Absolute path as Nginx opens it, or empty when no file is concerned.
    qsizetype offset = 0; ///< First byte.
    qsizetype length = 0; ///< May be 0: a point between two bytes.
    int line = 0;         ///< 1-based; 0 when no line is concerned.
    int column = 0;       ///< 1-based.

    bool operator==(const Place &) const = default;
};

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace gate101::helper {

/// The error code that a system call's errno means for the user, with the file that it was about.
Error systemError(int error, const QByteArray &file);
tl::unexpected<Error> systemFailure(const QByteArray &file);

/// Writes all of `bytes`, through short writes and interruptions.
bool writeAll(int fd, const QByteArray &bytes);

/// Reads from the current position to the end, at most `most` bytes; nothing when there are more or on an
/// error (errno tells which: EFBIG for too many).
bool readAll(int fd, QByteArray &bytes, qsizetype most);

/// A small file outside the root (/proc, the pid file), at most `most` bytes; empty when it cannot be read.
QByteArray readSmall(const QByteArray &path, qsizetype most = 65536);

/// Writes a file in a folder of our own so that it is either the old or the new one: temporary, fsync,
/// rename, fsync of the folder.
Result<void> writeDurably(const QByteArray &folder, const QByteArray &name, const QByteArray &bytes);

/// The same for a name that does not exist yet, without the fsync of the folder: after a crash the name may
/// be missing.
Result<void> writeNew(const QByteArray &folder, const QByteArray &name, const QByteArray &bytes);

/// fsync of a folder: only after it does a rename survive a power cut.
bool syncFolder(const QByteArray &folder);

/// Lower-case hexadecimal SHA-256.
QByteArray digest(const QByteArray &bytes);

} // namespace gate101::helper

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayList>

namespace gate101::nginx {

/// How the configuration gets its bytes: this folder never opens a file itself. Paths are absolute. An
/// implementation has a size limit and never blocks on a FIFO or a device.
class FileReader
{
public:
    FileReader() = default;
    FileReader(const FileReader &) = delete;
    FileReader &operator=(const FileReader &) = delete;
    virtual ~FileReader() = default;

    /// Errors, each with the fact "file": "file-missing", "file-unreadable" {reason}, "file-not-regular",
    /// "file-too-large" {limit}.
    virtual Result<QByteArray> read(const QByteArray &path) = 0;

    /// Whether read() may be called from several threads at once, which makes reading thousands of files
    /// faster.
    [[nodiscard]] virtual bool readsConcurrently() const { return false; }

    /// Names in a folder, dotfiles included, in any order. Errors: "folder-missing", "folder-unreadable"
    /// {reason}.
    virtual Result<QByteArrayList> list(const QByteArray &folder) = 0;

    /// The path with symbolic links resolved, or empty when it leads nowhere.
    virtual QByteArray canonical(const QByteArray &path) = 0;
};

} // namespace gate101::nginx

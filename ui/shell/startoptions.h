// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/host.h"
#include "job/target.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace gate101::ui {

/// A place in a configuration file, as `FILE` or `FILE:LINE`.
struct FilePlace
{
    QString file; ///< Absolute.
    int line = 0; ///< 0: none was named.

    bool operator==(const FilePlace &) const = default;
};

/// What the window's command line asked for.
struct StartOptions
{
    job::Target target;
    job::Host::Kind helper = job::Host::Kind::Auto;
    QList<FilePlace> files; ///< To open in the editor.
    QString language;       ///< "ko", "en" or empty.
    QString lesson;         ///< The practice lesson to begin with; empty: the first one.
    bool practice = false;
    std::optional<Error> problem; ///< Set when the arguments are wrong; the program then says so and ends.

    /// Nothing was asked for but the window.
    [[nodiscard]] bool isPlain() const { return files.isEmpty() && target.url.isEmpty() && !practice; }
};

/// Reads the arguments (the program's name first). `--help` and `--version` print and end the program.
/// Problems: "start-file-missing", "start-file-folder" {file}, "usage-too-many" {argument}, "usage-bad-value"
/// {option, value}, those of probe::Pin.
StartOptions readStartOptions(const QStringList &arguments);

} // namespace gate101::ui

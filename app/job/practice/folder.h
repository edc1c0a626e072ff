// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <memory>

namespace gate101::practice {

/// The private folder of one practice site: below XDG_RUNTIME_DIR, or the folder for temporary files. It is
/// locked while its owner lives; the lock is the kernel's and ends with the process, however that ends.
///
/// For root the folder is readable by others (0755), because the workers then run as another user and read
/// html/; nothing secret is in it. For everybody else it is 0700.
class PracticeFolder
{
public:
    /// Makes and locks a new folder. Error: "practice-folder-not-written" {file, reason}.
    static Result<std::unique_ptr<PracticeFolder>> create();

    /// Where folders are made; without links, because Nginx and the helper are told apart by their paths.
    static QString base();

    /// Removes the folders below base() whose owners are gone, and ends the Nginx of such a folder if it
    /// still runs. Folders of other users and those in use are left alone. Returns how many were removed.
    static int sweep();

    PracticeFolder(const PracticeFolder &) = delete;
    PracticeFolder &operator=(const PracticeFolder &) = delete;
    /// Removes the folder with all that is in it.
    ~PracticeFolder();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    PracticeFolder(QString path, int lock);

    QString m_path;
    int m_lock;
};

} // namespace gate101::practice

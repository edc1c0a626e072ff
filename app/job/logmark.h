// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gate101::job {

/// Where a log ended when a test began, so that only its own lines are read afterwards (64 KiB at most). A
/// log that cannot be read, or that was rotated in between, gives nothing.
class LogMark
{
public:
    void set(const QString &file);
    [[nodiscard]] QByteArray linesSince() const;

private:
    QString m_file;
    qint64 m_offset = -1;
};

} // namespace gate101::job

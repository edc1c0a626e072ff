// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace gate101::job {

/// The two logs of Nginx that tell of a request.
enum class Log { Error, Access };

/// The part of a log that was written while a live test ran, and what tells the test's lines from those of
/// other clients. Offsets are bytes from the start of the file.
struct LogSpan
{
    QString file;
    qint64 begin = -1; ///< Negative: the file's size was not known.
    qint64 end = -1;
    QByteArrayList targets; ///< What the test asked for: paths with their queries, as sent.

    /// A span that begins at the present end of the file, which need not be readable for that.
    static LogSpan beginning(const QString &file);
    /// The span ends at the present end of the file. A file that is shorter by now was rotated, and its lines
    /// are nobody's.
    void finish();

    /// Whether the line that begins at `offset` is the test's: by its offset; of the access log only with a
    /// target of the test, or its User-Agent; of the error log not with the request of somebody else.
    [[nodiscard]] bool owns(Log log, qint64 offset, const QByteArray &line) const;

    bool operator==(const LogSpan &) const = default;
};

/// The target of a request line: "/ws" of "GET /ws HTTP/1.1". Empty when the text does not begin with one.
QByteArray requestTarget(const QByteArray &request);

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/logspan.h"

#include <QFileInfo>
#include <algorithm>

namespace gate101::job {

namespace {

qint64 sizeOf(const QString &file)
{
    const QFileInfo info(file);
    return !file.isEmpty() && info.isFile() ? info.size() : -1;
}

/// A word of an access log's line ends with a space or a quote, whatever its format is.
bool hasWord(const QByteArray &line, const QByteArray &word)
{
    const auto ends = [&line](qsizetype at) {
        return at < 0 || at >= line.size() || line.at(at) == ' ' || line.at(at) == '"';
    };
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
        if (ends(at - 1) && ends(at + word.size())) {
            return true;
        }
    }
    return false;
}

} // namespace

LogSpan LogSpan::beginning(const QString &file)
{
    LogSpan span;
    span.file = file;
    span.begin = sizeOf(file);
    span.end = span.begin;
    return span;
}

void LogSpan::finish()
{
    const qint64 size = sizeOf(file);
    end = size;
    if (size < begin) {
        begin = -1;
    }
}

bool LogSpan::owns(Log log, qint64 offset, const QByteArray &line) const
{
    if (begin < 0 || offset < begin || offset >= end) {
        return false;
    }
    if (log == Log::Access) {
        return line.contains("Gate101/") ||
               std::any_of(targets.begin(), targets.end(),
                           [&line](const QByteArray &target) { return hasWord(line, target); });
    }
    static const QByteArray quoted = "request: \"";
    const qsizetype at = line.indexOf(quoted);
    return at < 0 || targets.contains(requestTarget(line.mid(at + quoted.size())));
}

QByteArray requestTarget(const QByteArray &request)
{
    const qsizetype from = request.indexOf(' ') + 1;
    const qsizetype to = request.indexOf(' ', from);
    return from > 0 && to > from ? request.mid(from, to - from) : QByteArray();
}

} // namespace gate101::job

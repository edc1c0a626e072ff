// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/filereader.h"

#include <QMap>
#include <QSet>

namespace gate101::test {

/// A folder tree in memory: tests say which files there are, and which of them fail.
class MemoryReader : public nginx::FileReader
{
public:
    MemoryReader() = default;
    MemoryReader(std::initializer_list<std::pair<QByteArray, QByteArray>> all)
    {
        for (const auto &[path, bytes] : all) {
            files.insert(path, bytes);
        }
    }

    Result<QByteArray> read(const QByteArray &path) override
    {
        ++reads[path];
        if (const auto link = links.constFind(path); link != links.constEnd()) {
            return read(*link);
        }
        if (const auto broken = failures.constFind(path); broken != failures.constEnd()) {
            return failure(*broken, {{"file", QString::fromUtf8(path)}});
        }
        const auto found = files.constFind(path);
        if (found == files.constEnd()) {
            return failure("file-missing", {{"file", QString::fromUtf8(path)}});
        }
        return *found;
    }

    Result<QByteArrayList> list(const QByteArray &folder) override
    {
        if (failures.contains(folder)) {
            return failure(failures.value(folder), {{"file", QString::fromUtf8(folder)}});
        }
        const QByteArray start = folder.endsWith('/') ? folder : QByteArray(folder + '/');
        QSet<QByteArray> names;
        for (const QByteArray &path : files.keys() + links.keys()) {
            if (path.startsWith(start)) {
                const qsizetype slash = path.indexOf('/', start.size());
                names.insert(path.mid(start.size(), slash < 0 ? -1 : slash - start.size()));
            }
        }
        if (names.isEmpty() && !folders.contains(folder)) {
            return failure("folder-missing", {{"file", QString::fromUtf8(folder)}});
        }
        return QByteArrayList(names.cbegin(), names.cend());
    }

    QByteArray canonical(const QByteArray &path) override
    {
        if (const auto link = links.constFind(path); link != links.constEnd()) {
            return canonical(*link);
        }
        return files.contains(path) ? path : QByteArray();
    }

    QMap<QByteArray, QByteArray> files;
    QMap<QByteArray, QByteArray> links;    ///< Path -> absolute target.
    QMap<QByteArray, QByteArray> failures; ///< Path of a file or folder -> error id.
    QSet<QByteArray> folders;              ///< Empty ones.
    QMap<QByteArray, int> reads;
};

} // namespace gate101::test

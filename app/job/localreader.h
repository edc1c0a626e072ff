// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/filereader.h"

#include <QHash>

namespace gate101::job {

/// Reads the configuration from this machine's disk with the rights of the calling user: regular files of at
/// most 256 MiB. Never waits for a FIFO and never follows into a device. One reader belongs to one reading of
/// the tree: it remembers where folders lead to, because asking the system for every file of ten thousand
/// takes longer than reading them.
class LocalReader : public nginx::FileReader
{
public:
    Result<QByteArray> read(const QByteArray &path) override;
    [[nodiscard]] bool readsConcurrently() const override { return true; }
    Result<QByteArrayList> list(const QByteArray &folder) override;
    QByteArray canonical(const QByteArray &path) override;

private:
    QHash<QByteArray, QByteArray> m_folders; ///< Each with its canonical path.
    QHash<QByteArray, QByteArrayList> m_listings;
};

/// The same fault of a file that a person has named: "file-missing" and "file-not-regular" speak of includes
/// and become "given-file-missing" and "given-file-not-regular" {file}.
Error aboutGivenFile(const Error &error);

} // namespace gate101::job

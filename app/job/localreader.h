// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/filereader.h"

namespace gate101::job {

/// Reads the configuration from this machine's disk with the rights of the calling user: regular files of at
/// most 256 MiB. Never waits for a FIFO and never follows into a device.
class LocalReader : public nginx::FileReader
{
public:
    Result<QByteArray> read(const QByteArray &path) override;
    Result<QByteArrayList> list(const QByteArray &folder) override;
    QByteArray canonical(const QByteArray &path) override;
};

/// The same fault of a file that a person has named: "file-missing" and "file-not-regular" speak of includes
/// and become "given-file-missing" and "given-file-not-regular" {file}.
Error aboutGivenFile(const Error &error);

} // namespace gate101::job

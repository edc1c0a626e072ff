// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/process.h"

#include <QFileInfo>
#include <QString>

namespace gate101::test {

/// Why this program does not run in the machine that tests/support/boot-systemd boots; empty when it does.
inline QString whyNotBooted()
{
    if (qEnvironmentVariableIntValue("GATE101_BOOTED") > 0) {
        return {};
    }
    const QString reason = qEnvironmentVariable("GATE101_NOT_BOOTED");
    return QStringLiteral("no booted systemd: ") +
           (reason.isEmpty() ? QStringLiteral("start it through tests/support/boot-systemd") : reason);
}

/// Output of a program in there, both streams, without the last line feed.
inline QByteArray outputOf(const QByteArray &program, const QByteArrayList &words)
{
    const auto result = runProcess({program, words, {}, std::chrono::seconds(30)});
    return result ? QByteArray(result->output + result->errors).trimmed() : result.error().id;
}

inline QByteArray systemctl(const QByteArrayList &words)
{
    return outputOf("/usr/bin/systemctl", words);
}

} // namespace gate101::test

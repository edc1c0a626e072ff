// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QStringList>

namespace gate101::job {

/// One answer to one question of the troubleshooting list: is the file where Nginx reads it, does `nginx -t`
/// pass, what does the error log say, who listens on the backend's port, does the firewall let the port
/// through.
struct ServerCheck
{
    enum class Outcome {
        Good,
        Bad,     ///< This alone can keep the WebSocket from working.
        Unclear, ///< It could not be found out, or it does not decide; the answer says why.
    };

    QByteArray id; ///< "file-read", "syntax", "error-log", "backend-port" or "firewall"; stable.
    Outcome outcome = Outcome::Unclear;
    Statement answer;
    QStringList evidence; ///< Quoted as it was found, never translated; secrets are masked.
};

/// "good", "bad", "unclear": the names on the command line.
QByteArray outcomeName(ServerCheck::Outcome outcome);

} // namespace gate101::job

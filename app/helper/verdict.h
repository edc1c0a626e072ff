// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/paths.h"
#include "helper/protocol.h"

#include "base/process.h"

namespace gate101::helper {

/// What `nginx -t` says about a tree.
struct Verdict
{
    enum Kind { Pass, Fail, CannotVerify };

    Kind kind = Pass;
    QString
        reason;   ///< Of CannotVerify, a short id: no-namespace, tree-too-large, outside-the-root, timed-out.
    QString file; ///< Where nginx met the error, if it says so.
    int line = 0;
    QString message; ///< Nginx's own words, at most 4 KiB, without the time and process numbers.
    QStringList warnings;
};

QJsonObject toJson(const Verdict &verdict);
/// E_TEST with file, line and message.
Error toError(const Verdict &verdict);

/// Of a file outside the root only its name and the line are told, not the words that Nginx quotes from it: a
/// configuration can include what its reader may not see. Judges by the text and the way the program ended:
/// any signal is a failure (a file that includes itself crashes nginx). With `shielded` a refused write
/// outside the root is our own doing and no verdict.
Verdict verdictOf(const ProcessResult &result, const Paths &paths, bool shielded);

/// `nginx -t` with the options that this Nginx is run with.
ProcessRequest testRequest(const Paths &paths);

/// Tests the tree as it stands. As nginx does that, it may create missing log files and temporary folders; an
/// empty pid file that it leaves where there was none is removed.
Verdict testLive(const Paths &paths);

/// Text that another program wrote, fit for a person's terminal: control characters, and those that turn the
/// direction of writing, become their number ("\\x1b", "\\u202e"), so that they are seen and do nothing.
QString harmless(const QString &text);

/// `emerg` line of Nginx without time, level and process number; `address` gets what could not be bound.
QString plainMessage(const QByteArray &line, QString *address = nullptr);

} // namespace gate101::helper

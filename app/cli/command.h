// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitcode.h"
#include "cli/options.h"

#include <QObject>
#include <memory>

namespace gate101::cli {

/// One verb at work. start() returns at once; finished() comes exactly once, with the exit code, when
/// everything is printed. Destroying a command early (Ctrl-C) ends its processes and leaves an unconfirmed
/// change to its deadline.
class Command : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;

    /// Ctrl-C: says what is left behind, if anything, and ends with Fails.
    virtual void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    explicit Command(const Options &given)
        : options(given)
    {
    }

    /// Prints an error in the chosen form and ends with `exitCode`.
    void fail(const Error &error, int exitCode = Fails);

    /// The words to type for another command on the same Nginx: `gate101 confirm ID --conf F`.
    [[nodiscard]] QString sameNginx(const QString &verb, const QByteArray &id) const;

    const Options options;
};

/// The command of a verb that runs here; null for Window, Help and Version.
std::unique_ptr<Command> makeCommand(const Options &options);

/// Which exit code an error of the session stands for: what could not be read is 3, a bad URL or backend
/// is 2.
int exitCodeOf(const Error &error);

} // namespace gate101::cli

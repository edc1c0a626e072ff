// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"

#include <QList>
#include <QString>

namespace gate101::job {

struct NginxInfo;

/// A command line that reaches a helper. Everything above its pipe is the same for every kind.
struct Host
{
    enum class Kind {
        Auto,     ///< Self when the main file's folder is the caller's own; else pkexec, then sudo.
        Pkexec,   ///< polkit alone; root needs none and starts the helper itself, here and for Sudo.
        Sudo,     ///< It asks in the terminal, in a window of its own, or, without either, never.
        Self,     ///< As the calling user, on the folder of the main file: an Nginx of one's own.
        Practice, ///< The practice site; the helper is started by it.
    };

    Kind kind = Kind::Auto;
    /// There is a terminal, and it is where the person is to be asked.
    bool terminal = false;

    bool operator==(const Host &) const = default;
};

/// What Auto stands for with this Nginx; every other kind is itself.
Host::Kind effectiveKind(const Host &host, const NginxInfo &nginx);

/// The ways to the helper, the first to be tried first. Practice has none of its own and is answered as Self.
QList<helper::HostCommand> hostCommands(const Host &host, const NginxInfo &nginx);

/// True when the calling process has a terminal that sudo can ask in.
bool hasTerminal();

/// By which way questions are asked that change nothing: nobody is asked for a password merely to look, so
/// Auto stands for Self then. Who named a way, and root, gets the whole answer.
Host inspectingHost(const Host &host);

/// The helper's client knows programs and reasons; a person is told by which way the helper was to be
/// reached: "host-missing" {program} for a pkexec or sudo that is not there, "helper-refused-…" for each
/// reason (helper/refusal.h), "refused-immutable" and "refused-mount-point" {file} for two reasons of
/// E_PERMISSION.
Error hostError(const Error &error);

} // namespace gate101::job

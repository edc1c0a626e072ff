// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/client.h"

#include <QString>

namespace gate101::job {

struct NginxInfo;

/// A command line that reaches a helper. Everything above its pipe is the same for every kind.
struct Host
{
    enum class Kind {
        Auto, ///< Self when the main file's folder is the caller's own; else pkexec or `sudo -n`.
        Pkexec,
        Sudo,     ///< `sudo -n`; root needs none and starts the helper itself.
        Self,     ///< As the calling user, on the folder of the main file: an Nginx of one's own.
        Practice, ///< The practice site; the helper is started by it.
    };

    Kind kind = Kind::Auto;

    bool operator==(const Host &) const = default;
};

/// What Auto stands for with this Nginx; every other kind is itself.
Host::Kind effectiveKind(const Host &host, const NginxInfo &nginx);

/// The command line of the helper. Practice has none of its own and is answered as Self.
helper::HostCommand hostCommand(const Host &host, const NginxInfo &nginx);

/// By which way questions are asked that change nothing: nobody is asked for a password merely to look, so
/// Auto stands for Self then. Who named a way, and root, gets the whole answer.
Host inspectingHost(const Host &host);

/// The helper's client knows programs and reasons; a person is told by which way the helper was to be
/// reached: "host-missing" {program} for a pkexec or sudo that is not there, "helper-refused-…" for each
/// reason.
Error hostError(const Error &error);

} // namespace gate101::job

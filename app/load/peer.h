// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load/framereader.h"
#include "load/transport.h"

#include <QByteArray>
#include <memory>
#include <string>

namespace gate101::load {

/// One connection of a load test. Thousands of them are held, so it is kept small; what only the opening
/// needs goes with it.
struct Peer
{
    enum class State : quint8 { Unused, Connecting, Tls, Upgrading, Open, Closing, Gone };

    struct Upgrade
    {
        QByteArray key;
        QByteArray head; ///< The answer so far.
    };

    Transport transport;
    std::unique_ptr<Upgrade> upgrade; ///< Null once open.
    qint64 begun = 0;                 ///< When connect() was called.
    qint64 since = 0;   ///< When the present stage began; once open: when the last message was sent.
    qint64 nextDue = 0; ///< When the earliest of the messages that are owed was due.
    quint32 owed = 0;   ///< Messages that could not be sent in time because an answer was awaited.
    State state = State::Unused;
    bool waiting = false;    ///< For the answer to a message.
    bool wantsSpace = false; ///< The socket is watched for room to write.
    FrameReader reader;
    std::string unsent;
};

} // namespace gate101::load

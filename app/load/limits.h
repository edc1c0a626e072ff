// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace gate101::load {

// What a load test may ask for. The worker refuses a plan that is outside, whoever wrote it.

inline constexpr int mostConnections = 50000;
inline constexpr int mostWindow = 1024; ///< Connections that are being opened at the same time.
inline constexpr int mostSeconds = 3600;
inline constexpr int mostRate = 1000000; ///< Messages a second, over all connections.
/// A message carries who sent it and when: see stamp.h.
inline constexpr int leastMessageSize = 40;
inline constexpr int mostMessageSize = 65536;
inline constexpr int mostAddresses = 16;
inline constexpr int mostDeadlineMs = 60000;         ///< Of each stage.
inline constexpr qsizetype mostRequestBytes = 32768; ///< Path, headers and the rest of the upgrade request.
inline constexpr qsizetype mostHeadBytes = 65536;    ///< Of an answer.
inline constexpr qsizetype mostIncoming = 16777216;  ///< Of one message; what is not ours is not kept.
inline constexpr qsizetype mostUnsent = 262144;      ///< Waiting for a peer that does not read.
inline constexpr qsizetype mostLine = 1048576;       ///< Of the talk between worker and parent.
inline constexpr int mostCauses = 64;                ///< Kinds of failure that are told apart.
inline constexpr int progressMs = 200;               ///< Between two reports of the worker.
inline constexpr int closingMs = 2000;               ///< For the peers' answers to our Close frames.

} // namespace gate101::load

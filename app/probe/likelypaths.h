// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace gate101::probe {

/// The most paths that one search tries, each once.
inline constexpr qsizetype mostLikelyPaths = 12;

/// What is known when an application has refused an upgrade and may serve it elsewhere.
struct PathClues
{
    QByteArray asked;     ///< Path and query that the client asks for.
    QByteArray sent;      ///< What Nginx makes of it; empty when unknown.
    QByteArray prefix;    ///< Of the location that answers, when it is no regular expression.
    QByteArrayList known; ///< Paths that the configuration names for WebSockets.
};

/// Paths worth trying, the likeliest first, without the one that was asked for and without doubles: what
/// Nginx sends, what the configuration names, the path with and without a slash at its end, with and without
/// the location's prefix and `/api`, its last part, and those that applications use by default (Express,
/// Rails, socket.io, GraphQL). The client's query is kept, as it may hold a token.
QByteArrayList likelyPaths(const PathClues &clues);

} // namespace gate101::probe

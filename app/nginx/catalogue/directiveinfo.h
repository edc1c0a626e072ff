// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/context.h"
#include "nginx/catalogue/module.h"
#include "nginx/model/version.h"

#include <QByteArrayView>

namespace gate101::nginx {

/// How many arguments a directive takes, as ngx_command_t says it: one bit per number from 0 to 7, or one of
/// the open forms.
enum class Arguments : quint16 {
    Zero = 1U << 0,
    One = 1U << 1,
    Two = 1U << 2,
    Three = 1U << 3,
    Four = 1U << 4,
    Five = 1U << 5,
    Six = 1U << 6,
    Seven = 1U << 7,
    Flag = 1U << 8, ///< One, and it must be `on` or `off`.
    OneOrMore = 1U << 9,
    TwoOrMore = 1U << 10,
};
Q_DECLARE_FLAGS(ArgumentCounts, Arguments)
Q_DECLARE_OPERATORS_FOR_FLAGS(ArgumentCounts)

/// What follows the arguments.
enum class Body : quint8 {
    Semicolon,
    Directives, ///< A block of directives.
    Lines,      ///< A block whose lines are not directives: map, geo, types.
};

/// Whether a second one at the same level is refused with `directive is duplicate`.
enum class Repeat : quint8 {
    Freely,
    Once,
    OncePerValue, ///< Once for each zone: limit_conn and limit_req.
    AloneWhenOff, ///< Freely, but `off` allows no other beside it: proxy_redirect, mirror.
};

/// One directive of one module: a row of the catalogue. Names may come several times, for `server` of http is
/// another directive than `server` of upstream.
// A row reads from left to right, the rare at its end.
// NOLINTNEXTLINE(clang-analyzer-optin.performance.Padding)
struct DirectiveInfo
{
    QByteArrayView name;
    Module module;
    Contexts contexts;
    /// Flag stands for a value that is checked to be `on` or `off`.
    ArgumentCounts arguments;
    Body body;
    Repeat repeat;
    /// The first release that knows it; unknown (0.0.0) when that is older than 1.18.
    Version since;
    /// The first release that does not know it any more, or for which a later row holds; unknown (0.0.0) when
    /// there is none up to newestCatalogued.
    Version removed;
    QByteArrayView defaultValue; ///< As it would be written; empty when there is none.
    QByteArrayView syntax;       ///< The arguments in the manual's notation.
    Version obsolete = {};       ///< The first release that accepts it without heeding it.
    bool commercial = false; ///< Only the commercial edition knows it, although its module is in every one.

    [[nodiscard]] bool isBlock() const { return body != Body::Semicolon; }
    [[nodiscard]] bool takes(qsizetype count) const;
    /// Whether a release knows it. Any does when the release is not known.
    [[nodiscard]] bool isIn(Version version) const
    {
        return !version.isKnown() || (version >= since && (!removed.isKnown() || version < removed));
    }
    [[nodiscard]] bool isObsolete(Version version) const
    {
        return obsolete.isKnown() && (!version.isKnown() || version >= obsolete);
    }
    /// The level of the directives in its block when it stands at `outer`; only for Body::Directives.
    [[nodiscard]] Context inside(Context outer) const;
};

/// The release up to which the catalogue is complete.
inline constexpr Version newestCatalogued{1, 31, 4};

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/sniff.h"

#include <span>

namespace gate101::probe {

/// An Observation laid out for the rows of the verdict: the connection in question and what stands beside it.
struct Scene
{
    explicit Scene(const Observation &observation);

    const Observation &seen;
    const AddressReport *p = nullptr;    ///< The failing connection that got farthest; null when none fails.
    const AddressReport *good = nullptr; ///< A connection of another address that works.
    const AddressReport *d = nullptr;    ///< D1, when it was probed.
    Sniffed author;                      ///< Of p's answer.
    Sniffed direct;                      ///< Of d's answer.
    Sniffed companion;                   ///< Of G's answer.

    [[nodiscard]] int status() const { return p == nullptr ? 0 : p->status; }
    /// A redirect that a browser would follow for a page, and that no WebSocket client follows.
    [[nodiscard]] bool redirects() const;
    [[nodiscard]] bool by(Author who) const { return author.author == who; }
    /// The answer was written behind Nginx, as far as its bytes tell.
    [[nodiscard]] bool byApplication() const;
    [[nodiscard]] bool problem(Stage stage, const char *id) const;
    /// The lines of the error log that can be about this request: its own, and those of no request at all.
    QByteArrayList log;

    [[nodiscard]] bool bodyHas(const char *text) const { return author.body.contains(text); }
    [[nodiscard]] bool logHas(const char *text) const { return logLine(text, ""); }
    /// One line of the log holds both.
    [[nodiscard]] bool logLine(const char *first, const char *second) const;

    [[nodiscard]] bool directSwitched() const { return d != nullptr && d->switched(); }
    [[nodiscard]] bool directProblem(Stage stage, const char *id) const;
    /// D1 got the same status and, for short answers, the same body.
    [[nodiscard]] bool directSame() const;
    /// D1 got an answer, too, but another one.
    [[nodiscard]] bool directDiffers() const;
    /// What stands behind Nginx is a proxy itself, by the name that it gives of its own accord.
    [[nodiscard]] bool directIsProxy() const;
    [[nodiscard]] bool directEnded(Ending ending) const { return d != nullptr && d->ending == ending; }

    /// The path that the application says it saw, when it is another than the one that Nginx was asked for.
    [[nodiscard]] QByteArray otherPath() const;
    /// The application refuses the path asked for and switches at this one, which is not what Nginx sends;
    /// empty when none is known.
    [[nodiscard]] QByteArray pathOfApplication() const;
    /// Nginx changes the path, and the application switches at the changed one.
    [[nodiscard]] bool sentPathSwitches() const;
    /// The upgrade is known to be lost in Nginx: the backend switches when asked itself, or the configuration
    /// says so.
    [[nodiscard]] bool upgradeLost() const;

    /// E has shown it: the request as Nginx sends it now gets no 101 from the backend, and with the fix it
    /// does.
    [[nodiscard]] bool fixProven() const;
    /// What came of one more question; null when it was not asked or nobody switched.
    [[nodiscard]] const VariantAnswer *variant(const char *kind) const;

    [[nodiscard]] bool handler(const char *name) const { return seen.config && seen.config->handler == name; }
};

/// What speaks against being sure of a row.
struct Doubt
{
    Confidence confidence = Confidence::Certain;
    const char *first = nullptr; ///< The causes that remain.
    const char *second = nullptr;
    const char *partedBy = nullptr;        ///< The observation that would part them.
    bool (*open)(const Scene &) = nullptr; ///< Whether the doubt stands; always when null.
};

/// The usual cause of what was seen.
inline constexpr Doubt likely{Confidence::Likely};

/// One row of the decision table. Rows may share an id when different observations mean the same.
struct Row
{
    const char *id;
    Hop hop;
    bool (*when)(const Scene &);
    Facts (*facts)(const Scene &) = nullptr; ///< What the sentence needs beside the common facts.
    Doubt doubt{};
};

using Rows = std::span<const Row>;

Rows nameRows();
Rows networkRows();
Rows tlsFailureRows(); ///< TLS ended before HTTP began.
Rows streamRows();     ///< After a 101.
Rows earlyRows();      ///< Answers whose own bytes name the cause, whoever is behind.
Rows logRows();        ///< Phrases of the error log.
Rows pathRows();       ///< Another path is the right one.
Rows gatewayRows();    ///< 502, 503, 504 and no answer at all.
Rows applicationRows();
Rows nginxRows();
Rows lastRows();         ///< What can be said when nothing else fits.
Rows tlsComplaintRows(); ///< 101, but the certificate is not in order.

} // namespace gate101::probe

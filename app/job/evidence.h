// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

namespace gate101::job {

struct Diagnosis;

// Plain text behind a hop, for the curious: bytes as they were sent and received, certificates, configuration
// lines. It is not translated, because it quotes. Values of headers that carry secrets are masked.

QByteArray evidenceOfName(const probe::ProbeReport &report);
QByteArray evidenceOfTls(const probe::AddressReport &address);
/// Request and response of one connection.
QByteArray evidenceOfConnection(const probe::AddressReport &address);
/// The lines that answer, then the exchange; either may be null.
QByteArray evidenceOfNginx(const Diagnosis *diagnosis, const probe::AddressReport *address);

/// Whether what grants access is shown to whoever reads the text.
enum class Secrets { Masked, Shown };

/// An HTTP head with the values of headers whose names speak of cookies, authorization, tokens, keys of an
/// API, passwords or sessions replaced by `***`, and those of parameters of a URL with such names. What
/// WebSocket itself calls a key (Sec-WebSocket-Key) is none.
QByteArray masked(const QByteArray &head);
/// The same for a text in which a URL may stand.
QString shownText(const QString &text, Secrets secrets);
/// The same for headers that were taken apart.
probe::HeaderList masked(const probe::HeaderList &headers);

} // namespace gate101::job

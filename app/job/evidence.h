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

/// An HTTP head with the values of Cookie, Set-Cookie, Authorization and Proxy-Authorization replaced by
/// `***`, and those of parameters in the request line whose names speak of tokens or passwords.
QByteArray masked(const QByteArray &head);

} // namespace gate101::job

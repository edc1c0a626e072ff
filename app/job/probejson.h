// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "job/evidence.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gate101::job {

// A live test as JSON, on the command line and in a file: keys and ids are stable, English and never
// translated; `message` and `next` are in the chosen language.

QJsonObject probeJson(const probe::ProbeReport &report, Secrets secrets = Secrets::Masked);

/// Pieces of it that other answers have too.
QJsonObject factsJson(const Facts &facts, Secrets secrets = Secrets::Masked);
QJsonArray headersJson(const probe::HeaderList &headers, Secrets secrets = Secrets::Masked);

} // namespace gate101::job

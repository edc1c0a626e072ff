// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace gate101::job {

/// "ko" or "en": what was asked for, else what the locale prefers.
QString languageFor(const QString &asked);

/// Installs the sentences of a language ("ko", "en", or empty for the locale's) and makes it the default
/// locale. The catalogues are built into the program as :/i18n/gate101_*.qm.
void installCatalogue(QCoreApplication &application, const QString &asked);

} // namespace gate101::job

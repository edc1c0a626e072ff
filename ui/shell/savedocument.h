// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/document/document.h"

namespace gate101::ui {

/// What a file dialog offers for a page, the default first.
QStringList documentFilters();

/// Writes a page into a file, whose ending says how: ".pdf" (A4), ".html", anything else Markdown. A file
/// that is there is replaced, in one step. Gives back why it could not be done, or nothing.
QString saveDocument(const job::Document &document, const QString &file);

} // namespace gate101::ui

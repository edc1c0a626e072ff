// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "job/document/document.h"

class QFileDialog;
class QWidget;

namespace gate101::ui {

/// What a file dialog offers for a page, the default first.
QStringList documentFilters();

/// Opens a dialog that asks for a file; it deletes itself. A name that is typed without an ending gets that
/// of the chosen filter, which has the form "Words (*.ending)".
QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QStringList &filters,
                            const QString &name);

/// Writes a page into a file, whose ending says how: ".pdf" (A4), ".html", anything else Markdown. The error
/// is that of job::replaceFile().
Result<void> saveDocument(const job::Document &document, const QString &file);

} // namespace gate101::ui

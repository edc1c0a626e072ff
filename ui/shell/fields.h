// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QLineEdit;
class QScrollArea;
class QWidget;

namespace gate101::ui {

/// A field for a URL, an address or a path: monospaced, left to right.
QLineEdit *urlField();

/// A line in small type that may wrap.
QLabel *noteLabel();
void showNote(QLabel *label, const QString &text, const char *role);

/// Shows a value. Somebody who is typing in that very field is not disturbed, as long as each key press is
/// taken up as the value at once: spaces around it are no difference.
void showText(QLineEdit *field, const QString &text);

/// Puts a widget into a frameless area that scrolls vertically when the room is short.
QScrollArea *scrolled(QWidget *content);

} // namespace gate101::ui

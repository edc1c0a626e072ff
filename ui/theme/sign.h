// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QPainter;
class QRectF;

namespace gate101::ui {

/// A state is never told by colour alone: each has a sign and a word.
enum class State { Unknown, Good, Warning, Broken };

QColor stateColour(State state);
QColor stateSoftColour(State state);

/// "OK", "Warning", "Error" or "Not checked", in the window's language.
QString stateWord(State state);

/// Draws the state's sign as a line drawing that fills `rect`: a tick, an exclamation mark, a cross or a
/// ring.
void drawSign(QPainter &painter, const QRectF &rect, State state, const QColor &colour);

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

#include <QFont>
#include <QString>

class QWidget;

namespace gate101::ui {

/// One step of the spacing grid, in device-independent pixels.
constexpr int step(int n)
{
    return 4 * n;
}

constexpr int cardRadius = 8;

/// The present look. It follows the desktop's palette; the window calls follow() at the start and whenever
/// that palette changes, and dresses itself anew.
class Theme
{
public:
    static const Tokens &tokens();
    /// Takes the tokens that suit the desktop's palette. True when they differ from those before.
    static bool follow(const QPalette &desktop);
    /// Puts palette and style sheet on a top-level window; its children follow.
    static void dress(QWidget *window);

    // Type sizes follow the desktop's font; monospaced is for configuration, URLs and wire bytes only.
    static QFont base();
    static QFont strong();
    static QFont detail();
    static QFont heading();
    static QFont mono();

private:
    static Tokens s_tokens;
};

/// Marks a widget for the style sheet ("card", "chip-error", "primary", …) and repolishes it when it changed.
void setRole(QWidget *widget, const char *role);

} // namespace gate101::ui

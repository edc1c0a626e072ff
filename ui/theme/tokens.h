// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace gate101::ui {

/// Every colour of the window, by what it means. No other file names a colour.
struct Tokens
{
    bool dark = false;

    QColor background; ///< The page.
    QColor surface;    ///< Bars, rail, headers of cards.
    QColor raised;     ///< Cards, fields, the editor.
    QColor border;     ///< Hairlines.
    QColor text;
    QColor muted; ///< Details and explanations.

    QColor accent;     ///< Selection, the primary action, where we are.
    QColor accentSoft; ///< Behind accent.
    QColor onAccent;   ///< Text on accent.

    // States only; a sign and a word always stand beside them.
    QColor good;
    QColor goodSoft;
    QColor warning;
    QColor warningSoft;
    QColor error;
    QColor errorSoft;
    QColor onState; ///< Text on good or error as a filled button.

    // The editor and every excerpt.
    QColor directive;
    QColor string;
    QColor variable;
    QColor number;
    QColor comment;

    bool operator==(const Tokens &) const = default;
};

Tokens lightTokens();
Tokens darkTokens();

/// The desktop's own colours for somebody who chose black on white, white on black or the like.
Tokens highContrastTokens(const QPalette &desktop);

/// Light or dark after the lightness of the desktop's window colour; the desktop's own colours when its
/// window and text contrast at least 20:1, which no ordinary theme does.
Tokens tokensFor(const QPalette &desktop);

/// Contrast ratio of WCAG 2.1, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace gate101::ui

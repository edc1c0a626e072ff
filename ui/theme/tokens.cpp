// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace gate101::ui {

namespace {

constexpr double highContrastFrom = 20.0;

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

Tokens lightTokens()
{
    return {
        .dark = false,
        .background = QColor(0xFFFFFF),
        .surface = QColor(0xF5F7FA),
        .raised = QColor(0xFFFFFF),
        .border = QColor(0xD5DBE3),
        .text = QColor(0x1A2330),
        .muted = QColor(0x56626F),
        .accent = QColor(0x1F5FD0),
        .accentSoft = QColor(0xE8F0FE),
        .onAccent = QColor(0xFFFFFF),
        .good = QColor(0x1A7443),
        .goodSoft = QColor(0xE6F4EB),
        .warning = QColor(0x8A5A00),
        .warningSoft = QColor(0xFBF1DC),
        .error = QColor(0xB3261E),
        .errorSoft = QColor(0xFDEBE9),
        .onState = QColor(0xFFFFFF),
        .directive = QColor(0x7A2E8E),
        .string = QColor(0x1A7443),
        .variable = QColor(0xB0480A),
        .number = QColor(0x1F5FD0),
        .comment = QColor(0x5F6B79),
    };
}

Tokens darkTokens()
{
    return {
        .dark = true,
        .background = QColor(0x14181D),
        .surface = QColor(0x1B2128),
        .raised = QColor(0x222A33),
        .border = QColor(0x343F4B),
        .text = QColor(0xE7ECF2),
        .muted = QColor(0x9CA9B8),
        .accent = QColor(0x7FB0FF),
        .accentSoft = QColor(0x1D2F4D),
        .onAccent = QColor(0x10151B),
        .good = QColor(0x5CCB93),
        .goodSoft = QColor(0x16301F),
        .warning = QColor(0xE6B94A),
        .warningSoft = QColor(0x352A10),
        .error = QColor(0xFF8A85),
        .errorSoft = QColor(0x47201F),
        .onState = QColor(0x10151B),
        .directive = QColor(0xD49AE6),
        .string = QColor(0x7FD1A0),
        .variable = QColor(0xF0A46B),
        .number = QColor(0x8FBCFF),
        .comment = QColor(0x8B99A9),
    };
}

Tokens highContrastTokens(const QPalette &desktop)
{
    const QColor window = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    Tokens tokens = window.lightness() < 128 ? darkTokens() : lightTokens();
    // The states keep their hue where they are readable on the desktop's background, and turn into plain text
    // where they are not.
    const auto readable = [&](const QColor &colour) {
        return contrast(colour, window) >= 4.5 ? colour : text;
    };
    tokens.background = tokens.surface = tokens.raised = window;
    tokens.goodSoft = tokens.warningSoft = tokens.errorSoft = tokens.accentSoft = window;
    tokens.border = tokens.text = tokens.muted = tokens.comment = text;
    tokens.accent = desktop.color(QPalette::Highlight);
    tokens.onAccent = desktop.color(QPalette::HighlightedText);
    if (contrast(tokens.accent, window) < 4.5 || contrast(tokens.accent, tokens.onAccent) < 4.5) {
        tokens.accent = text;
        tokens.onAccent = window;
    }
    for (QColor *colour : {&tokens.good, &tokens.warning, &tokens.error, &tokens.directive, &tokens.string,
                           &tokens.variable, &tokens.number})
        *colour = readable(*colour);
    tokens.onState = window;
    return tokens;
}

Tokens tokensFor(const QPalette &desktop)
{
    const QColor window = desktop.color(QPalette::Window);
    if (contrast(window, desktop.color(QPalette::WindowText)) >= highContrastFrom)
        return highContrastTokens(desktop);
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

} // namespace gate101::ui

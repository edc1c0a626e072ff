// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include "theme/stylesheet.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace gate101::ui {

namespace {

constexpr double smallest = 8.0;        // Points; smaller Hangul cannot be told apart.
constexpr double pointsPerPixel = 0.75; // At 96 dots per inch, for which the differences of size are meant.

/// In points, never in pixels: QScintilla takes a font's size in points only.
QFont sized(QFont font, int difference)
{
    const double points = QFontInfo(QApplication::font()).pointSizeF() + difference * pointsPerPixel;
    font.setPointSizeF(std::max(points, smallest));
    return font;
}

} // namespace

Tokens Theme::s_tokens = lightTokens();

const Tokens &Theme::tokens()
{
    return s_tokens;
}

bool Theme::follow(const QPalette &desktop)
{
    const Tokens next = tokensFor(desktop);
    if (next == s_tokens)
        return false;
    s_tokens = next;
    return true;
}

void Theme::dress(QWidget *window)
{
    const Tokens &t = s_tokens;
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.raised);
    palette.setColor(QPalette::AlternateBase, t.surface);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::BrightText, t.error);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.muted);
    window->setPalette(palette);
    window->setStyleSheet(styleSheet(t));
}

QFont Theme::base()
{
    return sized(QApplication::font(), 0);
}

QFont Theme::strong()
{
    QFont font = base();
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::detail()
{
    return sized(QApplication::font(), -2);
}

QFont Theme::heading()
{
    QFont font = sized(QApplication::font(), 6);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::mono()
{
    return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 0);
}

void setRole(QWidget *widget, const char *role)
{
    if (widget->property("role").toByteArray() == role)
        return;
    widget->setProperty("role", QByteArray(role));
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return; // It will be, with its role, before it is shown.
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/language/lexer.h"

#include <QColor>
#include <vector>

namespace gate101::ui {

/// What a stretch of configuration text is, for its colour.
enum class Ink : int { Plain, Directive, String, Variable, Number, Comment, Invalid };

struct InkSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;
    Ink ink = Ink::Plain;

    bool operator==(const InkSpan &) const = default;
};

/// Colours a configuration by Nginx's own tokens: the first word of a statement is the directive; variables,
/// numbers with their units and the port of an address stand out inside words. Spans are in order, do not
/// overlap and leave out what is plain.
std::vector<InkSpan> highlight(QByteArrayView bytes);
/// The same for tokens that are known.
std::vector<InkSpan> highlight(QByteArrayView bytes, const std::vector<nginx::Token> &tokens);

QColor inkColour(Ink ink);

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/highlight.h"

#include "theme/theme.h"

namespace gate101::ui {

namespace {

using nginx::Token;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNameByte(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// "443", "60s", "10m", "1.1": digits first, dots between them, at most two letters behind them.
bool isNumber(QByteArrayView word)
{
    qsizetype i = 0;
    while (i < word.size() && (isDigit(word.at(i)) || (i > 0 && word.at(i) == '.')))
        ++i;
    if (i == 0 || word.size() - i > 2)
        return false;
    for (; i < word.size(); ++i) {
        if (!isNameByte(word.at(i)))
            return false;
    }
    return true;
}

class Painter
{
public:
    explicit Painter(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    void add(qsizetype offset, qsizetype length, Ink ink)
    {
        if (length > 0 && ink != Ink::Plain)
            m_spans.push_back({offset, length, ink});
    }

    /// An argument: variables inside it, and what is left in the ink that the whole deserves.
    void addArgument(const Token &token, Ink ink)
    {
        const QByteArrayView word = m_bytes.sliced(token.offset, token.length);
        if (ink == Ink::Plain && isNumber(word))
            ink = Ink::Number;
        qsizetype from = 0;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word.at(i) == '\\') {
                ++i;
                continue;
            }
            const qsizetype length = word.at(i) == '$' ? variableLength(word, i) : 0;
            if (length > 1) {
                add(token.offset + from, i - from, ink);
                add(token.offset + i, length, Ink::Variable);
                from = i + length;
                i = from - 1;
            } else if (ink == Ink::Plain && word.at(i) == ':' && i + 1 < word.size() &&
                       isNumber(word.sliced(i + 1))) {
                add(token.offset + i + 1, word.size() - i - 1, Ink::Number);
                return;
            }
        }
        add(token.offset + from, word.size() - from, ink);
    }

    std::vector<InkSpan> take() { return std::move(m_spans); }

private:
    static qsizetype variableLength(QByteArrayView word, qsizetype dollar)
    {
        qsizetype i = dollar + 1;
        if (i < word.size() && word.at(i) == '{') {
            const qsizetype close = word.indexOf('}', i);
            return close < 0 ? 0 : close + 1 - dollar;
        }
        while (i < word.size() && isNameByte(word.at(i)))
            ++i;
        return i - dollar;
    }

    QByteArrayView m_bytes;
    std::vector<InkSpan> m_spans;
};

} // namespace

std::vector<InkSpan> highlight(QByteArrayView bytes)
{
    return highlight(bytes, nginx::lex(bytes).tokens);
}

std::vector<InkSpan> highlight(QByteArrayView bytes, const std::vector<nginx::Token> &tokens)
{
    Painter painter(bytes);
    bool first = true;
    bool isLocation = false;
    for (const Token &token : tokens) {
        switch (token.kind) {
        case Token::Word:
        case Token::DoubleQuoted:
        case Token::SingleQuoted:
            if (first) {
                painter.add(token.offset, token.length,
                            token.kind == Token::Word ? Ink::Directive : Ink::String);
                isLocation = bytes.sliced(token.offset, token.length) == "location";
            } else {
                const bool string = isLocation || token.kind != Token::Word;
                painter.addArgument(token, string ? Ink::String : Ink::Plain);
            }
            first = false;
            break;
        case Token::Comment:
            painter.add(token.offset, token.length, Ink::Comment);
            break;
        case Token::LuaBody:
            painter.add(token.offset, token.length, Ink::String);
            break;
        case Token::Invalid:
            painter.add(token.offset, token.length, Ink::Invalid);
            break;
        case Token::Semicolon:
        case Token::BlockOpen:
        case Token::BlockClose:
            first = true;
            isLocation = false;
            break;
        default:
            break;
        }
    }
    return painter.take();
}

QColor inkColour(Ink ink)
{
    const Tokens &t = Theme::tokens();
    switch (ink) {
    case Ink::Directive:
        return t.directive;
    case Ink::String:
        return t.string;
    case Ink::Variable:
        return t.variable;
    case Ink::Number:
        return t.number;
    case Ink::Comment:
        return t.comment;
    case Ink::Invalid:
        return t.error;
    case Ink::Plain:
        break;
    }
    return t.text;
}

} // namespace gate101::ui

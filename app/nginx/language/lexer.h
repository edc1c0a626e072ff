// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <vector>

namespace gate101::nginx {

/// A token of a configuration file. Tokens are in order and do not overlap; what stands between two of them
/// is white space, so tokens and gaps cover every byte.
struct Token
{
    enum Kind : quint32 {
        Word,         ///< Without quotes; may hold ${var}, escapes and quote characters inside.
        DoubleQuoted, ///< With its quotes.
        SingleQuoted, ///< With its quotes.
        Semicolon,
        BlockOpen,
        BlockClose,
        Comment, ///< From # to before the line feed.
        LuaBody, ///< What stands between the braces of a *_by_lua_block.
        Invalid, ///< A byte that Nginx refuses here; an error tells why.
    };

    quint32 offset = 0;
    quint32 length : 28 = 0;
    quint32 kind : 4 = Word;

    [[nodiscard]] bool isWord() const { return kind <= SingleQuoted; }
    [[nodiscard]] qsizetype end() const { return static_cast<qsizetype>(offset) + length; }
};

/// What Nginx's own reader would refuse, at the byte where it would.
struct SyntaxError
{
    enum Kind {
        UnexpectedCharacter,  ///< Directly behind a closing quote; `detail` is the character.
        UnexpectedSemicolon,  ///< No directive before it.
        UnexpectedOpenBrace,  ///< No directive before it.
        UnexpectedCloseBrace, ///< No block is open, or a directive is not terminated.
        UnexpectedEnd,        ///< A directive is not terminated, or a quote or block is not closed.
        TooLongParameter,     ///< A parameter or a comment of more than some 4,094 bytes.
        UnterminatedLua,
        FileTooLarge, ///< More than 256 MiB.
    };
    Kind kind = UnexpectedCharacter;
    qsizetype offset = 0;
    QByteArray detail;
};

struct LexResult
{
    std::vector<Token> tokens;
    std::vector<SyntaxError> errors;
    size_t directives = 0; ///< How many `;` and `{` end one.
};

/// Splits bytes as ngx_conf_read_token does (src/core/ngx_conf_file.c). Never fails: what Nginx refuses
/// becomes an error, and reading goes on behind it.
LexResult lex(QByteArrayView bytes);

/// The value of a word token as the directive gets it: quotes removed, `\"`, `\'`, `\\`, `\t`, `\r`, `\n`
/// resolved.
QByteArray tokenValue(QByteArrayView bytes, const Token &token);

} // namespace gate101::nginx

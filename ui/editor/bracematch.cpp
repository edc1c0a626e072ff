// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/bracematch.h"

#include "editor/scintilla.h"
#include "editor/scintillabytes.h"
#include "nginx/language/lexer.h"

#include <algorithm>
#include <vector>

namespace gate101::ui {

namespace {

using Sci = QsciScintillaBase;

/// How far a partner is looked for, in bytes.
constexpr long reach = 256L * 1024;

/// Behind an opening brace a statement begins, so reading can begin there.
BraceMatch partnerBehind(const QsciScintilla &editor, long open)
{
    const long length = editor.SendScintilla(Sci::SCI_GETLENGTH);
    const long to = std::min(length, open + 1 + reach);
    int depth = 1;
    for (const nginx::Token &token : nginx::lex(scintillaBytes(editor, open + 1, to)).tokens) {
        if (token.kind == nginx::Token::BlockOpen)
            ++depth;
        else if (token.kind == nginx::Token::BlockClose && --depth == 0)
            return {open, open + 1 + static_cast<long>(token.offset), false};
    }
    return {open, -1, to == length};
}

/// Before a closing brace: the text is read from a line at which the depth is known, by Scintilla's levels.
BraceMatch partnerBefore(const QsciScintilla &editor, long close)
{
    const long line = editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, close);
    const long header = editor.SendScintilla(Sci::SCI_GETFOLDPARENT, line);
    const long from = header < 0 ? 0 : editor.SendScintilla(Sci::SCI_POSITIONFROMLINE, header);
    if (close - from > reach)
        return {close, -1, false};
    std::vector<long> open;
    for (const nginx::Token &token : nginx::lex(scintillaBytes(editor, from, close)).tokens) {
        if (token.kind == nginx::Token::BlockOpen)
            open.push_back(from + static_cast<long>(token.offset));
        else if (token.kind == nginx::Token::BlockClose && !open.empty())
            open.pop_back();
    }
    return open.empty() ? BraceMatch{close, -1, from == 0} : BraceMatch{close, open.back(), false};
}

/// Whether a byte is a brace that Nginx takes for one: it is coloured as nothing else.
bool isBrace(const QsciScintilla &editor, long at, char brace)
{
    return at >= 0 && static_cast<char>(editor.SendScintilla(Sci::SCI_GETCHARAT, at)) == brace &&
           editor.SendScintilla(Sci::SCI_GETSTYLEAT, at) == 0;
}

} // namespace

BraceMatch matchingBrace(const QsciScintilla &editor)
{
    const long cursor = editor.SendScintilla(Sci::SCI_GETCURRENTPOS);
    for (const long at : {cursor - 1, cursor}) {
        if (isBrace(editor, at, '{'))
            return partnerBehind(editor, at);
        if (isBrace(editor, at, '}'))
            return partnerBefore(editor, at);
    }
    return {};
}

void showMatchingBrace(QsciScintilla &editor)
{
    const BraceMatch found = matchingBrace(editor);
    if (found.missing)
        editor.SendScintilla(Sci::SCI_BRACEBADLIGHT, found.brace);
    else
        editor.SendScintilla(Sci::SCI_BRACEHIGHLIGHT,
                             static_cast<unsigned long>(found.partner < 0 ? -1 : found.brace), found.partner);
}

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/nginxlexer.h"

#include "editor/highlight.h"
#include "editor/scintillabytes.h"
#include "nginx/language/lexer.h"
#include "theme/theme.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int inkCount = static_cast<int>(Ink::Invalid) + 1;

/// Every line gets its depth of braces; a line that opens more than it closes heads a fold.
void fold(QsciScintilla &editor, QByteArrayView bytes)
{
    const auto lines = static_cast<int>(editor.SendScintilla(QsciScintillaBase::SCI_GETLINECOUNT));
    std::vector<int> change(static_cast<std::size_t>(lines), 0);
    for (const nginx::Token &token : nginx::lex(bytes).tokens) {
        if (token.kind != nginx::Token::BlockOpen && token.kind != nginx::Token::BlockClose)
            continue;
        const auto line = static_cast<std::size_t>(editor.SendScintilla(
            QsciScintillaBase::SCI_LINEFROMPOSITION, static_cast<unsigned long>(token.offset)));
        change[line] += token.kind == nginx::Token::BlockOpen ? 1 : -1;
    }
    int depth = 0;
    for (int line = 0; line < lines; ++line) {
        const int delta = change[static_cast<std::size_t>(line)];
        int level = QsciScintillaBase::SC_FOLDLEVELBASE + depth;
        if (delta > 0)
            level |= QsciScintillaBase::SC_FOLDLEVELHEADERFLAG;
        if (editor.SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line)) !=
            level)
            editor.SendScintilla(QsciScintillaBase::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line),
                                 static_cast<long>(level));
        depth = std::max(0, depth + delta);
    }
}

} // namespace

NginxLexer::NginxLexer(QObject *parent)
    : QsciLexerCustom(parent)
{
    applyTheme();
}

const char *NginxLexer::language() const
{
    return "Nginx";
}

QString NginxLexer::description(int style) const
{
    // An empty description is how QScintilla learns that there are no further styles.
    static const char *const names[inkCount] = {"plain",  "directive", "string", "variable",
                                                "number", "comment",   "invalid"};
    return style >= 0 && style < inkCount ? QString::fromLatin1(names[style]) : QString();
}

void NginxLexer::styleText(int, int)
{
    if (!editor())
        return;
    const QByteArray bytes = scintillaBytes(*editor());
    startStyling(0);
    qsizetype at = 0;
    for (const InkSpan &span : highlight(bytes)) {
        setStyling(static_cast<int>(span.offset - at), static_cast<int>(Ink::Plain));
        setStyling(static_cast<int>(span.length), static_cast<int>(span.ink));
        at = span.offset + span.length;
    }
    setStyling(static_cast<int>(bytes.size() - at), static_cast<int>(Ink::Plain));
    fold(*editor(), bytes);
}

void NginxLexer::applyTheme()
{
    const Tokens &t = Theme::tokens();
    const QFont font = Theme::mono();
    setDefaultFont(font);
    setDefaultPaper(t.raised);
    setDefaultColor(t.text);
    for (int style = 0; style < inkCount; ++style) {
        setFont(font, style);
        setPaper(t.raised, style);
        setColor(inkColour(static_cast<Ink>(style)), style);
    }
}

} // namespace gate101::ui

#include "moc_nginxlexer.cpp"

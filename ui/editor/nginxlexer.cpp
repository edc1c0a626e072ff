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

/// The state of a line at whose beginning no statement, string or Lua block is open.
constexpr long freshLine = 1;

/// Scintilla's questions about lines, of the widget that is being styled.
class Lines
{
public:
    explicit Lines(QsciScintilla &editor)
        : m_editor(editor)
    {
    }

    [[nodiscard]] long count() const { return m_editor.SendScintilla(QsciScintillaBase::SCI_GETLINECOUNT); }
    [[nodiscard]] long at(int position) const
    {
        return m_editor.SendScintilla(QsciScintillaBase::SCI_LINEFROMPOSITION,
                                      static_cast<unsigned long>(position));
    }
    [[nodiscard]] long start(long line) const
    {
        return line < count() ? m_editor.SendScintilla(QsciScintillaBase::SCI_POSITIONFROMLINE,
                                                       static_cast<unsigned long>(line))
                              : m_editor.SendScintilla(QsciScintillaBase::SCI_GETLENGTH);
    }
    [[nodiscard]] bool isFresh(long line) const
    {
        return line == 0 || m_editor.SendScintilla(QsciScintillaBase::SCI_GETLINESTATE,
                                                   static_cast<unsigned long>(line)) == freshLine;
    }
    [[nodiscard]] int depth(long line) const
    {
        const long level =
            m_editor.SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, static_cast<unsigned long>(line));
        const long number = level & QsciScintillaBase::SC_FOLDLEVELNUMBERMASK;
        return line == 0 ? 0 : static_cast<int>(number - QsciScintillaBase::SC_FOLDLEVELBASE);
    }
    void set(long line, bool fresh, int depth, bool opens)
    {
        const auto number = static_cast<unsigned long>(line);
        m_editor.SendScintilla(QsciScintillaBase::SCI_SETLINESTATE, number, fresh ? freshLine : 0L);
        long level = QsciScintillaBase::SC_FOLDLEVELBASE + depth;
        if (opens)
            level |= QsciScintillaBase::SC_FOLDLEVELHEADERFLAG;
        if (m_editor.SendScintilla(QsciScintillaBase::SCI_GETFOLDLEVEL, number) != level)
            m_editor.SendScintilla(QsciScintillaBase::SCI_SETFOLDLEVEL, number, level);
    }

private:
    QsciScintilla &m_editor;
};

/// Behind the next end of a line from an offset on, as Scintilla counts lines: a carriage return alone ends
/// one, too. -1 when there is none.
qsizetype nextLine(QByteArrayView bytes, qsizetype from)
{
    for (qsizetype i = from; i < bytes.size(); ++i) {
        if (bytes[i] == '\n')
            return i + 1;
        if (bytes[i] == '\r')
            return i + 1 < bytes.size() && bytes[i + 1] == '\n' ? i + 2 : i + 1;
    }
    return -1;
}

/// Gives every line that begins in the bytes, and the one behind them, its depth of braces and its state. The
/// first line begins a statement.
void describeLines(Lines &lines, long first, QByteArrayView bytes, const std::vector<nginx::Token> &tokens)
{
    int depth = lines.depth(first);
    long line = first;
    bool fresh = true;
    bool freshAtStart = true;
    int depthAtStart = depth;
    qsizetype next = nextLine(bytes, 0);
    // Ends every line up to an offset; `inside` tells whether a token reaches over the line ends.
    const auto advance = [&](qsizetype to, bool inside) {
        while (next >= 0 && next <= to) {
            lines.set(line, freshAtStart, depthAtStart, depth > depthAtStart);
            ++line;
            next = nextLine(bytes, next);
            depthAtStart = depth;
            freshAtStart = fresh && !inside;
        }
    };
    for (const nginx::Token &token : tokens) {
        advance(token.offset, false);
        switch (token.kind) {
        case nginx::Token::BlockOpen:
            ++depth;
            fresh = true;
            break;
        case nginx::Token::BlockClose:
            depth = std::max(0, depth - 1);
            fresh = true;
            break;
        case nginx::Token::Semicolon:
            fresh = true;
            break;
        case nginx::Token::Comment:
            break;
        default:
            fresh = token.kind == nginx::Token::Invalid && fresh;
            advance(token.end(), true);
        }
    }
    advance(bytes.size(), false);
    lines.set(line, freshAtStart, depthAtStart, depth > depthAtStart);
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

void NginxLexer::styleText(int start, int end)
{
    if (!editor())
        return;
    Lines lines(*editor());
    long first = lines.at(start);
    while (!lines.isFresh(first))
        --first;
    const long from = lines.start(first);
    const long to = lines.start(lines.at(end) + 1);
    const QByteArray bytes = scintillaBytes(*editor(), from, to);
    const std::vector<nginx::Token> tokens = nginx::lex(bytes).tokens;
    QByteArray styles(bytes.size(), static_cast<char>(Ink::Plain));
    for (const InkSpan &span : highlight(bytes, tokens))
        std::fill_n(styles.begin() + span.offset, span.length, static_cast<char>(span.ink));
    startStyling(static_cast<int>(from));
    editor()->SendScintilla(QsciScintillaBase::SCI_SETSTYLINGEX, static_cast<unsigned long>(styles.size()),
                            styles.constData());
    describeLines(lines, first, bytes, tokens);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/directives.h"

namespace gate101::helper {

namespace {

constexpr qsizetype deepest = 64;

class Scanner
{
public:
    Scanner(const QByteArray &text, const std::function<void(const Directive &)> &visit)
        : m_text(text)
        , m_visit(visit)
    {
    }

    void run()
    {
        if (m_text.startsWith("\xEF\xBB\xBF")) {
            m_at = 3;
        }
        while (m_at < m_text.size()) {
            step();
        }
        finish();
    }

private:
    void step()
    {
        const char c = m_text.at(m_at);
        switch (c) {
        case '\n':
            ++m_line;
            [[fallthrough]];
        case ' ':
        case '\t':
        case '\r':
            ++m_at;
            return;
        case '#':
            while (m_at < m_text.size() && m_text.at(m_at) != '\n') {
                ++m_at;
            }
            return;
        case ';':
            finish();
            break;
        case '{':
            enter();
            break;
        case '}':
            finish();
            leave();
            break;
        default:
            word();
            return;
        }
        ++m_at;
    }

    void word()
    {
        if (m_now.words.isEmpty()) {
            m_now.line = m_line;
        }
        const char first = m_text.at(m_at);
        const bool quoted = first == '"' || first == '\'';
        const qsizetype from = quoted ? ++m_at : m_at;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            const bool variable = c == '$' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == '{';
            if (quoted ? c == first : !variable && isEnd(c)) {
                break;
            }
            m_line += c == '\n' ? 1 : 0;
            m_at += variable && !quoted ? 2 : 1;
            if (c == '\\' && m_at < m_text.size()) {
                m_line += m_text.at(m_at) == '\n' ? 1 : 0;
                ++m_at;
            }
        }
        m_now.words.append(m_text.mid(from, m_at - from));
        m_at += quoted && m_at < m_text.size() ? 1 : 0;
    }

    static bool isEnd(char c)
    {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == ';' || c == '{';
    }

    void finish()
    {
        if (!m_now.words.isEmpty()) {
            m_now.within = m_blocks;
            m_visit(m_now);
            m_now = {};
        }
    }

    void enter()
    {
        const QByteArray name = m_now.words.value(0);
        finish();
        if (m_blocks.size() < deepest) {
            m_blocks.append(name);
        } else {
            ++m_beyond;
        }
    }

    void leave()
    {
        if (m_beyond > 0) {
            --m_beyond;
        } else if (!m_blocks.isEmpty()) {
            m_blocks.removeLast();
        }
    }

    const QByteArray &m_text;
    const std::function<void(const Directive &)> &m_visit;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_beyond = 0;
    QByteArrayList m_blocks;
    Directive m_now;
};

} // namespace

void scanDirectives(const QByteArray &text, const std::function<void(const Directive &)> &visit)
{
    Scanner(text, visit).run();
}

} // namespace gate101::helper

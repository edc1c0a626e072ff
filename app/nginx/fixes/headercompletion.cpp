// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/fixes/headercompletion.h"

#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"
#include "nginx/fixes/headerlines.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

constexpr char key[] = "Sec-WebSocket-Key";
constexpr char version[] = "Sec-WebSocket-Version";
/// What the key of a request is while it is not known.
constexpr char ownKey[] = "$http_sec_websocket_key";

bool isHeader(const Directive &line, const QByteArray &name)
{
    return line.arg(0).compare(name, Qt::CaseInsensitive) == 0;
}

Evaluated valueOf(const CheckContext &context, const Directive &line)
{
    return context.resolution.variables->evaluate(line.arg(1));
}

/// Whether one line by itself does what a WebSocket needs. What cannot be computed is taken as right, but for
/// a variable that nothing defines.
bool isRight(const CheckContext &context, const Directive &line)
{
    const Evaluated value = valueOf(context, line);
    if (!value.decided) {
        const QByteArrayList names = Variables::namesIn(line.arg(1));
        return !isHeader(line, "Connection") &&
               std::none_of(names.begin(), names.end(),
                            [&context](const QByteArray &name) { return isUndefined(context, name); });
    }
    return isHeader(line, "Upgrade")      ? value.text.compare("websocket", Qt::CaseInsensitive) == 0
           : isHeader(line, "Connection") ? line.arg(1).contains('$') && asksForUpgrade(value.text)
           : isHeader(line, key)          ? value.text == ownKey
           : isHeader(line, version)      ? value.text == "13"
                                          : true;
}

class HeaderCompletion
{
public:
    HeaderCompletion(const CheckContext &context, ChangeBook &book)
        : m_context(context)
        , m_scope(*context.resolution.scope)
        , m_book(book)
    {
    }

    QByteArrayList run()
    {
        const bool wrong = !isDone("Upgrade") || !isDone("Connection") || isLost(key) || isLost(version);
        const bool hostTwice = headerState(m_context, "Host").sent.size() > 1;
        const bool hostLost = !shadowedHeader(m_context, "Host").isNull();
        if (m_scope.allOwn("proxy_set_header").empty()) {
            if (wrong || hostTwice) {
                m_lines = carriedLines(m_scope);
                add("Upgrade");
                add("Connection");
            }
            return m_lines;
        }
        for (const QByteArray &name : QByteArrayList{"Upgrade", "Connection"}) {
            mend(name);
        }
        for (const char *name : {key, version}) {
            if (isLost(name)) {
                mend(name);
            }
        }
        if (hostTwice) {
            mend("Host");
        } else if (hostLost) {
            m_lines.append(textOf(shadowedHeader(m_context, "Host")));
        }
        return m_lines;
    }

private:
    [[nodiscard]] bool isDone(const QByteArray &name) const
    {
        const HeaderState state = headerState(m_context, name);
        return state.sent.size() == 1 && isRight(m_context, state.sent.front());
    }

    /// A header of the handshake that would arrive by itself if no line were there to replace it.
    [[nodiscard]] bool isLost(const char *name) const
    {
        return !headerState(m_context, name).lines.empty() && !isDone(name);
    }

    /// Leaves one right line of that name.
    void mend(const QByteArray &name)
    {
        const HeaderState state = headerState(m_context, name);
        if (state.lines.empty()) {
            add(name);
            return;
        }
        if (isDone(name)) {
            return;
        }
        const Directive kept = lineToKeep(state);
        for (const Directive &line : state.lines) {
            if (line != kept && isOwnFile(line)) {
                m_book.edit(line.tree(), removeDirective(line));
            }
        }
        if (name == "Host" || isRight(m_context, kept)) {
            return;
        }
        if (isOwnFile(kept)) {
            m_book.edit(kept.tree(), replaceArg(kept, 1, value(name)));
        } else {
            add(name); // The included line sends nothing, so this is no second one.
        }
    }

    /// One that another file brings cannot be removed. Otherwise the first of equal lines, or the last that
    /// is right, as the newest Nginx takes the last.
    [[nodiscard]] Directive lineToKeep(const HeaderState &state) const
    {
        const std::vector<Directive> &lines = state.sent.empty() ? state.lines : state.sent;
        Directive kept = lines.front();
        for (const Directive &line : lines) {
            if (!isOwnFile(line)) {
                return line;
            }
            const bool same = valueOf(m_context, line).text == valueOf(m_context, kept).text;
            if (isRight(m_context, line) && (!same || !isRight(m_context, kept))) {
                kept = line;
            }
        }
        return kept;
    }

    [[nodiscard]] bool isOwnFile(const Directive &line) const
    {
        return &line.tree() == &m_scope.block.tree();
    }

    QByteArray value(const QByteArray &name)
    {
        if (name == "Upgrade") {
            return "$http_upgrade";
        }
        if (name == key) {
            return ownKey;
        }
        if (name == version) {
            return "$http_sec_websocket_version";
        }
        const HeaderState state = headerState(m_context, name);
        return state.configured && isRight(m_context, state.directive)
                   ? state.directive.arg(1)
                   : QByteArray('$' + ensureMap(m_context, m_book));
    }

    void add(const QByteArray &name)
    {
        m_lines.append(QByteArray("proxy_set_header " + name + ' ' + value(name) + ';'));
    }

    const CheckContext &m_context;
    const Scope &m_scope;
    ChangeBook &m_book;
    QByteArrayList m_lines;
};

} // namespace

QByteArrayList completeHeaders(const CheckContext &context, ChangeBook &book)
{
    return HeaderCompletion(context, book).run();
}

Directive foreignHeaderLine(const CheckContext &context)
{
    const Scope &scope = *context.resolution.scope;
    for (const QByteArray &name : QByteArrayList{"Upgrade", "Connection", "Host", key, version}) {
        std::vector<Directive> foreign;
        std::vector<Directive> sent;
        for (const Directive &line : scope.allOwn("proxy_set_header")) {
            if (!isHeader(line, name) || valueOf(context, line).text.isEmpty()) {
                continue;
            }
            sent.push_back(line);
            if (&line.tree() != &scope.block.tree()) {
                foreign.push_back(line);
            }
        }
        for (const Directive &line : foreign) {
            // Two different values, one of which cannot be removed: which one was meant is not ours to say.
            const bool unlike = std::any_of(sent.begin(), sent.end(), [&](const Directive &other) {
                return valueOf(context, other).text != valueOf(context, line).text;
            });
            if (foreign.size() > 1 || unlike || (name != "Host" && !isRight(context, line))) {
                return line;
            }
        }
    }
    return {};
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/likelypaths.h"

#include "probe/headers.h"

namespace gate101::probe {

namespace {

QByteArray withoutSlash(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/')) {
        path.chop(1);
    }
    return path;
}

class Collector
{
public:
    explicit Collector(const PathClues &clues)
        : m_path(before(clues.asked, '?'))
    {
        const qsizetype mark = clues.asked.indexOf('?');
        m_query = mark < 0 ? QByteArray() : clues.asked.mid(mark + 1);
    }

    [[nodiscard]] const QByteArray &path() const { return m_path; }

    /// A whole request target.
    void addTarget(const QByteArray &target)
    {
        if (m_targets.size() < mostLikelyPaths && target.startsWith('/') && !m_targets.contains(target) &&
            before(target, '?') != m_path) {
            m_targets.append(target);
        }
    }

    /// A path, with the client's query behind it.
    void add(const QByteArray &path, const QByteArray &ownQuery = {})
    {
        const QByteArray between = ownQuery.isEmpty() || m_query.isEmpty() ? "" : "&";
        const QByteArray query = QByteArray(ownQuery + between + m_query);
        addTarget(query.isEmpty() ? path : QByteArray(path + '?' + query));
    }

    [[nodiscard]] QByteArrayList take() { return std::move(m_targets); }

private:
    QByteArray m_path;
    QByteArray m_query;
    QByteArrayList m_targets;
};

} // namespace

QByteArrayList likelyPaths(const PathClues &clues)
{
    Collector found(clues);
    const QByteArray path = withoutSlash(found.path());
    found.addTarget(clues.sent);
    for (const QByteArray &known : clues.known) {
        found.add(known);
    }
    found.add(found.path().endsWith('/') ? path : QByteArray(path + '/'));

    const QByteArray prefix = withoutSlash(clues.prefix);
    if (prefix.size() > 1 && path.startsWith(QByteArray(prefix + '/'))) {
        found.add(path.mid(prefix.size()));
    } else if (prefix.size() > 1 && path != prefix) {
        found.add(QByteArray(prefix + path));
    }
    if (path.startsWith("/api/")) {
        found.add(path.mid(4));
    } else if (path != "/") {
        found.add(QByteArray("/api" + path));
    }
    found.add(path.mid(path.lastIndexOf('/')));
    if (!path.endsWith("/ws")) {
        found.add(path == "/" ? QByteArray("/ws") : QByteArray(path + "/ws"));
    }

    for (const char *usual : {"/ws", "/api/ws"}) {
        found.add(usual);
    }
    found.add("/socket.io/", "EIO=4&transport=websocket");
    for (const char *usual :
         {"/websocket", "/", "/cable", "/graphql", "/socket/websocket", "/socket", "/live"}) {
        found.add(usual);
    }
    return found.take();
}

} // namespace gate101::probe

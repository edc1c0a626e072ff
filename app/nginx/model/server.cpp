// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/model/server.h"

namespace gate101::nginx {

namespace {

bool endsWithoutCase(QByteArrayView text, QByteArrayView end)
{
    return text.size() >= end.size() && text.last(end.size()).compare(end, Qt::CaseInsensitive) == 0;
}

/// `name` as it stands in the file, perhaps with quotes or escapes.
bool mayConcern(QByteArrayView name, QByteArrayView host)
{
    if (name.isEmpty() || name.front() == '~' || name.front() == '$' || name.front() == '"' ||
        name.front() == '\'' || name.contains('\\')) {
        return true;
    }
    if (name.endsWith(".*")) {
        const QByteArrayView start = name.chopped(2);
        return host.size() >= start.size() &&
               host.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
    }
    return endsWithoutCase(host, name.sliced(name.startsWith("*.") ? 2 : name.front() == '.' ? 1 : 0));
}

} // namespace

Server::Server(const ConfigSet &config, const Directive &block, const Scope &http, ListenReader &reader)
    : scope(config, block, &http)
{
    config.visit(block, [this, &reader](const Directive &directive) {
        if (directive.is("listen")) {
            if (const std::optional<Listen> listen = reader.read(directive)) {
                listens.push_back(*listen);
            }
        } else if (directive.is("server_name")) {
            m_nameLines.push_back(directive);
        }
    });
    if (listens.empty()) {
        listens.push_back({.address = "0.0.0.0"});
    }
}

const QByteArrayList &Server::names() const
{
    if (m_names.isEmpty()) {
        for (const Directive &directive : m_nameLines) {
            for (const QByteArray &name : directive.args()) {
                m_names.append(name.startsWith('~') ? name : name.toLower());
            }
        }
        if (m_names.isEmpty()) {
            m_names.append(QByteArray());
        }
    }
    return m_names;
}

bool Server::mayBeNamed(const QByteArray &host) const
{
    for (const Directive &line : m_nameLines) {
        const QByteArrayView bytes = line.tree().bytes();
        const qsizetype count = line.argCount();
        for (qsizetype i = 0; i < count; ++i) {
            const Token token = line.argToken(i);
            if (mayConcern(bytes.sliced(token.offset, token.length), host)) {
                return true;
            }
        }
    }
    return m_nameLines.empty() && host.isEmpty();
}

const std::vector<std::unique_ptr<Location>> &Server::locations() const
{
    if (!m_locations) {
        m_locations = readLocations(scope);
    }
    return *m_locations;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/variables.h"

#include "nginx/routing/hostport.h"

namespace gate101::nginx {

namespace {

constexpr int deepestMap = 8;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Variables of Nginx's own whose values only a live request has. They are asked for often, so the
/// configuration is not searched for them.
bool isNginxOwn(const QByteArray &name)
{
    for (const char *start :
         {"remote_",   "proxy_",   "ssl_",       "upstream_", "realip_", "cookie_",   "sent_http_",
          "time_",     "request_", "connection", "binary_",   "server_", "document_", "content_",
          "realpath_", "msec",     "hostname",   "pid",       "body_",   "bytes_",    "nginx_",
          "tcpinfo_",  "limit_",   "geoip_",     "status",    "pipe"}) {
        if (name.startsWith(start)) {
            return name != "connection_upgrade";
        }
    }
    return false;
}

/// Calls `literal` and `variable` for the parts of a text, as ngx_http_script_compile reads it.
template<class Literal, class Variable> void split(const QByteArray &text, Literal literal, Variable variable)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype dollar = text.indexOf('$', at);
        if (dollar < 0 || dollar + 1 == text.size()) {
            literal(text.mid(at));
            return;
        }
        literal(text.mid(at, dollar - at));
        qsizetype start = dollar + 1;
        const bool braces = text[start] == '{';
        start += braces ? 1 : 0;
        qsizetype end = start;
        if (text[start] >= '1' && text[start] <= '9' && !braces) {
            ++end;
        } else {
            while (end < text.size() && isNameCharacter(text[end])) {
                ++end;
            }
        }
        if (end == start) {
            literal(text.mid(dollar, start - dollar));
        } else {
            variable(text.mid(start, end - start));
        }
        at = end + (braces && end < text.size() && text[end] == '}' ? 1 : 0);
    }
}

} // namespace

Variables::Variables(const HttpModel &model, const RouteRequest &request)
    : m_model(model)
    , m_request(request)
{
}

void Variables::set(const QByteArray &name, const Evaluated &value)
{
    m_set.insert(name, value);
}

void Variables::setUri(const QByteArray &uri, const QByteArray &args)
{
    m_uri = uri;
    m_args = args;
}

void Variables::setCaptures(const QByteArrayList &captures, const QHash<QByteArray, QByteArray> &named)
{
    m_captures = captures;
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        m_set.insert(it.key(), {it.value(), true});
    }
}

void Variables::setServerName(const QByteArray &name)
{
    m_serverName = name;
}

QList<QPair<QByteArray, QByteArray>> Variables::requestHeaders() const
{
    QList<QPair<QByteArray, QByteArray>> headers{
        {"Host", hostHeader(m_request.host, m_request.port, m_request.tls ? 443 : 80)}};
    if (m_request.upgrade) {
        headers.emplaceBack("Upgrade", "websocket");
        headers.emplaceBack("Connection", "Upgrade");
        headers.emplaceBack("Sec-WebSocket-Key", "$http_sec_websocket_key");
        headers.emplaceBack("Sec-WebSocket-Version", "13");
    }
    return headers;
}

QByteArrayList Variables::namesIn(const QByteArray &text)
{
    QByteArrayList names;
    split(
        text, [](const QByteArray &) {}, [&names](const QByteArray &name) { names.append(name); });
    return names;
}

Evaluated Variables::evaluate(const QByteArray &text) const
{
    return evaluateAt(text, 0);
}

Evaluated Variables::evaluateAt(const QByteArray &text, int depth) const
{
    Evaluated result;
    split(
        text, [&result](const QByteArray &literal) { result.text += literal; },
        [&](const QByteArray &name) {
            const Evaluated part = valueAt(name, depth);
            result.text += part.decided ? part.text : '$' + name;
            result.decided = result.decided && part.decided;
        });
    return result;
}

Evaluated Variables::value(const QByteArray &name) const
{
    return valueAt(name, 0);
}

Evaluated Variables::valueAt(const QByteArray &name, int depth) const
{
    if (const auto found = m_set.constFind(name); found != m_set.constEnd()) {
        return *found;
    }
    if (const MapBlock *map = m_model.mapOf(name); map != nullptr && depth < deepestMap) {
        const Evaluated source = evaluateAt(map->source, depth + 1);
        return source.decided ? evaluateAt(map->valueFor(source.text), depth + 1) : Evaluated{{}, false};
    }
    if (name.size() == 1 && name[0] >= '0' && name[0] <= '9') {
        const int index = name[0] - '0';
        return index < m_captures.size() ? Evaluated{m_captures[index], true} : Evaluated{{}, true};
    }
    if (name == "host") {
        const QByteArray host = m_request.host.toLower();
        return {host.contains(':') ? '[' + host + ']' : host.endsWith('.') ? host.chopped(1) : host, true};
    }
    if (name == "scheme") {
        return {m_request.tls ? "https" : "http", true};
    }
    if (name == "https") {
        return {m_request.tls ? "on" : "", true};
    }
    if (name == "request_method") {
        return {"GET", true};
    }
    if (name == "server_protocol") {
        return {"HTTP/1.1", true};
    }
    if (name == "server_port") {
        return {QByteArray::number(m_request.port), true};
    }
    if (name == "server_name") {
        return {m_serverName.startsWith('.') ? m_serverName.mid(1) : m_serverName, true};
    }
    if (name == "request_uri") {
        return {m_request.target, true};
    }
    if (name == "uri" || name == "document_uri") {
        return {m_uri, true};
    }
    if (name == "args" || name == "query_string") {
        return {m_args, true};
    }
    if (name == "is_args") {
        return {m_args.isEmpty() ? "" : "?", true};
    }
    if (name.startsWith("arg_")) {
        for (const QByteArray &pair : m_args.split('&')) {
            if (pair.toLower().startsWith(QByteArray(name.mid(4).toLower() + '='))) {
                return {pair.mid(name.size() - 3), true};
            }
        }
        return {{}, true};
    }
    if (name.startsWith("http_")) {
        if (name == "http_sec_websocket_key") {
            return {{}, !m_request.upgrade};
        }
        for (const auto &[header, value] : requestHeaders()) {
            if (header.toLower().replace('-', '_') == name.mid(5)) {
                return {value, true};
            }
        }
        return {{}, true};
    }
    // A variable that some line sets, but none that ran, is empty.
    return {{}, !isNginxOwn(name) && m_model.declares(name)};
}

} // namespace gate101::nginx

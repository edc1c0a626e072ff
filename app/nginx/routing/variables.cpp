// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/variables.h"

#include "nginx/routing/requestvariable.h"
#include "nginx/routing/uri.h"

namespace gate101::nginx {

namespace {

constexpr int deepestMap = 8;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

int captureIndex(const QByteArray &name)
{
    return name.size() == 1 && name[0] >= '0' && name[0] <= '9' ? name[0] - '0' : -1;
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
        if (start < text.size() && text[start] >= '1' && text[start] <= '9' && !braces) {
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

Variables::Variables(const HttpModel &model, const RouteRequest &request, Version version)
    : m_model(&model)
    , m_request(request)
    , m_version(version)
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

void Variables::setCaptures(const RegexMatch &match)
{
    m_captures = match.captures;
    for (auto it = match.named.cbegin(); it != match.named.cend(); ++it) {
        m_set.insert(it.key(), {it.value(), true});
    }
}

void Variables::clearCaptures()
{
    m_captures.clear();
}

void Variables::setServerName(const QByteArray &name)
{
    m_serverName = name;
}

QList<QPair<QByteArray, QByteArray>> Variables::requestHeaders() const
{
    return clientHeaders(m_request);
}

QByteArrayList Variables::namesIn(const QByteArray &text)
{
    QByteArrayList names;
    split(
        text, [](const QByteArray &) {}, [&names](const QByteArray &name) { names.append(name); });
    return names;
}

Evaluated Variables::evaluate(const QByteArray &text, Captures captures) const
{
    return evaluateAt(text, captures, 0);
}

Evaluated Variables::evaluateAt(const QByteArray &text, Captures captures, int depth) const
{
    // Nginx measures all parts first and writes them then. When a map's expression replaces the captures in
    // between, the later ones are written into the room of the earlier ones.
    const int round = m_captureRounds;
    qsizetype room = 0;
    QByteArrayList parts; // Captures are filled in below.
    Evaluated result;
    split(
        text, [&parts](const QByteArray &literal) { parts.append(literal); },
        [&](const QByteArray &name) {
            if (const int index = captureIndex(name); index >= 0) {
                room += capture(index, captures).size();
                parts.append(QByteArray());
                return;
            }
            const Evaluated part = valueAt(name, depth);
            parts.append(part.decided ? part.text : '$' + name);
            result.decided = result.decided && part.decided;
        });
    qsizetype i = 0;
    const auto write = [&](const QByteArray & /*part*/) { result.text += parts[i++]; };
    split(text, write, [&](const QByteArray &name) {
        if (const int index = captureIndex(name); index >= 0) {
            const QByteArray part = capture(index, captures);
            result.text += part;
            room -= part.size();
            ++i;
        } else {
            write(name);
        }
    });
    result.decided = result.decided && (round == m_captureRounds || room == 0);
    return result;
}

QByteArray Variables::capture(int index, Captures captures) const
{
    const QByteArray text = m_captures.value(index);
    const bool escapes =
        captures == Captures::Escaped && (isQuoted(m_request.target) || hasPlus(m_request.target));
    return escapes ? escapeArgs(text, m_version) : text;
}

Evaluated Variables::value(const QByteArray &name) const
{
    return valueAt(name, 0);
}

Evaluated Variables::mapValue(const MapBlock &map, int depth) const
{
    if (depth >= deepestMap) {
        return {{}, false};
    }
    const Evaluated source = evaluateAt(map.source, Captures::AsTheyAre, depth + 1);
    if (!source.decided) {
        return {{}, false};
    }
    const MapBlock::Found found = map.find(source.text);
    if (found.gaveUp) {
        return {{}, false};
    }
    if (found.match.matched) {
        m_captures = found.match.captures;
        for (auto it = found.match.named.cbegin(); it != found.match.named.cend(); ++it) {
            m_set.insert(it.key(), {it.value(), true});
        }
        ++m_captureRounds;
    }
    return evaluateAt(found.value, Captures::AsTheyAre, depth + 1);
}

/// Blocks whose value rests on an address, a hash or a program.
bool Variables::isMadeElsewhere(const QByteArray &name) const
{
    const QByteArray dollar = '$' + name;
    const auto &directives = m_model->http().directives();
    for (const Directive &directive : directives) {
        if (((directive.is("geo") || directive.is("split_clients")) &&
             directive.arg(directive.argCount() - 1) == dollar) ||
            ((directive.is("js_set") || directive.is("perl_set")) && directive.arg(0) == dollar)) {
            return true;
        }
    }
    return false;
}

Evaluated Variables::valueAt(const QByteArray &name, int depth) const
{
    if (const auto found = m_set.constFind(name); found != m_set.constEnd()) {
        return *found;
    }
    if (const MapBlock *map = m_model->mapOf(name); map != nullptr) {
        if (const auto kept = m_mapValues.constFind(name); kept != m_mapValues.constEnd()) {
            return *kept;
        }
        Evaluated value = mapValue(*map, depth);
        if (!map->isVolatile && value.decided) {
            m_mapValues.insert(name, value);
        }
        return value;
    }
    if (const int index = captureIndex(name); index >= 0) {
        return {m_captures.value(index), true};
    }
    if (const auto own = requestVariable(name, {m_request, m_uri, m_args, m_serverName, m_version})) {
        return *own;
    }
    // A variable that some line sets, but none that ran, is empty.
    return {{}, !isMadeElsewhere(name) && m_model->declares(name)};
}

} // namespace gate101::nginx

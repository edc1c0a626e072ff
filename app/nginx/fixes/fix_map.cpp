// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/insertion.h"
#include "nginx/files/includeglob.h"
#include "nginx/fixes/fix.h"
#include "nginx/model/misplacedmaps.h"
#include "nginx/proxying/proxyheader.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

constexpr auto usualVariable = "connection_upgrade";

/// Whether a map turns an upgrade into "upgrade" and everything else into something else.
bool fits(const MapBlock &map)
{
    return map.source == "$http_upgrade" &&
           map.valueFor("websocket").compare("upgrade", Qt::CaseInsensitive) == 0 &&
           map.valueFor("").compare("upgrade", Qt::CaseInsensitive) != 0;
}

/// From 1.29.7 on connections to the backend are kept alive by default, which "close" would defeat.
QByteArrayList mapLines(const QByteArray &variable, Version version)
{
    const QByteArray otherwise = version.isKnown() && version >= firstWithHttp11Upstream ? "''" : "close";
    return {QByteArray("map $http_upgrade $" + variable + " {"), "\tdefault upgrade;",
            QByteArray("\t''      " + otherwise + ";"), "}"};
}

/// A comment of the file that says a tool writes it.
bool isGenerated(const Tree &tree)
{
    for (const Token &token : tree.tokens()) {
        if (token.kind != Token::Comment) {
            continue;
        }
        const QByteArray comment = tree.bytes().mid(token.offset, token.length).toLower();
        if (comment.contains("do not edit") || comment.contains("managed by") ||
            comment.contains("ansible managed") || comment.contains("generated")) {
            return true;
        }
    }
    return false;
}

/// A path that an include of http takes in and that no file has yet; empty when there is none.
QByteArray confFilePath(const CheckContext &context)
{
    const ConfigSet &config = context.model.config();
    for (const QByteArray &pattern : config.includePatterns(context.model.http().block)) {
        QByteArray path = pattern.left(pattern.lastIndexOf('/')) + "/websocket.conf";
        if (isGlob(pattern) && matchesGlob(pattern, path) && config.file(path) == nullptr) {
            return path;
        }
    }
    return {};
}

/// The variable that the location's Connection line already uses, when nothing defines it.
QByteArray undefinedVariable(const CheckContext &context)
{
    if (!context.isProxied()) {
        return {};
    }
    const HeaderState state = headerState(context, "Connection");
    const QByteArrayList names = Variables::namesIn(state.configured ? state.directive.arg(1) : QByteArray());
    return names.size() == 1 && !state.decided && context.model.mapOf(names.first()) == nullptr
               ? names.first()
               : QByteArray();
}

/// Puts lines where http takes them in.
void addToHttp(const CheckContext &context, const QByteArrayList &lines, ChangeBook &book)
{
    const Directive http = context.model.http().block;
    const QByteArray path = isGenerated(http.tree()) ? confFilePath(context) : QByteArray();
    if (path.isEmpty()) {
        book.edit(http.tree(), insertAtStart(http, lines));
    } else {
        QByteArray text = lines.join('\n') + '\n';
        book.create(path, text.replace('\t', "    "));
    }
}

/// The block as lines for the insertion: what stands inside is one level deep.
QByteArrayList linesOf(const Directive &map)
{
    const QByteArray text = map.tree().bytes().mid(map.begin(), map.end() - map.begin());
    QByteArrayList lines;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        lines.append(lines.isEmpty() || trimmed == "}" || trimmed.isEmpty() ? trimmed : '\t' + trimmed);
    }
    return lines;
}

} // namespace

QByteArray ensureMap(const CheckContext &context, ChangeBook &book)
{
    const QByteArray wanted = undefinedVariable(context);
    if (wanted.isEmpty()) {
        for (const MapBlock &map : context.model.maps()) {
            // Nginx accepts a map whose variable no text can name.
            const bool isNameable = Variables::namesIn('$' + map.variable) == QByteArrayList{map.variable};
            if (isNameable && fits(map) && context.model.mapOf(map.variable) == &map) {
                return map.variable;
            }
        }
    }
    QByteArray variable = wanted.isEmpty() ? QByteArray(usualVariable) : wanted;
    // The usual name may be taken by a map that does something else.
    for (int n = 1; context.model.mapOf(variable) != nullptr; ++n) {
        variable = "websocket_connection" + (n == 1 ? QByteArray() : '_' + QByteArray::number(n));
    }
    addToHttp(context, mapLines(variable, context.version()), book);
    return variable;
}

bool fixUndefinedUpgrade(const CheckContext &context, ChangeBook &book)
{
    if (!context.isProxied()) {
        return false;
    }
    bool found = false;
    for (const Directive &line : headerState(context, "Upgrade").lines) {
        const QByteArrayList names = Variables::namesIn(line.arg(1));
        if (std::any_of(names.begin(), names.end(),
                        [&context](const QByteArray &name) { return isUndefined(context, name); })) {
            book.edit(line.tree(), replaceArg(line, 1, "$http_upgrade"));
            found = true;
        }
    }
    return found;
}

bool fixMisplacedMaps(const CheckContext &context, ChangeBook &book)
{
    const std::vector<Directive> maps = misplacedMaps(context.model.config());
    if (context.model.http().block.isNull()) {
        return false;
    }
    QByteArrayList lines;
    QByteArrayList moved;
    for (const Directive &map : maps) {
        const QByteArray variable = map.arg(1).mid(1);
        book.edit(map.tree(), removeDirective(map));
        if (context.model.mapOf(variable) == nullptr && !moved.contains(variable)) {
            moved.append(variable);
            lines += linesOf(map);
        }
    }
    if (!lines.isEmpty()) {
        addToHttp(context, lines, book);
    }
    return !maps.empty();
}

} // namespace gate101::nginx

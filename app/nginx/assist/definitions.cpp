// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/definitions.h"

#include "nginx/files/includeglob.h"

namespace gate101::nginx {

namespace {

/// Which argument of a directive names a variable that it makes; -1 when it makes none.
qsizetype definingArgument(const Directive &directive)
{
    if (directive.is("set") || directive.is("auth_request_set")) {
        return 0;
    }
    if (directive.is("map") || directive.is("split_clients")) {
        return 1;
    }
    if (directive.is("geo")) {
        return directive.argCount() - 1;
    }
    return -1;
}

QByteArray unquoted(const QByteArray &word)
{
    const bool quoted = word.size() > 1 && (word.front() == '"' || word.front() == '\'');
    return quoted ? word.sliced(1, word.size() - 2) : word;
}

/// The host of "http://host:port/path", without the port.
QByteArray hostOf(const QByteArray &target)
{
    const qsizetype scheme = target.indexOf("://");
    const qsizetype start = scheme < 0 ? 0 : scheme + 3;
    qsizetype end = start;
    while (end < target.size() && target[end] != '/' && target[end] != ':' && target[end] != '?') {
        ++end;
    }
    return target.sliced(start, end - start);
}

std::vector<Place> includedFiles(const ConfigSet &config, const QByteArray &name)
{
    std::vector<Place> places;
    const QByteArray pattern = config.absolute(name);
    for (const auto &tree : config.files()) {
        if (tree->path() == pattern || (isGlob(pattern) && matchesGlob(pattern, tree->path()))) {
            places.push_back(tree->placeAt(0, 0));
        }
    }
    return places;
}

} // namespace

std::vector<DefinedVariable> definedVariables(const HttpModel &model)
{
    std::vector<DefinedVariable> variables;
    for (const auto &tree : model.config().files()) {
        for (const Directive &directive : tree->all()) {
            const qsizetype argument = definingArgument(directive);
            if (argument < 0) {
                continue;
            }
            const QByteArray name = directive.arg(argument);
            if (name.startsWith('$')) {
                variables.push_back({name.sliced(1), directive.headerPlace()});
            }
        }
    }
    return variables;
}

std::vector<Directive> namedLocations(const ConfigSet &config)
{
    std::vector<Directive> found;
    for (const auto &tree : config.files()) {
        for (const Directive &directive : tree->all()) {
            if (directive.is("location") && directive.arg(0).startsWith('@')) {
                found.push_back(directive);
            }
        }
    }
    return found;
}

std::vector<Place> definitionsOf(const CursorSite &site, qsizetype at, const HttpModel &model)
{
    std::vector<Place> places;
    if (site.in == CursorSite::In::Comment) {
        return places;
    }
    const QByteArray variable = variableAt(site.word, at);
    if (!variable.isEmpty()) {
        for (const DefinedVariable &defined : definedVariables(model)) {
            if (defined.name == variable) {
                places.push_back(defined.place);
            }
        }
        return places;
    }
    if (site.in != CursorSite::In::Argument) {
        return places;
    }
    const QByteArray word = unquoted(site.word);
    if (site.directive == "include") {
        return includedFiles(model.config(), word);
    }
    if (word.startsWith('@')) {
        for (const Directive &location : namedLocations(model.config())) {
            if (location.arg(0) == word) {
                places.push_back(location.headerPlace());
            }
        }
    } else if (site.directive.endsWith("_pass")) {
        if (const Upstream *upstream = model.upstream(hostOf(word))) {
            places.push_back(upstream->block.headerPlace());
        }
    }
    return places;
}

} // namespace gate101::nginx

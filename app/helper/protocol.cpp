// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/protocol.h"

#include <algorithm>
#include <array>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array operations{op::status,  op::listTree, op::readFile, op::ports, op::firewall,
                                op::begin,   op::stage,    op::check,    op::apply, op::confirm,
                                op::extend,  op::rollback, op::list,     op::show,  op::undo,
                                op::service, op::logs};

tl::unexpected<Error> badField(QLatin1StringView field, const char *reason)
{
    return failure(code::protocol, {{"field", QString(field)}, {"reason", QString::fromLatin1(reason)}});
}

bool isPathByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '_' || c == '@' || c == '+' || c == '-';
}

} // namespace

QJsonObject toJson(const Error &error)
{
    QJsonObject facts;
    for (auto it = error.facts.cbegin(); it != error.facts.cend(); ++it) {
        facts.insert(QString::fromLatin1(it.key()), it.value());
    }
    return {{u"code"_s, QString::fromLatin1(error.id)}, {u"facts"_s, facts}};
}

Error errorFromJson(const QJsonObject &object)
{
    const QJsonValue name = object.value("code"_L1);
    const QJsonValue facts = object.value("facts"_L1);
    if (!name.isString() || !facts.isObject() || !name.toString().startsWith("E_"_L1)) {
        return Error{{code::protocol, {{"field", u"error"_s}}}};
    }
    Error error;
    error.id = name.toString().toLatin1();
    const QJsonObject named = facts.toObject();
    for (auto it = named.constBegin(); it != named.constEnd(); ++it) {
        error.facts.insert(it.key().toLatin1(), it.value().toString());
    }
    return error;
}

Result<Request> readRequest(const QByteArray &line)
{
    auto object = readObject(line);
    if (!object) {
        return tl::unexpected(object.error());
    }
    for (auto it = object->constBegin(); it != object->constEnd(); ++it) {
        if (it.key() != "v"_L1 && it.key() != "id"_L1 && it.key() != "op"_L1 && it.key() != "args"_L1) {
            return failure(code::protocol, {{"field", it.key().left(64)}, {"reason", u"unknown"_s}});
        }
    }
    const QJsonValue version = object->value("v"_L1);
    if (!version.isDouble()) {
        return badField("v"_L1, "missing");
    }
    if (version.toInteger() != protocolVersion) {
        return failure(code::version, {{"theirs", QString::number(version.toInteger())},
                                       {"ours", QString::number(protocolVersion)}});
    }
    const QJsonValue id = object->value("id"_L1);
    if (!id.isDouble() || id.toInteger() < 1) {
        return badField("id"_L1, "not-a-positive-number");
    }
    const QJsonValue verb = object->value("op"_L1);
    if (!verb.isString()) {
        return badField("op"_L1, "missing");
    }
    const QJsonValue args = object->value("args"_L1);
    if (!args.isObject()) {
        return badField("args"_L1, "not-an-object");
    }
    const QString name = verb.toString();
    if (std::none_of(operations.begin(), operations.end(),
                     [&](QLatin1StringView one) { return one == name; })) {
        return failure(code::unknownOperation, {{"op", name.left(64)}});
    }
    return Request{id.toInteger(), name, args.toObject()};
}

Result<QByteArray> checkedPath(const QString &path)
{
    const auto refused = [&] { return failure(code::path, {{"file", path.left(caps::path)}}); };
    const QByteArray bytes = path.toUtf8();
    if (bytes.isEmpty() || bytes.size() > caps::path) {
        return refused();
    }
    const QByteArrayList components = bytes.split('/');
    if (components.size() > caps::pathComponents) {
        return refused();
    }
    for (const QByteArray &component : components) {
        if (component.isEmpty() || component == "." || component == ".." ||
            component.startsWith(".gate101") ||
            !std::all_of(component.begin(), component.end(), isPathByte)) {
            return refused();
        }
    }
    return bytes;
}

} // namespace gate101::helper

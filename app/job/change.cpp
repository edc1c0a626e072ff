// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/change.h"

#include <QJsonArray>
#include <QSet>

namespace gate101::job {

Change readChange(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    Change change;
    change.id = text("tx").toLatin1();
    change.state = text("state").toLatin1();
    change.time = QDateTime::fromString(text("time"), Qt::ISODateWithMs);
    change.who = text("who");
    change.undoes = text("undoes").toLatin1();
    for (const QJsonValue file : object.value(QLatin1StringView("files")).toArray()) {
        change.files.append(file.toString());
    }
    if (change.state == "unconfirmed") {
        const int remaining = object.value(QLatin1StringView("remaining_ms")).toInt();
        change.deadline = QDateTime::currentDateTime().addMSecs(remaining);
    }
    return change;
}

QList<Change> readHistory(const QJsonObject &result)
{
    QList<Change> history;
    QSet<QByteArray> undone;
    for (const QJsonValue value : result.value(QLatin1StringView("transactions")).toArray()) {
        Change change = readChange(value.toObject());
        if (change.state == "committed") {
            // An undo that was itself undone has no effect any more.
            if (undone.contains(change.id)) {
                change.state = "undone";
            } else if (!change.undoes.isEmpty()) {
                undone.insert(change.undoes);
            }
        }
        history.append(change);
    }
    return history;
}

nginx::FileChanges readFileChanges(const QJsonObject &shown)
{
    nginx::FileChanges changes;
    for (const QJsonValue value : shown.value(QLatin1StringView("changes")).toArray()) {
        const QJsonObject object = value.toObject();
        const QJsonObject before = object.value(QLatin1StringView("old")).toObject();
        const QJsonObject after = object.value(QLatin1StringView("new")).toObject();
        const auto bytes = [](const QJsonObject &side) {
            return QByteArray::fromBase64(side.value(QLatin1StringView("bytes")).toString().toLatin1());
        };
        nginx::FileChange change;
        change.path = object.value(QLatin1StringView("path")).toString().toUtf8();
        change.before = bytes(before);
        change.after = bytes(after);
        if (after.value(QLatin1StringView("kind")).toString() == u"link") {
            change.kind = nginx::FileChange::Kind::Link;
            change.linkTarget = after.value(QLatin1StringView("target")).toString().toUtf8();
        } else if (before.value(QLatin1StringView("kind")).toString() == u"absent") {
            change.kind = nginx::FileChange::Kind::Create;
        }
        changes.append(change);
    }
    return changes;
}

} // namespace gate101::job

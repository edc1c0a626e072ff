// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/planjson.h"

#include <array>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr int format = 1;
constexpr std::array phases{Phase::Prepared,  Phase::Armed,      Phase::Applying, Phase::Unconfirmed,
                            Phase::Committed, Phase::RolledBack, Phase::Conflict};
constexpr std::array kinds{"absent", "file", "link"};

QString encoded(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject imageToJson(const Image &image)
{
    QJsonObject object{{u"kind"_s, QString::fromLatin1(kinds.at(image.kind))}};
    if (image.kind == Image::Link) {
        object.insert(u"target"_s, encoded(image.target));
    }
    if (image.kind == Image::File) {
        QJsonObject attributes;
        for (auto it = image.meta.attributes.cbegin(); it != image.meta.attributes.cend(); ++it) {
            attributes.insert(QString::fromUtf8(it.key()), encoded(it.value()));
        }
        object.insert(u"sha256"_s, QString::fromLatin1(image.base()));
        object.insert(u"known"_s, image.meta.known);
        object.insert(u"mode"_s, qint64(image.meta.mode));
        object.insert(u"uid"_s, qint64(image.meta.uid));
        object.insert(u"gid"_s, qint64(image.meta.gid));
        object.insert(u"attributes"_s, attributes);
    }
    return object;
}

std::optional<Image> imageFromJson(const QJsonObject &object, QByteArrayList &digests)
{
    const QString kind = object.value("kind"_L1).toString();
    Image image;
    digests.append(object.value("sha256"_L1).toString().toLatin1());
    if (kind == "link"_L1) {
        image.kind = Image::Link;
        image.target = decoded(object.value("target"_L1));
        return image;
    }
    if (kind == "absent"_L1) {
        return image;
    }
    if (kind != "file"_L1 || digests.constLast().size() != 64) {
        return std::nullopt;
    }
    image.kind = Image::File;
    image.meta.known = object.value("known"_L1).toBool();
    image.meta.mode = static_cast<mode_t>(object.value("mode"_L1).toInteger()) & 07777U;
    image.meta.uid = static_cast<uid_t>(object.value("uid"_L1).toInteger());
    image.meta.gid = static_cast<gid_t>(object.value("gid"_L1).toInteger());
    const QJsonObject attributes = object.value("attributes"_L1).toObject();
    for (auto it = attributes.constBegin(); it != attributes.constEnd(); ++it) {
        image.meta.attributes.insert(it.key().toUtf8(), decoded(it.value()));
    }
    return image;
}

std::optional<Change> changeFromJson(const QJsonObject &object, QByteArrayList &digests)
{
    Change change;
    const auto path = checkedPath(object.value("path"_L1).toString());
    const QString action = object.value("action"_L1).toString();
    const auto before = imageFromJson(object.value("before"_L1).toObject(), digests);
    const auto after = imageFromJson(object.value("after"_L1).toObject(), digests);
    if (!path || !before || !after) {
        return std::nullopt;
    }
    for (const Change::Action one : {Change::Put, Change::Delete, Change::Symlink}) {
        if (actionName(one) == action) {
            return Change{one, *path, object.value("via"_L1).toString().toUtf8(), *before, *after};
        }
    }
    return std::nullopt;
}

} // namespace

QString phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Prepared:
        return u"prepared"_s;
    case Phase::Armed:
        return u"armed"_s;
    case Phase::Applying:
        return u"applying"_s;
    case Phase::Unconfirmed:
        return u"unconfirmed"_s;
    case Phase::Committed:
        return u"committed"_s;
    case Phase::RolledBack:
        return u"rolled-back"_s;
    case Phase::Conflict:
        return u"conflict"_s;
    }
    return {};
}

bool isEnd(Phase phase)
{
    return phase == Phase::Committed || phase == Phase::RolledBack || phase == Phase::Conflict;
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray changes;
    for (const Change &change : plan.changes) {
        changes.append(QJsonObject{{u"action"_s, actionName(change.action)},
                                   {u"path"_s, QString::fromUtf8(change.path)},
                                   {u"via"_s, QString::fromUtf8(change.via)},
                                   {u"before"_s, imageToJson(change.before)},
                                   {u"after"_s, imageToJson(change.after)}});
    }
    return {{u"format"_s, format},
            {u"tx"_s, QString::fromLatin1(plan.tx)},
            {u"time"_s, plan.time.toUTC().toString(Qt::ISODate)},
            {u"who"_s, plan.who},
            {u"action"_s, plan.action},
            {u"undoes"_s, QString::fromLatin1(plan.undoes)},
            {u"mark"_s, QString::fromLatin1(plan.mark)},
            {u"changes"_s, changes}};
}

std::optional<Plan> planFromJson(const QJsonObject &object, QByteArrayList &digests)
{
    Plan plan;
    if (object.value("format"_L1).toInt() != format) {
        return std::nullopt;
    }
    plan.tx = object.value("tx"_L1).toString().toLatin1();
    plan.time = QDateTime::fromString(object.value("time"_L1).toString(), Qt::ISODate);
    plan.who = object.value("who"_L1).toString();
    plan.action = object.value("action"_L1).toString();
    plan.undoes = object.value("undoes"_L1).toString().toLatin1();
    plan.mark = object.value("mark"_L1).toString().toLatin1();
    const QJsonArray changes = object.value("changes"_L1).toArray();
    for (const auto one : changes) {
        const auto change = changeFromJson(one.toObject(), digests);
        if (!change) {
            return std::nullopt;
        }
        plan.changes.append(*change);
    }
    return plan;
}

QJsonObject stateToJson(const State &state)
{
    QJsonArray kept;
    for (const QByteArray &path : state.kept) {
        kept.append(QString::fromUtf8(path));
    }
    return {{u"state"_s, phaseName(state.phase)},
            {u"boot"_s, QString::fromLatin1(state.boot)},
            {u"deadline"_s, state.deadline},
            {u"reason"_s, state.reason},
            {u"kept"_s, kept}};
}

std::optional<State> stateFromJson(const QJsonObject &object)
{
    const QString name = object.value("state"_L1).toString();
    for (const Phase phase : phases) {
        if (phaseName(phase) == name) {
            State state{phase,
                        object.value("boot"_L1).toString().toLatin1(),
                        object.value("deadline"_L1).toInteger(),
                        object.value("reason"_L1).toString(),
                        {}};
            const QJsonArray kept = object.value("kept"_L1).toArray();
            for (const auto path : kept) {
                state.kept.append(path.toString().toUtf8());
            }
            return state;
        }
    }
    return std::nullopt;
}

} // namespace gate101::helper

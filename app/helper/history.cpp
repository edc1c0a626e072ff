// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/history.h"

#include <algorithm>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

QJsonObject headOf(const Plan &plan, const State &state)
{
    QJsonArray files;
    for (const Change &change : plan.changes) {
        files.append(QString::fromUtf8(change.path));
    }
    QJsonArray kept;
    for (const QByteArray &path : state.kept) {
        kept.append(QString::fromUtf8(path));
    }
    const bool waits = state.phase == Phase::Unconfirmed && state.boot == Journal::bootId();
    return {{u"tx"_s, QString::fromLatin1(plan.tx)},
            {u"time"_s, plan.time.toUTC().toString(Qt::ISODate)},
            {u"state"_s, phaseName(state.phase)},
            {u"files"_s, files},
            {u"who"_s, plan.who},
            {u"undoes"_s, QString::fromLatin1(plan.undoes)},
            {u"action"_s, plan.action},
            {u"reason"_s, state.reason},
            {u"kept"_s, kept},
            {u"remaining_ms"_s, waits ? qMax<qint64>(0, state.deadline - Journal::now()) : 0}};
}

/// Its journal is damaged: all that can be said is that it is there, and where.
QJsonObject unreadable(const QByteArray &tx, const Error &error)
{
    return {{u"tx"_s, QString::fromLatin1(tx)},
            {u"time"_s, QString()},
            {u"state"_s, u"unreadable"_s},
            {u"files"_s, QJsonArray{}},
            {u"who"_s, QString()},
            {u"undoes"_s, QString()},
            {u"action"_s, QString()},
            {u"reason"_s, QString::fromLatin1(error.id)},
            {u"kept"_s, QJsonArray{}},
            {u"remaining_ms"_s, 0}};
}

QJsonObject imageOf(const Image &image, bool withBytes)
{
    switch (image.kind) {
    case Image::File: {
        QJsonObject object{{u"kind"_s, u"file"_s}, {u"sha256"_s, QString::fromLatin1(image.base())}};
        if (withBytes) {
            object.insert(u"bytes"_s, QString::fromLatin1(image.bytes.toBase64()));
        }
        return object;
    }
    case Image::Link:
        return {{u"kind"_s, u"link"_s}, {u"target"_s, QString::fromUtf8(image.target)}};
    case Image::Absent:
    case Image::Other:
        break;
    }
    return {{u"kind"_s, u"absent"_s}};
}

} // namespace

QJsonObject listTransactions(const Journal &journal)
{
    QByteArrayList ids = journal.transactions();
    std::reverse(ids.begin(), ids.end());
    QJsonArray transactions;
    for (const QByteArray &tx : ids) {
        const auto plan = journal.plan(tx);
        const auto state = journal.state(tx);
        if (plan && state) {
            transactions.append(headOf(*plan, *state));
        } else if ((plan ? state.error() : plan.error()).id != code::unknownTransaction) {
            transactions.append(unreadable(tx, plan ? state.error() : plan.error()));
        }
    }
    return {{u"transactions"_s, transactions}};
}

Result<QJsonObject> showTransaction(const Journal &journal, const QByteArray &tx, const QByteArray &path)
{
    const auto plan = journal.plan(tx);
    const auto state = plan ? journal.state(tx) : tl::unexpected(plan.error());
    if (!state) {
        return tl::unexpected(state.error());
    }
    ChangeSet wanted = plan->changes;
    wanted.removeIf([&](const Change &change) { return !path.isEmpty() && change.path != path; });
    if (wanted.isEmpty() && !path.isEmpty()) {
        return failure(code::notFound, {{"file", QString::fromUtf8(path)}});
    }
    qsizetype bytes = 0;
    for (const Change &change : std::as_const(wanted)) {
        bytes += change.before.bytes.size() + change.after.bytes.size();
    }
    const bool omitted = bytes > caps::shownBytes;
    QJsonArray changes;
    for (const Change &change : std::as_const(wanted)) {
        changes.append(QJsonObject{{u"path"_s, QString::fromUtf8(change.path)},
                                   {u"action"_s, actionName(change.action)},
                                   {u"via"_s, QString::fromUtf8(change.via)},
                                   {u"old"_s, imageOf(change.before, !omitted)},
                                   {u"new"_s, imageOf(change.after, !omitted)}});
    }
    QJsonObject result = headOf(*plan, *state);
    result.insert(u"changes"_s, changes);
    result.insert(u"omitted"_s, omitted);
    return result;
}

} // namespace gate101::helper

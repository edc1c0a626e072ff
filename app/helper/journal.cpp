// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/journal.h"

#include "helper/fileio.h"
#include "helper/planjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <cerrno>
#include <ctime>
#include <sys/stat.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype planLimit = qsizetype(4) * 1024 * 1024;

/// The plan is read back through this: our own file, but a disk may have bent it.
std::optional<QJsonObject> readJson(const QByteArray &path)
{
    const QJsonDocument document = QJsonDocument::fromJson(readSmall(path, planLimit));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

tl::unexpected<Error> unreadable(const QByteArray &file, const char *reason)
{
    return failure(code::journal,
                   {{"file", QString::fromUtf8(file)}, {"reason", QString::fromLatin1(reason)}});
}

QByteArray bytesName(bool before, qsizetype index)
{
    return (before ? "before-" : "after-") + QByteArray::number(index);
}

} // namespace

Journal::Journal(QByteArray state)
    : m_state(std::move(state))
{
}

Result<void> Journal::open() const
{
    for (const QByteArray &folder : {m_state, QByteArray(m_state + "/tx")}) {
        struct stat info
        {
        };
        if (::mkdir(folder.constData(), 0700) != 0 && errno != EEXIST) {
            return systemFailure(folder);
        }
        if (::lstat(folder.constData(), &info) != 0) {
            return systemFailure(folder);
        }
        if (!S_ISDIR(info.st_mode) || info.st_uid != ::geteuid() || (info.st_mode & 077U) != 0) {
            return unreadable(folder, "not-private");
        }
    }
    return {};
}

QByteArray Journal::folderOf(const QByteArray &tx) const
{
    return m_state + "/tx/" + tx;
}

QByteArray Journal::freshId() const
{
    while (true) {
        const QDateTime time = QDateTime::currentDateTimeUtc();
        // Three hexadecimal digits of milliseconds sort within the second; the fourth tells two starts apart.
        const int tail = time.time().msec() * 16 + static_cast<int>(QRandomGenerator::system()->bounded(16));
        QByteArray id = time.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1() + '-' +
                        QByteArray::number(tail, 16).rightJustified(4, '0');
        struct stat info
        {
        };
        if (::lstat(folderOf(id).constData(), &info) != 0) {
            return id;
        }
    }
}

Result<void> Journal::prepare(const Plan &plan) const
{
    const QByteArray folder = folderOf(plan.tx);
    if (::mkdir(folder.constData(), 0700) != 0) {
        return systemFailure(folder);
    }
    Result<void> written;
    for (qsizetype index = 0; index < plan.changes.size() && written; ++index) {
        for (const bool before : {true, false}) {
            const Change &change = plan.changes.at(index);
            const Image &image = before ? change.before : change.after;
            if (image.kind == Image::File && written) {
                written = writeDurably(folder, bytesName(before, index), image.bytes);
            }
        }
    }
    if (written) {
        written = setState(plan.tx, {Phase::Prepared, bootId(), 0, {}, {}});
    }
    if (written) {
        written = writeDurably(folder, "plan.json", QJsonDocument(planToJson(plan)).toJson());
    }
    if (written && !syncFolder(m_state + "/tx")) {
        written = systemFailure(folder);
    }
    if (!written) {
        remove(plan.tx);
    }
    return written;
}

Result<void> Journal::setState(const QByteArray &tx, const State &state) const
{
    return writeDurably(folderOf(tx), "state.json", QJsonDocument(stateToJson(state)).toJson());
}

Result<Plan> Journal::plan(const QByteArray &tx) const
{
    const QByteArray folder = folderOf(tx);
    struct stat info
    {
    };
    if (::lstat(QByteArray(folder + "/plan.json").constData(), &info) != 0) {
        return failure(code::unknownTransaction, {{"tx", QString::fromLatin1(tx)}});
    }
    const auto object = readJson(folder + "/plan.json");
    QByteArrayList digests;
    auto plan = object ? planFromJson(*object, digests) : std::nullopt;
    if (!plan || plan->tx != tx) {
        return unreadable(folder + "/plan.json", "not-a-plan");
    }
    for (qsizetype index = 0; index < plan->changes.size(); ++index) {
        for (const bool before : {true, false}) {
            Image &image = before ? plan->changes[index].before : plan->changes[index].after;
            if (image.kind != Image::File) {
                continue;
            }
            image.bytes = readSmall(folder + '/' + bytesName(before, index), caps::file);
            if (digest(image.bytes) != digests.at(index * 2 + (before ? 0 : 1))) {
                return unreadable(folder + '/' + bytesName(before, index), "wrong-digest");
            }
        }
    }
    return *plan;
}

Result<State> Journal::state(const QByteArray &tx) const
{
    const QByteArray path = folderOf(tx) + "/state.json";
    const auto object = readJson(path);
    const auto state = object ? stateFromJson(*object) : std::nullopt;
    return state ? Result<State>(*state) : unreadable(path, "not-a-state");
}

QByteArrayList Journal::transactions() const
{
    QByteArrayList ids;
    const QStringList names =
        QDir(QFile::decodeName(m_state + "/tx")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        ids.append(name.toUtf8());
    }
    return ids;
}

void Journal::prune() const
{
    QByteArrayList ids = transactions();
    ids.removeIf([this](const QByteArray &id) {
        const bool began = QFile::exists(QFile::decodeName(folderOf(id) + "/plan.json"));
        if (!began) {
            remove(id);
        }
        return !began;
    });
    for (qsizetype index = 0; index < ids.size() - caps::keptTransactions; ++index) {
        const auto one = state(ids.at(index));
        if (one && isEnd(one->phase)) {
            remove(ids.at(index));
        }
    }
}

void Journal::remove(const QByteArray &tx) const
{
    // The plan goes first, so that a crash in between leaves something that never began.
    ::unlink(QByteArray(folderOf(tx) + "/plan.json").constData());
    QDir(QFile::decodeName(folderOf(tx))).removeRecursively();
}

QByteArray Journal::bootId()
{
    return readSmall("/proc/sys/kernel/random/boot_id").trimmed();
}

qint64 Journal::now()
{
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1000000;
}

} // namespace gate101::helper

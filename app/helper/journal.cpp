// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/journal.h"

#include "helper/fd.h"
#include "helper/fileio.h"
#include "helper/planjson.h"

#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <cerrno>
#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

namespace gate101::helper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype planLimit = qsizetype(4) * 1024 * 1024;
/// Edits of one file that can be put away; a writer would have to hit the moment of a swap each time.
constexpr int theirsMost = 64;

tl::unexpected<Error> unreadable(const QByteArray &file, const char *reason)
{
    return failure(code::journal,
                   {{"file", QString::fromUtf8(file)}, {"reason", QString::fromLatin1(reason)}});
}

/// Nobody but us, and root, may have written it.
bool isOurs(const struct stat &info)
{
    const bool folder = S_ISDIR(info.st_mode);
    return info.st_uid == ::geteuid() && (info.st_mode & (folder ? 077U : 022U)) == 0;
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
    const QByteArray above = m_state.left(m_state.lastIndexOf('/'));
    for (const auto &[folder, parent] :
         {std::pair(m_state, above), std::pair(QByteArray(m_state + "/tx"), m_state)}) {
        const bool made = ::mkdir(folder.constData(), 0700) == 0;
        if (!made && errno != EEXIST) {
            return systemFailure(folder);
        }
        // A journal in a folder that a power cut forgets would be no journal.
        if (made && !syncFolder(parent)) {
            return systemFailure(folder);
        }
        struct stat info
        {
        };
        if (::lstat(folder.constData(), &info) != 0) {
            return systemFailure(folder);
        }
        if (!S_ISDIR(info.st_mode) || !isOurs(info)) {
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
    const auto withTail = [](const QByteArray &second, uint tail) -> QByteArray {
        return second + QByteArray::number(tail & 0xffffU, 16).rightJustified(4, '0');
    };
    while (true) {
        const QDateTime time = QDateTime::currentDateTimeUtc();
        // Three hexadecimal digits of milliseconds sort within the second; the fourth tells two starts apart.
        const uint tail =
            static_cast<uint>(time.time().msec()) * 16 + QRandomGenerator::system()->bounded(16U);
        QByteArray id = withTail(time.toString(u"yyyyMMdd'T'HHmmss-"_s).toLatin1(), tail);
        // Asked again within the millisecond, or the clock was set back.
        if (id <= m_lastId) {
            id = withTail(m_lastId.chopped(4), m_lastId.right(4).toUInt(nullptr, 16) + 1);
        }
        struct stat info
        {
        };
        m_lastId = id;
        if (::lstat(folderOf(id).constData(), &info) != 0) {
            return id;
        }
    }
}

Result<void> Journal::prepare(const Plan &plan) const
{
    const QByteArray folder = folderOf(plan.tx);
    const QByteArray text = QJsonDocument(planToJson(plan)).toJson(QJsonDocument::Compact);
    if (text.size() > planLimit) {
        return failure(code::tooLarge, {{"limit", QString::number(planLimit)}});
    }
    if (::mkdir(folder.constData(), 0700) != 0) {
        return systemFailure(folder);
    }
    Result<void> written;
    for (qsizetype index = 0; index < plan.changes.size() && written; ++index) {
        for (const bool before : {true, false}) {
            const Change &change = plan.changes.at(index);
            const Image &image = before ? change.before : change.after;
            if (image.kind == Image::File && written) {
                written = writeNew(folder, bytesName(before, index), image.bytes);
            }
        }
    }
    const State prepared{Phase::Prepared, bootId(), 0, {}, {}};
    if (written) {
        written = writeNew(folder, "state.json", QJsonDocument(stateToJson(prepared)).toJson());
    }
    // The names of all these must be safe before the one that makes them count.
    if (written && !syncFolder(folder)) {
        written = systemFailure(folder);
    }
    if (written) {
        written = writeDurably(folder, "plan.json", text);
    }
    if (written && !syncFolder(m_state + "/tx")) {
        written = systemFailure(folder);
    }
    if (!written) {
        remove(plan.tx);
    }
    return written;
}

Result<void> Journal::keepTheirs(const QByteArray &tx, qsizetype index, const Image &theirs) const
{
    const QByteArray first = "theirs-" + QByteArray::number(index);
    const QByteArray bytes = theirs.kind == Image::Link ? "link:" + theirs.target : theirs.bytes;
    for (int number = 0; number < theirsMost; ++number) {
        const QByteArray name = number == 0 ? first : first + '-' + QByteArray::number(number);
        struct stat info
        {
        };
        if (::lstat(QByteArray(folderOf(tx) + '/' + name).constData(), &info) != 0) {
            return errno == ENOENT ? writeDurably(folderOf(tx), name, bytes) : systemFailure(name);
        }
        // A crash between keeping and removing comes here a second time.
        const auto kept = readOwn(tx, name, caps::file);
        if (kept && *kept == bytes) {
            return {};
        }
    }
    return failure(code::tooLarge, {{"limit", QString::number(theirsMost)}});
}

Result<QByteArray> Journal::readOwn(const QByteArray &tx, const QByteArray &name, qsizetype most) const
{
    for (const QByteArray &folder : {m_state, QByteArray(m_state + "/tx"), folderOf(tx)}) {
        struct stat info
        {
        };
        if (::lstat(folder.constData(), &info) != 0) {
            return failure(code::unknownTransaction, {{"tx", QString::fromLatin1(tx)}});
        }
        if (!S_ISDIR(info.st_mode) || !isOurs(info)) {
            return unreadable(folder, "not-private");
        }
    }
    const QByteArray path = folderOf(tx) + '/' + name;
    const Fd fd(::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY));
    struct stat info
    {
    };
    if (!fd.isOpen() || ::fstat(fd.get(), &info) != 0) {
        return errno == ENOENT ? failure(code::unknownTransaction, {{"tx", QString::fromLatin1(tx)}})
                               : unreadable(path, "not-readable");
    }
    if (!S_ISREG(info.st_mode) || !isOurs(info)) {
        return unreadable(path, "not-private");
    }
    QByteArray bytes;
    return readAll(fd.get(), bytes, most) ? Result<QByteArray>(bytes) : unreadable(path, "not-readable");
}

Result<QJsonObject> Journal::readJson(const QByteArray &tx, const QByteArray &name) const
{
    const auto bytes = readOwn(tx, name, planLimit);
    if (!bytes) {
        return tl::unexpected(bytes.error());
    }
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    return document.isObject() ? Result<QJsonObject>(document.object())
                               : unreadable(folderOf(tx) + '/' + name, "torn");
}

Result<void> Journal::setState(const QByteArray &tx, const State &state) const
{
    return writeDurably(folderOf(tx), "state.json", QJsonDocument(stateToJson(state)).toJson());
}

Result<Plan> Journal::plan(const QByteArray &tx) const
{
    const auto object = readJson(tx, "plan.json");
    if (!object) {
        return tl::unexpected(object.error());
    }
    QByteArrayList digests;
    auto plan = planFromJson(*object, digests);
    if (!plan || plan->tx != tx) {
        return unreadable(folderOf(tx) + "/plan.json", "not-a-plan");
    }
    for (qsizetype index = 0; index < plan->changes.size(); ++index) {
        for (const bool before : {true, false}) {
            Image &image = before ? plan->changes[index].before : plan->changes[index].after;
            if (image.kind != Image::File) {
                continue;
            }
            const auto bytes = readOwn(tx, bytesName(before, index), caps::file);
            if (!bytes || digest(*bytes) != digests.at(index * 2 + (before ? 0 : 1))) {
                return unreadable(folderOf(tx) + '/' + bytesName(before, index), "wrong-digest");
            }
            image.bytes = *bytes;
        }
    }
    return *plan;
}

Result<State> Journal::state(const QByteArray &tx) const
{
    const auto object = readJson(tx, "state.json");
    if (!object) {
        return tl::unexpected(object.error());
    }
    const auto state = stateFromJson(*object);
    return state ? Result<State>(*state) : unreadable(folderOf(tx) + "/state.json", "not-a-state");
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

bool Journal::holdsTheirs(const QByteArray &tx) const
{
    return !QDir(QFile::decodeName(folderOf(tx))).entryList({u"theirs-*"_s}, QDir::Files).isEmpty();
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
        if (one && isEnd(one->phase) && !holdsTheirs(ids.at(index))) {
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draftstore.h"

#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int mostWindows = 32;
constexpr qint64 sizeLimit = qint64{256} * 1024 * 1024;
constexpr int waitsUntilKey = 0; ///< Beside the paths, which are byte strings.

QString draftFile(const QString &folder, int number)
{
    return folder + u"/window-%1.cbor"_s.arg(number);
}

} // namespace

DraftStore::DraftStore(QString folder)
    : m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
}

DraftStore::~DraftStore() = default;

QString DraftStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s;
}

bool DraftStore::areLeftBehind(const QString &folder)
{
    for (int number = 1; number <= mostWindows; ++number) {
        const QString file = draftFile(folder, number);
        if (!QFileInfo::exists(file))
            continue;
        QLockFile lock(file + u".lock"_s);
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            return true;
    }
    return false;
}

/// The first file that no running window holds; one that holds drafts comes first.
bool DraftStore::claim()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    for (const bool withDrafts : {true, false}) {
        for (int number = 1; number <= mostWindows; ++number) {
            const QString file = draftFile(m_folder, number);
            if (QFileInfo::exists(file) != withDrafts)
                continue;
            auto lock = std::make_unique<QLockFile>(file + u".lock"_s);
            lock->setStaleLockTime(0); // Only the death of its process frees a file, not its age.
            if (lock->tryLock(0)) {
                m_lock = std::move(lock);
                m_file = file;
                return true;
            }
        }
    }
    return false;
}

DraftStore::Texts DraftStore::load()
{
    Texts texts;
    if (!QFileInfo::exists(m_folder) || !claim())
        return texts;
    QFile file(m_file);
    if (file.size() > sizeLimit || !file.open(QIODevice::ReadOnly))
        return texts;
    m_time = QFileInfo(file).lastModified();
    const QCborMap map = QCborValue::fromCbor(file.readAll()).toMap();
    for (const auto &[path, bytes] : map) {
        if (path.isByteArray() && bytes.isByteArray())
            texts.insert(path.toByteArray(), bytes.toByteArray());
    }
    if (const QCborValue until = map.value(waitsUntilKey); until.isInteger())
        m_waitsUntil = QDateTime::fromMSecsSinceEpoch(until.toInteger());
    return texts;
}

bool DraftStore::keep(const Texts &texts, const QDateTime &waitsUntil)
{
    m_writer.waitForDone();
    return write({texts, waitsUntil});
}

void DraftStore::keepSoon(const Texts &texts, const QDateTime &waitsUntil)
{
    const QMutexLocker guard(&m_mutex);
    m_waiting = Kept{texts, waitsUntil};
    if (!std::exchange(m_isWriting, true))
        m_writer.start([this] { writeWaiting(); });
}

void DraftStore::writeWaiting()
{
    for (;;) {
        QMutexLocker guard(&m_mutex);
        if (!m_waiting) {
            m_isWriting = false;
            return;
        }
        const Kept kept = *std::exchange(m_waiting, std::nullopt);
        guard.unlock();
        write(kept); // A disk that refuses now may take the next keystroke's text.
    }
}

bool DraftStore::write(const Kept &kept)
{
    if (kept.texts.isEmpty())
        return !m_lock || !QFileInfo::exists(m_file) || QFile::remove(m_file);
    if (!claim())
        return false;
    QCborMap map;
    for (auto it = kept.texts.cbegin(); it != kept.texts.cend(); ++it)
        map.insert(QCborValue(it.key()), QCborValue(it.value()));
    if (kept.waitsUntil.isValid())
        map.insert(QCborValue(waitsUntilKey), QCborValue(kept.waitsUntil.toMSecsSinceEpoch()));
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(map.toCborValue().toCbor());
    return file.commit();
}

} // namespace gate101::ui

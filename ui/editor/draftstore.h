// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QMutex>
#include <QThreadPool>
#include <memory>
#include <optional>

class QLockFile;

namespace gate101::ui {

/// What was typed and not yet applied, kept on disk so that an end of the program at any moment loses at most
/// the last second. One file per running window, readable only by its user; the file of a window that was
/// killed is taken over by the next one.
class DraftStore
{
public:
    using Texts = QMap<QByteArray, QByteArray>; ///< Absolute path -> bytes.

    /// `folder` is made when the first draft is kept.
    explicit DraftStore(QString folder);
    ~DraftStore();
    DraftStore(const DraftStore &) = delete;
    DraftStore &operator=(const DraftStore &) = delete;

    /// Where a person's drafts are kept.
    static QString defaultFolder();

    /// What the last window left behind; empty when there is nothing. A file that cannot be read is passed
    /// over and left alone.
    [[nodiscard]] Texts load();
    [[nodiscard]] QDateTime time() const { return m_time; } ///< When what load() gave was kept.
    /// As given to keep(), of what load() gave.
    [[nodiscard]] QDateTime waitsUntil() const { return m_waitsUntil; }

    /// Whether a window that is no more left drafts there. Nothing is taken over by looking.
    static bool areLeftBehind(const QString &folder);

    /// Replaces what is kept; no texts remove the file. Waits for the disk; false when it refuses. Some of
    /// the texts may stand in a change that goes back by itself unless it is confirmed by `waitsUntil`: one
    /// that is the same as its file is worth keeping until then.
    bool keep(const Texts &texts, const QDateTime &waitsUntil = {});
    /// The same without waiting: written one after the other on another thread, the newest of what waits.
    void keepSoon(const Texts &texts, const QDateTime &waitsUntil = {});

private:
    struct Kept
    {
        Texts texts;
        QDateTime waitsUntil;
    };

    bool claim();
    bool write(const Kept &kept);
    void writeWaiting();

    QString m_folder;
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    QDateTime m_time;
    QDateTime m_waitsUntil;
    QMutex m_mutex; ///< Guards the next two; the rest is touched by one thread at a time.
    std::optional<Kept> m_waiting;
    bool m_isWriting = false;
    QThreadPool m_writer; ///< The last member: it waits for its thread before the others go.
};

} // namespace gate101::ui

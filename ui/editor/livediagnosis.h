// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/changedlines.h"
#include "job/draftdiagnosis.h"

#include <QMap>
#include <QObject>

namespace gate101::ui {

/// What a text says of itself a moment after it was typed: the verdict over the configuration with it, and
/// the lines that differ from the disk. Works in a thread of the pool, one text at a time; of texts that come
/// faster than they can be judged, the newest of each file is.
class LiveDiagnosis : public QObject
{
    Q_OBJECT

public:
    struct Answer
    {
        QByteArray path;
        quint64 revision = 0; ///< The one that was given with the text.
        job::Diagnosis diagnosis;
        QList<LineChange> lines;
    };

    explicit LiveDiagnosis(QObject *parent = nullptr);

    /// Forgets what was said of earlier texts and starts from files as they were read; a diagnosis without a
    /// configuration is allowed. Answers that are under way are dropped.
    void restart(const job::Target &target, const job::Diagnosis &read);
    void judge(const QByteArray &path, quint64 revision, const QByteArray &original, const QByteArray &bytes);

Q_SIGNALS:
    void judged(const gate101::ui::LiveDiagnosis::Answer &answer);

private:
    struct Text
    {
        quint64 revision = 0;
        QByteArray original;
        QByteArray bytes;
    };

    void next();

    std::shared_ptr<job::DraftDiagnosis> m_draft;
    QMap<QByteArray, Text> m_waiting;
    bool m_running = false;
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/livediagnosis.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

namespace gate101::ui {

LiveDiagnosis::LiveDiagnosis(QObject *parent)
    : QObject(parent)
    , m_draft(std::make_shared<job::DraftDiagnosis>(job::Target(), job::Diagnosis()))
{
}

void LiveDiagnosis::restart(const job::Target &target, const job::Diagnosis &read)
{
    m_draft = std::make_shared<job::DraftDiagnosis>(target, read);
    m_waiting.clear();
}

void LiveDiagnosis::judge(const QByteArray &path, quint64 revision, const QByteArray &original,
                          const QByteArray &bytes)
{
    m_waiting.insert(path, {revision, original, bytes});
    next();
}

void LiveDiagnosis::next()
{
    if (m_running || m_waiting.isEmpty())
        return;
    m_running = true;
    const QByteArray path = m_waiting.firstKey();
    const Text text = m_waiting.take(path);
    auto *watcher = new QFutureWatcher<Answer>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, draft = m_draft] {
        watcher->deleteLater();
        m_running = false;
        if (draft == m_draft)
            Q_EMIT judged(watcher->result());
        next();
    });
    auto promise = std::make_shared<QPromise<Answer>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, draft = m_draft, path, text] {
        promise->start();
        promise->addResult(Answer{path, text.revision, draft->withFile(path, text.bytes),
                                  changedLines(text.original, text.bytes)});
        promise->finish();
    });
}

} // namespace gate101::ui

#include "moc_livediagnosis.cpp"

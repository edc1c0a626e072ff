// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/draftsnotice.h"

#include "editor/draftstore.h"
#include "theme/theme.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace gate101::ui {

DraftsNotice::DraftsNotice(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_text(new QLabel)
    , m_open(new QPushButton)
{
    setProperty("role", QByteArray("notice-warning"));
    setObjectName(u"draftsNotice"_s);
    m_open->setObjectName(u"openDrafts"_s);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(4), step(2), step(2), step(2));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, &bench, [&bench] { bench.showRoom(Room::Editor); });
    connect(&bench.session(), &job::Session::diagnosed, this, &DraftsNotice::look);
    refresh();
}

void DraftsNotice::look()
{
    if (m_state != State::Unasked)
        return;
    m_state = State::Asked;
    auto *watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (m_state == State::Asked)
            m_state = watcher->result() ? State::Found : State::Over;
        refresh();
    });
    // The window does not wait for a disk.
    auto promise = std::make_shared<QPromise<bool>>();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise] {
        promise->start();
        promise->addResult(DraftStore::areLeftBehind(DraftStore::defaultFolder()));
        promise->finish();
    });
}

void DraftsNotice::end()
{
    m_state = State::Over;
    refresh();
}

void DraftsNotice::refresh()
{
    m_text->setText(tr("Edits of an earlier window are kept. They were not applied."));
    m_open->setText(tr("Open the editor"));
    setVisible(m_state == State::Found);
}

} // namespace gate101::ui

#include "moc_draftsnotice.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/applier.h"
#include "job/checkup/checkup.h"
#include "job/editedsince.h"
#include "job/judgement.h"
#include "job/session_p.h"
#include "nginx/edits/diff.h"

#include <QJsonArray>
#include <algorithm>

namespace gate101::job {

namespace {

constexpr int undoConfirmSeconds = 60;

} // namespace

Session::Private::Private(Session *session)
    : q(session)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &Private::refreshChange);
    m_lateLines.setSingleShot(true);
    connect(&m_lateLines, &QTimer::timeout, this, [this] {
        for (LogSpan &span : spans) {
            span.finish();
        }
        Q_EMIT q->testSpanChanged();
    });
    connect(&link, &HelperLink::asking, this, [this](const QString &program) {
        Q_EMIT q->progressed({"waits-for-password", {{"program", program.section(u'/', -1)}}}, -1);
    });
}

void Session::Private::setPhase(Phase next)
{
    if (phase != next) {
        phase = next;
        Q_EMIT q->phaseChanged(next);
    }
}

void Session::Private::stopRunning()
{
    if (m_watcher) {
        m_watcher->disconnect(this);
        m_watcher.release()->deleteLater();
    }
    if (m_prober) {
        m_prober->disconnect(this);
        m_prober.release()->deleteLater();
    }
}

void Session::Private::fail(const Error &error)
{
    setPhase(Phase::Idle);
    Q_EMIT q->failed(hostError(error));
}

void Session::Private::readAnew()
{
    if (!diagnosis || diagnosis->config == nullptr) {
        return;
    }
    m_rereader.reset(watch<Diagnosis>([target = target] { return readConfiguration(target); },
                                      [this](const Result<Diagnosis> &result) {
                                          m_rereader.release()->deleteLater();
                                          if (result) {
                                              reread = *result;
                                              Q_EMIT q->currentChanged();
                                          }
                                      }));
}

void Session::Private::configurationRead(const Result<Diagnosis> &result)
{
    if (!result) {
        // Without an Nginx on this machine the live endpoint can still be asked.
        const bool none = result.error().id == "nginx-not-found" ||
                          (result.error().id == "given-file-missing" && target.mainFile.isEmpty());
        if (!none || !target.probe) {
            fail(result.error());
            return;
        }
        Diagnosis bare;
        bare.undecided.append(result.error());
        diagnosis = bare;
    } else {
        diagnosis = *result;
    }
    dropPlan();
    reread.reset();
    m_rereader.reset();
    Q_EMIT q->progressed(
        {"step-read",
         {{"count", QString::number(diagnosis->config ? diagnosis->config->files().size() : 0)}}},
        diagnosis->ms);
    Q_EMIT q->pathChanged();
    if (target.probe) {
        startProbe();
        return;
    }
    if (target.askBackend && askBackend()) {
        return;
    }
    setPhase(Phase::Idle);
    Q_EMIT q->diagnosed();
}

void Session::Private::checkServer(Asking asking)
{
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(target.url);
    if (!diagnosis || !endpoint) {
        fail(endpoint ? Error{{"no-diagnosis", {}}} : endpoint.error());
        return;
    }
    if (phase != Phase::Idle) {
        return;
    }
    setPhase(Phase::CheckingServer);
    std::optional<probe::Backend> backend;
    if (diagnosis->probe) {
        backend = diagnosis->probe->seen.backend;
    } else if (const auto upstream = probe::Backend::parse(QString::fromUtf8(diagnosis->route.upstream))) {
        backend = *upstream;
    }
    helper::Client &client =
        asking == Asking::Quietly ? link.inspector(diagnosis->nginx) : link.client(diagnosis->nginx);
    m_checkup = std::make_unique<Checkup>(client, *diagnosis, endpoint->port, backend);
    connect(m_checkup.get(), &Checkup::finished, this, [this](const QList<ServerCheck> &found) {
        m_checkup.release()->deleteLater();
        checks = found;
        setPhase(Phase::Idle);
        Q_EMIT q->serverChecked();
    });
    m_checkup->start();
}

void Session::Private::runApplier(const nginx::FileChanges &changes, Service service, int confirmSeconds)
{
    m_applier = std::make_unique<Applier>(link.client(diagnosis->nginx), changes, service, confirmSeconds);
    connect(m_applier.get(), &Applier::progressed, q, &Session::progressed);
    connect(m_applier.get(), &Applier::noticed, q, &Session::noticed);
    connect(m_applier.get(), &Applier::failed, this, [this](const Error &error) {
        m_applier.release()->deleteLater();
        fail(error);
    });
    connect(m_applier.get(), &Applier::applied, this, [this](const QByteArray &id, int remainingMs) {
        QStringList files;
        for (const nginx::FileChange &file : std::as_const(plan->changes)) {
            files.append(QString::fromUtf8(file.path));
        }
        m_applier.release()->deleteLater();
        const QDateTime now = QDateTime::currentDateTime();
        change = Change{id, "unconfirmed", now, files, {}, now.addMSecs(remainingMs)};
        watchDeadline();
        Q_EMIT q->applied();
        setPhase(Phase::Idle);
    });
    m_applier->start();
}

void Session::Private::withNginx(Phase during, std::function<void(helper::Client &)> use)
{
    setPhase(during);
    if (diagnosis && !diagnosis->nginx.mainFile.isEmpty()) {
        use(link.client(diagnosis->nginx));
    } else if (link.current() != nullptr || m_nginx) {
        use(link.client(m_nginx.value_or(NginxInfo())));
    } else {
        readInBackground<NginxInfo>([asked = target] { return readNginxInfo(asked); },
                                    [this, use = std::move(use)](const Result<NginxInfo> &result) {
                                        if (!result) {
                                            fail(result.error());
                                            return;
                                        }
                                        m_nginx = *result;
                                        use(link.client(*m_nginx));
                                    });
    }
}

void Session::Private::settle(Phase during, const QByteArray &id, SettleCall call)
{
    m_deadline.stop();
    withNginx(during, [this, id, call](helper::Client &client) {
        (client.*call)(QString::fromLatin1(id), this, [this, id](const Result<QJsonObject> &result) {
            if (!result) {
                watchDeadline();
                fail(result.error());
                return;
            }
            if (change && change->id == id) {
                change->state = result->value(QLatin1StringView("state")).toString().toLatin1();
                change->deadline = {};
            }
            setPhase(Phase::Idle);
            Q_EMIT q->settled();
        });
    });
}

/// The change goes on waiting in whatever phase the session is: there is nothing to be waited for.
void Session::Private::extend(const QByteArray &id, int confirmSeconds)
{
    withNginx(phase, [this, id, confirmSeconds](helper::Client &client) {
        client.extend(QString::fromLatin1(id), confirmSeconds, this,
                      [this, id](const Result<QJsonObject> &result) {
                          if (!result) {
                              fail(result.error());
                          } else if (change && change->id == id) {
                              const int remaining = result->value(QLatin1StringView("remaining_ms")).toInt();
                              change->deadline = QDateTime::currentDateTime().addMSecs(remaining);
                              watchDeadline();
                              Q_EMIT q->extended();
                          }
                      });
    });
}

void Session::Private::undo(const QByteArray &id)
{
    if (change && change->id == id && change->state == "unconfirmed") {
        q->revert();
        return;
    }
    withNginx(Phase::Undoing, [this, id](helper::Client &client) {
        client.undo(QString::fromLatin1(id), this, [this, id, &client](const Result<QJsonObject> &result) {
            if (result) {
                undoOpened(client, result->value(QLatin1StringView("tx")).toString());
            } else if (result.error().id == "E_STATE" &&
                       result.error().facts.value("state") == u"unconfirmed") {
                // Applied by an earlier run that nobody has confirmed yet: the old files go straight back.
                settle(Phase::Undoing, id, &helper::Client::rollback);
            } else {
                failUndo(client, id, result.error());
            }
        });
    });
}

/// The helper compares bytes: a change that was taken back before looks to it like one that somebody edited.
void Session::Private::failUndo(helper::Client &client, const QByteArray &id, const Error &error)
{
    client.call(helper::op::list, {}, this, [this, id, error, &client](const Result<QJsonObject> &listed) {
        if (listed) {
            takeHistory(*listed);
        }
        const bool undone = std::any_of(history.cbegin(), history.cend(), [&id](const Change &each) {
            return each.id == id && each.state == "undone";
        });
        if (undone) {
            fail(Error{{"already-undone", {{"id", QString::fromLatin1(id)}}}});
        } else if (error.id == "E_CONFLICT") {
            tellEdits(client, id, error);
        } else {
            fail(error);
        }
    });
}

/// Somebody has edited since: with the refusal goes what he did, so that nobody has to look for it.
void Session::Private::tellEdits(helper::Client &client, const QByteArray &id, const Error &error)
{
    auto *edited = new EditedSince(client, id, this);
    connect(edited, &EditedSince::found, this, [this, edited, id, error](const nginx::FileChanges &edits) {
        edited->deleteLater();
        Error told = error;
        told.facts.insert("difference", QString::fromUtf8(nginx::unifiedDiff(edits)));
        Q_EMIT q->editedSince(id, edits);
        fail(told);
    });
    edited->start();
}

/// The old bytes are staged; they go the way of every change and are confirmed at once, because somebody
/// asked for them.
void Session::Private::undoOpened(helper::Client &client, const QString &tx)
{
    client.check(tx, this, [this, tx, &client](const Result<QJsonObject> &checked) {
        if (!checked) {
            fail(checked.error());
            return;
        }
        client.apply(tx, undoConfirmSeconds, QStringLiteral("reload"), this,
                     [this, tx, &client](const Result<QJsonObject> &applied) {
                         if (!applied) {
                             fail(applied.error());
                             return;
                         }
                         client.confirm(tx, this, [this](const Result<QJsonObject> &confirmed) {
                             if (!confirmed) {
                                 fail(confirmed.error());
                                 return;
                             }
                             setPhase(Phase::Idle);
                             Q_EMIT q->settled();
                         });
                     });
    });
}

void Session::Private::takeHistory(const QJsonObject &result)
{
    history = readHistory(result);
    for (const Change &each : std::as_const(history)) {
        if (change && each.id == change->id) {
            change->state = each.state;
            change->deadline = each.deadline;
        }
    }
}

void Session::Private::watchDeadline()
{
    if (change && change->deadline.isValid()) {
        constexpr qint64 grace = 1500; // The helper's timer decides; ask once it has had its time.
        m_deadline.start(static_cast<int>(
            qMax<qint64>(0, QDateTime::currentDateTime().msecsTo(change->deadline)) + grace));
    }
}

/// The deadline has passed without a confirmation: what the helper says now is what is shown.
void Session::Private::refreshChange()
{
    if (!change || link.current() == nullptr) {
        return;
    }
    link.current()->call(helper::op::list, {}, this, [this](const Result<QJsonObject> &result) {
        if (!result || !change) {
            return;
        }
        takeHistory(*result);
        if (change->state == "unconfirmed") {
            watchDeadline();
        } else {
            Q_EMIT q->settled();
        }
    });
}

} // namespace gate101::job

#include "moc_session_p.cpp"

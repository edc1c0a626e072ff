// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/applier.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace gate101::job {

namespace {

QString digest(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

const QString absent = QStringLiteral("absent");

} // namespace

Applier::Applier(helper::Client &client, nginx::FileChanges changes, Service service, int confirmSeconds,
                 QObject *parent)
    : QObject(parent)
    , m_client(&client)
    , m_changes(std::move(changes))
    , m_service(service)
    , m_confirmSeconds(confirmSeconds)
{
}

void Applier::start()
{
    connect(m_client, &helper::Client::progress, this, [this](const QString &phase, int ms) {
        Q_EMIT progressed({"phase-" + phase.toLatin1(), {}}, ms);
    });
    m_client->begin(this, then(&Applier::begun));
}

/// The answer of one call leads to the next step, a refusal ends the whole.
helper::Client::Answer Applier::then(Next next)
{
    return [this, next](const Result<QJsonObject> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
        } else {
            (this->*next)(*result);
        }
    };
}

Result<QString> Applier::relative(const QByteArray &path) const
{
    const QString file = QFile::decodeName(path);
    for (const QString &root : {m_client->hello().root, QFileInfo(m_client->hello().main).absolutePath()}) {
        if (file.startsWith(QString(root + u'/'))) {
            return file.mid(root.size() + 1);
        }
    }
    // The folder that Nginx names may lead to the helper's by a link.
    const QFileInfo info(file);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    const QString root = QFileInfo(m_client->hello().root).canonicalFilePath();
    if (!folder.isEmpty() && QString(folder + u'/').startsWith(QString(root + u'/'))) {
        return QString(folder + u'/' + info.fileName()).mid(root.size() + 1);
    }
    return failure("file-outside-root", {{"file", file}, {"root", m_client->hello().root}});
}

void Applier::begun(const QJsonObject &result)
{
    m_tx = result.value(QLatin1StringView("tx")).toString();
    stageNext();
}

void Applier::staged(const QJsonObject &)
{
    ++m_staged;
    stageNext();
}

void Applier::stageNext()
{
    if (m_staged == m_changes.size()) {
        m_client->check(m_tx, this, then(&Applier::checked));
        return;
    }
    const nginx::FileChange &change = m_changes[m_staged];
    const Result<QString> path = relative(change.path);
    if (!path) {
        Q_EMIT failed(path.error());
        return;
    }
    switch (change.kind) {
    case nginx::FileChange::Kind::Edit:
        m_client->put(m_tx, *path, digest(change.before), change.after, this, then(&Applier::staged));
        break;
    case nginx::FileChange::Kind::Create:
        m_client->put(m_tx, *path, absent, change.after, this, then(&Applier::staged));
        break;
    case nginx::FileChange::Kind::Link:
        m_client->symlink(m_tx, *path, absent, QFile::decodeName(change.linkTarget), this,
                          then(&Applier::staged));
        break;
    }
}

void Applier::checked(const QJsonObject &result)
{
    const auto text = [&result](const char *key) {
        return result.value(QLatin1StringView(key)).toVariant().toString();
    };
    if (text("verdict") == u"fail") {
        Q_EMIT failed(Error{
            {"E_TEST", {{"file", text("file")}, {"line", text("line")}, {"message", text("message")}}}});
        return;
    }
    const QJsonArray sensitive = result.value(QLatin1StringView("sensitive")).toArray();
    for (const auto &line : sensitive) {
        Facts facts;
        for (const char *name : {"file", "line", "directive", "value"}) {
            facts.insert(name, line[QLatin1StringView(name)].toVariant().toString());
        }
        Q_EMIT noticed({"sensitive-line", facts});
    }
    const QJsonArray leftovers = result.value(QLatin1StringView("leftovers")).toArray();
    for (const auto &file : leftovers) {
        Q_EMIT noticed({"leftover-loaded", {{"file", file.toString()}}});
    }
    const QString action =
        m_service == Service::Reload ? QStringLiteral("reload") : QStringLiteral("restart");
    m_client->apply(m_tx, m_confirmSeconds, action, this, then(&Applier::done));
}

void Applier::done(const QJsonObject &result)
{
    const int draining = result.value(QLatin1StringView("draining")).toInt();
    if (draining > 0) {
        Q_EMIT noticed({"workers-draining", {{"count", QString::number(draining)}}});
    }
    const QJsonArray notes = result.value(QLatin1StringView("notes")).toArray();
    for (const auto &note : notes) {
        Q_EMIT noticed({note.toString().toLatin1(), {}});
    }
    Q_EMIT applied(m_tx.toLatin1(), result.value(QLatin1StringView("remaining_ms")).toInt(), result);
}

} // namespace gate101::job

#include "moc_applier.cpp"

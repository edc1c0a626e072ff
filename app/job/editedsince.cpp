// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/editedsince.h"

#include "job/change.h"

namespace gate101::job {

EditedSince::EditedSince(helper::Client &client, QByteArray id, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_id(std::move(id))
{
}

void EditedSince::start()
{
    m_client.call(helper::op::show, {{QStringLiteral("tx"), QString::fromLatin1(m_id)}}, this,
                  [this](const Result<QJsonObject> &result) { shown(result); });
}

void EditedSince::shown(const Result<QJsonObject> &result)
{
    const nginx::FileChanges written = result ? readFileChanges(*result) : nginx::FileChanges();
    for (const nginx::FileChange &one : written) {
        if (one.kind != nginx::FileChange::Kind::Link) {
            ++m_waiting;
            m_client.readFile(QString::fromUtf8(one.path), this,
                              [this, one](const Result<QJsonObject> &read) { compare(one, read); });
        }
    }
    if (m_waiting == 0) {
        Q_EMIT found(m_edits);
    }
}

void EditedSince::compare(const nginx::FileChange &written, const Result<QJsonObject> &read)
{
    const QByteArray now =
        read ? QByteArray::fromBase64(read->value(QLatin1StringView("bytes")).toString().toLatin1())
             : QByteArray();
    // A file that is gone was edited to nothing; one that cannot be read is not spoken of.
    const bool known = read || read.error().id == helper::code::notFound;
    if (known && now != written.after) {
        m_edits.append({nginx::FileChange::Kind::Edit, written.path, written.after, now, {}});
    }
    if (--m_waiting == 0) {
        Q_EMIT found(m_edits);
    }
}

} // namespace gate101::job

#include "moc_editedsince.cpp"

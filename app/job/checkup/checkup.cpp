// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/checkup/checkup.h"

#include "job/checkup/checkanswers.h"
#include "probe/ownaddress.h"

#include <QFileInfo>
#include <algorithm>

namespace gate101::job {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 logBytes = 65536;

ServerCheck socketCheck(const QString &path)
{
    const bool there = QFileInfo::exists(path);
    return {"backend-port",
            there ? ServerCheck::Outcome::Good : ServerCheck::Outcome::Bad,
            {there ? "check-socket-there" : "check-socket-missing", {{"file", path}}},
            {}};
}

} // namespace

Checkup::Checkup(helper::Client &client, const Diagnosis &diagnosis, int clientPort,
                 std::optional<probe::Backend> backend, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_errorLog(diagnosis.nginx.errorLog)
    , m_clientPort(clientPort)
    , m_backend(std::move(backend))
{
    m_checks.append(fileCheck(diagnosis));
}

void Checkup::start()
{
    m_client.service(u"test"_s, this,
                     [this](const Result<QJsonObject> &result) { take(syntaxCheck(result)); });
    m_client.call(helper::op::logs, {{u"offset"_s, -logBytes}, {u"limit"_s, logBytes}}, this,
                  [this](const Result<QJsonObject> &result) { take(logCheck(result, m_errorLog)); });
    askPort();
    m_client.call(helper::op::firewall, {}, this, [this](const Result<QJsonObject> &result) {
        take(firewallCheck(result, m_clientPort));
        finish();
    });
}

void Checkup::askPort()
{
    if (m_backend && m_backend->isLocal()) {
        take(socketCheck(m_backend->socketPath));
    } else if (m_backend && probe::isOwnAddress(m_backend->host)) {
        m_client.ports(m_backend->port, this, [this](const Result<QJsonObject> &result) {
            take(portCheck(result, m_backend->port));
        });
    } else {
        // Only listeners of this machine can be seen.
        const Statement answer = m_backend
                                     ? Statement{"check-port-elsewhere", {{"backend", m_backend->toString()}}}
                                     : Statement{"check-port-unknown", {}};
        take({"backend-port", ServerCheck::Outcome::Unclear, answer, {}});
    }
}

void Checkup::take(const ServerCheck &check)
{
    m_checks.append(check);
}

/// What needed no question was there first; the list has an order of its own.
void Checkup::finish()
{
    static const QByteArrayList order{"file-read", "syntax", "error-log", "backend-port", "firewall"};
    std::sort(m_checks.begin(), m_checks.end(), [](const ServerCheck &one, const ServerCheck &other) {
        return order.indexOf(one.id) < order.indexOf(other.id);
    });
    Q_EMIT finished(m_checks);
}

} // namespace gate101::job

#include "moc_checkup.cpp"

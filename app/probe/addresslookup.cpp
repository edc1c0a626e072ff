// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/addresslookup.h"

#include "probe/clock.h"

#include <QHostInfo>

namespace gate101::probe {

using namespace Qt::StringLiterals;

AddressLookup::AddressLookup(QObject *parent)
    : QObject(parent)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail("resolve-timeout", {{"seconds"_ba, inSeconds(m_deadline.intervalAsDuration())}});
    });
}

void AddressLookup::start(const Endpoint &endpoint, const QList<Pin> &pins,
                          std::chrono::milliseconds deadline)
{
    stop();
    m_host = endpoint.host;
    m_clock.start();
    QList<QHostAddress> pinned;
    for (const Pin &pin : pins) {
        if (pin.host == endpoint.host && pin.port == endpoint.port) {
            pinned.append(pin.address);
        }
    }
    if (!pinned.isEmpty()) {
        found(u"pinned"_s, pinned);
        return;
    }
    const QHostAddress literal(endpoint.host);
    if (!literal.isNull()) {
        found(u"literal"_s, {literal});
        return;
    }
    m_deadline.start(deadline);
    m_lookup = QHostInfo::lookupHost(endpoint.host, this, [this](const QHostInfo &info) { onAnswer(info); });
}

void AddressLookup::stop()
{
    m_deadline.stop();
    m_lookup = -1;
}

void AddressLookup::onAnswer(const QHostInfo &info)
{
    // The answer to a look-up that was given up, or that another has replaced.
    if (info.lookupId() != m_lookup) {
        return;
    }
    if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty()) {
        found(u"system"_s, info.addresses());
        return;
    }
    fail(info.error() == QHostInfo::UnknownError ? "resolve-failed" : "resolve-not-found",
         {{"reason"_ba, info.errorString()}});
}

void AddressLookup::fail(const QByteArray &id, const Facts &more)
{
    Facts told = more;
    told.insert("name"_ba, m_host);
    end({Stage::Resolve, false, elapsedMs(m_clock), {{"name"_ba, m_host}}, Statement{id, told}}, {});
}

void AddressLookup::found(const QString &source, const QList<QHostAddress> &addresses)
{
    QStringList shown;
    for (const QHostAddress &address : addresses) {
        shown.append(address.toString());
    }
    end({Stage::Resolve,
         true,
         elapsedMs(m_clock),
         {{"name"_ba, m_host}, {"source"_ba, source}, {"addresses"_ba, shown.join(u", ")}},
         std::nullopt},
        addresses);
}

void AddressLookup::end(const StageResult &result, const QList<QHostAddress> &addresses)
{
    stop();
    Q_EMIT finished(result, addresses);
}

} // namespace gate101::probe

#include "moc_addresslookup.cpp"

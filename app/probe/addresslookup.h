// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/pin.h"
#include "probe/report.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QHostInfo;

namespace gate101::probe {

/// Finds the addresses of an endpoint's host: those pinned with --resolve, the address that the host already
/// is, or what the system's resolver answers within the deadline.
class AddressLookup : public QObject
{
    Q_OBJECT

public:
    explicit AddressLookup(QObject *parent = nullptr);

    /// Exactly one finished() follows, possibly before this returns; none after a stop() or the destruction.
    void start(const Endpoint &endpoint, const QList<Pin> &pins, std::chrono::milliseconds deadline);
    void stop();

Q_SIGNALS:
    /// `result` is that of the Resolve stage; its problems are "resolve-not-found" {name, reason},
    /// "resolve-failed" {name, reason} and "resolve-timeout" {name, seconds}.
    void finished(const gate101::probe::StageResult &result, const QList<QHostAddress> &addresses);

private:
    void onAnswer(const QHostInfo &info);
    void fail(const QByteArray &id, const Facts &more);
    void found(const QString &source, const QList<QHostAddress> &addresses);
    void end(const StageResult &result, const QList<QHostAddress> &addresses);

    QString m_host;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    int m_lookup = -1; ///< Of QHostInfo; negative: none is going.
};

} // namespace gate101::probe

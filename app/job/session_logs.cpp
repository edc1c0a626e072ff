// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/session_p.h"

#include <QFile>
#include <QFileInfo>

namespace gate101::job {

using namespace Qt::StringLiterals;

namespace {

constexpr int logChunk = 256 * 1024;

/// Nginx writes a request into the access log when the connection ends, which is after the test has seen all.
constexpr int lateLines = 1500; // ms

} // namespace

void Session::readLog(Log log, qint64 offset)
{
    if (log == Log::Access) {
        d->readAccessLog(offset);
        return;
    }
    d->withNginx(d->phase, [this, offset](helper::Client &client) {
        client.call(helper::op::logs, {{u"offset"_s, offset}, {u"limit"_s, logChunk}}, this,
                    [this](const Result<QJsonObject> &result) {
                        if (!result) {
                            Q_EMIT failed(result.error());
                            return;
                        }
                        const QString bytes = result->value("bytes"_L1).toString();
                        const auto next = result->value("next"_L1).toInteger();
                        Q_EMIT logRead(Log::Error, QByteArray::fromBase64(bytes.toLatin1()), next);
                    });
    });
}

const LogSpan &Session::testSpan(Log log) const
{
    return d->spans.at(log == Log::Error ? 0 : 1);
}

void Session::Private::readAccessLog(qint64 offset)
{
    const QString name = diagnosis ? diagnosis->accessLog : QString();
    // A log that is a pipe or a device would hold us up.
    QFile file(name);
    if (name.isEmpty() || !QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly)) {
        const Error error{"log-unreadable", {{"file", name}}};
        QMetaObject::invokeMethod(
            q, [this, error] { Q_EMIT q->logUnreadable(error); }, Qt::QueuedConnection);
        return;
    }
    const qint64 from = qBound<qint64>(0, offset < 0 ? file.size() + offset : offset, file.size());
    file.seek(from);
    const QByteArray bytes = file.read(logChunk);
    QMetaObject::invokeMethod(
        q, [this, bytes, from] { Q_EMIT q->logRead(Log::Access, bytes, from + bytes.size()); },
        Qt::QueuedConnection);
}

void Session::Private::beginSpans(const QString &errorLog)
{
    m_lateLines.stop();
    spans = {LogSpan::beginning(errorLog), LogSpan::beginning(diagnosis ? diagnosis->accessLog : QString())};
    Q_EMIT q->testSpanChanged();
}

void Session::Private::endSpans(const probe::ProbeReport &report)
{
    QByteArrayList targets;
    for (const probe::AddressReport &address : report.seen.addresses) {
        targets.append(requestTarget(address.request));
    }
    if (report.seen.companion) {
        targets.append(requestTarget(report.seen.companion->request));
    }
    targets.removeAll(QByteArray());
    for (LogSpan &span : spans) {
        span.targets = targets;
        span.finish();
    }
    Q_EMIT q->testSpanChanged();
    m_lateLines.start(lateLines);
}

} // namespace gate101::job

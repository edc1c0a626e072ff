// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/deadlines.h"
#include "probe/handshake.h"
#include "probe/pin.h"
#include "probe/report.h"

#include <QObject>
#include <memory>

namespace gate101::probe {

/// The upgrade that is sent to the application itself (D1).
struct DirectProbe
{
    Backend backend;
    QByteArray
        target; ///< The path as the backend gets it; Nginx may have rewritten it. Empty: as in the endpoint.
    QByteArray hostHeader; ///< As Nginx would send it. Empty: the endpoint's.
    QByteArray sentTarget; ///< The path as Nginx sends it, when that is another one; asked for too.
    /// Paths to try when the application refuses the one asked for; empty: none. The caller fills this only
    /// for a backend on this machine or one that the person named. At most mostLikelyPaths are tried, all at
    /// once, a second each.
    QByteArrayList otherPaths;
};

struct ProbeRequest
{
    Endpoint endpoint;
    QList<Pin> pins;
    HeaderList headers; ///< Sent with every request, also to the backend.
    QByteArray origin;  ///< Not sent when empty.
    QByteArrayList subprotocols;
    QString caFile; ///< PEM file whose certificates are trusted beside the system's.
    /// PEM files with the certificate that the client shows and its key; the key must not be encrypted. It is
    /// shown to the endpoint alone, never to the backend.
    QString certFile;
    QString keyFile;
    bool insecure = false;
    std::chrono::milliseconds hold{0}; ///< Keeps each connection open this long after the echo.
    bool holdDirect = false;           ///< The one to the backend as well.
    std::optional<DirectProbe> direct;
    bool onlyBackend = false; ///< Asks the backend alone and leaves the endpoint in peace.
    std::optional<ConfigFacts> config;
    Deadlines deadlines;
};

/// What is still open after a run that did not work; everything empty asks nothing.
struct FollowUp
{
    /// To the backend: the request as Nginx sends it now, and as it would send it after the fix.
    std::optional<HandshakeRequest> asSent;
    std::optional<HandshakeRequest> asFixed;
    QByteArrayList origins;       ///< To the endpoint, each with another Origin.
    QByteArrayList hosts;         ///< To the endpoint, each with another Host.
    bool otherScheme = false;     ///< To the backend with TLS in the place of plain text, or without it.
    bool withClientsHost = false; ///< To the backend with the client's Host in the place of Nginx's.

    [[nodiscard]] bool isEmpty() const
    {
        return !asSent && !asFixed && origins.isEmpty() && hosts.isEmpty() && !otherScheme &&
               !withClientsHost;
    }
};

class Connection;
struct ConnectionPlan;

/// Probes one endpoint: looks the name up, then every address by itself and all at once, stage by stage, with
/// a deadline each; beside them the backend directly. When an address fails, a companion plain GET of the
/// same path follows. No HTTP proxy is ever used, ALPN offers http/1.1 only, at most 16 addresses are tried.
///
/// Never blocks and never waits in a nested event loop. Exactly one finished() comes after each start()
/// unless another start(), cancel() or the destruction came first; cancel() itself emits finished() with
/// `cancelled`.
class Prober : public QObject
{
    Q_OBJECT

public:
    explicit Prober(QObject *parent = nullptr);
    ~Prober() override;

    /// Begins a run; one that is still going is dropped without a word.
    void start(const ProbeRequest &request);

    /// Asks what a finished run of the same request has left open, all at once, five seconds at most. Its
    /// finished() carries the first report with the new answers and the verdict that follows from them.
    void followUp(const ProbeRequest &request, const ProbeReport &first, const FollowUp &questions);

    /// Ends the run at once; finished() tells what was seen so far. Does nothing when none is going.
    void cancel();

    /// Ends the holding of all connections as if its time were over.
    void endHold();

    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    /// The name lookup has ended.
    void resolved(const gate101::probe::StageResult &result);

    /// A stage of one connection has ended. `role` says which.
    void stageFinished(gate101::probe::ProbeRole role, const gate101::probe::AddressReport &report,
                       const gate101::probe::StageResult &result);

    /// From now on nothing has been said on a connection that is held: at the beginning, and again after each
    /// word of the peer.
    void silent(gate101::probe::ProbeRole role);

    void finished(const gate101::probe::ProbeReport &report);

private:
    struct Run;
    void begin();
    void lookUp();
    void endLookup(const StageResult &result, const QList<QHostAddress> &addresses);
    void probeAddresses(const QList<QHostAddress> &addresses);
    void probeDirect();
    void endDirectLookup(const QList<QHostAddress> &addresses, const char *problem);
    void startDirect();
    void probePaths();
    [[nodiscard]] bool pathsAreDone() const;
    void probeCompanion();
    [[nodiscard]] Result<void> loadCertificates();
    void hurry(const QList<Connection *> &late);
    void ask(const FollowUp &questions);
    void askBackend(const FollowUp &questions);
    void askEndpoint(const FollowUp &questions);
    void collectFollowUp(ProbeReport &report) const;
    Connection *makeConnection(ConnectionPlan plan);
    void advance();
    void finish(bool cancelled);

    std::unique_ptr<Run> m_run;
};

} // namespace gate101::probe

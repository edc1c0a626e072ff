// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/backend.h"
#include "probe/endpoint.h"
#include "probe/headers.h"

#include <QDateTime>
#include <QHostAddress>
#include <QStringList>
#include <chrono>
#include <optional>

namespace gate101::probe {

/// What a probe saw, as plain values. Nothing here is a sentence and nothing is judged: verdict.h does that.

enum class Stage { Resolve, Connect, Tls, Upgrade, Echo };

/// "resolve", "connect", "tls", "upgrade", "echo": the names of the JSON contract.
QByteArray stageName(Stage stage);

struct StageResult
{
    Stage stage = Stage::Resolve;
    bool ok = false;
    double ms = 0; ///< Duration by the monotonic clock.
    Facts facts;
    std::optional<Statement> problem; ///< Why it is not ok; also a warning on a stage that is ok.
};

/// One certificate of the chain as the server sent it, leaf first.
struct CertificateFacts
{
    QString subject; ///< Common name, or the first name of the subject that there is.
    QString issuer;
    QStringList names; ///< Subject alternative names, DNS and IP.
    QDateTime notBefore;
    QDateTime notAfter;
    bool selfSigned = false;

    [[nodiscard]] qint64 daysLeft(const QDateTime &now) const { return now.daysTo(notAfter); }
};

/// A complaint of the TLS library that was recorded and passed over, so that the HTTP answer is still learnt.
struct TlsProblem
{
    QByteArray
        id; ///< "self-signed", "expired", "not-yet-valid", "wrong-name", "untrusted", "revoked", "other".
    QString description; ///< The library's own words.
    int certificate = 0; ///< Index in the chain; -1 when it concerns none.
};

/// How the reading of an answer ended when there was no complete head.
enum class Ending {
    None,     ///< A complete head was read, or the stage was never reached.
    Closed,   ///< The peer closed (FIN).
    Reset,    ///< The peer reset (RST).
    Silence,  ///< Nothing until the deadline.
    NotHttp,  ///< Bytes that cannot be HTTP; see AddressReport::bodyHead.
    TooLarge, ///< More head than the limit.
};

/// How a connection that was held open came to its end.
struct HoldEnd
{
    enum class By { Us, CloseFrame, Fin, Reset };
    By by = By::Us;      ///< Us: nobody else closed it in the time that it was to be held.
    double heldMs = 0;   ///< Since the 101.
    double silentMs = 0; ///< Since the last bytes in either direction, a Close frame not counted.
    int pings = 0;       ///< Of the peer, while it was held; each was answered.
    int messages = 0;    ///< Of the peer, while it was held.
};

/// One connection: an address of the endpoint, the backend directly, or the companion GET.
struct AddressReport
{
    QHostAddress address; ///< Null for a Unix socket.
    quint16 port = 0;
    QString socketPath;
    QList<StageResult> stages; ///< In order, from Connect on; the shared Resolve is in Observation.

    QByteArray request;      ///< As sent.
    QByteArray responseHead; ///< As received, up to and with the empty line.
    int status = 0;          ///< 0: no HTTP answer.
    HeaderList headers;
    QByteArray bodyHead; ///< First bytes of the body (4 KiB at most), or of whatever came instead of HTTP.
    Ending ending = Ending::None;
    double answerMs = 0; ///< From the last byte of the request to the head's end, or to the ending.

    bool acceptPresent = false;
    bool acceptValid = false;
    bool upgradeHeader = false;
    bool connectionToken = false;
    QByteArray foreignProtocol;
    QByteArray foreignExtension;

    QList<CertificateFacts> chain;
    QList<TlsProblem> tlsProblems;
    int tlsAlert = -1; ///< The alert that the server sent, or -1.

    bool ponged = false;
    bool echoed = false;
    bool closedEarly = false; ///< Closed or broken by the peer after 101 before the pong.
    QByteArray streamError; ///< Rule of RFC 6455 that the peer's frames broke (FrameError::id); bodyHead has
                            ///< the bytes.
    /// Set when the peer ended the connection while it was to be held: the time since the last bytes in
    /// either direction, which is what Nginx's proxy_read_timeout measures.
    std::optional<double> cutAfterMs;
    bool cutWithClose = false;   ///< A Close frame came before the end.
    std::optional<HoldEnd> hold; ///< Set when it was held and that has ended.
    int closeCode = 0; ///< Code of the Close frame the peer began with; 1005: none in it; 0: no Close frame.
    QByteArray closeReason;

    [[nodiscard]] const StageResult *stage(Stage wanted) const;
    /// Whether the stage was reached and went well.
    [[nodiscard]] bool passed(Stage wanted) const;
    [[nodiscard]] bool switched() const { return status == 101 && acceptValid; }
    /// Whether the 101 has all that RFC 6455, 4.1 demands; without it a client must end the connection.
    [[nodiscard]] bool conforms() const
    {
        return switched() && upgradeHeader && connectionToken && foreignProtocol.isEmpty() &&
               foreignExtension.isEmpty();
    }
};

/// What the caller knows from the Nginx configuration; everything is optional and no verdict needs it.
struct ConfigFacts
{
    QByteArray handler; ///< "proxy", "return", "redirect", "static", "none" or empty: unknown.
    std::optional<bool> forwardsUpgrade; ///< Upgrade and Connection both reach the backend as they must.
    std::optional<bool> http11;          ///< proxy_http_version is 1.1 or higher.
    std::optional<bool> pathKept;        ///< The backend sees the path that the client asked for.
    std::optional<bool> defaultServer;   ///< The server was chosen only for being the default.
    std::optional<std::chrono::milliseconds> readTimeout; ///< proxy_read_timeout in force.
    Facts facts;           ///< Added to the cause's facts: file, line, location.
    QByteArray sentTarget; ///< What the backend receives in the place of the client's path; empty: unknown.
};

/// The backend's answer to an upgrade at another path than the one asked for.
struct PathAnswer
{
    QByteArray target;
    int status = 0; ///< 0: no HTTP answer.
    bool switched = false;
};

/// What came of asking once more with one thing changed.
struct VariantAnswer
{
    /// "origin": another Origin, through Nginx; "host": another Host, through Nginx; "direct-host": the
    /// client's Host, to the backend itself, which gets another one from Nginx.
    QByteArray kind;
    QByteArray value;
    int status = 0; ///< 0: no HTTP answer.
    bool switched = false;
};

/// Everything that a verdict rests on.
struct Observation
{
    Endpoint endpoint;
    bool insecure = false; ///< TLS problems do not count.
    StageResult resolve;
    QList<AddressReport> addresses; ///< P: through the proxy, one per address.
    std::optional<Backend> backend;
    std::optional<AddressReport> direct; ///< D1: the same upgrade sent to the backend.
    QByteArray directTarget;             ///< The path that D1 asked for.
    QList<PathAnswer> paths;             ///< Other paths that the backend was asked for, the likeliest first.
    std::optional<AddressReport> companion; ///< G: a plain GET of the same path, only after P failed.
    /// E: the backend's answer to the request as Nginx sends it now, and as it would send it after the fix.
    std::optional<AddressReport> imitatedNow;
    std::optional<AddressReport> imitatedFixed;
    std::optional<AddressReport> directOther; ///< D1 with TLS in the place of plain text, or the other way.
    QList<VariantAnswer> variants;
    QByteArray errorLog; ///< The error log's lines of these moments, if the caller can read them.
    std::optional<ConfigFacts> config;
};

/// Which of the parallel connections a report is about.
enum class ProbeRole { Proxy, Direct, Path, Companion, FollowUp };

/// Where on the way it fails.
enum class Hop { Client, Name, Network, Tls, Nginx, Backend };

/// "client", "name", "network", "tls", "nginx", "backend".
QByteArray hopName(Hop hop);

/// How sure a verdict is: the observations leave nothing else, it is the usual one, or others are as likely.
enum class Confidence { Certain, Likely, Possible };

/// "certain", "likely", "possible".
QByteArray confidenceName(Confidence confidence);

/// The verdict: a sentence's id with its facts, and the hop to look at.
struct Cause : Statement
{
    Hop hop = Hop::Nginx;
    Confidence confidence = Confidence::Certain;
    QByteArrayList either; ///< The causes that remain, when there are two; their facts are the cause's own.
    QByteArray partedBy;   ///< The observation that would part them: a sentence's id.
    /// The finding of the configuration that explains it, with its place; filled in by who knows both.
    std::optional<Statement> because;
};

struct ProbeReport
{
    Observation seen;
    std::optional<Cause> cause; ///< Set when it does not work and the reason could be named; also when a held
                                ///< connection was cut.
    bool works = false;         ///< See works() in verdict.h.
    bool cancelled = false;
    double ms = 0; ///< The whole run.
};

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/prober.h"

#include <QElapsedTimer>
#include <QTimer>

class QWebSocket;

namespace gate101::probe {

/// What a stock client made of the same endpoint.
struct Opinion
{
    enum class Kind { NotAsked, Connects, Refused, Silent };

    Kind kind = Kind::NotAsked;
    /// "second-opinion-connects" {ms}, "second-opinion-refused" {reason: the client's own words},
    /// "second-opinion-silent" {seconds}, "second-opinion-pins" {} when it was not asked because it cannot be
    /// told which address to take, or the error of a file or URL.
    Statement statement;
    double ms = 0; ///< From the start to the end of its handshake, or to its failure.

    bool operator==(const Opinion &) const = default;
};

/// Asks Qt's own WebSocket client, which shares no line with our probe's handshake, whether it connects. It
/// gets the probe's Origin, headers, subprotocols and certificates, and chooses the address by itself. The
/// connection is closed as soon as it stands.
///
/// Exactly one finished() comes after each ask(), never from within it, unless another ask() or the
/// destruction came first.
class SecondOpinion : public QObject
{
    Q_OBJECT

public:
    explicit SecondOpinion(QObject *parent = nullptr);
    ~SecondOpinion() override;

    /// The deadline holds for the whole.
    void ask(const ProbeRequest &request, std::chrono::milliseconds deadline = std::chrono::seconds(10));
    [[nodiscard]] bool isAsking() const;

Q_SIGNALS:
    void finished(const gate101::probe::Opinion &opinion);

private:
    void end(Opinion::Kind kind, const Statement &statement);
    void drop();

    QWebSocket *m_socket = nullptr;
    QTimer m_deadline;
    QTimer m_later; ///< Tells what was known without asking.
    QElapsedTimer m_clock;
    Opinion m_known;
};

/// What is to be said where the two differ: "second-opinion-only-stock" when the stock client connects and we
/// reach none of the addresses, "second-opinion-only-ours" when it does not and we reach them all. Nothing
/// where they agree, or cannot be compared.
std::optional<Statement> disagreement(const Opinion &opinion, const ProbeReport &report);

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <array>
#include <optional>

namespace gate101::probe {

/// The frames of RFC 6455, section 5, for either side of a connection. No extension is ever negotiated.

enum class Role { Client, Server };

enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct Frame
{
    Opcode opcode = Opcode::Text;
    bool fin = true;
    QByteArray payload;

    bool operator==(const Frame &) const = default;
};

using Mask = std::array<char, 4>;

/// The bytes of one frame. A client masks with a random key, a server does not mask (5.1); `mask` fixes the
/// key for tests.
QByteArray encodeFrame(Role role, const Frame &frame, std::optional<Mask> mask = std::nullopt);

/// The payload of a Close frame: code in network order, then the reason, cut to 123 bytes at a character's
/// border.
QByteArray closePayload(quint16 code, const QByteArray &reason = {});

/// The code in a Close payload: 1005 when there is none (7.1.5).
quint16 closeCode(const QByteArray &payload);

/// Whether a code may stand in a Close frame (7.4).
bool isSendableCloseCode(quint16 code);

/// What breaks the protocol, as the Close code to answer with and a short stable id ("frame-rsv",
/// "frame-opcode", "frame-masked", "frame-unmasked", "frame-control-fragmented", "frame-control-too-long",
/// "frame-length", "frame-continuation-unexpected", "frame-continuation-missing", "frame-close-payload",
/// "frame-close-code", "frame-utf8", "frame-too-big").
struct FrameError
{
    quint16 code = 1002;
    QByteArray id;

    bool operator==(const FrameError &) const = default;
};

/// Takes bytes as they come and gives whole frames; checks everything that section 5 demands of the peer,
/// including the order of fragments and UTF-8 over a whole message. After an error it gives nothing more.
class FrameDecoder
{
public:
    /// `role` is our side: a Client refuses masked frames, a Server refuses unmasked ones.
    /// `limit` bounds the payload of a message in bytes (all its fragments together); over it the error is
    /// 1009.
    explicit FrameDecoder(Role role, qsizetype limit = qsizetype{16} * 1024 * 1024);

    void feed(const QByteArray &bytes);

    /// The next complete frame, or nothing when more bytes are needed or an error was met.
    std::optional<Frame> next();

    [[nodiscard]] const std::optional<FrameError> &error() const { return m_error; }

    /// Bytes that were fed and not yet given out.
    [[nodiscard]] QByteArray pending() const { return m_buffer; }

private:
    struct Header;
    [[nodiscard]] std::optional<Header> readHeader();
    bool acceptOrder(const Header &header);
    bool acceptPayload(const Frame &frame);
    std::nullopt_t fail(quint16 code, const char *id);

    Role m_role;
    qsizetype m_limit;
    QByteArray m_buffer;
    std::optional<Opcode> m_message; ///< Kind of the message whose fragments are arriving.
    qsizetype m_messageSize = 0;
    QByteArray m_text; ///< Text fragments so far, for the check of UTF-8 over their borders.
    std::optional<FrameError> m_error;
};

} // namespace gate101::probe

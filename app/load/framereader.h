// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/frames.h"

#include <string>
#include <string_view>

namespace gate101::load {

/// A frame of the server's; `payload` is valid until the next call of FrameReader::next().
struct SeenFrame
{
    probe::Opcode opcode = probe::Opcode::Text;
    bool fin = true;
    std::string_view payload; ///< As much of it as the reader keeps.
    quint64 length = 0;       ///< Of the whole payload.
};

/// Reads a server's frames out of chunks of bytes as probe::FrameDecoder does, by the same rules of RFC 6455
/// section 5 and with the same ids of errors, but for thousands of connections: a frame that lies whole in a
/// chunk is not copied, and of one that does not no more is kept than `keep` bytes. The UTF-8 of text is not
/// looked at, since only messages of our own mean anything here.
class FrameReader
{
public:
    explicit FrameReader(quint32 keep = 125, quint64 limit = quint64{16} * 1024 * 1024)
        : m_limit(limit)
        , m_keep(keep)
    {
    }

    /// Takes the next frame from the front of `bytes`, all of which is eaten when there is none. After an
    /// error there is none any more.
    std::optional<SeenFrame> next(std::string_view &bytes);

    /// The id of the broken rule, or null.
    [[nodiscard]] const char *error() const { return m_error; }

private:
    std::optional<SeenFrame> take(std::string_view &bytes);
    bool readHeader(std::string_view &bytes);
    bool acceptHeader();
    std::optional<SeenFrame> fail(const char *id);
    std::optional<SeenFrame> ended(std::string_view payload);

    std::array<quint8, 10> m_header{};
    quint8 m_headerSize = 0; ///< Bytes of the header so far.
    bool m_inPayload = false;
    bool m_inMessage = false; ///< Fragments are arriving.
    bool m_fin = true;
    probe::Opcode m_opcode = probe::Opcode::Text;
    quint64 m_length = 0;
    quint64 m_missing = 0; ///< Bytes of the payload that are still to come.
    quint64 m_messageSize = 0;
    quint64 m_limit;
    quint32 m_keep;
    const char *m_error = nullptr;
    std::string m_kept;
};

/// Appends a client's frame, masked with `mask`.
void appendFrame(std::string &bytes, probe::Opcode opcode, std::string_view payload, quint32 mask);

} // namespace gate101::load

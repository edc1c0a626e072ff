// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/framereader.h"

#include <QByteArrayView>
#include <algorithm>
#include <cstring>

namespace gate101::load {

using probe::Opcode;

namespace {

constexpr quint64 controlLimit = 125;

bool isControl(Opcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

quint64 bigEndian(const quint8 *bytes, int count)
{
    quint64 value = 0;
    for (int i = 0; i < count; ++i) {
        value = value << 8 | bytes[i];
    }
    return value;
}

/// The id of what is wrong with a Close frame's payload, or null (RFC 6455, 5.5.1 and 7.4).
const char *closeFault(std::string_view payload)
{
    if (payload.size() == 1) {
        return "frame-close-payload";
    }
    if (payload.size() < 2) {
        return nullptr;
    }
    const QByteArrayView bytes(payload.data(), static_cast<qsizetype>(payload.size()));
    if (!probe::isSendableCloseCode(probe::closeCode(bytes.first(2).toByteArray()))) {
        return "frame-close-code";
    }
    return bytes.sliced(2).toByteArray().isValidUtf8() ? nullptr : "frame-utf8";
}

} // namespace

std::optional<SeenFrame> FrameReader::fail(const char *id)
{
    m_error = id;
    return std::nullopt;
}

/// Collects the header's bytes; true when it is whole and m_length is known.
bool FrameReader::readHeader(std::string_view &bytes)
{
    const auto need = [this]() -> quint8 {
        if (m_headerSize < 2) {
            return 2;
        }
        const int length = m_header[1] & 0x7f;
        return length == 126 ? 4 : length == 127 ? 10 : 2;
    };
    while (m_headerSize < need()) {
        if (bytes.empty()) {
            return false;
        }
        m_header[m_headerSize++] = static_cast<quint8>(bytes.front());
        bytes.remove_prefix(1);
        if (m_headerSize == 2 && !acceptHeader()) {
            return false;
        }
    }
    const int extra = m_headerSize - 2;
    if (extra > 0) {
        m_length = bigEndian(&m_header[2], extra);
        // The shortest form is demanded, and the highest bit of the long one is 0 (5.2).
        if (m_length <= (extra == 2 ? controlLimit : quint64{0xffff}) || (m_length >> 63) != 0) {
            fail("frame-length");
            return false;
        }
    }
    if (m_length > m_limit || (!isControl(m_opcode) && m_messageSize + m_length > m_limit)) {
        fail("frame-too-big");
        return false;
    }
    return true;
}

/// What the first two bytes decide.
bool FrameReader::acceptHeader()
{
    const int opcode = m_header[0] & 0x0f;
    m_opcode = static_cast<Opcode>(opcode);
    m_fin = (m_header[0] & 0x80) != 0;
    m_length = m_header[1] & 0x7f;
    if ((m_header[0] & 0x70) != 0) {
        fail("frame-rsv");
    } else if ((opcode > 2 && opcode < 8) || opcode > 10) {
        fail("frame-opcode");
    } else if ((m_header[1] & 0x80) != 0) {
        fail("frame-masked");
    } else if (isControl(m_opcode) && !m_fin) {
        fail("frame-control-fragmented");
    } else if (isControl(m_opcode) && m_length > controlLimit) {
        fail("frame-control-too-long");
    } else if (m_opcode == Opcode::Continuation && !m_inMessage) {
        fail("frame-continuation-unexpected");
    } else if (!isControl(m_opcode) && m_opcode != Opcode::Continuation && m_inMessage) {
        fail("frame-continuation-missing");
    }
    return m_error == nullptr;
}

std::optional<SeenFrame> FrameReader::next(std::string_view &bytes)
{
    const std::optional<SeenFrame> frame = m_error == nullptr ? take(bytes) : std::nullopt;
    if (m_error != nullptr) {
        bytes = {};
    }
    return frame;
}

std::optional<SeenFrame> FrameReader::take(std::string_view &bytes)
{
    if (!m_inPayload) {
        if (!readHeader(bytes)) {
            return std::nullopt;
        }
        m_inPayload = true;
        m_missing = m_length;
        m_kept.clear();
        if (m_missing <= bytes.size()) {
            const std::string_view payload = bytes.substr(0, m_missing);
            bytes.remove_prefix(m_missing);
            return ended(payload);
        }
    }
    const size_t arrived = std::min<size_t>(bytes.size(), m_missing);
    const size_t room = std::max<size_t>(m_keep, controlLimit) - m_kept.size();
    m_kept.append(bytes.substr(0, std::min(arrived, room)));
    bytes.remove_prefix(arrived);
    m_missing -= arrived;
    return m_missing == 0 ? ended(m_kept) : std::nullopt;
}

std::optional<SeenFrame> FrameReader::ended(std::string_view payload)
{
    m_inPayload = false;
    m_headerSize = 0;
    if (m_opcode == Opcode::Close) {
        if (const char *fault = closeFault(payload)) {
            return fail(fault);
        }
    }
    if (!isControl(m_opcode)) {
        m_messageSize = m_fin ? 0 : m_messageSize + m_length;
        m_inMessage = !m_fin;
    }
    return SeenFrame{m_opcode, m_fin, payload, m_length};
}

void appendFrame(std::string &bytes, Opcode opcode, std::string_view payload, quint32 mask)
{
    const size_t size = payload.size();
    bytes += static_cast<char>(0x80 | static_cast<int>(opcode));
    const auto appendLength = [&bytes, size](int count) {
        for (int i = count - 1; i >= 0; --i) {
            bytes += static_cast<char>(size >> (8 * i) & 0xff);
        }
    };
    if (size <= controlLimit) {
        bytes += static_cast<char>(0x80 | size);
    } else if (size <= 0xffff) {
        bytes += static_cast<char>(0x80 | 126);
        appendLength(2);
    } else {
        bytes += static_cast<char>(0x80 | 127);
        appendLength(8);
    }
    std::array<char, 4> key{};
    std::memcpy(key.data(), &mask, key.size());
    bytes.append(key.data(), key.size());
    const size_t start = bytes.size();
    bytes.append(payload);
    for (size_t i = 0; i < size; ++i) {
        bytes[start + i] = static_cast<char>(bytes[start + i] ^ key[i & 3]);
    }
}

} // namespace gate101::load

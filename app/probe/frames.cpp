// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/frames.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace gate101::probe {

namespace {

constexpr qsizetype controlLimit = 125;

bool isControl(Opcode opcode)
{
    return (static_cast<quint8>(opcode) & 0x8) != 0;
}

void applyMask(QByteArray &payload, const Mask &mask)
{
    for (qsizetype i = 0; i < payload.size(); ++i) {
        payload[i] = static_cast<char>(payload[i] ^ mask[static_cast<size_t>(i & 3)]);
    }
}

template<class T> void appendBigEndian(QByteArray &bytes, T value)
{
    std::array<char, sizeof(T)> raw{};
    qToBigEndian(value, raw.data());
    bytes.append(raw.data(), static_cast<qsizetype>(raw.size()));
}

Mask randomMask()
{
    Mask mask{};
    qToBigEndian(QRandomGenerator::global()->generate(), mask.data());
    return mask;
}

} // namespace

QByteArray encodeFrame(Role role, const Frame &frame, std::optional<Mask> mask)
{
    const char maskBit = role == Role::Client ? '\x80' : '\0';
    const qsizetype size = frame.payload.size();
    QByteArray bytes;
    bytes.reserve(size + 14);
    bytes += static_cast<char>((frame.fin ? 0x80 : 0) | static_cast<int>(frame.opcode));
    if (size <= controlLimit) {
        bytes += static_cast<char>(size | maskBit);
    } else if (size <= 0xffff) {
        bytes += static_cast<char>(126 | maskBit);
        appendBigEndian(bytes, static_cast<quint16>(size));
    } else {
        bytes += static_cast<char>(127 | maskBit);
        appendBigEndian(bytes, static_cast<quint64>(size));
    }
    QByteArray payload = frame.payload;
    if (role == Role::Client) {
        const Mask key = mask ? *mask : randomMask();
        bytes.append(key.data(), 4);
        applyMask(payload, key);
    }
    return bytes + payload;
}

QByteArray closePayload(quint16 code, const QByteArray &reason)
{
    QByteArray cut = reason.left(controlLimit - 2);
    while (!cut.isEmpty() && !cut.isValidUtf8()) {
        cut.chop(1);
    }
    QByteArray payload;
    appendBigEndian(payload, code);
    return payload + cut;
}

quint16 closeCode(const QByteArray &payload)
{
    return payload.size() < 2 ? quint16{1005} : qFromBigEndian<quint16>(payload.constData());
}

bool isSendableCloseCode(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

struct FrameDecoder::Header
{
    Opcode opcode = Opcode::Text;
    bool fin = true;
    std::optional<Mask> mask;
    qsizetype start = 0; ///< Where the payload begins.
    qsizetype length = 0;
};

FrameDecoder::FrameDecoder(Role role, qsizetype limit)
    : m_role(role)
    , m_limit(limit)
{
}

void FrameDecoder::feed(const QByteArray &bytes)
{
    if (!m_error) {
        m_buffer += bytes;
    }
}

std::nullopt_t FrameDecoder::fail(quint16 code, const char *id)
{
    m_error = FrameError{code, id};
    return std::nullopt;
}

std::optional<FrameDecoder::Header> FrameDecoder::readHeader()
{
    if (m_buffer.size() < 2) {
        return std::nullopt;
    }
    const auto first = static_cast<quint8>(m_buffer[0]);
    const auto second = static_cast<quint8>(m_buffer[1]);
    if ((first & 0x70) != 0) {
        return fail(1002, "frame-rsv");
    }
    const quint8 opcode = first & 0x0f;
    if ((opcode > 2 && opcode < 8) || opcode > 10) {
        return fail(1002, "frame-opcode");
    }
    Header header;
    header.opcode = static_cast<Opcode>(opcode);
    header.fin = (first & 0x80) != 0;
    const bool masked = (second & 0x80) != 0;
    if (masked != (m_role == Role::Server)) {
        return fail(1002, masked ? "frame-masked" : "frame-unmasked");
    }
    if (isControl(header.opcode) && !header.fin) {
        return fail(1002, "frame-control-fragmented");
    }
    quint64 length = second & 0x7f;
    if (isControl(header.opcode) && length > controlLimit) {
        return fail(1002, "frame-control-too-long");
    }
    qsizetype at = 2;
    const qsizetype extra = length == 126 ? 2 : length == 127 ? 8 : 0;
    if (m_buffer.size() < at + extra) {
        return std::nullopt;
    }
    if (extra > 0) {
        length = extra == 2 ? qFromBigEndian<quint16>(m_buffer.constData() + at)
                            : qFromBigEndian<quint64>(m_buffer.constData() + at);
        // The shortest form is demanded, and the highest bit of the long one is 0 (5.2).
        if (length <= (extra == 2 ? quint64{125} : quint64{0xffff}) || (length >> 63) != 0) {
            return fail(1002, "frame-length");
        }
        at += extra;
    }
    if (length > static_cast<quint64>(m_limit)) {
        return fail(1009, "frame-too-big");
    }
    header.length = static_cast<qsizetype>(length);
    if (masked) {
        if (m_buffer.size() < at + 4) {
            return std::nullopt;
        }
        Mask mask{};
        std::copy_n(m_buffer.constData() + at, 4, mask.begin());
        header.mask = mask;
        at += 4;
    }
    header.start = at;
    return header;
}

/// Checks the order of fragments and the size of the message (5.4).
bool FrameDecoder::acceptOrder(const Header &header)
{
    if (isControl(header.opcode)) {
        return true;
    }
    if (header.opcode == Opcode::Continuation && !m_message) {
        fail(1002, "frame-continuation-unexpected");
    } else if (header.opcode != Opcode::Continuation && m_message) {
        fail(1002, "frame-continuation-missing");
    } else if (m_messageSize + header.length > m_limit) {
        fail(1009, "frame-too-big");
    }
    return !m_error;
}

bool FrameDecoder::acceptPayload(const Frame &frame)
{
    if (frame.opcode == Opcode::Close) {
        if (frame.payload.size() == 1) {
            fail(1002, "frame-close-payload");
        } else if (frame.payload.size() >= 2 && !isSendableCloseCode(closeCode(frame.payload))) {
            fail(1002, "frame-close-code");
        } else if (!frame.payload.mid(2).isValidUtf8()) {
            fail(1007, "frame-utf8");
        }
    }
    if (isControl(frame.opcode)) {
        return !m_error;
    }
    const Opcode kind = m_message.value_or(frame.opcode);
    m_messageSize += frame.payload.size();
    if (kind == Opcode::Text) {
        m_text += frame.payload;
    }
    m_message = kind;
    if (frame.fin) {
        if (!m_text.isValidUtf8()) {
            fail(1007, "frame-utf8");
        }
        m_message.reset();
        m_messageSize = 0;
        m_text.clear();
    }
    return !m_error;
}

std::optional<Frame> FrameDecoder::next()
{
    if (m_error) {
        return std::nullopt;
    }
    const std::optional<Header> header = readHeader();
    if (!header || !acceptOrder(*header) || m_buffer.size() < header->start + header->length) {
        return std::nullopt;
    }
    Frame frame{header->opcode, header->fin, m_buffer.mid(header->start, header->length)};
    m_buffer.remove(0, header->start + header->length);
    if (header->mask) {
        applyMask(frame.payload, *header->mask);
    }
    if (!acceptPayload(frame)) {
        return std::nullopt;
    }
    return frame;
}

} // namespace gate101::probe

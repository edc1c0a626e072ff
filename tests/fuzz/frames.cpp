// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/frames.h"

#include <QByteArrayList>
#include <cstdio>
#include <cstdlib>

/// Any bytes at all to the frame codec, whole and in pieces. The first byte chooses the side and the sizes of
/// the pieces. What is decoded must not depend on the pieces, must stay within the limits, and must come out
/// of the encoder and the decoder again as it was. Broken promises abort.

using namespace gate101::probe;

namespace {

constexpr qsizetype limit = 4096;

void mustHold(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "%s\n", what);
        std::abort();
    }
}

QByteArrayList drain(FrameDecoder &decoder, QList<Frame> &frames)
{
    QByteArrayList shown;
    while (const std::optional<Frame> frame = decoder.next()) {
        frames.append(*frame);
        shown.append(QByteArray::number(static_cast<int>(frame->opcode)) + (frame->fin ? '+' : '-') +
                     frame->payload);
    }
    return shown;
}

QByteArray endOf(const FrameDecoder &decoder)
{
    return decoder.error() ? decoder.error()->id : QByteArray("more");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0) {
        return 0;
    }
    const Role role = (data[0] & 1) != 0 ? Role::Server : Role::Client;
    const Role other = role == Role::Server ? Role::Client : Role::Server;
    const qsizetype step = 1 + (data[0] >> 1) % 32;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);

    FrameDecoder whole(role, limit);
    QList<Frame> frames;
    whole.feed(bytes);
    const QByteArrayList atOnce = drain(whole, frames);
    mustHold(whole.pending().size() <= bytes.size(), "more is kept than was fed");

    FrameDecoder slow(role, limit);
    QList<Frame> again;
    QByteArrayList inPieces;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        slow.feed(bytes.mid(at, step));
        inPieces += drain(slow, again);
    }
    mustHold(atOnce == inPieces, "the pieces change what is decoded");
    mustHold(endOf(whole) == endOf(slow), "the pieces change how it ends");

    FrameDecoder back(other, limit);
    qsizetype message = 0;
    for (const Frame &frame : frames) {
        const bool control = (static_cast<int>(frame.opcode) & 8) != 0;
        mustHold(!control || (frame.fin && frame.payload.size() <= 125),
                 "a control frame too long or in parts");
        mustHold(frame.opcode != Opcode::Close || closeCode(frame.payload) == 1005 ||
                     isSendableCloseCode(closeCode(frame.payload)),
                 "a Close code that nobody may send");
        message = control ? message : message + frame.payload.size();
        mustHold(message <= limit, "a message over the limit");
        message = !control && frame.fin ? 0 : message;

        back.feed(encodeFrame(role, frame));
        const std::optional<Frame> same = back.next();
        mustHold(same && *same == frame, "what is encoded is not decoded");
    }
    mustHold(!back.error(), "what was accepted once is refused");
    return 0;
}

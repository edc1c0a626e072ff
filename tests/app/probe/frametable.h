// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/frames.h"

namespace gate101::probe::test {

inline QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

/// A part of a frame in a short form: "1+Hello" is a final text frame, "0-ab" a continuation that is not the
/// last.
inline QByteArray shown(Opcode opcode, bool fin, const QByteArray &content)
{
    const QByteArray payload = content.size() > 40       ? QByteArray::number(content.size()) + " bytes"
                               : opcode == Opcode::Close ? content.toHex()
                                                         : content;
    return QByteArray::number(static_cast<int>(opcode)) + (fin ? "+" : "-") + payload;
}

/// Bytes that arrive and what a reader of frames must make of them; for every reader that there is. Rows with
/// `server` are what a server reads.
template<class Row> void frameRows(Row &&add)
{
    const auto row = [&add](const char *name, const QByteArray &bytes, const char *expected,
                            bool server = false) { add(name, bytes, QByteArray(expected), server); };
    row("RFC 5.7 text", hex("810548656c6c6f"), "1+Hello");
    row("RFC 5.7 masked text", hex("818537fa213d7f9f4d5158"), "1+Hello", true);
    row("RFC 5.7 fragments", hex("010348656c80026c6f"), "1-Hel 0+lo");
    row("RFC 5.7 ping", hex("890548656c6c6f"), "9+Hello");
    row("RFC 5.7 masked pong", hex("8a8537fa213d7f9f4d5158"), "10+Hello", true);
    row("RFC 5.7 256 bytes", hex("827e0100") + QByteArray(256, 'a'), "2+256 bytes");
    row("RFC 5.7 64 KiB", hex("827f0000000000010000") + QByteArray(65536, 'a'), "2+65536 bytes");
    row("empty text", hex("8100"), "1+");
    row("empty ping", hex("8900"), "9+");
    row("125 bytes", hex("827d") + QByteArray(125, 'a'), "2+125 bytes");
    row("126 bytes", hex("827e007e") + QByteArray(126, 'a'), "2+126 bytes");
    row("65535 bytes", hex("827effff") + QByteArray(65535, 'a'), "2+65535 bytes");
    row("two frames", hex("8101618a00"), "1+a 10+");
    row("ping between fragments", hex("0101618900800162"), "1-a 9+ 0+b");
    row("empty fragments", hex("010000008000"), "1- 0- 0+");
    row("binary needs no UTF-8", hex("8202fffe"), "2+\xff\xfe");
    row("nothing", "", "");
    row("half a header", hex("81"), "");
    row("half a length", hex("827e01"), "");
    row("half a payload", hex("81054865"), "");
    row("half a mask", hex("818537fa"), "", true);
    row("RSV1", hex("c10161"), "1002 frame-rsv");
    row("RSV2", hex("a10161"), "1002 frame-rsv");
    row("RSV3", hex("910161"), "1002 frame-rsv");
    row("http instead of frames", "HTTP/1.1 400 Bad Request", "1002 frame-rsv");
    row("opcode 3", hex("8300"), "1002 frame-opcode");
    row("opcode 7", hex("8700"), "1002 frame-opcode");
    row("opcode 11", hex("8b00"), "1002 frame-opcode");
    row("opcode 15", hex("8f00"), "1002 frame-opcode");
    row("masked by a server", hex("818537fa213d7f9f4d5158"), "1002 frame-masked");
    row("unmasked by a client", hex("810548656c6c6f"), "1002 frame-unmasked", true);
    row("fragmented ping", hex("0900"), "1002 frame-control-fragmented");
    row("long ping", hex("897e007e"), "1002 frame-control-too-long");
    row("long close", hex("887e007e"), "1002 frame-control-too-long");
    row("16-bit length too short", hex("827e007d"), "1002 frame-length");
    row("64-bit length too short", hex("827f000000000000ffff"), "1002 frame-length");
    row("64-bit length with high bit", hex("827f8000000000010000"), "1002 frame-length");
    row("over the limit", hex("827f0000000010000000"), "1009 frame-too-big");
    row("continuation of nothing", hex("800161"), "1002 frame-continuation-unexpected");
    row("text inside text", hex("010161810162"), "1-a 1002 frame-continuation-missing");
    row("continuation after the end", hex("010161800162800163"),
        "1-a 0+b 1002 frame-continuation-unexpected");
    row("bad UTF-8", hex("8102c328"), "1007 frame-utf8");
    row("surrogate", hex("8103eda080"), "1007 frame-utf8");
    row("overlong", hex("8102c0af"), "1007 frame-utf8");
    row("Korean over a border", hex("0102ebb08001a9"), "1-\xeb\xb0 0+\xa9");
    row("bad over a border", hex("0102ebb0800128"), "1-\xeb\xb0 1007 frame-utf8");
    row("close", hex("880203e8"), "8+03e8");
    row("close with words", hex("880603e862796521"), "8+03e862796521");
    row("close of nothing", hex("8800"), "8+");
    row("close of one byte", hex("880103"), "1002 frame-close-payload");
    row("close 1004", hex("880203ec"), "1002 frame-close-code");
    row("close 1005", hex("880203ed"), "1002 frame-close-code");
    row("close 1006", hex("880203ee"), "1002 frame-close-code");
    row("close 1015", hex("880203f7"), "1002 frame-close-code");
    row("close 999", hex("880203e7"), "1002 frame-close-code");
    row("close 2999", hex("88020bb7"), "1002 frame-close-code");
    row("close 3000", hex("88020bb8"), "8+0bb8");
    row("close 4999", hex("88021387"), "8+1387");
    row("close 5000", hex("88021388"), "1002 frame-close-code");
    row("close with bad words", hex("880403e8c328"), "1007 frame-utf8");
    row("nothing after an error", hex("83008101618100"), "1002 frame-opcode");
}

} // namespace gate101::probe::test

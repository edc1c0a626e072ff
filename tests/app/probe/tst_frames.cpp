// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/probe/frametable.h"

#include <QTest>

using namespace gate101::probe;
using test::frameRows;
using test::hex;
using namespace Qt::StringLiterals;

namespace {

constexpr Mask mask{'\x37', '\xfa', '\x21', '\x3d'};

QByteArray shown(const Frame &frame)
{
    return test::shown(frame.opcode, frame.fin, frame.payload);
}

QByteArray decoded(FrameDecoder &decoder)
{
    QByteArrayList all;
    while (const auto frame = decoder.next()) {
        all.append(shown(*frame));
    }
    if (decoder.error()) {
        all.append(QByteArray::number(decoder.error()->code) + ' ' + decoder.error()->id);
    }
    return all.join(' ');
}

} // namespace

class TestFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<bool>("server");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        frameRows([](const char *name, const QByteArray &bytes, const QByteArray &expected, bool server) {
            QTest::newRow(name) << server << bytes << expected;
        });
    }

    void decodes()
    {
        QFETCH(bool, server);
        QFETCH(QByteArray, bytes);
        const Role role = server ? Role::Server : Role::Client;
        FrameDecoder whole(role);
        whole.feed(bytes);
        QTEST(decoded(whole), "expected");

        // The same comes out when every byte arrives alone.
        FrameDecoder slow(role);
        QByteArrayList parts;
        for (const char byte : bytes) {
            slow.feed(QByteArray(1, byte));
            while (const auto frame = slow.next()) {
                parts.append(shown(*frame));
            }
        }
        if (slow.error()) {
            parts.append(QByteArray::number(slow.error()->code) + ' ' + slow.error()->id);
        }
        QTEST(parts.join(' '), "expected");
    }

    void limitCountsTheWholeMessage()
    {
        FrameDecoder decoder(Role::Client, 10);
        decoder.feed(hex("0206616161616161") + hex("8006616161616161"));
        QCOMPARE(decoded(decoder), "2-aaaaaa 1009 frame-too-big"_ba);
    }

    void encodesForBothRoles()
    {
        QCOMPARE(encodeFrame(Role::Server, {Opcode::Text, true, "Hello"}).toHex(), "810548656c6c6f"_ba);
        QCOMPARE(encodeFrame(Role::Client, {Opcode::Text, true, "Hello"}, mask).toHex(),
                 "818537fa213d7f9f4d5158"_ba);
        QVERIFY(encodeFrame(Role::Client, {Opcode::Text, true, "Hello"}) !=
                encodeFrame(Role::Client, {Opcode::Text, true, "Hello"}));
    }

    void whatIsEncodedIsDecoded_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 125, 126, 127, 65535, 65536, 100000}) {
            QTest::addRow("%d", size) << size;
        }
    }

    void whatIsEncodedIsDecoded()
    {
        QFETCH(int, size);
        for (const auto &[from, to] :
             {std::pair{Role::Client, Role::Server}, std::pair{Role::Server, Role::Client}}) {
            const Frame frame{Opcode::Binary, true, QByteArray(size, 'x')};
            FrameDecoder decoder(to);
            decoder.feed(encodeFrame(from, frame));
            const auto back = decoder.next();
            QVERIFY(back.has_value());
            QVERIFY(*back == frame);
        }
    }

    void closeReasonIsCutAtACharacter()
    {
        const QByteArray payload = closePayload(1000, QString(100, u'가').toUtf8());
        QVERIFY(payload.size() <= 125);
        QVERIFY(payload.mid(2).isValidUtf8());
        QCOMPARE(closeCode(payload), quint16{1000});
        QCOMPARE(closeCode({}), quint16{1005});
    }
};

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/framereader.h"
#include "tests/app/probe/frametable.h"

#include <QTest>

using namespace gate101;
using namespace gate101::load;
using probe::test::hex;

namespace {

/// As the table of the probe's decoder writes it. `step` bytes arrive at once.
QByteArray read(FrameReader &reader, const QByteArray &bytes, qsizetype step)
{
    QByteArrayList all;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        const QByteArray part = bytes.mid(at, step);
        std::string_view rest(part.constData(), static_cast<size_t>(part.size()));
        while (const std::optional<SeenFrame> frame = reader.next(rest)) {
            all.append(probe::test::shown(
                frame->opcode, frame->fin,
                QByteArray(frame->payload.data(), static_cast<qsizetype>(frame->payload.size()))));
        }
        if (!rest.empty()) {
            all.append("left over");
        }
    }
    if (reader.error() != nullptr) {
        const QByteArray error = reader.error();
        all.append((error == "frame-too-big" ? "1009 " : error == "frame-utf8" ? "1007 " : "1002 ") + error);
    }
    return all.join(' ');
}

} // namespace

/// The lean reader of the load test against the table of the probe's decoder.
class TestFrameReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        probe::test::frameRows(
            [](const char *name, const QByteArray &bytes, const QByteArray &expected, bool server) {
                // It is a client, and it does not look at the UTF-8 of messages.
                const bool isText = expected.endsWith("frame-utf8") && !bytes.startsWith('\x88');
                if (!server && !isText) {
                    QTest::newRow(name) << bytes << expected;
                }
            });
    }

    void reads()
    {
        QFETCH(const QByteArray, bytes);
        for (const qsizetype step : {qsizetype{1}, qsizetype{2}, qsizetype{3}, qsizetype{1} << 20}) {
            FrameReader reader(1 << 20);
            QTEST(read(reader, bytes, step), "expected");
        }
    }

    /// Of a message that is not ours only the beginning is kept, however it arrives.
    void keepsLittle()
    {
        const QByteArray bytes = hex("827f0000000000010000") + QByteArray(65536, 'a') + hex("8a0162");
        FrameReader reader(40);
        QCOMPARE(read(reader, bytes, 1000), QByteArray("2+125 bytes 10+b"));
    }

    void limitCountsTheWholeMessage()
    {
        FrameReader reader(125, 10);
        QCOMPARE(read(reader, hex("0206616161616161") + hex("8006616161616161"), 100),
                 QByteArray("2-aaaaaa 1002 frame-too-big").replace("1002", "1009"));
    }

    /// The probe's decoder, as a server, reads what is sent.
    void writes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 40, 125, 126, 127, 65535, 65536}) {
            QTest::addRow("%d bytes", size) << size;
        }
    }

    void writes()
    {
        QFETCH(const int, size);
        const std::string payload(static_cast<size_t>(size), 'x');
        std::string bytes;
        appendFrame(bytes, probe::Opcode::Binary, payload, 0x12345678);
        appendFrame(bytes, probe::Opcode::Ping, "p", 0);
        probe::FrameDecoder server(probe::Role::Server);
        server.feed(QByteArray::fromStdString(bytes));
        const auto first = server.next();
        QVERIFY(first && *first == (probe::Frame{probe::Opcode::Binary, true, QByteArray(size, 'x')}));
        const auto second = server.next();
        QVERIFY(second && *second == (probe::Frame{probe::Opcode::Ping, true, "p"}));
        QVERIFY(!server.next() && !server.error());
    }
};

QTEST_GUILESS_MAIN(TestFrameReader)
#include "tst_framereader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/messagelog.h"
#include "support/cutoff.h"
#include "support/journey.h"
#include "tests/app/probe/scriptedserver.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::probe::test;
using probe::Frame;
using probe::Opcode;
using probe::Role;

namespace {

const QByteArray json = "{\"b\":1.10,\"a\":{\"text\":\"안녕\"},\"b\":[]}";

/// Greets, echoes, and keeps what was sent.
Answer greeter(QList<Frame> &heard)
{
    return [&heard](QTcpSocket *socket, const QByteArray &request) {
        auto decoder = std::make_shared<probe::FrameDecoder>(Role::Server);
        socket->write(switchingFor(request) + encodeFrame(Role::Server, {Opcode::Text, true, json}) +
                      encodeFrame(Role::Server, {Opcode::Binary, true, QByteArray::fromHex("00ff47")}));
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, decoder, &heard] {
            decoder->feed(socket->readAll());
            while (const auto frame = decoder->next()) {
                if (frame->opcode == Opcode::Ping) {
                    socket->write(encodeFrame(Role::Server, {Opcode::Pong, true, frame->payload}));
                    continue;
                }
                heard.append(*frame);
                socket->write(encodeFrame(Role::Server, *frame));
            }
        });
    };
}

} // namespace

/// The message console in the live test's room, by its own buttons and by keyboard.
class TestConversation : public QObject
{
    Q_OBJECT

    template<class Widget> static Widget *find(test::Journey &journey, const QString &name)
    {
        for (auto *each : journey.window.findChildren<Widget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    static bool open(test::Journey &journey, quint16 port)
    {
        job::Target target;
        target.url = u"ws://127.0.0.1:%1/"_s.arg(port);
        journey.bench.setDraft(target);
        journey.window.showRoom(ui::Room::LiveTest);
        journey.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&journey.window))
            return false;
        QTest::mouseClick(find<QPushButton>(journey, u"toggleConversation"_s), Qt::LeftButton);
        return QTest::qWaitFor([&journey] { return journey.bench.conversation().isOpen(); }, 10000);
    }

    /// Puts the caret into the first line that has this text.
    static bool goTo(QPlainTextEdit *log, const QString &text)
    {
        log->moveCursor(QTextCursor::Start);
        return log->find(text);
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void showsFoldsAndCopies()
    {
        QList<Frame> heard;
        const ScriptedServer server(greeter(heard));
        test::Journey journey(u"en"_s);
        QVERIFY(open(journey, server.port()));
        auto *log = find<ui::MessageLog>(journey, u"messages"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().contains(u"Pong"_s), 10000);
        QString shown = log->toPlainText();
        QVERIFY2(shown.contains(u"  {\n      \"b\": 1.10,\n      \"a\": {\n"_s), qPrintable(shown));
        QVERIFY2(shown.contains(u"000000  00 ff 47 "_s), qPrintable(shown));
        // Enter on any of its lines folds a message, and unfolds it.
        log->setFocus();
        QVERIFY(goTo(log, u"\"text\""_s));
        QTest::keyClick(log, Qt::Key_Return);
        QVERIFY2(log->toPlainText().contains(QString::fromUtf8(json)), qPrintable(log->toPlainText()));
        QTest::keyClick(log, Qt::Key_Space);
        QCOMPARE(log->toPlainText(), shown);
        // Copied is what came, not what is shown.
        QVERIFY(goTo(log, u"\"text\""_s));
        QTextCursor caret = log->textCursor();
        caret.clearSelection();
        log->setTextCursor(caret);
        QTest::keySequence(log, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text().toUtf8(), json);
        QVERIFY(goTo(log, u"00 ff 47"_s));
        QTest::mouseClick(find<QPushButton>(journey, u"copyMessage"_s), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->mimeData()->data(u"application/octet-stream"_s),
                 QByteArray::fromHex("00ff47"));
        QCOMPARE(QApplication::clipboard()->text(), u"00 ff 47"_s);
        // Without the layout each takes one line; the pictures of both are looked at in both languages.
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(50);
            QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
            QVERIFY(log->toPlainText().contains(code == u"ko"_s ? u"연결됨"_s : u"Connected"_s));
            if (const QString folder = qEnvironmentVariable("GATE101_PICTURES"); !folder.isEmpty())
                journey.window.grab().save(folder + u"/console-%1.png"_s.arg(code));
        }
        auto *layOut = find<QAbstractButton>(journey, u"layOutMessages"_s);
        layOut->setFocus();
        QTest::keyClick(layOut, Qt::Key_Space);
        QCOMPARE(log->toPlainText().count(u'\n') + 1, journey.bench.conversation().lines().size());
    }

    void sendsTextAndBytes()
    {
        QList<Frame> heard;
        const ScriptedServer server(greeter(heard));
        test::Journey journey(u"en"_s);
        QVERIFY(open(journey, server.port()));
        auto *field = find<QLineEdit>(journey, u"message"_s);
        auto *kind = find<QComboBox>(journey, u"messageKind"_s);
        QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), 10000);
        field->setFocus();
        QTest::keyClicks(field, u"{\"x\": 1}"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, 10000);
        QCOMPARE(heard[0], (Frame{Opcode::Text, true, "{\"x\": 1}"}));
        QVERIFY(field->text().isEmpty());
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        field->setFocus();
        QTest::keyClicks(field, u"00 ff zz"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(field->text(), u"00 ff zz"_s); // To be mended.
        QCOMPARE(journey.bench.conversation().lines().constLast().note.id, "hex-not-a-digit"_ba);
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(field, Qt::Key_Backspace);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 2, 10000);
        QCOMPARE(heard[1], (Frame{Opcode::Binary, true, QByteArray::fromHex("00ff")}));
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray bytes(100 * 1000, '\7');
        file.write(bytes);
        file.close();
        QVERIFY(journey.bench.conversation().sendFile(file.fileName()));
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 3, 10000);
        QCOMPARE(heard[2], (Frame{Opcode::Binary, true, bytes}));
        for (const QString &bad : {u"/dev/zero"_s, u"/nonexistent"_s, QDir::tempPath()}) {
            QVERIFY(!journey.bench.conversation().sendFile(bad));
            QCOMPARE(journey.bench.conversation().lines().constLast().note.id, "console-file-unreadable"_ba);
        }
    }

    /// What comes in a storm is bounded here too, and does not ask the window to draw for each message.
    void aStorm()
    {
        constexpr int count = 20000;
        const ScriptedServer server([](QTcpSocket *socket, const QByteArray &request) {
            QByteArray all = switchingFor(request);
            for (int i = 0; i < count; ++i)
                all += encodeFrame(Role::Server,
                                   {Opcode::Text, true, "{\"i\":" + QByteArray::number(i) + ",\"x\":[1,2]}"});
            socket->write(all + encodeFrame(Role::Server, {Opcode::Close, true, {}}));
        });
        test::Journey journey(u"en"_s);
        int told = 0;
        QElapsedTimer clock;
        clock.start();
        connect(&journey.bench.conversation(), &ui::Conversation::changed, this, [&told] { ++told; });
        QVERIFY(open(journey, server.port()));
        const auto &lines = journey.bench.conversation().lines();
        QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty() && lines.constLast().note.id == "close-code-1005", 20000);
        QVERIFY2(told < 20 + clock.elapsed() / 50, qPrintable(QString::number(told)));
        QCOMPARE(lines.size(), ui::Conversation::keptLines);
        auto *log = find<ui::MessageLog>(journey, u"messages"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().contains(u"1005"_s), 10000);
        QVERIFY(log->toPlainText().contains(u"\"i\": 19999"_s));
        QVERIFY(!log->toPlainText().contains(u"\"i\": 19001,"_s));
        QVERIFY(!journey.bench.conversation().isOpen());
    }

    /// Messages that are large one by one are let go of when they are too large together.
    void theMemoryIsBounded()
    {
        const ScriptedServer server([](QTcpSocket *socket, const QByteArray &request) {
            socket->write(switchingFor(request));
            for (int i = 0; i < 30; ++i)
                socket->write(
                    encodeFrame(Role::Server, {Opcode::Binary, true, QByteArray(1500 * 1000, 'x')}));
        });
        test::Journey journey(u"en"_s);
        QVERIFY(open(journey, server.port()));
        const auto &lines = journey.bench.conversation().lines();
        QTRY_VERIFY_WITH_TIMEOUT(!lines.isEmpty() && lines.constLast().number >= 31, 20000);
        qsizetype bytes = 0;
        for (const auto &line : lines) {
            bytes += line.payload.size();
            if (line.note.id.isEmpty()) {
                QCOMPARE(line.size, 1500 * 1000);
                QCOMPARE(line.payload.size(), ui::Conversation::keptPayload);
            }
        }
        QVERIFY2(bytes <= ui::Conversation::keptBytes, qPrintable(QString::number(bytes)));
        auto *log = find<ui::MessageLog>(journey, u"messages"_s);
        QTRY_VERIFY_WITH_TIMEOUT(log->toPlainText().contains(u"kept"_s), 10000);
        QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
    }
};

QTEST_MAIN(TestConversation)
#include "tst_conversation.moc"

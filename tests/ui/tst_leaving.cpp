// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journey.h"
#include "tests/app/probe/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::probe::test;

namespace {

/// The processes that this one has started and that still run, by name.
QByteArrayList programs()
{
    QByteArrayList found;
    const QStringList processes = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : processes) {
        QFile file(u"/proc/"_s + name + u"/stat"_s);
        bool isNumber = false;
        std::ignore = name.toLongLong(&isNumber);
        if (!isNumber || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll();
        const qsizetype end = stat.lastIndexOf(')');
        const QByteArrayList rest = stat.mid(end + 2).split(' ');
        if (rest.value(1).toLongLong() == QCoreApplication::applicationPid() && rest.value(0) != "Z")
            found.append(stat.mid(stat.indexOf('(') + 1, end - stat.indexOf('(') - 1));
    }
    return found;
}

} // namespace

/// Closing the window in the middle of what takes its time: nothing is waited for, nothing is left behind and
/// nothing is complained about.
class TestLeaving : public QObject
{
    Q_OBJECT

    static std::unique_ptr<test::Journey> journeyTo(quint16 port)
    {
        auto journey = std::make_unique<test::Journey>(u"en"_s);
        job::Target target;
        target.url = u"ws://127.0.0.1:%1/"_s.arg(port);
        journey->bench.setDraft(target);
        journey->window.showRoom(ui::Room::LiveTest);
        return journey;
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"QProcess|QObject|QThread|destroyed"_s)); }

    void duringTheLoad()
    {
        if (!QFile::exists(QStringLiteral(GATE101_BIN_DIR "/gate101-load")))
            QSKIP("the load worker is not built");
        const ScriptedServer server(echo);
        auto journey = journeyTo(server.port());
        job::LoadWish wish;
        wish.connections = 5;
        wish.seconds = 60;
        ui::Trials &trials = journey->bench.trials();
        trials.setWish(wish);
        trials.setMine(journey->bench.draft().url);
        trials.startLoad(journey->bench.draft());
        QTRY_VERIFY2_WITH_TIMEOUT(trials.loadReport() && trials.loadReport()->answered > 0,
                                  trials.loadError() ? trials.loadError()->id.constData() : "no answers",
                                  20000);
        const auto before = programs();
        QVERIFY(before.contains("gate101-load"));
        journey->window.close();
        journey.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!programs().contains("gate101-load"), 10000);
    }

    void duringTheIdleTest()
    {
        const ScriptedServer server(echo);
        auto journey = journeyTo(server.port());
        ui::Trials &trials = journey->bench.trials();
        trials.startIdle(journey->bench.draft(), nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(trials.silence(job::IdleTest::Way::Proxy), 20000);
        journey->window.close();
        journey.reset();
        QVERIFY(programs().isEmpty());
    }

    void duringAConversation()
    {
        bool saidGoodbye = false;
        const ScriptedServer server([&saidGoodbye](QTcpSocket *socket, const QByteArray &request) {
            auto decoder = std::make_shared<probe::FrameDecoder>(probe::Role::Server);
            socket->write(switchingFor(request));
            connect(socket, &QTcpSocket::readyRead, socket, [socket, decoder, &saidGoodbye] {
                decoder->feed(socket->readAll());
                while (const auto frame = decoder->next())
                    saidGoodbye = saidGoodbye || (frame->opcode == probe::Opcode::Close &&
                                                  probe::closeCode(frame->payload) == 1001);
            });
        });
        auto journey = journeyTo(server.port());
        journey->bench.conversation().open(journey->bench.draft());
        QTRY_VERIFY_WITH_TIMEOUT(journey->bench.conversation().isOpen(), 10000);
        journey->window.close();
        journey.reset();
        QTRY_VERIFY_WITH_TIMEOUT(saidGoodbye, 10000);
    }

    /// While the practice site is being made, programs run as well.
    void whilePracticeBegins()
    {
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        auto journey = std::make_unique<test::Journey>(u"en"_s);
        journey->bench.startPractice({});
        QTRY_VERIFY_WITH_TIMEOUT(!programs().isEmpty(), 10000);
        journey->window.close();
        journey.reset();
        QTRY_VERIFY_WITH_TIMEOUT(programs().isEmpty(), 10000);
    }
};

QTEST_MAIN(TestLeaving)
#include "tst_leaving.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// tests/bench/live where it cannot measure: it says what is missing and ends with an error.
class TestLive : public QObject
{
    Q_OBJECT

    struct Said
    {
        int code = -1;
        QByteArray text;
    };

    /// Runs it over programs that are nothing but `body`, all but `absent`.
    static Said run(const QString &absent, const QByteArray &body)
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"gate101"_s, u"gate101-load"_s, u"bench_rawsocket"_s, u"bench_rawtls"_s,
                                    u"bench_echoserver"_s, u"bench_probe"_s}) {
            QFile file(folder.filePath(name));
            if (name == absent) {
                continue;
            }
            if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + body) < 0 ||
                !file.setPermissions(QFile::ReadOwner | QFile::ExeOwner)) {
                return {};
            }
        }
        QProcess live;
        live.setProcessChannelMode(QProcess::MergedChannels);
        live.start(QStringLiteral(GATE101_SOURCE_DIR "/tests/bench/live"), {folder.path()});
        if (!live.waitForFinished(20000) || live.exitStatus() != QProcess::NormalExit) {
            live.kill();
            live.waitForFinished();
            return {};
        }
        return {live.exitCode(), live.readAll()};
    }

private Q_SLOTS:
    void aMissingProgramIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"gate101", "gate101-load", "bench_rawsocket", "bench_rawtls",
                                 "bench_echoserver", "bench_probe"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void aMissingProgramIsNamed()
    {
        QFETCH(QString, name);
        const Said said = run(name, "echo ready 1; read -r _");
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains(QByteArray("--target " + name.toLatin1() + '\n')), said.text.constData());
    }

    void aServerThatDiesIsNamed()
    {
        const Said said = run({}, "exit 3");
        QCOMPARE(said.code, 1);
        QVERIFY2(said.text.contains("bench_echoserver ended before it was ready"), said.text.constData());
    }
};

QTEST_GUILESS_MAIN(TestLive)
#include "tst_live.moc"

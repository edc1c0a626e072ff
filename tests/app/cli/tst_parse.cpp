// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gate101.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101::test;
using namespace Qt::StringLiterals;

/// `gate101 parse`: what is printed back is what was read, whatever it was.
class TestParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsBack_data();
    void printsBack();
    void shows();
};

void TestParse::printsBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("BOM and CRLF") << QByteArray("\xef\xbb\xbfuser x;\r\nhttp {\r\n}\r\n");
    QTest::newRow("no end") << QByteArray("http { server { listen 'x");
    QTest::newRow("too many ends") << QByteArray("}}} ; ; ;");
    QTest::newRow("NUL") << QByteArray("a\0b;\n\0", 6);
    QTest::newRow("EUC-KR") << QByteArray("# \xbf\xac\xb0\xe1\nlocation /\xff { }\n");
    QTest::newRow("tabs and trailing blanks") << QByteArray("a\t b ;  \n\t\n\r\n \v\f");
    QRandomGenerator random(101);
    for (int row = 0; row < 12; ++row) {
        QByteArray junk(5000, '\0');
        for (char &byte : junk) {
            byte = row % 2 == 0 ? static_cast<char>(random.bounded(256))
                                : "{};'\"\\#$ \n\r\tab"[random.bounded(14)];
        }
        QTest::addRow("junk %d", row) << junk;
    }
}

void TestParse::printsBack()
{
    QFETCH(const QByteArray, bytes);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"some file.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const Run run = Gate101::run({u"parse"_s, u"--print"_s, file.fileName()});
    QCOMPARE(run.output, bytes);
    QCOMPARE(run.exitCode, run.errors.isEmpty() ? 0 : 1);
    QVERIFY2(rawWords(run.errors).isEmpty(), run.errors.constData());
    QVERIFY(Gate101::run({u"parse"_s, u"--json"_s, file.fileName()}).document().isObject());
}

void TestParse::shows()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"x.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("user www;\n\nhttp {\n    # c\n    server {\n        listen 80; }\n}\n");
    file.close();
    const Run run = Gate101::run({u"parse"_s, file.fileName()});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output, QByteArray("    1  user www\n    3  http {\n    5      server {\n"
                                    "    6          listen 80\n"));
}

QTEST_GUILESS_MAIN(TestParse)
#include "tst_parse.moc"

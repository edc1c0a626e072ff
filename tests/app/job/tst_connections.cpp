// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/connections.h"
#include "nginx/files/configset.h"
#include "tests/app/helper/helpersite.h"
#include "tests/support/memoryreader.h"
#include "tests/support/sockets.h"

#include <QTest>

using namespace gate101;
using namespace gate101::job;

/// What a restart would cut.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("count");
        QTest::newRow("open") << QByteArray("0: 0100007F:1F90 0100007F:C000 01 0:0") << 1;
        QTest::newRow("listening") << QByteArray("0: 0100007F:1F90 00000000:0000 0A 0:0") << 0;
        QTest::newRow("closing") << QByteArray("0: 0100007F:1F90 0100007F:C000 06 0:0") << 0;
        QTest::newRow("another port") << QByteArray("0: 0100007F:1F91 0100007F:1F90 01 0:0") << 0;
        QTest::newRow("IPv6") << QByteArray("0: 00000000000000000000000001000000:1F90 0:0 01") << 1;
        QTest::newRow("heading") << QByteArray("  sl  local_address rem_address   st") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
    }

    void table()
    {
        QFETCH(const QByteArray, line);
        QTEST(openConnections(line + '\n', {8080}), "count");
    }

    void ofAConfiguration()
    {
        const test::Listener listener;
        test::MemoryReader reader;
        reader.files.insert("/n/nginx.conf", "events {} http { server { listen 127.0.0.1:" +
                                                 QByteArray::number(listener.port()) + "; } }");
        const auto config = nginx::ConfigSet::load(reader, "/n/nginx.conf");
        QCOMPARE(openConnections(config), 0);
        const test::Socket client = test::Socket::connectTo("127.0.0.1", listener.port());
        QVERIFY(client.isOpen());
        QCOMPARE(openConnections(config), 1);
    }
};

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/plainsocket.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using gate101::probe::PlainSocket;
using namespace Qt::StringLiterals;

namespace {

/// A listener and one accepted peer over bare system calls, so that the test says each FIN and RST itself.
class Peer
{
public:
    explicit Peer(int family)
        : m_listener(::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
    }
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;
    ~Peer()
    {
        end();
        ::close(m_listener);
    }

    quint16 listenTcp(int family)
    {
        sockaddr_storage name{};
        socklen_t size = sizeof name;
        if (family == AF_INET6) {
            auto &own = reinterpret_cast<sockaddr_in6 &>(name);
            own.sin6_family = AF_INET6;
            own.sin6_addr = in6addr_loopback;
            size = sizeof own;
        } else {
            auto &own = reinterpret_cast<sockaddr_in &>(name);
            own.sin_family = AF_INET;
            own.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            size = sizeof own;
        }
        if (::bind(m_listener, reinterpret_cast<sockaddr *>(&name), size) != 0 ||
            ::listen(m_listener, 8) != 0) {
            return 0;
        }
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&name), &size);
        return ntohs(reinterpret_cast<sockaddr_in &>(name).sin_port); // At the same place in both families.
    }

    bool listenUnix(const QString &path, int backlog)
    {
        const QByteArray file = QFile::encodeName(path);
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        std::memcpy(name.sun_path, file.constData(), static_cast<size_t>(file.size()));
        return ::bind(m_listener, reinterpret_cast<sockaddr *>(&name), sizeof name) == 0 &&
               ::listen(m_listener, backlog) == 0;
    }

    void accept() { m_peer = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC); }
    [[nodiscard]] bool say(const QByteArray &bytes) const
    {
        return ::send(m_peer, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) ==
               bytes.size();
    }
    /// All that has come so far.
    [[nodiscard]] QByteArray heard()
    {
        std::vector<char> buffer(size_t{1024} * 1024);
        const ssize_t size = ::recv(m_peer, buffer.data(), buffer.size(), MSG_DONTWAIT);
        return m_heard.append(buffer.data(), qMax<ssize_t>(0, size));
    }

    /// With a linger of nothing the kernel sends an RST in the place of a FIN (socket(7)).
    void reset()
    {
        const linger none{1, 0};
        ::setsockopt(m_peer, SOL_SOCKET, SO_LINGER, &none, sizeof none);
        end();
    }
    void end()
    {
        if (m_peer >= 0) {
            ::close(m_peer);
        }
        m_peer = -1;
    }

private:
    int m_listener = -1;
    int m_peer = -1;
    QByteArray m_heard;
};

/// A socket with what it has told so far.
struct Heard
{
    Heard()
    {
        QObject::connect(&socket, &PlainSocket::readable, &socket, [this] { bytes += socket.read(100000); });
    }

    PlainSocket socket;
    QByteArray bytes;
    QSignalSpy connected{&socket, &PlainSocket::connected};
    QSignalSpy failed{&socket, &PlainSocket::failed};
    QSignalSpy ended{&socket, &PlainSocket::ended};
};

} // namespace

class TestPlainSocket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhyItCannotConnect();
    void connects_data();
    void connects();
    void waitsForAFullQueue();
    void tellsTheEnd_data();
    void tellsTheEnd();
    void readsWhatCameBeforeAFailedWrite();
    void keepsWhatTheKernelDoesNotTake();
    void givesItsDescriptorAway();
};

void TestPlainSocket::tellsWhyItCannotConnect()
{
    const QTemporaryDir folder;
    quint16 closed = 0;
    {
        Peer peer(AF_INET);
        closed = peer.listenTcp(AF_INET);
    }
    Heard refused;
    refused.socket.connectTo(QHostAddress(u"127.0.0.1"_s), closed);
    QCOMPARE(refused.failed.size(), 0); // Never out of the call itself.
    QTRY_COMPARE(refused.failed.size(), 1);
    QCOMPARE(refused.failed[0][0].toInt(), ECONNREFUSED);

    const QString missing = folder.filePath(u"missing"_s);
    const QString noSocket = folder.filePath(u"file"_s);
    QFile file(noSocket);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString tooLong = folder.filePath(QString(200, u'x'));
    const QList<std::pair<QString, int>> table{
        {missing, ENOENT}, {noSocket, ECONNREFUSED}, {tooLong, ENAMETOOLONG}};
    for (const auto &[path, error] : table) {
        Heard local;
        local.socket.connectTo(path);
        QCOMPARE(local.failed.size(), 0);
        QTRY_COMPARE(local.failed.size(), 1);
        QCOMPARE(local.failed[0][0].toInt(), error);
        QCOMPARE(local.connected.size(), 0);
        QCOMPARE(local.ended.size(), 0);
    }
}

void TestPlainSocket::connects_data()
{
    QTest::addColumn<int>("family");
    QTest::addColumn<QString>("address");
    QTest::newRow("IPv4") << AF_INET << u"127.0.0.1"_s;
    QTest::newRow("IPv6") << AF_INET6 << u"::1"_s;
    QTest::newRow("IPv6 with a zone") << AF_INET6 << u"::1%lo"_s;
}

void TestPlainSocket::connects()
{
    QFETCH(const int, family);
    QFETCH(const QString, address);
    Peer peer(family);
    const quint16 port = peer.listenTcp(family);
    if (port == 0) {
        QSKIP("missing: this family on the loopback interface");
    }
    Heard heard;
    heard.socket.connectTo(QHostAddress(address), port);
    QTRY_COMPARE(heard.connected.size(), 1);
    peer.accept();
    QCOMPARE(heard.socket.localName().address.protocol(), QHostAddress(address).protocol());
    QVERIFY(heard.socket.localName().port != 0);
    heard.socket.write("from here");
    QTRY_COMPARE(peer.heard(), "from here"_ba);
    QVERIFY(peer.say("from there"));
    QTRY_COMPARE(heard.bytes, "from there"_ba);
}

void TestPlainSocket::waitsForAFullQueue()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"s"_s);
    Peer peer(AF_UNIX);
    QVERIFY(peer.listenUnix(path, 0));
    Heard first;
    first.socket.connectTo(path);
    QTRY_COMPARE(first.connected.size(), 1);
    Heard second;
    second.socket.connectTo(path);
    QTest::qWait(100);
    QCOMPARE(second.connected.size(), 0);
    QCOMPARE(second.failed.size(), 0);
    peer.accept();
    QTRY_COMPARE(second.connected.size(), 1);
}

void TestPlainSocket::tellsTheEnd_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<int>("error");
    QTest::newRow("FIN") << false << 0;
    QTest::newRow("RST") << true << ECONNRESET;
}

void TestPlainSocket::tellsTheEnd()
{
    QFETCH(const bool, reset);
    QFETCH(const int, error);
    Peer peer(AF_INET);
    Heard heard;
    heard.socket.connectTo(QHostAddress(u"127.0.0.1"_s), peer.listenTcp(AF_INET));
    QTRY_COMPARE(heard.connected.size(), 1);
    peer.accept();
    QVERIFY(peer.say("last words"));
    QTRY_COMPARE(heard.bytes, "last words"_ba);
    if (reset) {
        peer.reset();
    } else {
        peer.end();
    }
    QTRY_COMPARE(heard.ended.size(), 1);
    QCOMPARE(heard.ended[0][0].toInt(), error);
    QTest::qWait(20);
    QCOMPARE(heard.ended.size(), 1);
}

/// The peer answers and goes while there is still something to be said to it: the answer counts.
void TestPlainSocket::readsWhatCameBeforeAFailedWrite()
{
    Peer peer(AF_INET);
    PlainSocket socket;
    QSignalSpy connected(&socket, &PlainSocket::connected);
    QSignalSpy ended(&socket, &PlainSocket::ended);
    socket.connectTo(QHostAddress(u"127.0.0.1"_s), peer.listenTcp(AF_INET));
    QTRY_COMPARE(connected.size(), 1);
    peer.accept();
    QVERIFY(peer.say("an answer"));
    peer.end();
    socket.write("to nobody"); // The peer's kernel answers this with an RST.
    QTest::qSleep(50);         // The event loop, and with it the reader, has no turn meanwhile.
    socket.write("to nobody");
    QCOMPARE(socket.unsent(), 0);
    QByteArray bytes;
    connect(&socket, &PlainSocket::readable, &socket, [&] { bytes += socket.read(100); });
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(bytes, "an answer"_ba);
    QVERIFY(ended[0][0].toInt() == EPIPE || ended[0][0].toInt() == ECONNRESET);
}

void TestPlainSocket::keepsWhatTheKernelDoesNotTake()
{
    constexpr qsizetype size = qsizetype{16} * 1024 * 1024;
    Peer peer(AF_INET);
    Heard heard;
    heard.socket.connectTo(QHostAddress(u"127.0.0.1"_s), peer.listenTcp(AF_INET));
    QTRY_COMPARE(heard.connected.size(), 1);
    peer.accept();
    heard.socket.write(QByteArray(size, 'x'));
    QVERIFY(heard.socket.unsent() > 0);
    heard.socket.write("behind it");
    QTRY_COMPARE(peer.heard().size(), size + 9);
    QCOMPARE(heard.socket.unsent(), 0);
}

void TestPlainSocket::givesItsDescriptorAway()
{
    Peer peer(AF_INET);
    Heard heard;
    heard.socket.connectTo(QHostAddress(u"127.0.0.1"_s), peer.listenTcp(AF_INET));
    QTRY_COMPARE(heard.connected.size(), 1);
    peer.accept();
    const int descriptor = heard.socket.release();
    QVERIFY(descriptor >= 0);
    heard.socket.write("nothing");
    const QSignalSpy readable(&heard.socket, &PlainSocket::readable);
    QVERIFY(peer.say("for another"));
    QTest::qWait(20);
    QCOMPARE(readable.size(), 0);
    QCOMPARE(heard.bytes, QByteArray());
    QCOMPARE(peer.heard(), QByteArray());
    QCOMPARE(::send(descriptor, "mine", 4, 0), 4);
    QTRY_COMPARE(peer.heard(), "mine"_ba);
    ::close(descriptor);
}

QTEST_GUILESS_MAIN(TestPlainSocket)
#include "tst_plainsocket.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/job/practice/exchange.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>
#include <memory>
#include <vector>

namespace gate101::test {

QList<Exchange> exchangeAll(quint16 port, const QByteArrayList &texts, int quietMs)
{
    QList<Exchange> results(texts.size());
    QElapsedTimer quiet;
    quiet.start();
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto socket = std::make_unique<QTcpSocket>();
        QTcpSocket *raw = socket.get();
        QObject::connect(raw, &QTcpSocket::connected, raw, [raw, text = texts.at(i)] { raw->write(text); });
        QObject::connect(raw, &QTcpSocket::readyRead, raw, [raw, i, &results, &quiet] {
            results[i].bytes += raw->readAll();
            quiet.restart();
        });
        QObject::connect(raw, &QTcpSocket::stateChanged, raw, [raw, i, &results, &quiet] {
            results[i].closed = raw->state() == QAbstractSocket::UnconnectedState;
            quiet.restart();
        });
        raw->connectToHost(QStringLiteral("127.0.0.1"), port);
        sockets.push_back(std::move(socket));
    }
    QElapsedTimer total;
    total.start();
    while (quiet.elapsed() < quietMs && total.elapsed() < 5000) {
        QTest::qWait(10);
    }
    // The results must not be touched by what the sockets still have to say while they go.
    for (const auto &socket : sockets) {
        socket->disconnect();
    }
    return results;
}

Exchange exchange(quint16 port, const QByteArray &text, int quietMs)
{
    return exchangeAll(port, {text}, quietMs).first();
}

QByteArray upgradeRequest(const QByteArray &path, const QByteArray &more)
{
    return "GET " + path +
           " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
           more + "\r\n";
}

int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

} // namespace gate101::test

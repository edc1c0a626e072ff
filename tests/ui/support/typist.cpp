// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/typist.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gate101::test {

namespace {

constexpr int patienceMs = 20'000;

QString xdotool()
{
    return QStandardPaths::findExecutable(u"xdotool"_s);
}

QByteArray run(const QStringList &words)
{
    QProcess process;
    process.start(xdotool(), words);
    process.waitForFinished(patienceMs);
    return process.readAllStandardOutput();
}

/// How many of every other row's every other pixel differ.
int difference(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < one.height(); y += 2) {
        const auto *a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); x += 2)
            count += a[x] != b[x] ? 1 : 0;
    }
    return count;
}

constexpr int cursorPixels = 60;
constexpr int pagePixels = 2000;

} // namespace

bool Typist::isThere()
{
    return !xdotool().isEmpty();
}

bool Typist::takeWindow()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < patienceMs) {
        const QByteArrayList windows =
            run({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(m_pid)}).trimmed().split('\n');
        if (!windows.last().isEmpty()) {
            if (!comesToRest())
                return false;
            run({u"windowfocus"_s, u"--sync"_s, QString::fromLatin1(windows.last())});
            return comesToRest();
        }
        QTest::qWait(20);
    }
    return false;
}

void Typist::type(const QString &text) const
{
    run({u"type"_s, u"--delay"_s, u"15"_s, text});
}

void Typist::press(const QString &keys) const
{
    run({u"key"_s, keys});
}

void Typist::release(const QString &key)
{
    run({u"keyup"_s, key});
}

QImage Typist::picture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

bool Typist::changes(const QImage &since, int milliseconds)
{
    return QTest::qWaitFor([&since] { return difference(since, picture()) > pagePixels; }, milliseconds);
}

bool Typist::comesToRest()
{
    constexpr int wanted = 3; // One could be the moment between a window and what is painted in it.
    QImage last = picture();
    int still = 0;
    return QTest::qWaitFor(
        [&last, &still] {
            QTest::qWait(150);
            const QImage now = picture();
            still = difference(last, now) < cursorPixels ? still + 1 : 0;
            last = now;
            return still == wanted;
        },
        patienceMs);
}

} // namespace gate101::test

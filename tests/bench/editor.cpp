// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"
#include "editor/editorroom.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

/// What a keystroke costs in the editor's room: until the text is painted (at most 16 ms) and until the new
/// findings are marked (at most 100 ms), in a tree of 1,000 sites and in one file of 10 MB. Usage:
/// bench_editor

using namespace gate101;
using namespace gate101::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int keystrokes = 40;
constexpr int sites = 1000;
constexpr qsizetype bigFile = 10'000'000;

QByteArray site(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "server {\n    listen 127.0.0.1:18080;\n    server_name site" + n +
           ".example.test;\n    location / {\n        try_files $uri /index.html;\n    }\n    location /ws "
           "{\n"
           "        proxy_pass http://127.0.0.1:3000;\n        proxy_http_version 1.1;\n"
           "        proxy_set_header Upgrade $http_upgrade;\n"
           "        proxy_set_header Connection $connection_upgrade;\n    }\n}\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(2);
}

struct Times
{
    std::vector<double> paint;
    std::vector<double> findings;
};

double percentile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))];
}

bool isMarked(const ConfigEditor &editor, long at)
{
    return (editor.SendScintilla(QsciScintillaBase::SCI_INDICATORALLONFOR, at) & 0x700) != 0;
}

/// Misspells a directive and corrects it again: each keystroke makes a finding or takes it away.
Times type(ConfigEditor &editor, qsizetype at)
{
    Times times;
    editor.selectBytes(at, 0);
    QTest::qWait(500);
    for (int i = 0; i < keystrokes; ++i) {
        const bool wrong = i % 2 == 0; // A stray brace is a problem at its very byte.
        QKeyEvent key(QEvent::KeyPress, wrong ? Qt::Key_Z : Qt::Key_Backspace, Qt::NoModifier,
                      wrong ? u"{"_s : QString());
        QElapsedTimer clock;
        clock.start();
        QApplication::sendEvent(&editor, &key);
        editor.viewport()->repaint();
        times.paint.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        while (isMarked(editor, static_cast<long>(at)) != wrong && clock.elapsed() < 5000)
            QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        times.findings.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(150); // As fast as nobody types.
    }
    return times;
}

void report(const char *what, const Times &times)
{
    std::printf(
        "%s: painted after %.2f ms, 95 of 100 within %.2f ms (at most 16); findings after %.2f ms, 95 of "
        "100 within %.2f ms (at most 100)\n",
        what, percentile(times.paint, 0.5), percentile(times.paint, 0.95), percentile(times.findings, 0.5),
        percentile(times.findings, 0.95));
    std::fflush(stdout);
}

void measure(const char *what, const QString &folder, const QByteArray &file)
{
    Bench bench;
    job::Target target;
    target.url = u"ws://site500.example.test:18080/ws"_s;
    target.mainFile = folder + u"/nginx.conf"_s;
    target.nginxVersion = u"1.22.1"_s;
    target.probe = false;
    bench.setDraft(target);
    QSignalSpy diagnosed(&bench.session(), &job::Session::diagnosed);
    bench.diagnose();
    if (!diagnosed.wait(60'000))
        std::exit(2);
    EditorRoom room(bench, folder + u"/drafts"_s);
    room.resize(1200, 900);
    room.show();
    if (!QTest::qWaitForWindowExposed(&room))
        std::exit(2);
    room.openFile(QFile::encodeName(folder) + '/' + file, 0);
    ConfigEditor &editor = *room.documents().editor(QFile::encodeName(folder) + '/' + file);
    const QByteArray bytes = editor.bytes();
    const qsizetype place = bytes.indexOf("proxy_http_version", bytes.indexOf("site500.example.test"));
    report(what, type(editor, place));
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    const QApplication app(argc, argv);
    const QTemporaryDir temporary;
    const QByteArray head =
        "events { }\nhttp {\n    map $http_upgrade $connection_upgrade { default upgrade; '' close; }\n";
    QDir(temporary.path()).mkpath(u"many/sites"_s);
    write(temporary.filePath(u"many/nginx.conf"_s), head + "    include sites/*;\n}\n");
    for (int i = 0; i < sites; ++i)
        write(temporary.filePath(u"many/sites/site%1"_s.arg(i)), site(i));
    measure("1,000 sites", temporary.filePath(u"many"_s), "sites/site500");

    QDir(temporary.path()).mkpath(u"big"_s);
    QByteArray big = head;
    for (int i = 0; big.size() < bigFile; ++i)
        big += site(i);
    write(temporary.filePath(u"big/nginx.conf"_s), big + "}\n");
    measure("one file of 10 MB", temporary.filePath(u"big"_s), "nginx.conf");
    return 0;
}

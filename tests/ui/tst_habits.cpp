// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"
#include "editor/configeditor.h"
#include "shell/habits.h"
#include "shell/startoptions.h"
#include "support/journey.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;

/// What is remembered, what is deliberately not, and how one gets to the right place at once.
class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        QVERIFY(m_folder.isValid());
        for (const QString &name : {u"site.conf"_s, u"odd:7"_s}) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("events {}\nhttp {}\n");
        }
    }

    void init() { QSettings().clear(); }

    void secretsAreNotKept_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"wss://example.com/api/ws"_s << u"wss://example.com/api/ws"_s;
        QTest::newRow("port") << u"ws://localhost:8080/ws"_s << u"ws://localhost:8080/ws"_s;
        QTest::newRow("token") << u"wss://example.com/ws?token=abc"_s << u"wss://example.com/ws"_s;
        QTest::newRow("any parameter") << u"wss://example.com/ws?room=7"_s << u"wss://example.com/ws"_s;
        QTest::newRow("protocol") << u"wss://example.com/socket.io/?EIO=4&transport=websocket&sid=x"_s
                                  << u"wss://example.com/socket.io/?EIO=4&transport=websocket"_s;
        QTest::newRow("bare query") << u"wss://example.com/ws?secretvalue"_s << u"wss://example.com/ws"_s;
        QTest::newRow("password") << u"wss://me:secret@example.com/ws"_s << QString();
        QTest::newRow("no URL") << u"example"_s << QString();
    }

    void secretsAreNotKept()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        QCOMPARE(ui::habits::withoutSecrets(typed), kept);
        ui::habits::keepTarget(typed);
        QCOMPARE(ui::habits::targets(), kept.isEmpty() ? QStringList() : QStringList(kept));
    }

    void lastTargets()
    {
        for (int i = 0; i < 12; ++i)
            ui::habits::keepTarget(u"wss://host%1/"_s.arg(i));
        ui::habits::keepTarget(u"wss://host7/"_s);
        const QStringList targets = ui::habits::targets();
        QCOMPARE(targets.size(), ui::habits::mostTargets);
        QCOMPARE(targets.first(), u"wss://host7/"_s);
        QCOMPARE(targets.at(1), u"wss://host11/"_s);
        QCOMPARE(targets.count(u"wss://host7/"_s), 1);
        ui::habits::forgetTargets();
        QCOMPARE(ui::habits::targets(), QStringList());
        QSettings().setValue("targets"_L1, QStringList{u"javascript:1"_s, u"wss://a/?token=b"_s});
        QCOMPARE(ui::habits::targets(), QStringList(u"wss://a/"_s));
    }

    void windowAndRoom()
    {
        {
            test::Journey journey(u"en"_s);
            journey.window.resize(1111, 700);
            journey.window.showRoom(ui::Room::History);
            journey.window.close();
        }
        test::Journey journey(u"en"_s);
        QCOMPARE(journey.window.size(), QSize(1111, 700));
        QCOMPARE(ui::habits::room(), ui::Room::History);
        QSettings().setValue("room"_L1, 99);
        QVERIFY(!ui::habits::room());
    }

    void languageIsKept()
    {
        ui::Language language;
        language.start(u"en"_s);
        language.use(u"ko"_s);
        ui::Language next;
        next.start({});
        QCOMPARE(next.code(), u"ko"_s);
    }

    void splitter()
    {
        const auto made = [] {
            auto splitter = std::make_unique<QSplitter>();
            splitter->addWidget(new QWidget);
            splitter->addWidget(new QWidget);
            splitter->resize(600, 100);
            ui::habits::keepSplitter(*splitter, u"test"_s);
            return splitter;
        };
        const auto first = made();
        first->show();
        first->setSizes({200, 395});
        QMetaObject::invokeMethod(first.get(), "splitterMoved", Q_ARG(int, 200), Q_ARG(int, 1));
        const auto second = made();
        second->show();
        QCOMPARE(second->sizes().first(), first->sizes().first());
    }

    void commandLine_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QByteArray>("problem");
        const QString file = m_folder.filePath(u"site.conf"_s);
        const QString url = u"wss://example.com/ws"_s;
        const QByteArray fine;
        QTest::newRow("nothing") << QStringList() << QString() << QString() << 0 << fine;
        QTest::newRow("url") << QStringList{url} << url << QString() << 0 << fine;
        QTest::newRow("file") << QStringList{file} << QString() << file << 0 << fine;
        QTest::newRow("line") << QStringList{file + ":12"_L1} << QString() << file << 12 << fine;
        QTest::newRow("line and column") << QStringList{file + ":12:3"_L1} << QString() << file << 12 << fine;
        QTest::newRow("as grep prints it")
            << QStringList{file + ":12:"_L1} << QString() << file << 12 << fine;
        QTest::newRow("a colon in the name") << QStringList{m_folder.filePath(u"odd:7"_s)} << QString()
                                             << m_folder.filePath(u"odd:7"_s) << 0 << fine;
        QTest::newRow("both") << QStringList{file, url} << url << file << 0 << fine;
        QTest::newRow("both, the other way round") << QStringList{url, file} << url << file << 0 << fine;
        QTest::newRow("missing") << QStringList{file + "x"_L1} << QString() << QString() << 0
                                 << QByteArray("start-file-missing");
        QTest::newRow("missing, with a line") << QStringList{file + "x:3"_L1} << QString() << QString() << 0
                                              << QByteArray("start-file-missing");
        QTest::newRow("folder") << QStringList{m_folder.path()} << QString() << QString() << 0
                                << QByteArray("start-file-folder");
        QTest::newRow("two addresses")
            << QStringList{url, url} << url << QString() << 0 << QByteArray("usage-too-many");
    }

    void commandLine()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, url);
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QByteArray, problem);
        const ui::StartOptions options = ui::readStartOptions(QStringList(u"gate101"_s) + words);
        QCOMPARE(options.problem ? options.problem->id : QByteArray(), problem);
        QCOMPARE(options.target.url, url);
        QCOMPARE(options.files,
                 file.isEmpty() ? QList<ui::FilePlace>() : QList<ui::FilePlace>({{file, line}}));
        QCOMPARE(options.isPlain(),
                 words.isEmpty() || !problem.isEmpty() ? options.target.url.isEmpty() : false);
    }

    /// What the terminal takes for a URL, the window takes too.
    void commandLineOfTheTarget_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<job::Target>("wanted");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const QStringList &words, auto change) {
            job::Target wanted;
            wanted.url = u"wss://example.com/ws"_s;
            change(wanted);
            QTest::newRow(name) << words << wanted << QByteArray();
        };
        row("nothing", {}, [](job::Target &) {});
        row("origin", {u"--origin"_s, u"https://a"_s}, [](job::Target &t) { t.origin = u"https://a"_s; });
        row("cafile", {u"--cafile=ca.pem"_s}, [](job::Target &t) { t.caFile = u"ca.pem"_s; });
        row("certificate and key", {u"--cert"_s, u"c.pem"_s, u"--key"_s, u"k.pem"_s}, [](job::Target &t) {
            t.certFile = u"c.pem"_s;
            t.keyFile = u"k.pem"_s;
        });
        row("insecure", {u"--insecure"_s}, [](job::Target &t) { t.insecure = true; });
        row("headers", {u"--header"_s, u"X-A: 1"_s, u"--header"_s, u"X-B:2"_s}, [](job::Target &t) {
            t.headers = {{"X-A", "1"}, {"X-B", "2"}};
        });
        row("cookies", {u"--cookie"_s, u"a=1"_s, u"--cookie"_s, u"b=2"_s}, [](job::Target &t) {
            t.headers = {{"Cookie", "a=1; b=2"}};
        });
        row("subprotocols", {u"--subprotocol"_s, u"chat"_s, u"--subprotocol"_s, u"v2.chat"_s},
            [](job::Target &t) {
                t.subprotocols = {"chat", "v2.chat"};
            });
        row("resolve", {u"--resolve"_s, u"example.com:443:127.0.0.1"_s},
            [](job::Target &t) { t.pins = {*probe::Pin::parse(u"example.com:443:127.0.0.1"_s)}; });
        row("version", {u"--nginx-version"_s, u"1.29.7"_s},
            [](job::Target &t) { t.nginxVersion = u"1.29.7"_s; });
        row("main file", {u"--conf"_s, u"/a/nginx.conf"_s},
            [](job::Target &t) { t.mainFile = u"/a/nginx.conf"_s; });
        row("backend", {u"--backend"_s, u"localhost:3030"_s},
            [](job::Target &t) { t.backend = u"localhost:3030"_s; });
        row("program", {u"--nginx"_s, u"/a/nginx"_s}, [](job::Target &t) { t.nginxProgram = u"/a/nginx"_s; });
        row("prefix", {u"--prefix"_s, u"/a"_s}, [](job::Target &t) { t.prefix = u"/a"_s; });
        for (const auto &[option, value] : {std::pair{"--header", "no colon"}, std::pair{"--cookie", "none"},
                                            std::pair{"--subprotocol", "two words"}})
            QTest::newRow(option) << QStringList{QString::fromLatin1(option), QString::fromLatin1(value)}
                                  << job::Target() << QByteArray("usage-bad-value");
    }

    void commandLineOfTheTarget()
    {
        QFETCH(QStringList, words);
        QFETCH(job::Target, wanted);
        QFETCH(QByteArray, problem);
        const ui::StartOptions options =
            ui::readStartOptions(QStringList(u"gate101"_s) + words + QStringList(u"wss://example.com/ws"_s));
        QCOMPARE(options.problem ? options.problem->id : QByteArray(), problem);
        if (problem.isEmpty())
            QVERIFY(options.target == wanted);
        // The terminal, which hands the words on, must have let them pass.
        QCOMPARE(cli::readOptions(words + QStringList(u"wss://example.com/ws"_s)).has_value(),
                 problem.isEmpty());
    }

    void commandLineOfTheRest()
    {
        using Kind = job::Host::Kind;
        const auto read = [](const QStringList &words) {
            return ui::readStartOptions(QStringList(u"gate101"_s) + words);
        };
        for (const auto &[name, kind] : {std::pair{"auto", Kind::Auto}, std::pair{"pkexec", Kind::Pkexec},
                                         std::pair{"sudo", Kind::Sudo}, std::pair{"self", Kind::Self}})
            QCOMPARE(read({u"--helper"_s, QString::fromLatin1(name)}).helper, kind);
        QCOMPARE(read({u"--helper=doas"_s}).problem->id, QByteArray("usage-bad-value"));
        QCOMPARE(read({u"--lang"_s, u"ko"_s}).language, u"ko"_s);
        QVERIFY(!read({}).practice);
        QVERIFY(read({u"--practice"_s}).practice);
        const ui::StartOptions lesson = read({u"--lesson"_s, u"nested-headers"_s});
        QVERIFY(lesson.practice && lesson.lesson == u"nested-headers"_s);
    }

    void dropping()
    {
        test::Journey journey(u"en"_s);
        QSignalSpy editor(&journey.bench, &ui::Bench::editorRequested);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"site.conf"_s)),
                       QUrl::fromLocalFile(m_folder.filePath(u"odd:7"_s))});
        drop(journey, files);
        QCOMPARE(editor.size(), 2);
        QCOMPARE(journey.window.room(), ui::Room::Editor);
        QMimeData text;
        text.setText(u" wss://example.com/dropped\n"_s);
        drop(journey, text);
        QCOMPARE(journey.bench.draft().url, u"wss://example.com/dropped"_s);
        QMimeData link;
        link.setUrls({QUrl(u"wss://example.com/link"_s)});
        drop(journey, link);
        QCOMPARE(journey.bench.draft().url, u"wss://example.com/link"_s);
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_folder.path())});
        drop(journey, folder);
        QCOMPARE(editor.size(), 2);
        QCOMPARE(journey.bench.draft().url, u"wss://example.com/link"_s);
    }

    void shortcuts()
    {
        test::Journey journey(u"en"_s);
        journey.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window));
        auto *field = journey.window.findChild<QLineEdit *>(u"url"_s);
        for (const ui::Room room :
             {ui::Room::Guide, ui::Room::LiveTest, ui::Room::Checks, ui::Room::Logs, ui::Room::History}) {
            journey.window.showRoom(room);
            journey.window.setFocus();
            QTest::keyClick(&journey.window, Qt::Key_L, Qt::ControlModifier);
            QCOMPARE(QApplication::focusWidget(), field);
        }
        // Also out of the text of the editor, which has such keys of its own.
        journey.bench.openInEditor(m_folder.filePath(u"site.conf"_s).toUtf8());
        auto *editor = journey.window.findChild<ui::ConfigEditor *>();
        QVERIFY(editor);
        const QByteArray bytes = editor->bytes();
        for (const Qt::Key key : {Qt::Key_U, Qt::Key_T, Qt::Key_L}) {
            editor->setFocus();
            QTest::keyClick(journey.window.windowHandle(), key, Qt::ControlModifier | Qt::ShiftModifier);
            QTest::keyClick(journey.window.windowHandle(), key, Qt::ControlModifier);
            QCOMPARE(editor->bytes(), bytes);
        }
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(&journey.window, Qt::Key_O, Qt::ControlModifier);
        auto *dialog = journey.window.findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->reject();
        QTest::keyClick(&journey.window, Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!journey.window.isVisible());
    }

    /// F5 tests the connection from wherever one is; nothing listens on that port.
    void testKey()
    {
        test::Journey journey(u"en"_s);
        journey.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window));
        QTest::keyClick(&journey.window, Qt::Key_F5);
        QVERIFY(!journey.bench.isBusy());
        job::Target target;
        target.url = u"ws://127.0.0.1:9/"_s;
        journey.bench.setDraft(target);
        QTest::keyClick(&journey.window, Qt::Key_F5);
        QVERIFY(journey.bench.isBusy());
        QVERIFY(journey.waitIdle());
        QCOMPARE(ui::habits::targets(), QStringList(target.url));
    }

    void lastTargetsAreOffered()
    {
        ui::habits::keepTarget(u"wss://one.example/ws"_s);
        ui::habits::keepTarget(u"wss://two.example/ws"_s);
        test::Journey journey(u"en"_s);
        auto *field = journey.window.findChild<QLineEdit *>(u"url"_s);
        const auto menu = [field] {
            QTest::keyClick(field, Qt::Key_Down);
            return qobject_cast<QMenu *>(QApplication::activePopupWidget());
        };
        QMenu *list = menu();
        QVERIFY(list);
        QCOMPARE(list->actions().first()->text(), u"wss://two.example/ws"_s);
        list->actions().at(1)->trigger();
        list->close();
        QCOMPARE(journey.bench.draft().url, u"wss://one.example/ws"_s);
        QCOMPARE(field->text(), u"wss://one.example/ws"_s);
        list = menu();
        QVERIFY(list);
        list->actions().last()->trigger();
        list->close();
        QCOMPARE(ui::habits::targets(), QStringList());
        list = menu();
        QVERIFY(list);
        QVERIFY(!list->actions().first()->isEnabled());
        list->close();
    }

    void errorsAreCopiedWhole()
    {
        test::Journey journey(u"ko"_s);
        Q_EMIT journey.bench.session().failed(Error{{"start-file-missing", {{"file", u"/etc/x"_s}}}});
        QVERIFY(journey.press(u"copyError"_s));
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains("/etc/x"_L1) && copied.contains("wss://"_L1), qPrintable(copied));
    }

private:
    static void drop(test::Journey &journey, const QMimeData &data)
    {
        const QPoint place(400, 300);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&journey.window, &enter);
        if (!enter.isAccepted())
            return;
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&journey.window, &event);
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHabits)
#include "tst_habits.moc"

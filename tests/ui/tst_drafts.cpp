// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"
#include "editor/draftstore.h"
#include "shell/quitonsignal.h"
#include "support/journey.h"

#include <QApplication>
#include <QCborMap>
#include <QFile>
#include <QInputMethodEvent>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

constexpr int wait = 20'000; ///< Generous: a loaded machine is no fault.

const char *const site = "events {}\nhttp {\n    server { listen 18080; } # caf\xE9\r\n}\n";
const char *const typedKeys = "# kept ";
const char16_t *const typedHangul = u"한글\n";

void tell(const char *what, const QByteArray &value)
{
    std::printf("%s=%s\n", what, value.constData());
    std::fflush(stdout);
}

bool isNoticeShown(const QWidget &window)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains("are back"_L1))
            return true;
    }
    return false;
}

/// The window as the program shows it, with a file in its editor; types when that is asked for, tells what it
/// has, and stays.
int beWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"gate101"_s);
    QCoreApplication::setOrganizationName(u"gate101"_s);
    const ui::QuitOnSignal quitter;
    ui::Language language;
    language.start(u"en"_s);
    ui::Bench bench;
    ui::MainWindow window(bench, language);
    window.show();
    bench.openInEditor(argv[2]);
    auto *editor = window.findChild<ui::ConfigEditor *>();
    tell("notice", isNoticeShown(window) ? "yes" : "no");
    if (argc > 3) {
        QTest::keyClicks(editor, QString::fromLatin1(typedKeys));
        QInputMethodEvent hangul;
        hangul.setCommitString(QString::fromUtf16(typedHangul));
        QApplication::sendEvent(editor, &hangul);
    }
    tell("text", editor->bytes().toBase64());
    return QApplication::exec();
}

} // namespace

/// What was typed and not applied outlives every end of the window.
class TestDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outliveTheEnd_data();
    void outliveTheEnd();
    void areToldOfAfterTheDiagnosis();
    void writingDoesNotHoldUp();

private:
    /// A window of its own process; what it told by name, once it has told its text.
    QHash<QByteArray, QByteArray> start(QProcess &process, bool typing);
    [[nodiscard]] QByteArray kept() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestDrafts::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    m_file = m_folder->filePath(u"nginx.conf"_s);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(site);
}

QHash<QByteArray, QByteArray> TestDrafts::start(QProcess &process, bool typing)
{
    QStringList words{u"--window"_s, m_file};
    if (typing)
        words.append(u"--type"_s);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), words);
    QHash<QByteArray, QByteArray> told;
    while (!told.contains("text") && (process.canReadLine() || process.waitForReadyRead(wait))) {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine().trimmed();
            const qsizetype equals = line.indexOf('=');
            told.insert(line.left(equals), line.mid(equals + 1));
        }
    }
    told.insert("text", QByteArray::fromBase64(told.value("text")));
    return told;
}

QByteArray TestDrafts::kept() const
{
    QFile file(ui::DraftStore::defaultFolder() + u"/window-1.cbor"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QCborValue::fromCbor(file.readAll())
        .toMap()
        .value(QCborValue(QFile::encodeName(m_file)))
        .toByteArray();
}

void TestDrafts::outliveTheEnd_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("killed, a moment after the last keystroke") << SIGKILL;
    QTest::newRow("asked to end, right behind the last keystroke") << SIGTERM;
}

void TestDrafts::outliveTheEnd()
{
    QFETCH(int, signal);
    const QByteArray wanted = QByteArray(typedKeys) + QString::fromUtf16(typedHangul).toUtf8() + site;
    {
        QProcess window;
        const auto told = start(window, true);
        QCOMPARE(told.value("notice"), QByteArray("no"));
        QCOMPARE(told.value("text"), wanted);
        if (signal == SIGKILL)
            QTRY_COMPARE_WITH_TIMEOUT(kept(), wanted, wait);
        QCOMPARE(::kill(static_cast<pid_t>(window.processId()), signal), 0);
        QVERIFY(window.waitForFinished(wait));
        QCOMPARE(window.exitStatus(), signal == SIGKILL ? QProcess::CrashExit : QProcess::NormalExit);
    }
    QCOMPARE(kept(), wanted);
    QVERIFY(ui::DraftStore::areLeftBehind(ui::DraftStore::defaultFolder()));
    QProcess window;
    const auto told = start(window, false);
    QCOMPARE(told.value("text"), wanted);
    QCOMPARE(told.value("notice"), QByteArray("yes"));
    // They belong to that window now.
    QVERIFY(!ui::DraftStore::areLeftBehind(ui::DraftStore::defaultFolder()));
    window.terminate();
    QVERIFY(window.waitForFinished(wait));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(site));
}

void TestDrafts::areToldOfAfterTheDiagnosis()
{
    for (const bool withDrafts : {false, true}) {
        if (withDrafts) {
            ui::DraftStore dead(ui::DraftStore::defaultFolder());
            QVERIFY(dead.keep({{QFile::encodeName(m_file), "events {}\n"}}));
        }
        test::Journey journey(u"en"_s);
        auto *notice = journey.window.findChild<QWidget *>(u"draftsNotice"_s);
        QVERIFY(notice);
        QVERIFY(!notice->isVisible());
        job::Target target;
        target.url = u"ws://a.test:18080/ws"_s;
        target.mainFile = m_file;
        target.nginxVersion = u"1.22.1"_s;
        target.probe = false;
        journey.bench.setDraft(target);
        QSignalSpy diagnosed(&journey.bench.session(), &job::Session::diagnosed);
        journey.bench.diagnose();
        QVERIFY(diagnosed.wait(wait));
        if (!withDrafts) {
            QTest::qWait(200);
            QVERIFY(!notice->isVisible());
            continue;
        }
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), wait);
        QVERIFY(journey.press(u"openDrafts"_s));
        QCOMPARE(journey.window.room(), ui::Room::Editor);
        QVERIFY(!notice->isVisible());
        QVERIFY(isNoticeShown(journey.window));
    }
}

/// Many keystrokes' texts, and the last of them is what lies there in the end.
void TestDrafts::writingDoesNotHoldUp()
{
    const QByteArray path = QFile::encodeName(m_file);
    {
        ui::DraftStore store(ui::DraftStore::defaultFolder());
        for (int i = 0; i <= 200; ++i)
            store.keepSoon({{path, QByteArray::number(i)}});
    }
    QCOMPARE(kept(), QByteArray("200"));
}

int main(int argc, char **argv)
{
    if (argc > 2 && qstrcmp(argv[1], "--window") == 0)
        return beWindow(argc, argv);
    QApplication app(argc, argv);
    test::useOwnSettings();
    // The folder of the drafts goes by these names.
    QCoreApplication::setApplicationName(u"gate101"_s);
    QCoreApplication::setOrganizationName(u"gate101"_s);
    TestDrafts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_drafts.moc"

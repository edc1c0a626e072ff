// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/typist.h"
#include "support/xserver.h"
#include "tests/support/guidesite.h"

#include <QCborMap>
#include <QGuiApplication>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace gate101;
using namespace gate101::test;

namespace {

constexpr int wait = 20'000;         ///< Generous: a loaded machine is no fault.
constexpr auto secondsToConfirm = 5; ///< As typed on the page of the change.

/// The program itself on a display, as a person has it.
class Window
{
public:
    Window(const GuideSite &site, const QString &folder)
        : m_drafts(folder + u"/data/gate101/gate101/drafts/window-1.cbor"_s)
        , m_file(site.file())
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"XDG_DATA_HOME"_s, folder + u"/data"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, folder + u"/config"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(GATE101_BIN_DIR "/gate101-window"),
                        QStringList{u"--lang"_s, u"en"_s, site.url(), site.file()} + site.options());
    }
    ~Window()
    {
        m_process.kill();
        m_process.waitForFinished(wait);
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    [[nodiscard]] Typist typist() const { return Typist(m_process.processId()); }
    /// The file's text as it is kept against the end of the window; empty when none is.
    [[nodiscard]] QByteArray kept() const
    {
        return QCborValue::fromCbor(readFile(m_drafts))
            .toMap()
            .value(QCborValue(QFile::encodeName(m_file)))
            .toByteArray();
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }
    [[nodiscard]] bool ends() { return m_process.waitForFinished(wait); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] bool endedInOrder() const { return m_process.exitStatus() == QProcess::NormalExit; }

private:
    QProcess m_process;
    QString m_drafts;
    QString m_file;
};

const QByteArray typed("# typed\n");

} // namespace

/// Every end of the window, at every moment: what was typed is there again, Nginx' files are wholly the old
/// or wholly the new ones, and what nobody has confirmed goes back by itself.
class TestEnding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void whileTyping();
    void withThePreviewOpen();
    void whileApplying_data();
    void whileApplying();
    void whileAChangeWaits_data();
    void whileAChangeWaits();
    void closed();

private:
    /// Types the edit, and has the preview shown.
    [[nodiscard]] bool preview(Window &window) const;
    /// From the preview on: the deadline, and the key that applies.
    [[nodiscard]] bool apply(Window &window) const;
    /// The text of the file, as long as it is one of the two that it may be.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isNew() const { return readFile(m_site->file()) == wanted(); }
    [[nodiscard]] QByteArray wanted() const { return typed + m_before; }
    /// Everything stands as before the change, and nobody is at work on it.
    [[nodiscard]] QByteArray notAsBefore() const;
    /// A new window has the edit in its editor.
    void isBack();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<GuideSite> m_site;
    QByteArray m_before;
    QMap<QString, QByteArray> m_tree;
};

void TestEnding::initTestCase()
{
    if (!Typist::isThere())
        QSKIP("not installed: xdotool");
    if (!QFile::exists(u"/usr/sbin/nginx"_s))
        QSKIP("not installed: /usr/sbin/nginx");
    QCOMPARE(QGuiApplication::platformName(), u"xcb"_s);
}

void TestEnding::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_site = std::make_unique<GuideSite>(freePort());
    m_before = readFile(m_site->file());
    m_tree = m_site->tree();
    QVERIFY(m_site->start());
}

void TestEnding::cleanup()
{
    m_site.reset();
}

bool TestEnding::preview(Window &window) const
{
    Typist typist = window.typist();
    if (!typist.takeWindow())
        return false;
    typist.type(QString::fromLatin1(typed.trimmed()));
    typist.press(u"Return"_s);
    if (!QTest::qWaitFor([this, &window] { return window.kept() == wanted(); }, wait))
        return false;
    typist.press(u"ctrl+1"_s);
    typist.press(u"Return"_s); // diagnose
    if (!Typist::comesToRest())
        return false;
    typist.press(u"ctrl+2"_s);
    // The button can be pressed when the diagnosis is over.
    return Typist::comesToRest() && QTest::qWaitFor(
                                        [&typist] {
                                            const QImage before = Typist::picture();
                                            typist.press(u"alt+p"_s);
                                            return Typist::changes(before, 1000);
                                        },
                                        wait);
}

bool TestEnding::apply(Window &window) const
{
    const Typist typist = window.typist();
    QImage before = Typist::picture();
    typist.press(u"Return"_s);
    if (!Typist::changes(before, wait) || !Typist::comesToRest())
        return false;
    typist.press(u"alt+t"_s);
    typist.press(u"ctrl+a"_s);
    typist.type(QString::number(secondsToConfirm));
    typist.press(u"Return"_s);
    return true;
}

bool TestEnding::isWhole() const
{
    const QByteArray now = readFile(m_site->file());
    return now == m_before || now == wanted();
}

QByteArray TestEnding::notAsBefore() const
{
    if (!m_site->helpers().isEmpty())
        return "a helper is still at work";
    const QStringList left = m_site->leftovers();
    if (!left.isEmpty())
        return "left over: " + left.join(u' ').toUtf8();
    if (m_site->master() == 0)
        return "Nginx does not run";
    return GuideSite::difference(m_site->tree(), m_tree);
}

void TestEnding::isBack()
{
    Window window(*m_site, m_folder->path());
    QVERIFY(window.typist().takeWindow());
    window.typist().type(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.kept(), QByteArray("x" + wanted()), wait);
    QCOMPARE(readFile(m_site->file()), m_before);
}

/// The keys never pause, and yet no more than the last second is lost.
void TestEnding::whileTyping()
{
    Window window(*m_site, m_folder->path());
    QVERIFY(window.typist().takeWindow());
    QProcess typing;
    typing.start(QStandardPaths::findExecutable(u"xdotool"_s),
                 {u"type"_s, u"--delay"_s, u"100"_s, QString(u"# "_s + QString(300, u'a'))});
    QTRY_VERIFY_WITH_TIMEOUT(window.kept().startsWith("# aaa"), wait);
    window.signal(SIGKILL);
    QVERIFY(window.ends());
    QCOMPARE(typing.state(), QProcess::Running);
    typing.kill();
    typing.waitForFinished();
    window.typist().release(u"a"_s);
    const QByteArray kept = window.kept();
    QVERIFY2(kept.endsWith(QByteArray("a" + m_before)), kept.constData());
    Window next(*m_site, m_folder->path());
    QVERIFY(next.typist().takeWindow());
    next.typist().type(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(next.kept(), QByteArray("x" + kept), wait);
    QCOMPARE(notAsBefore(), QByteArray());
}

void TestEnding::withThePreviewOpen()
{
    Window window(*m_site, m_folder->path());
    QVERIFY(preview(window));
    window.signal(SIGKILL);
    QVERIFY(window.ends());
    QTRY_COMPARE_WITH_TIMEOUT(notAsBefore(), QByteArray(), wait);
    isBack();
}

void TestEnding::whileApplying_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 0;
    QTest::newRow("a moment later") << 60;
    QTest::newRow("as soon as a file has changed") << -1;
}

void TestEnding::whileApplying()
{
    QFETCH(int, after);
    Window window(*m_site, m_folder->path());
    QVERIFY(preview(window));
    QVERIFY(apply(window));
    if (after < 0)
        QVERIFY(QTest::qWaitFor([this] { return isNew(); }, wait));
    else
        QTest::qWait(after);
    window.signal(SIGKILL);
    QVERIFY(window.ends());
    QTRY_VERIFY_WITH_TIMEOUT(isWhole() && notAsBefore().isEmpty(), wait);
    isBack();
}

void TestEnding::whileAChangeWaits_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("killed") << SIGKILL;
    QTest::newRow("asked to end") << SIGTERM;
    QTest::newRow("terminal closed") << SIGHUP;
}

/// The next window is there before the change has gone back.
void TestEnding::whileAChangeWaits()
{
    QFETCH(int, number);
    {
        Window window(*m_site, m_folder->path());
        QVERIFY(preview(window));
        QVERIFY(apply(window));
        QVERIFY(QTest::qWaitFor([this] { return isNew(); }, wait));
        window.signal(number);
        QVERIFY(window.ends());
        QVERIFY(isNew()); // It was still waiting.
        QCOMPARE(window.endedInOrder(), number != SIGKILL);
    }
    QTRY_COMPARE_WITH_TIMEOUT(notAsBefore(), QByteArray(), wait);
    isBack();
}

/// The close button and the end of the session ask first; who leaves all the same finds the edit again.
void TestEnding::closed()
{
    Window window(*m_site, m_folder->path());
    QVERIFY(preview(window));
    QVERIFY(apply(window));
    QVERIFY(QTest::qWaitFor([this] { return isNew(); }, wait));
    QTest::qWait(500); // The page of the test is behind the dialog, whichever page it is.
    const QImage before = Typist::picture();
    window.typist().press(u"ctrl+q"_s);
    QVERIFY(Typist::changes(before, wait));
    QVERIFY(window.isRunning());
    QVERIFY(window.typist().takeWindow());
    window.typist().press(u"alt+l"_s);
    QVERIFY(window.ends());
    QVERIFY(window.endedInOrder());
    QTRY_COMPARE_WITH_TIMEOUT(notAsBefore(), QByteArray(), wait);
    isBack();
}

int main(int argc, char **argv)
{
    // Keys are heard by whoever has the focus of a display: a window of another test, or of a person.
    qunsetenv("DISPLAY");
    XServer server;
    if (!server.isThere()) {
        std::puts("SKIP: Xvfb is not there");
        return 0;
    }
    qputenv("QT_QPA_PLATFORM", "xcb");
    QGuiApplication app(argc, argv);
    TestEnding ending;
    // Without a name only what does not wait for a change to go back; the others have a test of their own.
    if (argc == 1)
        return QTest::qExec(
            &ending, {app.applicationFilePath(), u"whileTyping"_s, u"withThePreviewOpen"_s, u"closed"_s});
    return QTest::qExec(&ending, argc, argv);
}

#include "tst_ending.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/askpassword.h"
#include "support/cutoff.h"
#include "support/journey.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

constexpr int wait = 20'000; ///< Generous: a loaded machine is no fault.
const QString secret = u"s3cret word"_s;

/// The question as sudo has it put: a process of its own, in which somebody types and presses a key.
int beAsked(int argc, char **argv)
{
    QApplication app(argc, argv);
    const auto key = static_cast<Qt::Key>(QString::fromLatin1(argv[3]).toInt());
    QTimer::singleShot(0, &app, [key] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *field = widget->findChild<QLineEdit *>()) {
                QTest::keyClicks(field, secret);
                QTest::keyClick(field, key);
            }
        }
    });
    return ui::isAskedForPassword() ? ui::askPassword(QString::fromLocal8Bit(argv[2])) : 3;
}

} // namespace

/// How the program comes to the rights that a change needs: sudo's question, and the way to it.
class TestRights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void answers_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("typed, and Enter") << int(Qt::Key_Return) << 0 << QByteArray(secret.toUtf8() + '\n');
        QTest::newRow("typed, and Escape") << int(Qt::Key_Escape) << 1 << QByteArray();
    }

    /// The password goes to sudo and nowhere else; a dismissed question gives none.
    void answers()
    {
        QFETCH(int, key);
        QFETCH(int, code);
        QFETCH(QByteArray, output);
        for (const QString &language : {u"ko"_s, u"en"_s}) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"GATE101_ASKPASS"_s, language);
            process.setProcessEnvironment(environment);
            process.start(QCoreApplication::applicationFilePath(),
                          {u"--ask"_s, u"Password of me:"_s, QString::number(key)});
            QVERIFY(process.waitForFinished(wait));
            QCOMPARE(process.exitStatus(), QProcess::NormalExit);
            QCOMPARE(process.exitCode(), code);
            QCOMPARE(process.readAllStandardOutput(), output);
            QVERIFY(!process.readAllStandardError().contains("s3cret"));
        }
    }

    /// Nobody reads it over a shoulder, off the clipboard or by a screen reader.
    void isNeverShown()
    {
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            ui::Language language;
            language.start(code);
            ui::AskPassword dialog(u"Password of me & you:"_s);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QCOMPARE(test::cutOffTextsAtRest(&dialog), QStringList());
            auto *field = dialog.findChild<QLineEdit *>();
            QCOMPARE(QApplication::focusWidget(), field);
            // A prompt is shown as it is; an ampersand in it is no key.
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text() == u"Password of me && you:"_s;
            }));
            QTest::keyClicks(field, secret);
            QCOMPARE(dialog.password(), secret);
            QVERIFY(!field->displayText().contains(u's'));
            QApplication::clipboard()->setText(u"before"_s);
            field->selectAll();
            QTest::keySequence(field, QKeySequence::Copy);
            QTest::keySequence(field, QKeySequence::Cut);
            QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(field);
            QVERIFY(!seen->text(QAccessible::Value).contains(u"s3"_s));
            QCOMPARE(seen->text(QAccessible::Name), u"Password of me & you:"_s);
            QVERIFY(seen->state().passwordEdit);
        }
    }

    void theOtherWay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("offered");
        using Kind = job::Host::Kind;
        const auto row = [](const char *name, Kind kind, const char *id, const QString &program,
                            bool offered) {
            QTest::newRow(name) << int(kind) << QByteArray(id) << program << offered;
        };
        const QString pkexec = u"/usr/bin/pkexec"_s;
        row("wrong password", Kind::Auto, "helper-refused-wrong-password", pkexec, true);
        row("dismissed", Kind::Pkexec, "helper-refused-dismissed", pkexec, true);
        row("no pkexec", Kind::Auto, "host-missing", pkexec, true);
        row("sudo says no", Kind::Auto, "helper-refused-not-allowed", u"/usr/bin/sudo"_s, false);
        row("sudo is the way already", Kind::Sudo, "helper-refused-not-allowed", pkexec, false);
        row("one's own Nginx", Kind::Self, "helper-refused-not-allowed", pkexec, false);
        row("another failure", Kind::Auto, "E_TEST", pkexec, false);
    }

    /// Where polkit says no, the failure offers sudo, which is used from then on.
    void theOtherWay()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, id);
        QFETCH(QString, program);
        QFETCH(bool, offered);
        if (!QFile::exists(u"/usr/bin/sudo"_s))
            QSKIP("not installed: /usr/bin/sudo");
        test::Journey journey(u"ko"_s);
        job::Session &session = journey.bench.session();
        session.setHost({static_cast<job::Host::Kind>(kind)});
        QVERIFY(!journey.window.findChild<QPushButton *>(u"useSudo"_s)); // Nothing went wrong yet.
        Q_EMIT session.failed(Error{{id, {{"program", program}, {"reason", u"x"_s}}}});
        auto *button = journey.window.findChild<QPushButton *>(u"useSudo"_s);
        QVERIFY(button);
        QCOMPARE(button->isVisible(), offered);
        for (const QString &code : {u"en"_s, u"ko"_s}) {
            journey.language.use(code);
            QTest::qWait(50); // Every widget is told of it by an event.
            QCOMPARE(test::cutOffTextsAtRest(&journey.window), QStringList());
        }
        if (!offered)
            return;
        // What had failed is begun again.
        Q_EMIT session.phaseChanged(job::Session::Phase::ReadingHistory);
        Q_EMIT session.phaseChanged(job::Session::Phase::Idle);
        QSignalSpy begun(&session, &job::Session::phaseChanged);
        QVERIFY(journey.press(u"useSudo"_s));
        QCOMPARE(session.host().kind, job::Host::Kind::Sudo);
        QCOMPARE(begun.value(0).value(0).value<job::Session::Phase>(), job::Session::Phase::ReadingHistory);
        QVERIFY(!button->isVisible());
    }
};

int main(int argc, char **argv)
{
    if (argc > 3 && qstrcmp(argv[1], "--ask") == 0)
        return beAsked(argc, argv);
    QApplication app(argc, argv);
    TestRights test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rights.moc"

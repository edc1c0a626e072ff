// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"
#include "editor/editorroom.h"
#include "support/journey.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCompleter>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

void compose(QWidget *widget, const QString &preedit, const QString &commit)
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(commit);
    QApplication::sendEvent(widget, &event);
}

/// The word as a Korean input method sends it: a letter grows, and is finished when the next one begins.
void typeHangul(QWidget *widget)
{
    compose(widget, u"ㅎ"_s, {});
    compose(widget, u"하"_s, {});
    compose(widget, u"한"_s, {});
    compose(widget, u"ㄱ"_s, u"한"_s);
    compose(widget, u"그"_s, {});
    compose(widget, u"글"_s, {});
    compose(widget, {}, u"글"_s);
}

} // namespace

/// Text from an input method: whole when it is finished, and nothing happens before that.
class TestHangul : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        QVERIFY(m_folder.isValid());
        QFile file(m_folder.filePath(u"nginx.conf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("events {}\nhttp {\n}\n");
    }

    void everyField()
    {
        test::Journey journey(u"ko"_s);
        for (const ui::Room room : {ui::Room::Editor, ui::Room::LiveTest, ui::Room::Checks, ui::Room::Logs,
                                    ui::Room::History, ui::Room::Guide})
            journey.window.showRoom(room);
        journey.window.showHelp();
        int lines = 0;
        QList<QLineEdit *> fields = journey.window.findChildren<QLineEdit *>();
        for (QLineEdit *field : fields) {
            // A number takes no letters.
            if (field->isReadOnly() || field->validator() ||
                qobject_cast<QAbstractSpinBox *>(field->parentWidget()))
                continue;
            ++lines;
            field->clear();
            const QByteArray name = (field->objectName() + u' ' + field->accessibleName()).toUtf8();
            compose(field, u"하"_s, {});
            QVERIFY2(field->text().isEmpty(), name.constData());
            compose(field, {}, {});
            typeHangul(field);
            QVERIFY2(field->text() == u"한글"_s,
                     QByteArray(name + " has " + field->text().toUtf8()).constData());
            field->clear();
        }
        QVERIFY(lines >= 3);
        int texts = 0;
        for (QPlainTextEdit *field : journey.window.findChildren<QPlainTextEdit *>()) {
            if (field->isReadOnly())
                continue;
            ++texts;
            field->clear();
            typeHangul(field);
            QCOMPARE(field->toPlainText(), u"한글"_s);
        }
        qInfo("%d lines, %d texts", lines, texts);
    }

    void editor()
    {
        test::Journey journey(u"ko"_s);
        const QByteArray path = m_folder.filePath(u"nginx.conf"_s).toUtf8();
        journey.bench.openInEditor(path);
        auto *room = journey.window.findChild<ui::EditorRoom *>();
        auto *editor = journey.window.findChild<ui::ConfigEditor *>();
        QVERIFY(room && editor);
        QTest::keyClicks(editor, u"# "_s);
        QTest::qWait(100);
        QSignalSpy judged(&room->documents(), &ui::Documents::textChanged);
        QSignalSpy wanted(editor, &ui::ConfigEditor::completionWanted);
        compose(editor, u"ㅎ"_s, {});
        compose(editor, u"한"_s, {});
        QCOMPARE(judged.size(), 0);
        QCOMPARE(wanted.size(), 0);
        compose(editor, u"ㄱ"_s, u"한"_s);
        QVERIFY(!judged.isEmpty());
        judged.clear();
        wanted.clear();
        compose(editor, u"글"_s, {});
        QCOMPARE(judged.size(), 0);
        QCOMPARE(wanted.size(), 0);
        compose(editor, {}, u"글"_s);
        QVERIFY(!judged.isEmpty());
        QCOMPARE(editor->bytes(), QByteArray("# 한글events {}\nhttp {\n}\n"));
        // Given up: as if nothing had been typed.
        compose(editor, u"ㅎ"_s, {});
        compose(editor, {}, {});
        QCOMPARE(editor->bytes(), QByteArray("# 한글events {}\nhttp {\n}\n"));
        QCOMPARE(room->documents().edited().value(path), QByteArray("# 한글events {}\nhttp {\n}\n"));
        editor->undo();
        QVERIFY(!editor->bytes().contains("글"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestHangul)
#include "tst_hangul.moc"

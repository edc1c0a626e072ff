// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/editorsite.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101::ui;

namespace gate101::test {

void EditorSite::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void EditorSite::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir(u"sites"_s);
    write(m_folder->filePath(u"nginx.conf"_s), mainText);
    write(m_folder->filePath(u"sites/a.conf"_s), siteText);
    write(m_folder->filePath(u"sites/b.conf"_s), otherText);
    write(m_folder->filePath(u"sites/c.conf.off"_s), otherText);
    m_bench = std::make_unique<Bench>();
    read();
    m_room = std::make_unique<EditorRoom>(*m_bench, m_folder->filePath(u"drafts"_s));
    m_room->resize(1000, 700);
    m_room->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_room.get()));
    m_room->activateWindow();
    m_room->openFile(path("sites/a.conf"), 0);
}

void EditorSite::cleanup()
{
    m_room.reset();
    m_bench.reset();
    m_folder.reset();
}

void EditorSite::read()
{
    job::Target target;
    target.url = u"ws://a.test:18080/ws"_s;
    target.mainFile = m_folder->filePath(u"nginx.conf"_s);
    target.nginxVersion = u"1.22.1"_s;
    target.probe = false;
    m_bench->setDraft(target);
    QSignalSpy diagnosed(&m_bench->session(), &job::Session::diagnosed);
    m_bench->diagnose();
    QVERIFY(diagnosed.wait(wait));
}

void EditorSite::cursorBehind(ConfigEditor *editor, const QByteArray &text)
{
    const qsizetype at = editor->bytes().indexOf(text);
    QVERIFY2(at >= 0, text.constData());
    editor->selectBytes(at + text.size(), 0);
    editor->setFocus();
}

} // namespace gate101::test

#include "moc_editorsite.cpp"

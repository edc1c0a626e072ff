// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/folder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gate101;
using gate101::practice::PracticeFolder;

class TestFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isPrivateAndGoes();
    void sweepLeavesWhatLives();
    void sweepRemovesWhatWasLeft();
    void cannotBeMade();

private:
    std::unique_ptr<QTemporaryDir> m_base;
};

void TestFolder::init()
{
    qunsetenv("TMPDIR");
    m_base = std::make_unique<QTemporaryDir>();
    qputenv("TMPDIR", QFile::encodeName(m_base->path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_base->path()));
    QCOMPARE(PracticeFolder::base(), m_base->path());
}

void TestFolder::isPrivateAndGoes()
{
    Result<std::unique_ptr<PracticeFolder>> folder = PracticeFolder::create();
    QVERIFY(folder);
    const QString path = (*folder)->path();
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, ::geteuid() == 0 ? 0755U : 0700U);
    QVERIFY(QDir(path).mkpath(u"conf.d/deep"_s));
    folder->reset();
    QVERIFY(!QFileInfo::exists(path));
}

void TestFolder::sweepLeavesWhatLives()
{
    const Result<std::unique_ptr<PracticeFolder>> folder = PracticeFolder::create();
    QVERIFY(folder);
    // Another run is between making its folder and locking it.
    QVERIFY(QDir(m_base->path()).mkpath(u"gate101-practice-abcdef"_s));
    QVERIFY(QDir(m_base->path()).mkpath(u"something-else"_s));
    QCOMPARE(PracticeFolder::sweep(), 0);
    QVERIFY(QFileInfo::exists((*folder)->path()));
    QVERIFY(QFileInfo::exists(m_base->filePath(u"gate101-practice-abcdef"_s)));
}

void TestFolder::sweepRemovesWhatWasLeft()
{
    const QString left = m_base->filePath(u"gate101-practice-abcdef"_s);
    QVERIFY(QDir(left).mkpath(u"logs"_s));
    QFile lock(left + u"/.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.close();
    // A pid file that names somebody else's process must not hurt it: this one is the test itself.
    QVERIFY(QDir(left).mkpath(u"run"_s));
    QFile pid(left + u"/run/nginx.pid"_s);
    QVERIFY(pid.open(QIODevice::WriteOnly) && pid.write(QByteArray::number(::getpid())) > 0);
    pid.close();

    const QString old = m_base->filePath(u"gate101-practice-ghijkl"_s);
    QVERIFY(QDir().mkpath(old));
    const struct timespec hourAgo[2] = {{::time(nullptr) - 3600, 0}, {::time(nullptr) - 3600, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(old).constData(), hourAgo, 0), 0);

    QCOMPARE(PracticeFolder::sweep(), 2);
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(!QFileInfo::exists(old));
}

void TestFolder::cannotBeMade()
{
    qputenv("TMPDIR", "/no-such-folder");
    qunsetenv("XDG_RUNTIME_DIR");
    QCOMPARE(PracticeFolder::base(), u"/tmp"_s);
    qputenv("TMPDIR", "/proc");
    qputenv("XDG_RUNTIME_DIR", "/proc");
    const Result<std::unique_ptr<PracticeFolder>> folder = PracticeFolder::create();
    QVERIFY(!folder);
    QCOMPARE(folder.error().id, QByteArray("practice-folder-not-written"));
    QVERIFY(!folder.error().facts.value("reason").isEmpty());
}

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/localreader.h"
#include "nginx/files/configset.h"
#include "tests/support/realnginx.h"

#include <QTest>
#include <sys/stat.h>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

/// `-T` prints every file in the order in which Nginx read it, below a line that names it.
QByteArrayList filesOfNginx(const RealNginx &nginx)
{
    const Result<ProcessResult> run =
        runProcess({.program = "/usr/sbin/nginx",
                    .arguments = {"-T", "-q", "-e", "stderr", "-p", nginx.folder() + '/', "-c",
                                  nginx.path("nginx.conf")}});
    QByteArrayList files;
    const QByteArray start = "# configuration file ";
    for (const QByteArray &line : run ? run->output.split('\n') : QByteArrayList()) {
        if (line.startsWith(start) && line.endsWith(':')) {
            files.append(line.mid(start.size()).chopped(1));
        }
    }
    return files;
}

} // namespace

/// Includes on a real disk: which files are read, in which order, and what is refused at which line, as the
/// real Nginx does it.
class TestIncludeOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void asNginx_data();
    void asNginx();
    void fifo();
};

void TestIncludeOracle::initTestCase()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is missing");
    }
}

void TestIncludeOracle::asNginx_data()
{
    QTest::addColumn<QByteArray>("includes"); ///< Lines of the http block; the first is line 3 of nginx.conf.
    QTest::addColumn<int>("line");            ///< Where both refuse it; 0: both read it.
    QTest::newRow("byte order, no dotfiles, backups too") << "include conf.d/*;"_ba << 0;
    QTest::newRow("a pattern of names") << "include conf.d/*.conf;"_ba << 0;
    QTest::newRow("a class of characters") << "include conf.d/[A-Z]*;"_ba << 0;
    QTest::newRow("a dotfile that is named") << "include conf.d/.hidden;"_ba << 0;
    QTest::newRow("a pattern that names the dot") << "include conf.d/.h*;"_ba << 0;
    QTest::newRow("a pattern in the folder") << "include */a.conf;"_ba << 0;
    QTest::newRow("nothing matches") << "include none/*.conf;"_ba << 0;
    QTest::newRow("absolute") << "include @DIR@/conf.d/a.conf;"_ba << 0;
    QTest::newRow("against the main file's folder") << "include sub/one.conf;"_ba << 0;
    QTest::newRow("a link") << "include linked.conf;"_ba << 0;
    QTest::newRow("through a folder that is a link") << "include linkedfolder/*.conf;"_ba << 0;
    QTest::newRow("twice") << "include conf.d/a.conf;\ninclude conf.d/a.conf;"_ba << 0;
    QTest::newRow("in quotes") << "include \"conf.d/a.conf\";"_ba << 0;
    QTest::newRow("with an escape") << "include conf.d/\\\"q.conf;"_ba << 0;
    QTest::newRow("a brace is not a pattern") << "include \"conf.d/{a,b}.conf\";"_ba << 3;
    QTest::newRow("missing") << "\ninclude no.conf;"_ba << 4;
    QTest::newRow("a dangling link") << "include dangling.conf;"_ba << 3;
    QTest::newRow("a dangling link behind a pattern") << "include dangl*.conf;"_ba << 3;
    QTest::newRow("a folder behind a pattern") << "\n\ninclude conf*;"_ba << 5;
    QTest::newRow("a folder") << "include conf.d;"_ba << 3;
    QTest::newRow("below a file") << "include conf.d/a.conf/x;"_ba << 3;
    QTest::newRow("two names") << "include conf.d/a.conf conf.d/b.conf;"_ba << 3;
}

void TestIncludeOracle::asNginx()
{
    QFETCH(QByteArray, includes);
    QFETCH(int, line);
    const RealNginx nginx;
    for (const char *name :
         {"conf.d/b.conf", "conf.d/a.conf", "conf.d/Z.conf", "conf.d/a.conf.bak", "conf.d/a~",
          "conf.d/.hidden", "conf.d/\"q.conf", "conf.d/e\xc3\xa9.conf", "two.conf"}) {
        nginx.write(name, QByteArray("# ") + name + '\n');
    }
    nginx.write("sub/one.conf", "include two.conf;\n");
    const QString folder = QFile::decodeName(nginx.folder());
    QVERIFY(QFile::link(folder + u"/two.conf"_qs, folder + u"/linked.conf"_qs));
    QVERIFY(QFile::link(folder + u"/nowhere"_qs, folder + u"/dangling.conf"_qs));
    QVERIFY(QFile::link(folder + u"/conf.d"_qs, folder + u"/linkedfolder"_qs));
    includes.replace("@DIR@", nginx.folder());
    nginx.write("nginx.conf", "pid nginx.pid; events {}\nhttp { client_body_temp_path t; proxy_temp_path t; "
                              "fastcgi_temp_path t; uwsgi_temp_path t; scgi_temp_path t; access_log off;\n" +
                                  includes + "\n}\n");

    job::LocalReader reader;
    const auto config = nginx::ConfigSet::load(reader, nginx.path("nginx.conf"));
    const QByteArray said = nginx.complaints();
    const auto &problems = config->problems();
    if (line == 0) {
        QCOMPARE(said, ""_ba);
        QVERIFY2(config->isComplete(), problems.isEmpty() ? "" : problems.first().statement.id.constData());
        QByteArrayList ours;
        for (const auto &tree : config->files()) {
            ours.append(tree->path());
        }
        QCOMPARE(ours.join('\n'), filesOfNginx(nginx).join('\n'));
        return;
    }
    if (said.contains("invalid number of arguments")) {
        return; // Told by the checks, in nginx/checks/refusals.
    }
    QVERIFY(!config->isComplete());
    QCOMPARE(problems.first().place.line, line);
    // Nginx names the line of the include, or for a folder the folder itself, whose first bytes it cannot
    // read.
    const QByteArray place = "nginx.conf:" + QByteArray::number(line);
    QVERIFY2(said.contains(place) || said.contains("Is a directory"), said.constData());
}

/// Nginx waits for a writer; we say at once that it is no file.
void TestIncludeOracle::fifo()
{
    const RealNginx nginx;
    QCOMPARE(::mkfifo(nginx.path("pipe").constData(), 0600), 0);
    nginx.write("nginx.conf", "events {}\ninclude pipe;\n");
    QElapsedTimer clock;
    clock.start();
    job::LocalReader reader;
    const auto config = nginx::ConfigSet::load(reader, nginx.path("nginx.conf"));
    QVERIFY(!config->isComplete());
    QCOMPARE(config->problems().first().statement.id, "file-not-regular"_ba);
    QCOMPARE(config->problems().first().place.line, 2);
    QVERIFY(clock.elapsed() < 1000);
}

QTEST_GUILESS_MAIN(TestIncludeOracle)
#include "tst_include_oracle.moc"

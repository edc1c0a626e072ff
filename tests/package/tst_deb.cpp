// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/package/debpackage.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace gate101::test;

/// The package as a file: what is in it, and what the tools of the distribution say to each part.
class TestDeb : public QObject
{
    Q_OBJECT

    DebPackage m_package;
    QTemporaryDir m_tree;

    [[nodiscard]] QString path(const char *name) const { return m_tree.filePath(QString::fromLatin1(name)); }

    static QByteArray bytesOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] QByteArray page(const char *name) const
    {
        return say(u"gzip"_s, {u"-dc"_s, path(name)}).output;
    }

    static QSet<QByteArray> optionsIn(const QByteArray &text)
    {
        static const QRegularExpression option(u"(?<![\\w-])--[a-z]+(?:-[a-z]+)*"_s);
        QSet<QByteArray> found;
        auto matches = option.globalMatch(QString::fromUtf8(text));
        while (matches.hasNext()) {
            found.insert(matches.next().captured().toUtf8());
        }
        return found;
    }

    /// "KEY" and "KEY ko" of each action of a polkit policy, and its annotations by their names.
    static QMap<QString, QMap<QString, QString>> actionsOf(const QByteArray &policy)
    {
        QMap<QString, QMap<QString, QString>> actions;
        QXmlStreamReader xml(policy);
        QString action;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const QString name = xml.name().toString();
            if (name == u"action"_s) {
                action = xml.attributes().value(u"id"_s).toString();
            } else if (name == u"annotate"_s) {
                const QString key = xml.attributes().value(u"key"_s).toString();
                actions[action][key.section(u'.', -1)] = xml.readElementText();
            } else if (!action.isEmpty() && name != u"defaults"_s) {
                const QString language =
                    xml.attributes().value(u"http://www.w3.org/XML/1998/namespace"_s, u"lang"_s).toString();
                const QString key = language.isEmpty() ? name : QString(name + u' ' + language);
                actions[action][key] = xml.readElementText();
            }
        }
        return xml.hasError() ? QMap<QString, QMap<QString, QString>>() : actions;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray missing = missingOf({"cpack", "dpkg-deb", "dpkg-shlibdeps", "gzip"});
        if (!missing.isEmpty()) {
            QSKIP(QByteArray("not possible here: the Debian package (" + missing + ")").constData());
        }
        QVERIFY(m_package.make());
        QCOMPARE(say(u"dpkg-deb"_s, {u"-x"_s, m_package.file, m_tree.path()}).code, 0);
    }

    /// Exactly these files, with these owners and modes.
    void contents()
    {
        QByteArrayList files;
        const auto lines = say(u"dpkg-deb"_s, {u"-c"_s, m_package.file}).output.split('\n');
        for (const QByteArray &line : lines) {
            const QByteArrayList words = line.simplified().split(' ');
            if (words.size() >= 6) {
                QCOMPARE(words[1], "root/root"_ba);
                if (!line.startsWith('d')) {
                    files.append(words[0] + ' ' + words[5].mid(1));
                } else {
                    QCOMPARE(words[0], "drwxr-xr-x"_ba);
                }
            }
        }
        std::sort(files.begin(), files.end());
        const QByteArrayList expected{
            "-rw-r--r-- /usr/lib/systemd/system/gate101-recover.service",
            "-rw-r--r-- /usr/share/applications/org.gate101.gate101.desktop",
            "-rw-r--r-- /usr/share/bash-completion/completions/gate101",
            "-rw-r--r-- /usr/share/doc/gate101/changelog.Debian.gz",
            "-rw-r--r-- /usr/share/doc/gate101/copyright",
            "-rw-r--r-- /usr/share/icons/hicolor/scalable/apps/gate101.svg",
            "-rw-r--r-- /usr/share/lintian/overrides/gate101",
            "-rw-r--r-- /usr/share/man/ko/man1/gate101-window.1.gz",
            "-rw-r--r-- /usr/share/man/ko/man1/gate101.1.gz",
            "-rw-r--r-- /usr/share/man/ko/man8/gate101-helper.8.gz",
            "-rw-r--r-- /usr/share/man/man1/gate101-window.1.gz",
            "-rw-r--r-- /usr/share/man/man1/gate101.1.gz",
            "-rw-r--r-- /usr/share/man/man8/gate101-helper.8.gz",
            "-rw-r--r-- /usr/share/metainfo/org.gate101.gate101.metainfo.xml",
            "-rw-r--r-- /usr/share/polkit-1/actions/org.gate101.helper.policy",
            "-rwxr-xr-x /usr/bin/gate101",
            "-rwxr-xr-x /usr/bin/gate101-window",
            "-rwxr-xr-x /usr/libexec/gate101/gate101-helper",
            "-rwxr-xr-x /usr/libexec/gate101/gate101-helper-user",
            "-rwxr-xr-x /usr/libexec/gate101/gate101-load",
        };
        QCOMPARE(files.join('\n'), expected.join('\n'));
    }

    void relations()
    {
        const auto field = [this](const char *name) {
            return say(u"dpkg-deb"_s, {u"-f"_s, m_package.file, QString::fromLatin1(name)}).output.trimmed();
        };
        const QByteArray depends = field("Depends");
        for (const char *name :
             {"libc6 ", "libqt6core6 ", "libqt6widgets6 ", "qt6-translations-l10n", "libqt6svg6"}) {
            QVERIFY2(depends.contains(name), name);
        }
        // Whoever looks after an Nginx elsewhere, or is root, needs neither of these.
        for (const char *name : {"nginx", "pkexec", "polkit", "sudo"}) {
            QVERIFY2(!depends.contains(name), name);
            QVERIFY2(field("Recommends").contains(name), name);
        }
        const QByteArray version = say(path("usr/bin/gate101"), {u"--version"_s}).output.trimmed();
        QCOMPARE("gate101 " + field("Version"), version + "-1");
    }

    void lintian()
    {
        if (isMissing("lintian")) {
            QSKIP("not possible here: lintian");
        }
        const Said said = say(u"lintian"_s, {u"--allow-root"_s, u"--no-tag-display-limit"_s, m_package.file});
        QVERIFY2(said.output.trimmed().isEmpty() && said.code == 0, said.all().constData());
    }

    void desktopEntry()
    {
        if (isMissing("desktop-file-validate")) {
            QSKIP("not possible here: desktop-file-validate");
        }
        const QString file = path("usr/share/applications/org.gate101.gate101.desktop");
        const Said said = say(u"desktop-file-validate"_s, {file});
        QVERIFY2(said.code == 0 && said.all().isEmpty(), said.all().constData());
        for (const char *key : {"GenericName[ko]", "Comment[ko]", "Keywords[ko]"}) {
            QVERIFY2(bytesOf(file).contains(QByteArray(QByteArray(key) + '=')), key);
        }
    }

    void appStream()
    {
        if (isMissing("appstreamcli")) {
            QSKIP("not possible here: appstreamcli");
        }
        const QString file = path("usr/share/metainfo/org.gate101.gate101.metainfo.xml");
        const Said said = say(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, u"--no-color"_s, file});
        QVERIFY2(said.code == 0, said.all().constData());
        const QByteArray text = bytesOf(file);
        QVERIFY(text.contains("org.gate101.gate101.desktop"));
        QVERIFY(text.contains("GPL-3.0-or-later"));
        QVERIFY(text.contains("<release version=\"" GATE101_VERSION "\""));
    }

    void manuals_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const QByteArray language : {"", "ko/"}) {
            for (const QByteArray name :
                 {"man1/gate101.1", "man1/gate101-window.1", "man8/gate101-helper.8"}) {
                QTest::newRow(QByteArray(language + name).constData())
                    << QByteArray("usr/share/man/" + language + name + ".gz");
            }
        }
    }

    /// Without a warning of the typesetter, and of this version.
    void manuals()
    {
        QFETCH(const QByteArray, file);
        QVERIFY(page(file.constData()).contains("Gate101 " GATE101_VERSION));
        if (isMissing("man")) {
            QSKIP("not possible here: man");
        }
        const Said said = say(u"man"_s, {u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, u"-Tutf8"_s, u"-Z"_s,
                                         path(file.constData())});
        QVERIFY2(said.code == 0 && said.errors.isEmpty(), said.errors.constData());
    }

    /// The page of help, both manuals and the completion know the same options.
    void optionsAreToldEverywhere()
    {
        const QSet<QByteArray> told = optionsIn(say(path("usr/bin/gate101"), {u"--help"_s}).output);
        QVERIFY(told.size() > 15);
        for (const char *name : {"usr/share/man/man1/gate101.1.gz", "usr/share/man/ko/man1/gate101.1.gz"}) {
            const QSet<QByteArray> described = optionsIn(page(name).replace("\\-", "-"));
            QCOMPARE(QByteArrayList(QSet(told).subtract(described).values()).join(' '), QByteArray());
            QCOMPARE(QByteArrayList(QSet(described).subtract(told).values()).join(' '), QByteArray());
        }
        const QSet<QByteArray> completed =
            optionsIn(bytesOf(path("usr/share/bash-completion/completions/gate101")));
        QCOMPARE(QByteArrayList((told - completed).values()).join(' '), QByteArray());
        QCOMPARE(
            QByteArrayList((completed - told - QSet<QByteArray>{"--help", "--version"}).values()).join(' '),
            QByteArray());
    }

    void completionCompletes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("verb") << u"gate101 dia"_s << QByteArray("diagnose");
        QTest::newRow("option of a verb") << u"gate101 fix --ap"_s << QByteArray("--apply");
        QTest::newRow("option of another verb") << u"gate101 route --ap"_s << QByteArray();
        QTest::newRow("value") << u"gate101 fix --helper pk"_s << QByteArray("pkexec");
    }

    void completionCompletes()
    {
        QFETCH(const QString, words);
        const QString script = u". \"$0\"; COMP_WORDS=($1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                               "_gate101 gate101 \"${COMP_WORDS[COMP_CWORD]}\" "
                               "\"${COMP_WORDS[COMP_CWORD - 1]}\"; echo \"${COMPREPLY[*]}\""_s;
        const Said said =
            say(u"bash"_s, {u"-c"_s, script, path("usr/share/bash-completion/completions/gate101"), words});
        QTEST(said.output.trimmed(), "expected");
        QCOMPARE(said.errors, QByteArray());
    }

    void policy_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("mode");
        QTest::newRow("inspect") << u"org.gate101.helper.inspect"_s << u"--inspect"_s;
        QTest::newRow("apply") << u"org.gate101.helper.apply"_s << u"--admin"_s;
    }

    /// polkit finds an action by the exact path and the first argument.
    void policy()
    {
        const auto actions = actionsOf(bytesOf(path("usr/share/polkit-1/actions/org.gate101.helper.policy")));
        QCOMPARE(actions.size(), 2);
        QFETCH(const QString, action);
        const QMap<QString, QString> said = actions.value(action);
        QCOMPARE(said[u"path"_s], u"/usr/libexec/gate101/gate101-helper"_s);
        QTEST(said[u"argv1"_s], "mode");
        QVERIFY(QFile::exists(m_tree.path() + said[u"path"_s]));
        QCOMPARE(said[u"allow_any"_s], u"auth_admin"_s);
        QCOMPARE(said[u"allow_inactive"_s], u"auth_admin"_s);
        QCOMPARE(said[u"allow_active"_s], u"auth_admin_keep"_s);
        for (const QString &key : {u"message"_s, u"description"_s}) {
            QVERIFY(!said[key].isEmpty());
            QVERIFY(said[QString(key + u" ko"_s)].contains(u"Nginx"_s));
        }
    }

    /// Another prefix than the package's: the action must name the file that is there.
    void installedElsewhere()
    {
        const QTemporaryDir root;
        qputenv("DESTDIR", root.path().toUtf8());
        const Said said = say(u"cmake"_s, {u"--install"_s, QStringLiteral(GATE101_BUILD_DIR), u"--prefix"_s,
                                           u"/opt/gate101"_s});
        qunsetenv("DESTDIR");
        QVERIFY2(said.code == 0, said.all().constData());
        const auto actions = actionsOf(
            bytesOf(root.filePath(u"opt/gate101/share/polkit-1/actions/org.gate101.helper.policy"_s)));
        const QString helper = actions[u"org.gate101.helper.apply"_s][u"path"_s];
        QCOMPARE(helper, u"/opt/gate101/libexec/gate101/gate101-helper"_s);
        QVERIFY(QFile::exists(root.path() + helper));
    }

    void maintainerScripts_data()
    {
        QTest::addColumn<QString>("script");
        for (const char *name : {"postinst", "prerm", "postrm"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }

    void maintainerScripts()
    {
        QFETCH(const QString, script);
        const QTemporaryDir control;
        QCOMPARE(say(u"dpkg-deb"_s, {u"-e"_s, m_package.file, control.path()}).code, 0);
        const Said said = say(u"sh"_s, {u"-n"_s, control.filePath(script)});
        QVERIFY2(said.code == 0, said.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestDeb)
#include "tst_deb.moc"

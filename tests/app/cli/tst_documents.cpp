// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace gate101;
using namespace Qt::StringLiterals;

namespace {

/// The options of each verb; those that go with every verb stand under "every".
using Listed = QMap<QString, QStringList>;

QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(u"--[a-z][a-z-]*"_s);
    QStringList all;
    for (const QRegularExpressionMatch &match : option.globalMatch(text)) {
        all.append(match.captured());
    }
    all.sort();
    all.removeDuplicates();
    all.removeAll(u"--help"_s);
    all.removeAll(u"--version"_s);
    return all;
}

QString file(const QString &name)
{
    QFile source(QStringLiteral(GATE101_SOURCE_DIR "/resources/") + name);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QString saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// `gate101 --help`. Lines of a verb begin with its name; what is indented below belongs to it.
Listed helpOf(const QString &language)
{
    const QString help =
        saidBy(QStringLiteral(GATE101_BIN_DIR "/gate101"), {u"--help"_s, u"--lang"_s, language});
    static const QRegularExpression verbLine(u"\\Agate101 ([a-z]+) "_s);
    Listed listed;
    QMap<QString, QString> texts;
    QString verb;
    for (const QString &line : help.split(u'\n')) {
        const auto match = verbLine.match(line);
        if (match.hasMatch()) {
            verb = match.captured(1);
        } else if (line.isEmpty()) {
            verb.clear();
        } else if (line.startsWith(u"REQUEST")) {
            verb = u"REQUEST"_s;
        } else if (verb.isEmpty()) {
            verb = u"every"_s;
        }
        texts[verb] += line + u'\n';
    }
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        const bool sends = it.key() != u"REQUEST" && it->contains(u"[REQUEST]");
        listed[it.key()] = optionsIn(*it + (sends ? texts[u"REQUEST"_s] : QString()));
    }
    listed.remove(u"REQUEST"_s);
    return listed;
}

/// What a list of a manual page explains.
QString tagsIn(const QString &section)
{
    static const QRegularExpression tag(u"\\.TP\\n(.*)"_s);
    QString all;
    for (const QRegularExpressionMatch &match : tag.globalMatch(section)) {
        all += match.captured(1) + u'\n';
    }
    return all;
}

/// A manual page: the verbs of its synopsis, and the second list of options, which go with every verb.
Listed manualOf(const QString &name)
{
    const QString text = file(name).replace(u"\\-"_s, u"-"_s);
    const QStringList sections = text.split(u"\n.SH "_s);
    static const QRegularExpression verbName(u"gate101 ([a-z]+)"_s);
    Listed listed;
    for (const QString &usage : sections.value(2).split(u"\n.br\n"_s)) {
        if (const auto match = verbName.match(usage); match.hasMatch()) {
            listed[match.captured(1)] = optionsIn(usage);
        }
    }
    listed[u"every"_s] = optionsIn(tagsIn(sections.value(5)));
    return listed;
}

Listed completionOf()
{
    const QString text = file(u"completions/gate101"_s);
    static const QRegularExpression verbLine(u"([a-z]+)\\)\\s+common\\+='([^']*)'"_s);
    static const QRegularExpression every(u"common='([^']*)'"_s);
    Listed listed{{u"every"_s, optionsIn(every.match(text).captured(1))}};
    for (const QRegularExpressionMatch &match : verbLine.globalMatch(text)) {
        listed[match.captured(1)] = optionsIn(match.captured(2));
    }
    return listed;
}

/// Whether the verb knows the option, whatever it thinks of the value.
bool isTaken(const QString &verb, const QString &option)
{
    QStringList words{verb};
    if (verb != u"history" && verb != u"practice") {
        words.append(u"1"_s);
    }
    const auto read = cli::readOptions(words + QStringList{option, u"1"_s});
    return read || (read.error().id != "usage-unknown-option" && read.error().id != "usage-not-for-verb");
}

} // namespace

/// What the help, the manual pages and the completion say that a command takes is what it takes.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameOptions_data()
    {
        QTest::addColumn<Listed>("listed");
        QTest::newRow("help, en") << helpOf(u"en"_s);
        QTest::newRow("help, ko") << helpOf(u"ko"_s);
        QTest::newRow("manual, en") << manualOf(u"man/gate101.1"_s);
        QTest::newRow("manual, ko") << manualOf(u"man/ko/gate101.1"_s);
        QTest::newRow("completion") << completionOf();
    }

    void sameOptions()
    {
        QFETCH(Listed, listed);
        // Every option that stands anywhere is tried with every verb.
        QStringList known;
        for (const Listed &source : {helpOf(u"en"_s), manualOf(u"man/gate101.1"_s), completionOf()}) {
            for (const QStringList &options : source) {
                known += options;
            }
        }
        known.removeDuplicates();
        QVERIFY(known.size() > 30);
        const QStringList verbs{u"diagnose"_s, u"route"_s,   u"fix"_s,  u"probe"_s,   u"idle"_s,    u"load"_s,
                                u"parse"_s,    u"history"_s, u"undo"_s, u"confirm"_s, u"practice"_s};
        QStringList every = known;
        for (const QString &option : known) {
            for (const QString &verb : verbs) {
                if (!isTaken(verb, option)) {
                    every.removeAll(option);
                }
            }
        }
        every.sort();
        QCOMPARE(listed[u"every"_s], every);
        for (const QString &verb : verbs) {
            QStringList own;
            for (const QString &option : known) {
                if (!every.contains(option) && isTaken(verb, option)) {
                    own.append(option);
                }
            }
            own.sort();
            QVERIFY2(listed[verb] == own, qPrintable(verb + u" takes "_s + own.join(u' ') +
                                                     u", but this is said: "_s + listed[verb].join(u' ')));
        }
    }

    void theWindow_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("en") << u"man/gate101-window.1"_s;
        QTest::newRow("ko") << u"man/ko/gate101-window.1"_s;
    }

    void theWindow()
    {
        QFETCH(QString, page);
        const QString program = QStringLiteral(GATE101_BIN_DIR "/gate101-window");
        if (!QFile::exists(program)) {
            QSKIP("missing: gate101-window");
        }
        const QStringList sections = file(page).replace(u"\\-"_s, u"-"_s).split(u"\n.SH "_s);
        const QStringList taken = optionsIn(saidBy(program, {u"--help"_s}).remove(u"--help-all"_s));
        QCOMPARE(optionsIn(sections.value(2)), taken);
        QCOMPARE(optionsIn(tagsIn(sections.value(4))), taken);
    }
};

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/options.h"

#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace Qt::StringLiterals;

/// The command line as words in, settings or the id of a usage error out.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_data();
    void read();
    void mistakes_data();
    void mistakes();
    void aFileIsNoMisspeltCommand();
    void values();
    void language();
};

namespace {

/// Verb, argument and what differs from the beginning, as one line.
QByteArray described(const cli::Options &options)
{
    using Kind = job::Host::Kind;
    QByteArrayList words{cli::verbName(options.verb).toLatin1(), options.argument.toUtf8()};
    const job::Target &target = options.target;
    const auto add = [&words](const char *name, const QString &value) {
        if (!value.isEmpty()) {
            words.append(name + ("=" + value.toUtf8()));
        }
    };
    const auto flag = [&words](const char *name, bool on) {
        if (on) {
            words.append(name);
        }
    };
    words.removeAll("help"); // The verb and the option say the same.
    flag("help", options.verb == cli::Verb::Help);
    flag("version", options.verb == cli::Verb::Version);
    add("conf", target.mainFile);
    add("nginx", target.nginxProgram);
    add("prefix", target.prefix);
    add("as", target.nginxVersion);
    add("backend", target.backend);
    add("origin", target.origin);
    add("cafile", target.caFile);
    add("lesson", options.lesson);
    add("lang", options.language);
    flag("insecure", target.insecure);
    flag("no-probe", !target.probe);
    flag("second", options.secondOpinion);
    flag("diff", options.diff);
    flag("apply", options.apply);
    flag("confirm", options.confirm);
    flag("restart", options.service == job::Service::Restart);
    flag("print", options.print);
    flag("demo", options.demo);
    flag("terminal", options.terminal);
    flag("json", options.json);
    flag("merge", options.method == job::Method::Merge);
    flag("separate", options.method == job::Method::Separate);
    flag("pkexec", options.host.kind == Kind::Pkexec);
    flag("sudo", options.host.kind == Kind::Sudo);
    flag("self", options.host.kind == Kind::Self);
    if (options.verb == cli::Verb::Idle) {
        add("span", QString::number(options.span.count()));
    }
    flag("mine", options.mine);
    const job::LoadWish &load = options.load;
    const std::pair<const char *, std::pair<int, int>> numbers[] = {
        {"connections", {load.connections, 100}},
        {"for", {options.verb == cli::Verb::Load ? load.seconds : 10, 10}},
        {"rate", {load.rate, 0}},
        {"size", {load.messageSize, 64}}};
    for (const auto &[name, values] : numbers) {
        add(name, values.first == values.second ? QString() : QString::number(values.first));
    }
    add("measure", load.measure == load::Measure::Auto
                       ? QString()
                       : QString::fromLatin1(load::measureName(load.measure)));
    for (const probe::Pin &pin : target.pins) {
        add("pin", pin.host + u':' + QString::number(pin.port) + u':' + pin.address.toString());
    }
    for (const auto &[name, value] : target.headers) {
        add("header", QString::fromUtf8(name + ": " + value));
    }
    for (const QByteArray &protocol : target.subprotocols) {
        add("subprotocol", QString::fromUtf8(protocol));
    }
    add("cert", target.certFile);
    add("key", target.keyFile);
    if (target.holdSeconds != 0) {
        words.append("hold=" + QByteArray::number(target.holdSeconds));
    }
    words.removeAll(QByteArray());
    return words.join(' ');
}

} // namespace

void TestOptions::read_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(*line == '\0' ? "nothing" : line) << QString::fromUtf8(line) << QByteArray(expected);
    };
    row("", "gate101");
    row("wss://a/ws", "gate101 wss://a/ws");
    row("a.example/ws", "gate101 a.example/ws");
    row("./site.conf", "gate101 ./site.conf");
    row("--help", "gate101 help");
    row("-h", "gate101 help");
    row("help", "gate101 help");
    row("fix --help", "gate101 help");
    row("--version", "gate101 version");
    row("diagnose ws://a", "diagnose ws://a");
    row("diagnose --backend 3030 ws://a --no-probe", "diagnose ws://a backend=3030 no-probe");
    row("diagnose ws://a --backend=unix:/run/a.sock", "diagnose ws://a backend=unix:/run/a.sock");
    row("diagnose ws://a --conf=a=b.conf --prefix /p --nginx /n --nginx-version 1.28.0",
        "diagnose ws://a conf=a=b.conf nginx=/n prefix=/p as=1.28.0");
    row("route ws://a --json --lang ko", "route ws://a lang=ko json");
    row("fix ws://a", "fix ws://a");
    row("fix ws://a --diff --method merge", "fix ws://a diff merge");
    row("fix ws://a --method=separate", "fix ws://a separate");
    row("fix ws://a --method auto --apply --restart --confirm", "fix ws://a apply confirm restart");
    row("fix ws://a --apply --restart --reload", "fix ws://a apply");
    row("fix ws://a --helper self", "fix ws://a self");
    row("fix ws://a --helper sudo --helper auto", "fix ws://a");
    row("fix ws://a --helper pkexec", "fix ws://a pkexec");
    row("probe ws://a --origin https://b --cafile /c --insecure --hold 5",
        "probe ws://a origin=https://b cafile=/c insecure hold=5");
    row("probe ws://a --second-opinion", "probe ws://a second");
    row("load ws://a --mine --cert /c.pem --key /k.pem --subprotocol chat --cookie a=1",
        "load ws://a mine header=Cookie: a=1 subprotocol=chat cert=/c.pem key=/k.pem");
    row("probe ws://a --header Cookie:x=1 --header X-A:b:c",
        "probe ws://a header=Cookie: x=1 header=X-A: b:c");
    row("probe ws://a --resolve a:80:127.0.0.1 --resolve b:81:::1",
        "probe ws://a pin=a:80:127.0.0.1 pin=b:81:::1");
    row("idle ws://a", "idle ws://a span=70000");
    row("idle ws://a --for 1500ms --backend 3030", "idle ws://a backend=3030 span=1500");
    row("load ws://a --mine", "load ws://a mine");
    row("load ws://a --mine --connections 5000 --for 2m --rate 300 --size 1000 --measure ping",
        "load ws://a mine connections=5000 for=120 rate=300 size=1000 measure=ping");
    row("load ws://a --mine --for 1h", "load ws://a mine for=3600");
    row("probe ws://a --cookie a=1 --header X:y --cookie b=2",
        "probe ws://a header=Cookie: a=1; b=2 header=X: y");
    row("diagnose wss://a --cert /c.pem --key /k.pem --subprotocol chat.v2 --subprotocol chat",
        "diagnose wss://a subprotocol=chat.v2 subprotocol=chat cert=/c.pem key=/k.pem");
    row("load ws://a --mine --for 45 --insecure --header A:b",
        "load ws://a insecure mine for=45 header=A: b");
    row("parse f --print", "parse f print");
    row("history --conf f", "history conf=f");
    row("undo 1 --json", "undo 1 json");
    row("confirm 1", "confirm 1");
    row("practice", "practice");
    row("practice --demo --terminal --lesson old-path", "practice lesson=old-path demo terminal");
}

void TestOptions::read()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, expected);
    const Result<cli::Options> options = cli::readOptions(line.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(options, options ? "" : options.error().id.constData());
    QCOMPARE(described(*options), expected);
}

void TestOptions::mistakes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *line, const char *expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << QByteArray(expected);
    };
    row("diagnose", "usage-missing-argument argument=URL verb=diagnose");
    row("parse", "usage-missing-argument argument=FILE verb=parse");
    row("undo", "usage-missing-argument argument=ID verb=undo");
    row("diagnose ws://a ws://b", "usage-too-many argument=ws://b");
    row("history x", "usage-too-many argument=x");
    row("practice old-path", "usage-too-many argument=old-path");
    row("diagnose ws://a --foo", "usage-unknown-option option=--foo");
    row("diagnose ws://a -x", "usage-unknown-option option=-x");
    row("diagnose ws://a --foo=1", "usage-unknown-option option=--foo");
    row("diagnose ws://a --apply", "usage-not-for-verb option=--apply verb=diagnose");
    row("route ws://a --no-probe", "usage-not-for-verb option=--no-probe verb=route");
    row("history --demo", "usage-not-for-verb option=--demo verb=history");
    row("--demo", "usage-not-for-verb option=--demo verb=gate101");
    row("--json", "usage-not-for-verb option=--json verb=gate101");
    row("--json ws://a", "usage-not-for-verb option=--json verb=gate101");
    row("diagnose ws://a --conf", "usage-missing-value option=--conf");
    row("diagnose ws://a --conf --json", "usage-missing-value option=--conf");
    row("diagnose ws://a --conf=", "usage-bad-value option=--conf value=");
    row("diagnose ws://a --lang de", "usage-bad-value option=--lang value=de");
    row("fix ws://a --method best", "usage-bad-value option=--method value=best");
    row("fix ws://a --helper ssh", "usage-bad-value option=--helper value=ssh");
    row("fix ws://a --confirm", "usage-confirm-needs-apply");
    row("idle ws://a --second-opinion", "usage-not-for-verb option=--second-opinion verb=idle");
    row("probe ws://a --hold x", "usage-bad-value option=--hold value=x");
    row("probe ws://a --hold -1", "usage-bad-value option=--hold value=-1");
    row("probe ws://a --hold 3601", "usage-bad-value option=--hold value=3601");
    row("probe ws://a --header Cookie", "usage-bad-value option=--header value=Cookie");
    row("probe ws://a --cookie x", "usage-bad-value option=--cookie value=x");
    row("probe ws://a --subprotocol a,b", "usage-bad-value option=--subprotocol value=a,b");
    row("probe ws://a --header :x", "usage-bad-value option=--header value=:x");
    row("probe ws://a --resolve a:80", "usage-bad-value option=--resolve value=a:80");
    row("idle ws://a --for 50ms", "usage-bad-value option=--for value=50ms");
    row("idle ws://a --for 2h", "usage-bad-value option=--for value=2h");
    row("idle ws://a --mine", "usage-not-for-verb option=--mine verb=idle");
    row("load ws://a", "usage-load-needs-mine");
    row("load ws://a --connections 10", "usage-load-needs-mine");
    row("load ws://a --mine --connections 0", "usage-bad-value option=--connections value=0");
    row("load ws://a --mine --connections 50001", "usage-bad-value option=--connections value=50001");
    row("load ws://a --mine --for 0", "usage-bad-value option=--for value=0");
    row("load ws://a --mine --for 500ms", "usage-bad-value option=--for value=500ms");
    row("load ws://a --mine --for 3601", "usage-bad-value option=--for value=3601");
    row("load ws://a --mine --for soon", "usage-bad-value option=--for value=soon");
    row("load ws://a --mine --rate -1", "usage-bad-value option=--rate value=-1");
    row("load ws://a --mine --size 39", "usage-bad-value option=--size value=39");
    row("load ws://a --mine --measure guess", "usage-bad-value option=--measure value=guess");
    row("load ws://a --mine --hold 5", "usage-not-for-verb option=--hold verb=load");
    row("probe ws://a --mine", "usage-not-for-verb option=--mine verb=probe");
    row("diagnos ws://a", "usage-unknown-verb verb=diagnose word=diagnos");
    row("histroy", "usage-unknown-verb verb=history word=histroy");
    row("pratice --demo", "usage-unknown-verb verb=practice word=pratice");
    row("conform 1", "usage-unknown-verb verb=confirm word=conform");
    row("install", "usage-unknown-word word=install");
}

void TestOptions::mistakes()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, expected);
    const Result<cli::Options> options = cli::readOptions(line.split(u' '));
    QVERIFY(!options);
    QByteArray said = options.error().id;
    for (auto it = options.error().facts.cbegin(); it != options.error().facts.cend(); ++it) {
        said += ' ' + it.key() + '=' + it.value().toUtf8();
    }
    QCOMPARE(said, expected);
}

void TestOptions::aFileIsNoMisspeltCommand()
{
    const QTemporaryDir folder;
    const QString old = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile file(u"histroy"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<cli::Options> options = cli::readOptions({u"histroy"_s});
    QDir::setCurrent(old);
    QVERIFY(options);
    QCOMPARE(options->argument, u"histroy"_s);
}

/// Values may hold spaces and equals signs, and a header's value its own colons.
void TestOptions::values()
{
    const Result<cli::Options> options = cli::readOptions(
        {u"probe"_s, u"ws://a/x y"_s, u"--header"_s, u"Authorization:  Basic a=b: c "_s, u"--conf=a b"_s});
    QVERIFY(options);
    QCOMPARE(described(*options), QByteArray("probe ws://a/x y conf=a b header=Authorization: Basic a=b: c"));
    QVERIFY(!cli::readOptions({u"probe"_s, u"ws://a"_s, u"--header"_s, u"A: b\r\nC: d"_s}));
}

void TestOptions::language()
{
    QCOMPARE(cli::languageAsked({u"diagnos"_s, u"--lang"_s, u"ko"_s}), u"ko"_s);
    QCOMPARE(cli::languageAsked({u"--lang=ko"_s, u"--foo"_s}), u"ko"_s);
    QCOMPARE(cli::languageAsked({u"--lang"_s, u"ko"_s, u"--lang=en"_s}), u"en"_s);
    QCOMPARE(cli::languageAsked({u"--lang"_s}), QString());
    QCOMPARE(cli::languageAsked({u"--lang"_s, u"de"_s}), QString());
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"

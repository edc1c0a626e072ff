// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/process.h"
#include "tests/app/nginx/catalogue/commandtables.h"
#include "tests/app/nginx/catalogue/refusalwriter.h"

#include <QTest>

#include <set>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

namespace {

constexpr int randomCases = 3000;

quint32 seed()
{
    const QByteArray given = qgetenv("GATE101_SEED");
    return given.isEmpty() ? QRandomGenerator::system()->generate() : given.toUInt();
}

/// The row in the bits of ngx_command_t. A flag counts as one argument, which it is.
quint32 typeOf(const DirectiveInfo &info)
{
    static const struct
    {
        Contexts context;
        quint32 bit;
    } levels[] = {
        {Context::Main, 0x01000000},        {Context::Events, 0x02000000},
        {Context::Http, 0x02000000},        {Context::Server, 0x04000000},
        {Context::Location, 0x08000000},    {Context::Upstream, 0x10000000},
        {Context::ServerIf, 0x20000000},    {Context::LocationIf, 0x40000000},
        {Context::LimitExcept, 0x80000000},
    };
    quint32 type = info.isBlock() ? 0x100 : 0;
    for (const auto &level : levels) {
        type |= (info.contexts & level.context) != Contexts() ? level.bit : 0;
    }
    for (quint32 count = 0; count < 8; ++count) {
        type |= info.arguments.testFlag(static_cast<Arguments>(1U << count)) ? 1U << count : 0;
    }
    type |= info.arguments.testFlag(Arguments::Flag) ? 0x2U : 0;
    type |= info.arguments.testFlag(Arguments::OneOrMore) ? 0x800U : 0;
    type |= info.arguments.testFlag(Arguments::TwoOrMore) ? 0x1000U : 0;
    return type;
}

/// Of the ways of waiting for events a program has those of its system: epoll_events, kqueue_events.
bool dependsOnTheSystem(const DirectiveInfo &info)
{
    return info.module == Module::Core && info.contexts == Context::Events && info.name != "epoll_events" &&
           (info.name.endsWith("_events") || info.name.endsWith("_changes"));
}

quint32 comparable(quint32 type)
{
    const bool everywhere = type >> 24 == 0xff;
    const quint32 rest = type & 0xff001dffU;
    return (everywhere ? rest | 0xff000000U : rest) | ((type & 0x200U) != 0 ? 0x2U : 0);
}

} // namespace

/// The catalogue against the Nginx that is installed: its own command tables, and `nginx -t` over generated
/// configurations.
class TestCatalogueOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void equalsTheCommandTables();
    void everyDirective();
    void randomConfigurations();

private:
    /// Whether the program knows it without loading a module.
    [[nodiscard]] bool isKnown(const DirectiveInfo &info) const
    {
        return m_build.has(info.module) && info.isIn(m_build.version()) && !info.commercial;
    }
    void judge(std::vector<RefusalCase> &cases);

    Build m_build;
};

void TestCatalogueOracle::initTestCase()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const Result<ProcessResult> run = runProcess({.program = "/usr/sbin/nginx", .arguments = {"-V"}});
    QVERIFY(run.has_value());
    m_build = Build::read(run->errors + run->output);
    if (!m_build.isKnown() || m_build.isForeign() || m_build.isCommercial()) {
        QSKIP("the nginx that is installed is not one of Nginx's own modules only");
    }
}

void TestCatalogueOracle::equalsTheCommandTables()
{
    const QList<Command> commands = CommandTables::read(QStringLiteral("/usr/sbin/nginx"));
    if (commands.isEmpty()) {
        QSKIP("the command tables of this nginx cannot be read");
    }
    std::set<std::pair<QByteArray, quint32>> theirs;
    for (const Command &command : commands) {
        theirs.insert({command.name, comparable(command.type)});
    }
    std::set<std::pair<QByteArray, quint32>> ours;
    QByteArrayList faults;
    for (const DirectiveInfo *info : allDirectives()) {
        const QByteArray name = info->name.toByteArray();
        const bool carriedBack = name == "max_headers" && !isKnown(*info);
        if (!isKnown(*info) && !carriedBack) {
            continue;
        }
        const quint32 type = name == "include" ? 0xff000002U : typeOf(*info);
        if ((carriedBack || dependsOnTheSystem(*info)) && theirs.count({name, type}) == 0) {
            continue;
        }
        ours.insert({name, type});
        if (theirs.count({name, type}) == 0) {
            faults.append(name + " is otherwise there: " + QByteArray::number(type, 16));
        }
        for (const Command &command : commands) {
            if (command.name != name || comparable(command.type) != type) {
                continue;
            }
            const bool flag = command.setter == "ngx_conf_set_flag_slot";
            if (flag && !info->arguments.testFlag(Arguments::Flag)) {
                faults.append(name + " is a flag");
            }
            static const QByteArrayList once{"flag", "str",  "num",  "size", "off",   "msec",
                                             "sec",  "bufs", "enum", "path", "access"};
            for (const QByteArray &slot : once) {
                if (command.setter == QByteArray("ngx_conf_set_" + slot + "_slot") &&
                    info->repeat != Repeat::Once) {
                    faults.append(name + " may stand only once");
                }
            }
        }
    }
    for (const auto &[name, type] : theirs) {
        if (ours.count({name, type}) == 0) {
            faults.append(name + " is not known: " + QByteArray::number(type, 16));
        }
    }
    QVERIFY2(faults.isEmpty(), faults.join('\n').constData());
    qInfo("%d commands of %s are the catalogue's", int(theirs.size()),
          m_build.version().toString().constData());
    QVERIFY(theirs.size() > 400);
}

void TestCatalogueOracle::judge(std::vector<RefusalCase> &cases)
{
    QElapsedTimer clock;
    clock.start();
    askNginx(cases);
    const qint64 ms = clock.elapsed();
    QMap<QByteArray, int> counts;
    int disagreements = 0;
    for (const RefusalCase &one : cases) {
        const Refusal theirs = Refusal::first(one.said);
        ++counts[theirs.id.isEmpty() ? QByteArray("accepted") : theirs.id];
        const QByteArray difference = disagreement(one, m_build);
        if (!difference.isEmpty() && ++disagreements <= 8) {
            qWarning("%s", difference.constData());
        }
    }
    QByteArrayList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        lines.append(it.key() + ' ' + QByteArray::number(it.value()));
    }
    qInfo("%d configurations in %d ms: %s", int(cases.size()), int(ms), lines.join(", ").constData());
    QCOMPARE(disagreements, 0);
    for (const char *id :
         {"directive-unknown", "directive-not-allowed-here", "directive-arguments", "directive-duplicate",
          "directive-no-block", "directive-block-unexpected", "directive-flag-value"}) {
        QVERIFY2(counts.value(id) >= 5, id);
    }
}

/// Each name where it must not stand, with a wrong number of arguments, without or with a block, and twice.
void TestCatalogueOracle::everyDirective()
{
    RefusalWriter writer(1, freeLoopbackPort());
    std::vector<RefusalCase> cases;
    for (const DirectiveInfo *info : allDirectives()) {
        if (dependsOnTheSystem(*info)) {
            continue;
        }
        QList<Context> right;
        QList<Context> wrong;
        for (const Context context : RefusalWriter::contexts()) {
            (info->contexts.testFlag(context) ? right : wrong).append(context);
        }
        const int count = writer.count(*info, true);
        // Of the modules that are not there one directive in five will do.
        if (!wrong.isEmpty() && (isKnown(*info) || writer.below(5) == 0)) {
            cases.push_back(
                writer.wrap(writer.any(wrong), writer.directive(*info, count, info->isBlock()), false));
        }
        if (right.isEmpty() || !isKnown(*info)) {
            continue;
        }
        const Context context = writer.any(right);
        const QByteArray line = writer.directive(*info, count, info->isBlock());
        cases.push_back(writer.wrap(context, line + line, false));
        cases.push_back(writer.wrap(
            context, writer.directive(*info, writer.count(*info, false), info->isBlock()), false));
        if (writer.below(4) == 0 || info->isBlock()) {
            cases.push_back(writer.wrap(context, writer.directive(*info, count, !info->isBlock()), false));
        }
    }
    judge(cases);
}

void TestCatalogueOracle::randomConfigurations()
{
    const quint32 chosen = seed();
    qInfo("seed %u", chosen);
    RefusalWriter writer(chosen, freeLoopbackPort());
    std::vector<const DirectiveInfo *> known;
    std::vector<const DirectiveInfo *> unknown;
    std::vector<const DirectiveInfo *> blocks;
    for (const DirectiveInfo *info : allDirectives()) {
        if (!dependsOnTheSystem(*info)) {
            (!isKnown(*info) ? unknown : info->isBlock() ? blocks : known).push_back(info);
        }
    }
    std::vector<RefusalCase> cases;
    for (int i = 0; i < randomCases; ++i) {
        const int kind = writer.below(40);
        const DirectiveInfo *info = writer.any(kind == 0 ? unknown : kind < 5 ? blocks : known);
        QList<Context> right;
        for (const Context context : RefusalWriter::contexts()) {
            if (info->contexts.testFlag(context)) {
                right.append(context);
            }
        }
        const Context context = right.isEmpty() || writer.below(5) == 0
                                    ? writer.any(RefusalWriter::contexts())
                                    : writer.any(right);
        QByteArray lines;
        const int many = 1 + writer.below(3);
        for (int k = 0; k < many; ++k) {
            const DirectiveInfo *next = k > 0 && writer.below(3) == 0 ? writer.any(known) : info;
            const bool block = writer.below(10) == 0 ? !next->isBlock() : next->isBlock();
            QByteArray text = writer.directive(*next, writer.count(*next, writer.below(6) != 0), block);
            if (writer.below(40) == 0) {
                text.insert(writer.below(int(next->name.size())), 'q');
            }
            lines += text;
        }
        cases.push_back(writer.wrap(context, lines, writer.below(5) == 0));
    }
    judge(cases);
}

QTEST_GUILESS_MAIN(TestCatalogueOracle)
#include "tst_catalogue_oracle.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/diff.h"
#include "nginx/fixes/fixplanner.h"
#include "tests/app/nginx/checks/question.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

Q_DECLARE_METATYPE(Method)

/// What every finding claims, shown on the real Nginx: the failure in the bad example, the handshake in the
/// one that looks alike, and the handshake again after our fix or the one made by hand.
class TestExamplesNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void bad_data() { ids(); }
    void bad();
    void good_data() { ids(); }
    void good();
    void mended_data() { ids(); }
    void mended();
    void fixed_data();
    void fixed();

private:
    static void ids();

    Version m_installed;
};

namespace {

/// Runs one tree of an example and asks it; the outcome in the words of `case`.
QByteArray outcomeOf(const Example &example, const ExamplePlaces &places, RealNginx &nginx,
                     const ExampleTree &tree)
{
    tree.write(nginx);
    const QByteArray complaints = nginx.complaints();
    if (complaints.contains("[emerg]")) {
        return "nginx -t fails";
    }
    if (!nginx.start()) {
        return "nginx does not start: " + complaints + nginx.log();
    }
    QByteArray outcome = Question(example, places).ask();
    nginx.stop();
    return outcome;
}

struct Stage
{
    explicit Stage(const QByteArray &id)
        : example(Example::read(id))
        , backend(example.fact("backend", "rfc6455"))
    {
        places.port = freeLoopbackPort();
        places.port2 = freeLoopbackPort();
        places.dead = freeLoopbackPort();
        places.backend = backend.port();
        places.folder = nginx.folder();
    }

    QByteArray outcome(const QByteArray &tree)
    {
        return outcomeOf(example, places, nginx, example.tree(tree, places));
    }

    Example example;
    StrictBackend backend;
    RealNginx nginx;
    ExamplePlaces places;
};

} // namespace

void TestExamplesNginx::initTestCase()
{
    if (!RealNginx::isThere()) {
        QSKIP("nginx is not installed");
    }
    const Result<ProcessResult> run = runProcess({.program = "/usr/sbin/nginx", .arguments = {"-v"}});
    m_installed = Version::parse(run ? run->errors : QByteArray()).value_or(Version());
    QVERIFY(m_installed.isKnown());
}

void TestExamplesNginx::init()
{
    QFETCH(QByteArray, id);
    if (!Example::read(id).isAbout(m_installed)) {
        QSKIP("the claim is about another release of nginx than the one installed");
    }
}

void TestExamplesNginx::ids()
{
    QTest::addColumn<QByteArray>("id");
    for (const QByteArray &id : allFindingIds()) {
        QTest::newRow(id.constData()) << id;
    }
}

void TestExamplesNginx::bad()
{
    QFETCH(QByteArray, id);
    Stage stage(id);
    QCOMPARE(stage.outcome("bad"), stage.example.fact("before"));
}

void TestExamplesNginx::good()
{
    QFETCH(QByteArray, id);
    Stage stage(id);
    QCOMPARE(stage.outcome("good"), stage.example.fact("good", stage.example.fact("after", "101")));
}

void TestExamplesNginx::mended()
{
    QFETCH(QByteArray, id);
    Stage stage(id);
    if (stage.example.fact("fix") == "by hand") {
        QCOMPARE(stage.outcome("mended"), stage.example.fact("after", "101"));
    }
}

void TestExamplesNginx::fixed_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Method>("method");
    for (const QByteArray &id : allFindingIds()) {
        if (Example::read(id).isFixedByUs()) {
            for (const Method method : {Method::Auto, Method::Merge, Method::Separate}) {
                QTest::newRow(QByteArray(id + ", " + methodName(method)).constData()) << id << method;
            }
        }
    }
}

void TestExamplesNginx::fixed()
{
    QFETCH(QByteArray, id);
    QFETCH(Method, method);
    Stage stage(id);
    ExampleTree tree = stage.example.tree("bad", stage.places);
    MemoryReader reader;
    tree.fill(reader, stage.places);
    const QByteArray top = stage.places.folder + '/';
    const FixRequest request{top + "nginx.conf", stage.example.request(stage.places), stage.example.version(),
                             stage.example.backend(stage.places), method};
    const Result<FixPlan> plan = planFix(reader, request);
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().id.constData());
    for (const FileChange &change : plan->changes) {
        const QByteArray name = change.path.mid(top.size());
        if (change.kind == FileChange::Kind::Link) {
            tree.links.insert(name, change.linkTarget);
        } else {
            tree.files.insert(name, change.after);
        }
    }
    const QByteArray outcome = outcomeOf(stage.example, stage.places, stage.nginx, tree);
    QVERIFY2(outcome == stage.example.fact("after", "101"),
             QByteArray(outcome + '\n' + unifiedDiff(plan->changes)).constData());
}

QTEST_GUILESS_MAIN(TestExamplesNginx)
#include "tst_examples_nginx.moc"

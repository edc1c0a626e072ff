// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/diff.h"
#include "nginx/files/overlayreader.h"
#include "nginx/fixes/fixplanner.h"
#include "tests/app/nginx/checks/example.h"
#include "tests/app/nginx/fixes/headersites.h"

#include <QTest>

using namespace gate101;
using namespace gate101::nginx;
using namespace gate101::test;

Q_DECLARE_METATYPE(Method)

namespace {

/// One tree with the request that a fix is asked for.
struct Subject
{
    QByteArray name;
    QByteArray id; ///< The finding that is to go; empty for a site of tst_fixes.
    bool loads = true;
    FixRequest request;
    std::function<void(MemoryReader &)> fill;
};

QList<Subject> subjects()
{
    QList<Subject> all;
    for (const QByteArray &id : allFindingIds()) {
        const Example example = Example::read(id);
        if (!example.isFixedByUs()) {
            continue;
        }
        const ExamplePlaces places = example.places();
        FixRequest request{"/n/nginx.conf", example.request(places), example.version(),
                           example.backend(places)};
        all.append(
            {id, id, example.fact("before") != "nginx -t fails", request,
             [example, places](MemoryReader &reader) { example.tree("bad", places).fill(reader, places); }});
    }
    for (const FixSite &site : allFixSites()) {
        FixRequest request{"/n/nginx.conf", {}, {1, 22, 1}, {}};
        request.request.host = "site.test";
        request.request.port = 18080;
        request.request.address = site.address;
        request.request.target = site.target;
        if (site.backendGiven) {
            request.backend = BackendAddress{{}, 3030};
        }
        all.append({"site: " + site.name, {}, site.loads, request, [site](MemoryReader &reader) {
                        for (auto it = site.files.cbegin(); it != site.files.cend(); ++it) {
                            QByteArray bytes = it.value();
                            reader.files.insert("/n/" + it.key(),
                                                bytes.replace("PORT", "18080").replace("BACKEND", "3030"));
                        }
                        reader.folders = {"/n/conf.d", "/n/sites-enabled", "/n/sites-available"};
                    }});
    }
    return all;
}

struct Seen
{
    std::shared_ptr<const ConfigSet> config;
    std::shared_ptr<const HttpModel> model;
    Findings findings;
};

Seen look(FileReader &reader, const FixRequest &request)
{
    Seen seen;
    seen.config = ConfigSet::load(reader, request.mainFile);
    seen.model = HttpModel::build(seen.config);
    const Resolution resolution = resolve(*seen.model, request.request, request.version);
    seen.findings =
        runChecks({*seen.model, resolution, request.backend, readDisabledSites(reader, *seen.config)});
    return seen;
}

using Headers = QList<QPair<QByteArray, QByteArray>>;

std::optional<Route::BackendRequest> sentFor(const HttpModel &model, const RouteRequest &request)
{
    return resolve(model, request, {1, 22, 1}).route.backendRequest;
}

QByteArray textOf(const HttpModel &model, const RouteRequest &request)
{
    const Route route = resolve(model, request, {1, 22, 1}).route;
    QByteArray text = handlerName(route.handler) + ' ' + QByteArray::number(route.status) + ' ' +
                      route.redirectTo + ' ' + route.upstream;
    if (route.backendRequest) {
        text += ' ' + route.backendRequest->line;
        for (const auto &[name, value] : route.backendRequest->headers) {
            text += '\n' + name + ": " + value;
        }
    }
    return text;
}

void collect(const std::vector<std::unique_ptr<Location>> &locations, QByteArrayList &targets)
{
    for (const auto &location : locations) {
        if (location->modifier != Location::Modifier::Named && !location->isRegex()) {
            targets.append(location->pattern);
            targets.append(QByteArray(location->pattern + "/deeper?q=1"));
        }
        collect(location->locations, targets);
    }
}

/// A request for every server and every location of a tree, upgrading and plain.
QList<RouteRequest> questions(const HttpModel &model)
{
    QList<RouteRequest> all;
    for (const auto &server : model.servers()) {
        QByteArrayList targets{"/", "/elsewhere", "/a.js", "/x/ws"};
        collect(server->locations(), targets);
        for (const Listen &listen : server->listens) {
            for (const QByteArray &target : targets) {
                for (const bool upgrade : {true, false}) {
                    RouteRequest request;
                    request.host =
                        server->names().first().isEmpty() ? QByteArray("no.name") : server->names().first();
                    request.port = listen.port;
                    request.address = listen.isWildcard() ? QByteArray("127.0.0.1") : listen.address;
                    request.tls = listen.tls;
                    request.target = target;
                    request.upgrade = upgrade;
                    all.append(request);
                }
            }
        }
    }
    return all;
}

} // namespace

/// What holds for every fix, over all examples and all sites, by each method.
class TestFixProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void mends_data() { rows(); }
    void mends();
    void undoes_data() { rows(); }
    void undoes();
    void leavesOthersAlone_data() { rows(); }
    void leavesOthersAlone();
    void keepsTheOtherHeaders_data() { rows(); }
    void keepsTheOtherHeaders();
    void keepsTheGuards_data() { rows(); }
    void keepsTheGuards();

private:
    static void rows();

    Subject m_subject;
    MemoryReader m_reader;
    std::optional<FixPlan> m_plan;
    Seen m_before;
    Seen m_after;
};

void TestFixProperties::rows()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<Method>("method");
    const QList<Subject> all = subjects();
    for (int i = 0; i < all.size(); ++i) {
        for (const Method method : {Method::Auto, Method::Merge, Method::Separate}) {
            QTest::newRow(QByteArray(all[i].name + ", " + methodName(method)).constData()) << i << method;
        }
    }
}

/// Plans the fix of the row, and lays it over the tree.
void TestFixProperties::init()
{
    QFETCH(int, index);
    QFETCH(Method, method);
    static const QList<Subject> all = subjects();
    m_subject = all[index];
    m_subject.request.method = method;
    m_reader.files.clear();
    m_reader.links.clear();
    m_subject.fill(m_reader);
    m_before = look(m_reader, m_subject.request);
    const Result<FixPlan> plan = planFix(m_reader, m_subject.request);
    QVERIFY2(plan.has_value(), plan ? "" : plan.error().id.constData());
    m_plan = *plan;
    OverlayReader overlay(m_reader);
    overlay.lay(plan->changes);
    m_after = look(overlay, m_subject.request);
}

void TestFixProperties::mends()
{
    const bool hadHostLine = std::any_of(m_reader.files.begin(), m_reader.files.end(),
                                         [](const QByteArray &bytes) { return bytes.contains("Host $"); });
    for (const Finding &finding : m_after.findings) {
        const QByteArray said = finding.statement.id + '\n' + unifiedDiff(m_plan->changes);
        QVERIFY2(finding.severity != Severity::Error, said.constData());
        // A new location sends the Host that the client went to, its port included.
        QVERIFY2(m_plan->method != Method::Separate || finding.statement.id != "host-without-port" ||
                     hadHostLine,
                 said.constData());
        QVERIFY2(finding.statement.id != m_subject.id || finding.severity == Severity::Info ||
                     !finding.fixable,
                 said.constData());
    }
    OverlayReader overlay(m_reader);
    overlay.lay(m_plan->changes);
    const Result<FixPlan> again = planFix(overlay, m_subject.request);
    QVERIFY2(!again, again ? unifiedDiff(again->changes).constData() : "");
    QCOMPARE(again.error().id, QByteArray("nothing-to-fix"));
    QVERIFY(!m_plan->why.id.isEmpty());
}

void TestFixProperties::undoes()
{
    for (const FileChange &change : m_plan->changes) {
        if (change.kind != FileChange::Kind::Edit) {
            QVERIFY(!m_reader.files.contains(change.path) && !m_reader.links.contains(change.path));
            continue;
        }
        QCOMPARE(change.before, m_reader.read(change.path).value());
        QByteArray undone;
        QByteArray done;
        for (const DiffLine &line : diffLines(change.before, change.after)) {
            undone += line.kind != DiffLine::Kind::Added ? line.text : QByteArray();
            done += line.kind != DiffLine::Kind::Removed ? line.text : QByteArray();
        }
        QCOMPARE(undone, change.before);
        QCOMPARE(done, change.after);
    }
}

void TestFixProperties::leavesOthersAlone()
{
    for (const FileChange &change : m_plan->changes) {
        QVERIFY2(m_before.config->includersOf(change.path).size() <= 1,
                 QByteArray("several include it: " + change.path).constData());
    }
    if (!m_subject.loads || m_subject.id == "site-not-enabled" || m_subject.id == "listen-shadowed" ||
        m_subject.name == "site: site not enabled") {
        return; // Nobody was served before, or by another site.
    }
    const RouteRequest &mended = m_subject.request.request;
    const QByteArray path = mended.target.split('?').first();
    const Resolution here = resolve(*m_before.model, mended, m_subject.request.version);
    // A fix may bring the site to its own server, where another one answered in its place.
    const Resolution there = resolve(*m_after.model, mended, m_subject.request.version);
    const bool newlyServed = here.server == nullptr || here.server->names() != there.server->names();
    int asked = 0;
    for (const RouteRequest &question : questions(*m_before.model)) {
        const Resolution resolution = resolve(*m_before.model, question, m_subject.request.version);
        const bool isMendedOne = newlyServed ? question.host == mended.host
                                             : resolution.server == here.server &&
                                                   resolution.location == here.location &&
                                                   resolution.location != nullptr;
        const bool isMadeOne = resolution.server == here.server && question.target.startsWith(path);
        const bool isInternal =
            resolution.location != nullptr && !resolution.location->scope.own("internal").isNull();
        if ((isMendedOne && (newlyServed || m_plan->method == Method::Merge)) || isMadeOne || isInternal) {
            continue;
        }
        ++asked;
        const QByteArray before = textOf(*m_before.model, question);
        const QByteArray after = textOf(*m_after.model, question);
        QVERIFY2(before == after, QByteArray(question.host + question.target + "\n" + before + "\n\n" +
                                             after + "\n" + unifiedDiff(m_plan->changes))
                                      .constData());
    }
    QVERIFY(asked > 0 || newlyServed);
}

void TestFixProperties::keepsTheOtherHeaders()
{
    const RouteRequest &request = m_subject.request.request;
    const std::optional<Route::BackendRequest> before = sentFor(*m_before.model, request);
    const std::optional<Route::BackendRequest> after = sentFor(*m_after.model, request);
    QVERIFY(after.has_value());
    if (!before || !m_subject.loads) {
        return;
    }
    const Resolution resolution = resolve(*m_before.model, request, m_subject.request.version);
    const auto hosts = std::count_if(
        before->headers.begin(), before->headers.end(),
        [](const QPair<QByteArray, QByteArray> &header) { return header.first.toLower() == "host"; });
    for (const QPair<QByteArray, QByteArray> &header : before->headers) {
        const QByteArray name = header.first.toLower();
        if (name == "upgrade" || name == "connection") {
            continue;
        }
        if (name == "host" && (hosts > 1 || header.second == resolution.target.proxyHost())) {
            continue; // One of two, or Nginx's own for want of a line.
        }
        if ((name == "sec-websocket-key" && header.second != "$http_sec_websocket_key") ||
            (name == "sec-websocket-version" && header.second != "13")) {
            continue; // It was not the client's, so no handshake.
        }
        QVERIFY2(std::any_of(after->headers.begin(), after->headers.end(),
                             [&](const QPair<QByteArray, QByteArray> &other) {
                                 return other.first.toLower() == name && other.second == header.second;
                             }),
                 QByteArray(header.first + ": " + header.second + '\n' + unifiedDiff(m_plan->changes))
                     .constData());
    }
    QCOMPARE(after->line.split(' ').last(), QByteArray("HTTP/1.1"));
}

/// Whoever was kept out before is kept out afterwards, by whichever location answers.
void TestFixProperties::keepsTheGuards()
{
    const auto guards = [this](const HttpModel &model) -> std::optional<QByteArrayList> {
        const Resolution resolution = resolve(model, m_subject.request.request, m_subject.request.version);
        if (resolution.scope == nullptr) {
            return std::nullopt; // No server listens there: nothing is guarded yet.
        }
        QByteArrayList lines;
        for (const char *name : {"satisfy", "allow", "deny", "auth_basic", "auth_basic_user_file",
                                 "auth_request", "limit_conn", "limit_req"}) {
            for (const Directive &line : resolution.scope->allEffective(name)) {
                lines.append(line.name() + ' ' + line.args().join(' '));
            }
        }
        return lines;
    };
    if (m_subject.loads && !m_subject.name.contains("not enabled") && !m_subject.id.contains("not-enabled")) {
        if (const std::optional<QByteArrayList> before = guards(*m_before.model)) {
            QCOMPARE(guards(*m_after.model).value_or(QByteArrayList()), *before);
        }
    }
}

QTEST_GUILESS_MAIN(TestFixProperties)
#include "tst_fix_properties.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/configreading.h"
#include "job/draftdiagnosis.h"
#include "job/outcome.h"
#include "job/session.h"
#include "nginx/files/configset.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mainText = "events { }\nhttp {\n    include sites-enabled/*;\n}\n";
const QByteArray siteText = "server {\n    listen 127.0.0.1:18080;\n    server_name a.test;\n"
                            "    location /ws {\n        proxy_pass http://127.0.0.1:3000;\n    }\n}\n";

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/// The verdict over what is not yet written: a text that is being typed, a plan with some of its edits.
class TestDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void verdictFollowsTheText();
    void fixOverTheDraft();
    void outcomeOfAPlan();
    void blocksOfAPlan();
    void linksAreRead();

private:
    [[nodiscard]] QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_folder->filePath(QLatin1StringView(name)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Target m_target;
    Diagnosis m_read;
};

void TestDraft::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir folder(m_folder->path());
    QVERIFY(folder.mkdir(u"sites-enabled"_s) && folder.mkdir(u"sites-available"_s));
    write(folder.filePath(u"nginx.conf"_s), mainText);
    write(folder.filePath(u"sites-available/a"_s), siteText);
    QVERIFY(QFile::link(u"../sites-available/a"_s, folder.filePath(u"sites-enabled/a"_s)));
    m_target = {};
    m_target.url = u"ws://a.test:18080/ws"_s;
    m_target.mainFile = folder.filePath(u"nginx.conf"_s);
    m_target.nginxVersion = u"1.22.1"_s;
    m_target.probe = false;
    const Result<Diagnosis> read = readConfiguration(m_target);
    QVERIFY(read);
    m_read = *read;
}

void TestDraft::verdictFollowsTheText()
{
    DraftDiagnosis draft(m_target, m_read);
    QByteArray text = siteText;
    text.replace("proxy_pass", "proxy_http_version 1.1;\n        proxy_set_header Upgrade $http_upgrade;\n"
                               "        proxy_set_header Connection upgrade;\n        proxy_pass");
    QCOMPARE(m_read.verdict, Verdict::Broken);
    QCOMPARE(draft.withFile(path("sites-enabled/a"), text).verdict, Verdict::Works);
    QCOMPARE(draft.withFile(path("sites-enabled/a"), siteText).verdict, Verdict::Broken);
    // A second file keeps what was said of the first.
    QCOMPARE(draft.withFile(path("sites-enabled/a"), text).verdict, Verdict::Works);
    const Diagnosis both = draft.withFile(path("nginx.conf"), mainText + "nonsense");
    QVERIFY(!both.config->isComplete() || !both.findings.isEmpty());
    QCOMPARE(draft.withFile(path("nginx.conf"), mainText).verdict, Verdict::Works);
    // One that is no part of the configuration is looked at by itself.
    const Diagnosis alone = draft.withFile("/elsewhere", "server { listen 80 }");
    QVERIFY(std::any_of(alone.findings.cbegin(), alone.findings.cend(),
                        [](const nginx::Finding &finding) { return finding.place.file == "/elsewhere"; }));
    QCOMPARE(readConfiguration(m_target)->verdict, Verdict::Broken); // Nothing was written.
}

void TestDraft::fixOverTheDraft()
{
    QByteArray typed = siteText;
    typed.replace("127.0.0.1:3000", "127.0.0.1:4000");
    const auto plan = planForDraft(m_target, m_read, {{path("sites-enabled/a"), typed}}, Method::Merge);
    QVERIFY(plan);
    QByteArray site;
    for (const nginx::FileChange &change : plan->changes) {
        if (change.path.endsWith("/a")) {
            site = change.after;
        }
    }
    QVERIFY2(site.contains("127.0.0.1:4000") && site.contains("Upgrade $http_upgrade"), site.constData());
}

void TestDraft::outcomeOfAPlan()
{
    const auto plan = planFor(m_target, m_read, Method::Merge);
    QVERIFY(plan);
    QCOMPARE(outcomeOf(m_target, m_read, plan->changes).verdict, Verdict::Works);
    QCOMPARE(outcomeOf(m_target, m_read, {}).verdict, Verdict::Broken);
}

void TestDraft::blocksOfAPlan()
{
    Session session;
    session.setTarget(m_target);
    QSignalSpy diagnosed(&session, &Session::diagnosed);
    session.diagnose();
    QVERIFY(diagnosed.wait(20'000));
    session.makePlan(Method::Merge);
    QVERIFY(session.plan());
    const Plan whole = *session.plan();
    QVERIFY(whole.isWhole() && !whole.isEmpty());
    QCOMPARE(session.outcome()->verdict, Verdict::Works);
    // Without the map, which is in the main file, the variable is not defined.
    const auto main = std::find_if(whole.offered.cbegin(), whole.offered.cend(),
                                   [](const auto &change) { return change.path.endsWith("nginx.conf"); });
    QVERIFY(main != whole.offered.cend());
    session.takeBlock(main - whole.offered.cbegin(), 0, false);
    QVERIFY(!session.plan()->isWhole());
    QCOMPARE(session.plan()->changes.size(), whole.changes.size() - 1);
    QCOMPARE(session.outcome()->verdict, Verdict::Broken);
    session.takeBlock(main - whole.offered.cbegin(), 0, true);
    QVERIFY(session.plan()->isWhole());
    QCOMPARE(session.outcome()->verdict, Verdict::Works);
    session.takeBlock(99, 99, false); // There is no such edit.
    QVERIFY(session.plan()->isWhole());
}

void TestDraft::linksAreRead()
{
    // The plan writes the file behind the link; the outcome is that of the name which Nginx reads.
    const auto plan = planFor(m_target, m_read, Method::Merge);
    QVERIFY(plan);
    QVERIFY(std::any_of(plan->changes.cbegin(), plan->changes.cend(),
                        [](const auto &change) { return change.path.endsWith("sites-available/a"); }));
    QVERIFY(m_read.config->file(path("sites-enabled/a")) != nullptr);
}

QTEST_GUILESS_MAIN(TestDraft)
#include "tst_draft.moc"

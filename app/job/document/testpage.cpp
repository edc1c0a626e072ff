// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/testpage.h"

#include "job/explain.h"
#include "job/probejson.h"
#include "job/proof.h"
#include "probe/protocol.h"
#include "probe/remarks.h"

#include <QCoreApplication>
#include <QLocale>

namespace gate101::job {

namespace {

/// Words of the page itself.
struct Page
{
    Q_DECLARE_TR_FUNCTIONS(TestPage)
};

QString inMs(double ms)
{
    //: A duration in milliseconds.
    return Page::tr("%1 ms").arg(QLocale().toString(ms, 'f', 1));
}

/// A sentence with its reason and next step, as one paragraph.
QString whole(const Statement &statement)
{
    const Explanation words = explain(statement);
    QStringList parts{words.message, words.why, words.next};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". ")).replace(QStringLiteral(".. "), QStringLiteral(". "));
}

QString hostOf(const probe::AddressReport &address)
{
    if (address.address.isNull()) {
        return address.socketPath;
    }
    return probe::bracketed(address.address.toString()) + u':' + QString::number(address.port);
}

QStringList stageRow(const QString &host, const probe::StageResult &stage, Secrets secrets)
{
    const Statement said =
        stage.problem ? *stage.problem : Statement{"stage-" + probe::stageName(stage.stage), stage.facts};
    return {host, stage.ok ? QStringLiteral("✓") : QStringLiteral("✗"), shownText(messageOf(said), secrets),
            inMs(stage.ms)};
}

void addCertificates(Document &document, const probe::AddressReport &address)
{
    QList<QStringList> rows;
    for (const probe::CertificateFacts &certificate : address.chain) {
        rows.append({certificate.subject, certificate.issuer,
                     QLocale().toString(certificate.notAfter.toLocalTime().date(), QLocale::ShortFormat),
                     certificate.names.join(QStringLiteral(", "))});
    }
    if (!rows.isEmpty()) {
        document.heading(2, Page::tr("Certificates"));
        document.table(
            {Page::tr("Subject"), Page::tr("Issued by"), Page::tr("Valid until"), Page::tr("Names")}, rows);
    }
}

void addExchange(Document &document, const QString &title, const probe::AddressReport &address,
                 Secrets secrets)
{
    if (address.request.isEmpty()) {
        return;
    }
    const auto shown = [secrets](const QByteArray &head) {
        return secrets == Secrets::Shown ? head : masked(head);
    };
    const QByteArray bytes = shown(address.request) + shown(address.responseHead) + address.bodyHead;
    document.heading(3, title);
    document.quote(QStringLiteral("http"), QString::fromUtf8(bytes).remove(u'\r'));
}

} // namespace

void addResult(Document &document, const probe::ProbeReport &report, Secrets secrets)
{
    QStringList lines;
    if (report.works) {
        lines.append(Page::tr("The WebSocket works"));
    }
    if (report.cause) {
        lines.append(whole(*report.cause));
        if (report.cause->because) {
            const Statement &because = *report.cause->because;
            lines.append(because.facts.value("file") + u':' + because.facts.value("line") + u": " +
                         messageOf(because));
        }
        for (const QByteArray &id : report.cause->either) {
            //: %1 is a cause that the observations do not rule out.
            lines.append(Page::tr("Possible: %1").arg(messageOf({id, report.cause->facts})));
        }
        if (!report.cause->partedBy.isEmpty()) {
            lines.append(messageOf({report.cause->partedBy, {}}));
        }
    }
    if (const std::optional<Statement> proof = proofOf(report.seen)) {
        lines.append(whole(*proof));
    }
    if (const std::optional<probe::Protocol> protocol = probe::recogniseProtocol(report.seen)) {
        for (const Statement &each : probe::statementsOf(*protocol)) {
            lines.append(whole(each));
        }
    }
    for (const Statement &each : probe::remarksOn(report.seen)) {
        lines.append(whole(each));
    }
    if (lines.isEmpty()) {
        lines.append(Page::tr("The WebSocket does not work, and no cause could be named"));
    }
    for (QString &line : lines) {
        line = shownText(line, secrets);
    }
    document.list(lines);
}

void addStages(Document &document, const probe::ProbeReport &report, Secrets secrets)
{
    QList<QStringList> rows{stageRow(report.seen.endpoint.host, report.seen.resolve, secrets)};
    for (const probe::AddressReport &address : report.seen.addresses) {
        for (const probe::StageResult &stage : address.stages) {
            rows.append(stageRow(hostOf(address), stage, secrets));
        }
    }
    document.table({Page::tr("Address"), Page::tr("Result"), Page::tr("Stage"), Page::tr("Time")}, rows);
}

Document testPage(const probe::ProbeReport &report, Secrets secrets)
{
    Document document;
    //: Title of a page; %1 is the URL.
    document.title = Page::tr("WebSocket test: %1").arg(shownText(report.seen.endpoint.toString(), secrets));
    //: %1 is a date with its time.
    document.paragraph(Page::tr("Made on %1 with Gate101 %2")
                           .arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat),
                                QStringLiteral(GATE101_VERSION)));
    document.heading(2, Page::tr("Result"));
    addResult(document, report, secrets);
    document.heading(2, Page::tr("Stages"));
    addStages(document, report, secrets);
    for (const probe::AddressReport &address : report.seen.addresses) {
        addCertificates(document, address);
    }
    document.heading(2, Page::tr("Exchanges"));
    for (const probe::AddressReport &address : report.seen.addresses) {
        addExchange(document, hostOf(address), address, secrets);
    }
    const probe::Observation &seen = report.seen;
    const auto add = [&document, secrets](const QString &title,
                                          const std::optional<probe::AddressReport> &one) {
        if (one) {
            addExchange(document, title, *one, secrets);
        }
    };
    add(Page::tr("Plain request of the same path"), seen.companion);
    add(Page::tr("Backend, asked directly"), seen.direct);
    add(Page::tr("Backend, asked as Nginx does now"), seen.imitatedNow);
    add(Page::tr("Backend, asked as Nginx will after the fix"), seen.imitatedFixed);
    return document;
}

} // namespace gate101::job

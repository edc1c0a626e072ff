// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/sessionpage.h"

#include "job/document/testpage.h"
#include "job/explain.h"
#include "job/session.h"
#include "nginx/edits/diff.h"

#include <QCoreApplication>

namespace gate101::job {

namespace {

/// Words of the page itself.
struct Page
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

void addFound(Document &document, const Diagnosis &diagnosis)
{
    document.heading(2, Page::tr("Result"));
    document.paragraph(messageOf(diagnosis.summary));
    document.heading(2, Page::tr("What was found"));
    QStringList lines;
    if (diagnosis.nginx.version.isKnown()) {
        lines.append(
            Page::tr("Nginx: %1, %2")
                .arg(QString::fromLatin1(diagnosis.nginx.version.toString()), diagnosis.nginx.mainFile));
    }
    for (const nginx::Finding &finding : diagnosis.findings) {
        const Explanation words = explain(finding.statement);
        QString text = words.message;
        if (finding.place.line > 0) {
            text += u" (" + QString::fromUtf8(finding.place.file) + u':' +
                    QString::number(finding.place.line) + u')';
        }
        lines.append(words.why.isEmpty() ? text : QString(text + u". " + words.why));
    }
    if (diagnosis.findings.isEmpty()) {
        lines.append(Page::tr("Nothing wrong in the configuration"));
    }
    document.list(lines);
}

void addChange(Document &document, const Session &session)
{
    document.heading(2, Page::tr("Change"));
    document.paragraph(messageOf(session.plan()->why));
    if (session.change()) {
        document.paragraph(Page::tr("Number %1, state: %2")
                               .arg(QString::fromLatin1(session.change()->id),
                                    QString::fromLatin1(session.change()->state)));
    }
    document.quote(QStringLiteral("diff"), QString::fromUtf8(nginx::unifiedDiff(session.plan()->changes)));
}

void addTest(Document &document, const QString &title, const std::optional<probe::ProbeReport> &report)
{
    if (report) {
        document.heading(3, title);
        addResult(document, *report);
        addStages(document, *report);
    }
}

} // namespace

Document sessionPage(const Session &session)
{
    Document document;
    //: Title of the report; %1 is the URL.
    document.title =
        Page::tr("WebSocket check: %1").arg(QString::fromLatin1(masked(session.target().url.toLatin1())));
    if (session.diagnosis()) {
        addFound(document, *session.diagnosis());
    }
    if (session.plan() && !session.plan()->isEmpty()) {
        addChange(document, session);
    }
    if (session.before() || session.after()) {
        document.heading(2, Page::tr("Live test"));
        addTest(document, Page::tr("Before"), session.before());
        addTest(document, Page::tr("After"), session.after());
    }
    return document;
}

} // namespace gate101::job

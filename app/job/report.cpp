// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/report.h"

#include "job/evidence.h"
#include "job/explain.h"
#include "job/proof.h"
#include "job/session.h"
#include "nginx/edits/diff.h"

#include <QCoreApplication>

namespace gate101::job {

namespace {

/// Words of the report itself.
class Report
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit Report(const Session &session)
        : m_session(session)
    {
    }

    QString make()
    {
        //: Title of the report; %1 is the URL.
        heading(1, tr("WebSocket check: %1").arg(maskedUrl()));
        if (m_session.diagnosis()) {
            found(*m_session.diagnosis());
        }
        if (m_session.plan() && !m_session.plan()->isEmpty()) {
            changed(*m_session.plan());
        }
        if (m_session.before() || m_session.after()) {
            heading(2, tr("Live test"));
            if (m_session.before()) {
                tested(tr("Before"), *m_session.before());
            }
            if (m_session.after()) {
                tested(tr("After"), *m_session.after());
            }
        }
        return m_text;
    }

private:
    [[nodiscard]] QString maskedUrl() const
    {
        return QString::fromLatin1(masked(m_session.target().url.toLatin1()));
    }

    void heading(int level, const QString &text)
    {
        m_text += (m_text.isEmpty() ? QString() : QStringLiteral("\n")) + QString(level, u'#') + u' ' + text +
                  u"\n\n";
    }

    void line(const QString &text) { m_text += u"- " + text + u'\n'; }

    void found(const Diagnosis &diagnosis)
    {
        heading(2, tr("Result"));
        m_text += messageOf(diagnosis.summary) + u'\n';
        heading(2, tr("What was found"));
        if (diagnosis.nginx.version.isKnown()) {
            line(tr("Nginx: %1, %2")
                     .arg(QString::fromLatin1(diagnosis.nginx.version.toString()), diagnosis.nginx.mainFile));
        }
        for (const nginx::Finding &finding : diagnosis.findings) {
            const Explanation words = explain(finding.statement);
            QString text = words.message;
            if (finding.place.line > 0) {
                text += u" (" + QString::fromUtf8(finding.place.file) + u':' +
                        QString::number(finding.place.line) + u')';
            }
            line(words.why.isEmpty() ? text : QString(text + u". " + words.why));
        }
        if (diagnosis.findings.isEmpty()) {
            line(tr("Nothing wrong in the configuration"));
        }
    }

    void changed(const Plan &plan)
    {
        heading(2, tr("Change"));
        m_text += messageOf(plan.why) + u'\n';
        if (m_session.change()) {
            m_text += u'\n' +
                      tr("Number %1, state: %2")
                          .arg(QString::fromLatin1(m_session.change()->id),
                               QString::fromLatin1(m_session.change()->state)) +
                      u'\n';
        }
        m_text += u"\n```diff\n" + QString::fromUtf8(nginx::unifiedDiff(plan.changes)) + u"```\n";
    }

    void tested(const QString &title, const probe::ProbeReport &report)
    {
        for (const probe::AddressReport &address : report.seen.addresses) {
            QString text = title + u": " + address.address.toString() + u", ";
            text += address.status > 0 ? QString::number(address.status) : tr("no answer");
            for (const probe::StageResult &stage : address.stages) {
                text += u", " + QString::fromLatin1(probe::stageName(stage.stage)) + u' ' +
                        QString::number(stage.ms, 'f', 1) + u" ms";
            }
            line(text);
        }
        if (report.cause) {
            told(*report.cause);
        }
        if (const std::optional<Statement> proof = proofOf(report.seen)) {
            line(messageOf(*proof));
        }
    }

    void told(const probe::Cause &cause)
    {
        line(messageOf(cause));
        if (cause.because) {
            line(cause.because->facts.value("file") + u':' + cause.because->facts.value("line") + u": " +
                 messageOf(*cause.because));
        }
        for (const QByteArray &id : cause.either) {
            //: %1 is a cause that the observations do not rule out.
            line(tr("Possible: %1").arg(messageOf({id, cause.facts})));
        }
        if (!cause.partedBy.isEmpty()) {
            line(messageOf({cause.partedBy, {}}));
        }
    }

    const Session &m_session;
    QString m_text;
};

} // namespace

QString markdownReport(const Session &session)
{
    return Report(session).make();
}

} // namespace gate101::job

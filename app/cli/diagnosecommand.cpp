// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/diagnosecommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "nginx/files/configset.h"

namespace gate101::cli {

DiagnoseCommand::DiagnoseCommand(const Options &given)
    : Command(given)
{
}

void DiagnoseCommand::start()
{
    job::Target target = options.target;
    target.probe = target.probe && options.verb == Verb::Diagnose;
    connect(&m_session, &job::Session::diagnosed, this, &DiagnoseCommand::diagnosed);
    connect(&m_session, &job::Session::serverChecked, this, &DiagnoseCommand::report);
    connect(&m_session, &job::Session::failed, this,
            [this](const Error &error) { fail(error, exitCodeOf(error)); });
    m_session.setHost(options.host);
    m_session.setTarget(target);
    m_session.diagnose();
}

/// The troubleshooting list asks programs of this machine, so it goes with the live test.
void DiagnoseCommand::diagnosed()
{
    const bool here = options.target.nginxVersion.isEmpty() && m_session.diagnosis()->config != nullptr;
    if (m_session.target().probe && here) {
        m_session.checkServer();
    } else {
        report();
    }
}

void DiagnoseCommand::report()
{
    const job::Diagnosis &diagnosis = *m_session.diagnosis();
    const bool routing = options.verb == Verb::Route;
    if (options.json) {
        printJson(routing ? routeJson(diagnosis.route) : diagnosisJson(diagnosis, m_session.checks()));
    } else if (routing) {
        printRoute(diagnosis.route);
    } else {
        printDiagnosis(diagnosis);
        printChecks(m_session.checks());
    }
    const bool complete = diagnosis.config != nullptr && diagnosis.config->isComplete();
    if (routing) {
        if (!complete && diagnosis.config != nullptr) {
            printProblems(*diagnosis.config);
        }
        Q_EMIT finished(!complete ? Unreadable : diagnosis.route.server ? Done : Fails);
        return;
    }
    switch (diagnosis.verdict) {
    case job::Verdict::Works:
        Q_EMIT finished(Done);
        break;
    case job::Verdict::Broken:
        Q_EMIT finished(Fails);
        break;
    case job::Verdict::Unknown:
        Q_EMIT finished(complete ? Fails : Unreadable);
        break;
    }
}

} // namespace gate101::cli

#include "moc_diagnosecommand.cpp"

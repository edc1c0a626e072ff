// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probecommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/document/savetest.h"
#include "job/probejson.h"

namespace gate101::cli {

ProbeCommand::ProbeCommand(const Options &given)
    : Command(given)
{
}

void ProbeCommand::start()
{
    connect(&m_session, &job::Session::failed, this,
            [this](const Error &error) { fail(error, exitCodeOf(error)); });
    connect(&m_session, &job::Session::tested, this, [this] {
        const probe::ProbeReport &report = *m_session.before();
        if (!options.exportFile.isEmpty()) {
            if (const auto saved = job::saveTest(report, options.exportFile, options.secrets); !saved) {
                fail(saved.error(), Fails);
                return;
            }
        }
        if (options.json) {
            printJson(job::probeJson(report, options.secrets));
        } else {
            printProbe(report);
        }
        Q_EMIT finished(report.works ? Done : Fails);
    });
    m_session.setTarget(options.target);
    m_session.test();
}

} // namespace gate101::cli

#include "moc_probecommand.cpp"

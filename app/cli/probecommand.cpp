// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/probecommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/document/savetest.h"
#include "job/probejson.h"
#include "job/probing.h"

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
        const auto request = job::probeRequest(options.target, nullptr);
        if (options.secondOpinion && request) {
            m_second.ask(*request);
        } else {
            tell(std::nullopt);
        }
    });
    connect(&m_second, &probe::SecondOpinion::finished, this,
            [this](const probe::Opinion &opinion) { tell(opinion); });
    m_session.setTarget(options.target);
    m_session.test();
}

void ProbeCommand::tell(const std::optional<probe::Opinion> &opinion)
{
    const probe::ProbeReport &report = *m_session.before();
    const auto differs = opinion ? probe::disagreement(*opinion, report) : std::nullopt;
    if (options.json) {
        QJsonObject object = job::probeJson(report, options.secrets);
        if (opinion) {
            object.insert(QStringLiteral("second_opinion"), opinionJson(*opinion, differs));
        }
        printJson(object);
    } else {
        printProbe(report);
        if (opinion) {
            print();
            printExplained(opinion->statement);
        }
        if (differs) {
            printExplained(*differs);
        }
    }
    Q_EMIT finished(report.works ? Done : Fails);
}

} // namespace gate101::cli

#include "moc_probecommand.cpp"

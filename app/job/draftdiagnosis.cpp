// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/draftdiagnosis.h"

#include "job/configreading.h"
#include "nginx/files/overlayreader.h"

#include <QElapsedTimer>

namespace gate101::job {

DraftDiagnosis::DraftDiagnosis(Target target, Diagnosis read)
    : m_target(std::move(target))
    , m_now(std::move(read))
{
    m_now.probe.reset();
}

Diagnosis DraftDiagnosis::withFile(const QByteArray &path, const QByteArray &bytes)
{
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(m_target.url);
    if (m_now.config == nullptr || m_now.config->file(path) == nullptr || !endpoint) {
        Diagnosis alone = m_now;
        alone.findings += nginx::syntaxFindings(*nginx::Tree::parse(path, bytes));
        return alone;
    }
    QElapsedTimer clock;
    clock.start();
    m_now.config = m_now.config->withFile(m_reader, path, bytes);
    judgeConfiguration(m_now, m_target, *endpoint);
    m_now.ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return m_now;
}

Result<nginx::FixPlan> planForDraft(const Target &target, const Diagnosis &diagnosis,
                                    const QMap<QByteArray, QByteArray> &texts, nginx::Method method)
{
    LocalReader disk;
    nginx::OverlayReader reader(disk);
    nginx::FileChanges edits;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        nginx::FileChange edit;
        edit.path = it.key();
        edit.after = it.value();
        edits.append(edit);
    }
    reader.lay(edits);
    return planFor(reader, target, diagnosis, method);
}

} // namespace gate101::job

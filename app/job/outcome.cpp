// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/outcome.h"

#include "job/configreading.h"
#include "job/localreader.h"
#include "nginx/files/configset.h"
#include "nginx/files/disabledsites.h"
#include "nginx/files/overlayreader.h"

namespace gate101::job {

Outcome outcomeOf(const Target &target, const Diagnosis &diagnosis, const nginx::FileChanges &changes)
{
    LocalReader disk;
    nginx::OverlayReader reader(disk);
    nginx::FileChanges asRead = changes;
    for (nginx::FileChange &change : asRead) {
        // What is written is the file behind a link; Nginx reads it by the name of the link.
        if (const auto tree = readTree(disk, *diagnosis.config, change.path)) {
            change.path = tree->path();
        }
    }
    reader.lay(asRead);
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(target.url);
    Diagnosis changed = diagnosis;
    changed.probe.reset();
    if (endpoint) {
        changed.config = nginx::ConfigSet::load(reader, diagnosis.config->mainFile());
        changed.disabledSites = nginx::readDisabledSites(reader, *changed.config);
        judgeConfiguration(changed, target, *endpoint);
    }
    return {changed.verdict, changed.summary};
}

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/plan.h"

#include "nginx/edits/blocks.h"

namespace gate101::job {

Plan Plan::whole(Method method, Statement why, nginx::FileChanges changes)
{
    Plan plan;
    plan.method = method;
    plan.why = std::move(why);
    plan.changes = std::move(changes);
    plan.offered = plan.changes;
    for (const nginx::FileChange &change : std::as_const(plan.offered)) {
        plan.taken.emplace_back(static_cast<size_t>(nginx::blockCount(change)), true);
    }
    return plan;
}

void Plan::take(qsizetype change, size_t block, bool isTaken)
{
    if (change < 0 || change >= offered.size() || block >= taken[static_cast<size_t>(change)].size()) {
        return;
    }
    taken[static_cast<size_t>(change)][block] = isTaken;
    changes.clear();
    for (qsizetype i = 0; i < offered.size(); ++i) {
        const auto part = nginx::withBlocks(offered[i], taken[static_cast<size_t>(i)]);
        if (part && (part->kind != nginx::FileChange::Kind::Edit || part->before != part->after)) {
            changes.append(*part);
        }
    }
}

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/report.h"

#include <algorithm>

namespace gate101::probe {

QByteArray stageName(Stage stage)
{
    switch (stage) {
    case Stage::Resolve:
        return "resolve";
    case Stage::Connect:
        return "connect";
    case Stage::Tls:
        return "tls";
    case Stage::Upgrade:
        return "upgrade";
    case Stage::Echo:
        return "echo";
    }
    return {};
}

QByteArray hopName(Hop hop)
{
    switch (hop) {
    case Hop::Client:
        return "client";
    case Hop::Name:
        return "name";
    case Hop::Network:
        return "network";
    case Hop::Tls:
        return "tls";
    case Hop::Nginx:
        return "nginx";
    case Hop::Backend:
        return "backend";
    }
    return {};
}

QByteArray confidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Certain:
        return "certain";
    case Confidence::Likely:
        return "likely";
    case Confidence::Possible:
        return "possible";
    }
    return {};
}

const StageResult *AddressReport::stage(Stage wanted) const
{
    const auto found = std::find_if(stages.begin(), stages.end(),
                                    [wanted](const StageResult &result) { return result.stage == wanted; });
    return found == stages.end() ? nullptr : &*found;
}

bool AddressReport::passed(Stage wanted) const
{
    const StageResult *result = stage(wanted);
    return result != nullptr && result->ok;
}

} // namespace gate101::probe

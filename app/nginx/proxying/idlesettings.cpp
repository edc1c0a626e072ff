// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/idlesettings.h"

#include "nginx/model/timevalue.h"

namespace gate101::nginx {

using namespace std::chrono_literals;

std::vector<TimeSetting> idleSettings(const Resolution &resolution)
{
    std::vector<TimeSetting> settings;
    if (resolution.route.handler != Route::Handler::Proxy || resolution.scope == nullptr) {
        return settings;
    }
    static constexpr std::pair<const char *, std::chrono::seconds> limits[] = {{"proxy_read_timeout", 60s},
                                                                               {"proxy_send_timeout", 60s},
                                                                               {"send_timeout", 60s},
                                                                               {"keepalive_timeout", 75s}};
    for (const auto &[name, usual] : limits) {
        const Directive directive = resolution.scope->effective(name);
        if (directive.isNull()) {
            settings.push_back({name, usual, resolution.handler.place(), true});
        } else if (const auto value = parseTime(directive.arg(0))) {
            settings.push_back({name, *value, directive.place(), false});
        }
    }
    return settings;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/proxying/hiddenheader.h"

#include <algorithm>

namespace gate101::nginx {

std::vector<Directive> hiddenHeaders(const Scope &scope)
{
    std::vector<Directive> hidden;
    const std::vector<Directive> passed = scope.allEffective("proxy_pass_header");
    for (const Directive &line : scope.allEffective("proxy_hide_header")) {
        const QByteArray name = line.arg(0).toLower();
        const bool matters = name == "upgrade" || name == "sec-websocket-accept";
        const bool let = std::any_of(passed.begin(), passed.end(), [&name](const Directive &pass) {
            return pass.arg(0).toLower() == name;
        });
        if (matters && !let) {
            hidden.push_back(line);
        }
    }
    return hidden;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/httpproxy.h"

#include <QUrl>

namespace gate101::job {

std::optional<Statement> httpProxyNotice()
{
    for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "all_proxy", "ALL_PROXY"}) {
        const QString value = qEnvironmentVariable(name).trimmed();
        if (!value.isEmpty()) {
            const QUrl url = QUrl::fromUserInput(value);
            const QString shown = url.isValid() ? url.toDisplayString(QUrl::RemoveUserInfo) : QString();
            return Statement{"http-proxy-unused",
                             {{"variable", QString::fromLatin1(name)}, {"proxy", shown}}};
        }
    }
    return std::nullopt;
}

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/model/setting.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

/// What makes a request a handshake beside Upgrade and Connection is the client's and must arrive as it was
/// sent: the method, the key and the version (RFC 6455 section 4.1).
void checkHandshake(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const Directive method = context.resolution.scope->effective("proxy_method");
    if (!method.isNull()) {
        const Evaluated name = context.resolution.variables->evaluate(method.arg(0));
        if (name.decided && name.text != "GET") {
            findings.append(makeFinding("method-changed", Severity::Error, method.place(),
                                        {{"method", QString::fromUtf8(name.text)}}));
        }
    }
    const QHash<QByteArray, QByteArray> own{{"Sec-WebSocket-Key", "$http_sec_websocket_key"},
                                            {"Sec-WebSocket-Version", "13"}};
    for (auto header = own.cbegin(); header != own.cend(); ++header) {
        const HeaderState state = headerState(context, header.key());
        if (state.configured && state.value != header.value()) {
            findings.append(makeFinding(
                "handshake-header-changed", Severity::Error, state.directive.place(),
                {{"header", QString::fromUtf8(header.key())}, {"value", QString::fromUtf8(state.value)}},
                true));
        }
    }
}

} // namespace gate101::nginx

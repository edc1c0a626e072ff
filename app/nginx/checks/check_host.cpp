// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/checks.h"
#include "nginx/proxying/proxyheader.h"

namespace gate101::nginx {

namespace {

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

/// A backend that compares Origin with Host answers 403 when the Host it sees is not the one the browser
/// went to. Most do not compare, so this is a warning.
void checkHost(const CheckContext &context, Findings &findings)
{
    if (!context.isProxied()) {
        return;
    }
    const RouteRequest &request = context.resolution.request;
    const quint16 usualPort = request.tls ? 443 : 80;
    const QByteArray expected = hostHeader(request.host, request.port, usualPort);
    const QByteArray proxyHost = context.resolution.target.proxyHost();
    if (const Directive shadowed = shadowedHeader(context, "Host"); !shadowed.isNull()) {
        const Directive own = context.resolution.scope->allEffective("proxy_set_header").front();
        findings.append(makeFinding("host-not-inherited", Severity::Warning, own.place(),
                                    {{"sent", text(proxyHost)},
                                     {"otherfile", text(shadowed.place().file)},
                                     {"otherline", QString::number(shadowed.line())}},
                                    true));
        return;
    }
    const HeaderState state = headerState(context, "Host");
    const QByteArray sent = state.configured ? state.value : proxyHost;
    if (!state.decided || state.sent.size() > 1 || sent.isEmpty() ||
        sent.compare(expected, Qt::CaseInsensitive) == 0) {
        return;
    }
    const QByteArray bare = hostHeader(request.host, usualPort, usualPort);
    const bool withoutPort = sent.compare(bare, Qt::CaseInsensitive) == 0;
    const bool withPort = sent.startsWith(QByteArray(bare + ':'));
    findings.append(makeFinding(withoutPort ? "host-without-port"
                                : withPort  ? "host-with-port"
                                            : "host-not-forwarded",
                                Severity::Warning,
                                state.configured ? state.directive.place() : headerAnchor(context),
                                {{"sent", text(sent)}, {"expected", text(expected)}}));
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/backendscheme.h"

namespace gate101::nginx {

namespace {

bool isThisMachine(const QByteArray &host)
{
    return host == "localhost" || host.startsWith("127.") || host == "[::1]";
}

bool listensAt(const Listen &listen, const ProxyTarget &target)
{
    return listen.takes(target.port) && listen.family != Listen::Family::Unix && !listen.quic &&
           (listen.isWildcard() || target.host == "localhost" || listen.address == target.host ||
            '[' + listen.address + ']' == target.host);
}

} // namespace

SchemeMatch matchScheme(const HttpModel &model, const Resolution &resolution)
{
    const ProxyTarget &target = resolution.target;
    if (resolution.route.handler != Route::Handler::Proxy || !target.valid || target.port == 0 ||
        model.upstream(target.host) != nullptr) {
        return SchemeMatch::Unknown;
    }
    if (isThisMachine(target.host)) {
        bool here = false;
        bool fits = false;
        for (const auto &server : model.servers()) {
            for (const Listen &listen : server->listens) {
                if (listensAt(listen, target)) {
                    here = true;
                    fits = fits || listen.tls == target.tls;
                }
            }
        }
        if (here) {
            return fits ? SchemeMatch::Unknown : SchemeMatch::Wrong;
        }
    }
    return (target.tls && target.port == 80) || (!target.tls && target.port == 443) ? SchemeMatch::Doubtful
                                                                                    : SchemeMatch::Unknown;
}

QByteArray withOtherScheme(const QByteArray &url)
{
    const qsizetype end = url.indexOf("://");
    return (url.left(end).toLower() == "https" ? "http" : "https") + url.mid(end);
}

} // namespace gate101::nginx

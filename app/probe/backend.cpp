// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/backend.h"

#include "probe/authority.h"
#include "probe/endpoint.h"

#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

/// "unix:/run/app.sock" and Nginx's "unix:/run/app.sock:/path", whose path behind the colon is not the
/// socket's.
Result<Backend> parseSocket(const QString &text, const QString &given)
{
    Backend backend;
    backend.socketPath = text.mid(5).section(u':', 0, 0);
    if (!backend.socketPath.startsWith(u'/')) {
        return failure("backend-malformed", {{"backend", given}});
    }
    return backend;
}

} // namespace

Result<Backend> Backend::parse(const QString &text)
{
    const QString given = text.trimmed();
    if (given.isEmpty()) {
        return failure("backend-empty");
    }
    Backend backend;
    QString rest = given;
    std::optional<quint16> schemePort;
    const qsizetype colon = given.indexOf(u"://");
    if (colon >= 0) {
        const QString scheme = given.left(colon).toLower();
        backend.secure = scheme == u"https" || scheme == u"wss";
        if (!backend.secure && scheme != u"http" && scheme != u"ws") {
            return failure("backend-malformed", {{"backend", given}});
        }
        schemePort = backend.secure ? 443 : 80;
        rest = given.mid(colon + 3);
    }
    if (rest.startsWith(u"unix:")) {
        return parseSocket(rest, given);
    }
    rest = rest.section(u'/', 0, 0);
    if (std::all_of(rest.begin(), rest.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })) {
        rest.prepend(u"localhost:");
    }
    const Authority parts = splitAuthority(rest);
    if (parts.fault == Authority::Fault::BadPort) {
        return failure("backend-bad-port", {{"backend", given}});
    }
    const std::optional<quint16> port = parts.port ? parts.port : schemePort;
    if (parts.fault != Authority::Fault::None || !port) {
        return failure("backend-malformed", {{"backend", given}});
    }
    backend.host = parts.host;
    backend.port = *port;
    return backend;
}

QString Backend::toString() const
{
    if (isLocal()) {
        return u"unix:"_s + socketPath;
    }
    return (secure ? u"https://"_s : QString()) + bracketed(host) + u":"_s + QString::number(port);
}

QByteArray Backend::hostHeader() const
{
    if (isLocal()) {
        return "localhost";
    }
    const QByteArray name = bracketed(host.section(u'%', 0, 0)).toLatin1();
    return port == (secure ? 443 : 80) ? name : name + ':' + QByteArray::number(port);
}

} // namespace gate101::probe

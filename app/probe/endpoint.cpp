// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/endpoint.h"

#include "probe/authority.h"
#include "probe/headers.h"

#include <QHostAddress>
#include <algorithm>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

/// Percent-encodes what a browser encodes (WHATWG URL, the path and the special-query encode sets). An escape
/// that is already there stays as it is, a stray percent sign too.
QByteArray encoded(const QByteArray &bytes, const char *set)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    for (const char c : bytes) {
        const auto u = static_cast<unsigned char>(c);
        if (u <= 0x20 || u >= 0x7f || QByteArrayView(set).contains(c)) {
            out += '%';
            out += digits[u >> 4];
            out += digits[u & 15];
        } else {
            out += c;
        }
    }
    return out;
}

bool isDot(const QByteArray &segment, const char *dots)
{
    return segment.toLower().replace("%2e", ".") == dots;
}

/// Resolves "." and ".." as a browser does before it sends the path; empty segments stay.
QByteArray withoutDots(const QByteArray &path)
{
    const QByteArrayList segments = path.split('/');
    QByteArrayList kept;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i == segments.size() - 1;
        if (isDot(segments[i], "..")) {
            if (kept.size() > 1) {
                kept.removeLast();
            }
        } else if (!isDot(segments[i], ".")) {
            kept.append(segments[i]);
            continue;
        }
        if (last) {
            kept.append(QByteArray());
        }
    }
    return kept.join('/');
}

QByteArray targetOf(const QString &rest)
{
    const qsizetype mark = rest.indexOf(u'?');
    QByteArray path = rest.left(mark).toUtf8().replace('\\', '/');
    if (path.isEmpty()) {
        path = "/";
    }
    QByteArray target = encoded(withoutDots(path), "\"<>`{}");
    if (mark >= 0) {
        target += '?' + encoded(rest.mid(mark + 1).toUtf8(), "\"<>'");
    }
    return target;
}

/// The ws or wss URL that was probably meant, or nothing when even that would not do.
Facts withSuggestion(const QString &url, const QString &scheme, const QString &rest)
{
    Facts facts{{"url", url}};
    QString meant = scheme;
    if (scheme.isEmpty()) {
        const QString host = rest.left(rest.indexOf(u'/')).section(u':', 0, 0);
        const bool here = host == u"localhost" || rest.startsWith(u'[') || !QHostAddress(host).isNull();
        meant = here ? u"ws"_s : u"wss"_s;
    }
    const QString suggestion = meant % u"://" % rest;
    if (!meant.isEmpty() && Endpoint::parse(suggestion)) {
        facts.insert("suggestion", suggestion);
    }
    return facts;
}

} // namespace

Result<Endpoint> Endpoint::parse(const QString &text)
{
    const QString url = text.trimmed();
    if (url.isEmpty()) {
        return failure("url-empty");
    }
    const qsizetype colon = url.indexOf(u"://");
    const QString scheme = colon < 0 ? QString() : url.left(colon).toLower();
    const QString after = colon < 0 ? url : url.mid(colon + 3);
    const auto authorityEnd = std::find_if(after.begin(), after.end(), [](QChar c) {
        return c == u'/' || c == u'\\' || c == u'?' || c == u'#';
    });
    const QString authority(after.constData(), authorityEnd - after.begin());
    const QString rest = after.mid(authority.size());
    if (authority.contains(u'@')) {
        return failure("url-has-password");
    }
    if (scheme != u"ws" && scheme != u"wss") {
        const QString meant = scheme == u"https" ? u"wss"_s : scheme == u"http" ? u"ws"_s : QString();
        if (colon >= 0 && meant.isEmpty()) {
            return failure("url-not-websocket", {{"url", url}});
        }
        return failure("url-not-websocket", withSuggestion(url, meant, after));
    }
    if (std::any_of(url.begin(), url.end(),
                    [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; })) {
        return failure("url-malformed", {{"url", url}});
    }
    const qsizetype hash = rest.indexOf(u'#');
    if (hash >= 0) {
        return failure("url-has-fragment",
                       {{"url", url}, {"suggestion", scheme % u"://" % authority % rest.left(hash)}});
    }

    const Authority parts = splitAuthority(authority);
    switch (parts.fault) {
    case Authority::Fault::NoHost:
        return failure("url-no-host", {{"url", url}});
    case Authority::Fault::BadPort:
        return failure("url-bad-port", {{"url", url}});
    case Authority::Fault::BadHost:
        return failure("url-malformed", {{"url", url}});
    case Authority::Fault::None:
        break;
    }
    Endpoint endpoint;
    endpoint.secure = scheme == u"wss";
    endpoint.host = parts.host;
    endpoint.port = parts.port.value_or(endpoint.secure ? 443 : 80);
    endpoint.target = targetOf(rest);
    return endpoint;
}

QByteArray Endpoint::hostHeader() const
{
    // A zone id means something on this machine only, so it never goes out (RFC 6874, section 4).
    const QByteArray name = bracketed(host.left(host.indexOf(u'%'))).toLatin1();
    return port == (secure ? 443 : 80) ? name : name + ':' + QByteArray::number(port);
}

QString Endpoint::toString() const
{
    const QString shown =
        bracketed(host) % (port == (secure ? 443 : 80) ? QString() : u":"_s + QString::number(port));
    return (secure ? u"wss://"_s : u"ws://"_s) + shown + QString::fromLatin1(target);
}

QByteArray Endpoint::path() const
{
    return before(target, '?');
}

QString bracketed(const QString &host)
{
    return host.contains(u':') ? u"["_s + host + u"]"_s : host;
}

} // namespace gate101::probe

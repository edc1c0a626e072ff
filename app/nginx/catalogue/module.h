// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/model/version.h"

#include <QByteArrayView>
#include <optional>

namespace gate101::nginx {

/// The modules of the catalogue, as the manual divides them.
enum class Module : quint8 {
    Core,
    GooglePerftools,
    Http,
    HttpAccess,
    HttpAddition,
    HttpAuthBasic,
    HttpAuthRequest,
    HttpAutoindex,
    HttpBrowser,
    HttpCharset,
    HttpDav,
    HttpEmptyGif,
    HttpFastcgi,
    HttpFlv,
    HttpGeo,
    HttpGeoip,
    HttpGrpc,
    HttpGunzip,
    HttpGzip,
    HttpGzipStatic,
    HttpHeaders,
    HttpImageFilter,
    HttpIndex,
    HttpLimitConn,
    HttpLimitReq,
    HttpLog,
    HttpMap,
    HttpMemcached,
    HttpMirror,
    HttpMp4,
    HttpPerl,
    HttpProxy,
    HttpRandomIndex,
    HttpRealip,
    HttpReferer,
    HttpRewrite,
    HttpScgi,
    HttpSecureLink,
    HttpSlice,
    HttpSplitClients,
    HttpSsi,
    HttpSsl,
    HttpStubStatus,
    HttpSub,
    HttpTunnel,
    HttpUpstream,
    HttpUserid,
    HttpUwsgi,
    HttpV2,
    HttpV3,
    HttpXslt,
    HttpDegradation,
    Stream,
    StreamAccess,
    StreamGeo,
    StreamGeoip,
    StreamLimitConn,
    StreamLog,
    StreamMap,
    StreamPass,
    StreamProxy,
    StreamRealip,
    StreamReturn,
    StreamSet,
    StreamSplitClients,
    StreamSsl,
    StreamSslPreread,
    StreamUpstream,
    Mail,
    MailAuthHttp,
    MailImap,
    MailPop3,
    MailProxy,
    MailRealip,
    MailSmtp,
    MailSsl,
    // Shipped apart from Nginx.
    HttpAcme,
    HttpJs,
    StreamJs,
    Otel,
    // Of the commercial edition.
    HttpApi,
    HttpAuthJwt,
    HttpAuthRequire,
    HttpF4f,
    HttpHls,
    HttpInternalRedirect,
    HttpKeyval,
    HttpNumMap,
    HttpOidc,
    HttpSessionLog,
    HttpStatus,
    HttpUpstreamConf,
    HttpUpstreamHc,
    Mgmt,
    StreamKeyval,
    StreamMqttFilter,
    StreamMqttPreread,
    StreamNumMap,
    StreamUpstreamHc,
    StreamZoneSync,
};
inline constexpr int moduleCount = static_cast<int>(Module::StreamZoneSync) + 1;

/// How a module gets into a program.
enum class Origin : quint8 {
    Always,     ///< It is in every build of Nginx, or comes with the module it belongs to.
    ByDefault,  ///< Unless it is left out with --without-….
    OnRequest,  ///< With --with-…, perhaps as a dynamic module.
    Apart,      ///< From a project of its own, as a dynamic module or with --add-module.
    Commercial, ///< In the commercial edition only.
};

struct ModuleInfo
{
    QByteArrayView name; ///< "ngx_http_proxy_module"; "core" for the program's own directives.
    Origin origin;
    QByteArrayView option; ///< What follows --with- or --without-: "http_v2_module".
    QByteArrayView file;   ///< The dynamic module that may bring it: "ngx_stream_module.so"; mostly empty.
    Version since;         ///< Unknown (0.0.0) when older than 1.18.
};

const ModuleInfo &moduleInfo(Module module);

/// Whether Nginx's own project, or the one of a module in the catalogue, makes a dynamic module of that file
/// name ("ngx_http_perl_module.so").
bool isOfficialModuleFile(QByteArrayView fileName);

} // namespace gate101::nginx

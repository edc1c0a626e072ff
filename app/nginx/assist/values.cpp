// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/assist/values.h"

#include "nginx/catalogue/catalogue.h"

#include <array>

namespace gate101::nginx {

namespace {

struct Values
{
    QByteArrayView directive;
    qsizetype argument; ///< The first one at which they stand; `rest` lets them stand behind it, too.
    bool rest;
    QByteArrayView words; ///< Separated by spaces.
};

constexpr std::array table{
    Values{"proxy_http_version", 0, false, "1.0 1.1"},
    Values{"proxy_set_header", 0, false,
           "Connection Cookie Host Origin Sec-WebSocket-Protocol Upgrade X-Forwarded-For X-Forwarded-Host "
           "X-Forwarded-Proto X-Real-IP"},
    Values{"proxy_hide_header", 0, false, "Server Set-Cookie X-Powered-By"},
    Values{"proxy_next_upstream", 0, true,
           "error timeout invalid_header http_500 http_502 http_503 http_504 http_403 http_404 http_429 "
           "non_idempotent off"},
    Values{"proxy_redirect", 0, false, "default off"},
    Values{"listen", 1, true,
           "default_server ssl http2 quic proxy_protocol reuseport deferred bind ipv6only=on ipv6only=off "
           "so_keepalive=on"},
    Values{"ssl_protocols", 0, true, "TLSv1 TLSv1.1 TLSv1.2 TLSv1.3"},
    Values{"ssl_verify_client", 0, false, "on off optional optional_no_ca"},
    Values{"satisfy", 0, false, "all any"},
    Values{"allow", 0, false, "all"},
    Values{"deny", 0, false, "all"},
    Values{"access_log", 0, false, "off"},
    Values{"error_log", 1, false, "debug info notice warn error crit alert emerg"},
    Values{"auth_basic", 0, false, "off"},
    Values{"if_modified_since", 0, false, "off exact before"},
    Values{"server_tokens", 0, false, "on off build"},
    Values{"gzip_static", 0, false, "on off always"},
    Values{"map", 0, false, "$http_upgrade $http_connection $host $uri $args"},
    Values{"try_files", 0, true, "$uri $uri/ =404"},
    Values{"worker_processes", 0, false, "auto"},
    Values{"add_header", 2, false, "always"},
};

} // namespace

QByteArrayList argumentValues(const QByteArray &directive, qsizetype argument, Context context)
{
    for (const Values &row : table) {
        if (row.directive == directive &&
            (argument == row.argument || (row.rest && argument > row.argument))) {
            return row.words.toByteArray().split(' ');
        }
    }
    const DirectiveInfo *info = findDirective(directive, context);
    if (argument == 0 && info != nullptr && info->arguments.testFlag(Arguments::Flag)) {
        return {"off", "on"};
    }
    return {};
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/rows/rows.h"

namespace gate101::nginx {

namespace {

using enum Context;
using enum Arguments;
using enum Body;
using enum Repeat;
using M = Module;

// clang-format off
constexpr DirectiveInfo table[] = {
    {"allow", M::HttpAccess, httpLevels | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "address | CIDR | unix: | all"},
    {"deny", M::HttpAccess, httpLevels | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "address | CIDR | unix: | all"},
    {"auth_basic", M::HttpAuthBasic, httpLevels | LimitExcept, One, Semicolon, Once, {}, {}, "off", "string | off"},
    {"auth_basic_user_file", M::HttpAuthBasic, httpLevels | LimitExcept, One, Semicolon, Once, {}, {}, {}, "file"},
    {"auth_request", M::HttpAuthRequest, httpLevels, One, Semicolon, Once, {}, {}, "off", "uri | off"},
    {"auth_request_set", M::HttpAuthRequest, httpLevels, Two, Semicolon, Freely, {}, {}, {}, "$variable value"},
    {"limit_conn", M::HttpLimitConn, httpLevels, Two, Semicolon, OncePerValue, {}, {}, {}, "zone number"},
    {"limit_conn_dry_run", M::HttpLimitConn, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"limit_conn_log_level", M::HttpLimitConn, httpLevels, One, Semicolon, Once, {}, {}, "error", "info | notice | warn | error"},
    {"limit_conn_status", M::HttpLimitConn, httpLevels, One, Semicolon, Once, {}, {}, "503", "code"},
    {"limit_conn_zone", M::HttpLimitConn, Http, Two, Semicolon, Freely, {}, {}, {}, "key zone=name:size"},
    {"limit_zone", M::HttpLimitConn, Http, Three, Semicolon, Once, {}, {1, 7, 6}, {}, "name $variable size"},
    {"limit_req", M::HttpLimitReq, httpLevels, One | Two | Three, Semicolon, OncePerValue, {}, {}, {}, "zone=name [burst=number] [nodelay | delay=number]"},
    {"limit_req_dry_run", M::HttpLimitReq, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"limit_req_log_level", M::HttpLimitReq, httpLevels, One, Semicolon, Once, {}, {}, "error", "info | notice | warn | error"},
    {"limit_req_status", M::HttpLimitReq, httpLevels, One, Semicolon, Once, {}, {}, "503", "code"},
    {"limit_req_zone", M::HttpLimitReq, Http, Three, Semicolon, Freely, {}, {}, {}, "key zone=name:size rate=rate [sync]"},
    {"real_ip_header", M::HttpRealip, httpLevels, One, Semicolon, Once, {}, {}, "X-Real-IP", "field | X-Real-IP | X-Forwarded-For | proxy_protocol"},
    {"real_ip_recursive", M::HttpRealip, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"set_real_ip_from", M::HttpRealip, httpLevels, One, Semicolon, Freely, {}, {}, {}, "address | CIDR | unix:"},
    {"referer_hash_bucket_size", M::HttpReferer, Server | Location, One, Semicolon, Once, {}, {}, "64", "size"},
    {"referer_hash_max_size", M::HttpReferer, Server | Location, One, Semicolon, Once, {}, {}, "2048", "size"},
    {"valid_referers", M::HttpReferer, Server | Location, OneOrMore, Semicolon, Freely, {}, {}, {}, "none | blocked | server_names | string ..."},
    {"secure_link", M::HttpSecureLink, httpLevels, One, Semicolon, Once, {}, {}, {}, "expression"},
    {"secure_link_md5", M::HttpSecureLink, httpLevels, One, Semicolon, Once, {}, {}, {}, "expression"},
    {"secure_link_secret", M::HttpSecureLink, httpLevels, One, Semicolon, Once, {}, {}, {}, "word"},
    {"userid", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "off", "on | v1 | log | off"},
    {"userid_domain", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "none", "name | none"},
    {"userid_expires", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "off", "time | max | off"},
    {"userid_flags", M::HttpUserid, httpLevels, One | Two | Three, Semicolon, Freely, {1, 19, 3}, {}, "off", "off | flag ..."},
    {"userid_mark", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "off", "letter | digit | = | off"},
    {"userid_name", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "uid", "name"},
    {"userid_p3p", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "none", "string | none"},
    {"userid_path", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "/", "path"},
    {"userid_service", M::HttpUserid, httpLevels, One, Semicolon, Once, {}, {}, "IP address of the server", "number"},
    {"mirror", M::HttpMirror, httpLevels, One, Semicolon, AloneWhenOff, {}, {}, "off", "uri | off"},
    {"mirror_request_body", M::HttpMirror, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"ancient_browser", M::HttpBrowser, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "string ..."},
    {"ancient_browser_value", M::HttpBrowser, httpLevels, One, Semicolon, Freely, {}, {}, "1", "string"},
    {"modern_browser", M::HttpBrowser, httpLevels, One | Two, Semicolon, Freely, {}, {}, {}, "browser version / unlisted"},
    {"modern_browser_value", M::HttpBrowser, httpLevels, One, Semicolon, Freely, {}, {}, "1", "string"},
};
// clang-format on

} // namespace

// Directives of who may ask for what, and how much.
std::span<const DirectiveInfo> accessRows()
{
    return table;
}

} // namespace gate101::nginx

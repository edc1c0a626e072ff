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
    {"api", M::HttpApi, Location, Zero | OneOrMore, Semicolon, Freely, {}, {}, {}, "[write=on|off]", {}, true},
    {"status_zone", M::HttpApi, Server | Location | LocationIf, One, Semicolon, Freely, {}, {}, {}, "zone", {}, true},
    {"auth_jwt", M::HttpAuthJwt, httpLevels | LimitExcept, One | Two, Semicolon, Freely, {}, {}, "off", "string [token=$variable] | off", {}, true},
    {"auth_jwt_claim_set", M::HttpAuthJwt, Http, TwoOrMore, Semicolon, Freely, {}, {}, {}, "$variable name ...", {}, true},
    {"auth_jwt_header_set", M::HttpAuthJwt, Http, TwoOrMore, Semicolon, Freely, {}, {}, {}, "$variable name ...", {}, true},
    {"auth_jwt_key_cache", M::HttpAuthJwt, httpLevels, One, Semicolon, Freely, {1, 21, 4}, {}, "0", "time", {}, true},
    {"auth_jwt_key_file", M::HttpAuthJwt, httpLevels | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"auth_jwt_key_request", M::HttpAuthJwt, httpLevels | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "uri", {}, true},
    {"auth_jwt_leeway", M::HttpAuthJwt, httpLevels, One, Semicolon, Freely, {}, {}, "0s", "time", {}, true},
    {"auth_jwt_require", M::HttpAuthJwt, httpLevels | LimitExcept, OneOrMore, Semicolon, Freely, {1, 21, 2}, {}, {}, "$value ... [error=401 | 403]", {}, true},
    {"auth_jwt_type", M::HttpAuthJwt, httpLevels | LimitExcept, One, Semicolon, Freely, {1, 19, 7}, {}, "signed", "signed | encrypted | nested", {}, true},
    {"auth_require", M::HttpAuthRequire, httpLevels | LimitExcept, OneOrMore, Semicolon, Freely, {}, {}, "off", "$value ... [error=4xx | 5xx]", {}, true},
    {"f4f", M::HttpF4f, Location, Zero, Semicolon, Freely, {}, {}, {}, {}, {}, true},
    {"f4f_buffer_size", M::HttpF4f, httpLevels, One, Semicolon, Freely, {}, {}, "512k", "size", {}, true},
    {"hls", M::HttpHls, Location, Zero, Semicolon, Freely, {}, {}, {}, {}, {}, true},
    {"hls_buffers", M::HttpHls, httpLevels, Two, Semicolon, Freely, {}, {}, "8 2m", "number size", {}, true},
    {"hls_forward_args", M::HttpHls, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {}, true},
    {"hls_fragment", M::HttpHls, httpLevels, One, Semicolon, Freely, {}, {}, "5s", "time", {}, true},
    {"hls_mp4_buffer_size", M::HttpHls, httpLevels, One, Semicolon, Freely, {}, {}, "512k", "size", {}, true},
    {"hls_mp4_max_buffer_size", M::HttpHls, httpLevels, One, Semicolon, Freely, {}, {}, "10m", "size", {}, true},
    {"internal_redirect", M::HttpInternalRedirect, Server | Location, One, Semicolon, Freely, {}, {}, {}, "uri", {}, true},
    {"keyval", M::HttpKeyval, Http, Three, Semicolon, Freely, {}, {}, {}, "key $variable zone=name", {}, true},
    {"keyval_zone", M::HttpKeyval, Http, OneOrMore, Semicolon, Freely, {}, {}, {}, "zone=name:size [state=file] [timeout=time] [type=string|ip|prefix] [sync]", {}, true},
    {"num_map", M::HttpNumMap, Http, One | Two, Lines, Freely, {}, {}, {}, "[$number] $variable", {}, true},
    {"auth_oidc", M::HttpOidc, httpLevels, One, Semicolon, Freely, {}, {}, "off", "name | off", {}, true},
    {"client_id", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, {}, "string", {}, true},
    {"client_secret", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, {}, "string", {}, true},
    {"config_url", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, "<issuer>/.well-known/openid-configuration", "URL", {}, true},
    {"cookie_name", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, "NGX_OIDC_SESSION", "name", {}, true},
    {"extra_auth_args", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, {}, "string", {}, true},
    {"frontchannel_logout_uri", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {1, 29, 3}, {}, {}, "uri", {}, true},
    {"issuer", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, {}, "URL", {}, true},
    {"logout_token_hint", M::HttpOidc, OidcProvider, Flag, Semicolon, Once, {1, 29, 0}, {}, "off", "on | off", {}, true},
    {"logout_uri", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {1, 29, 0}, {}, {}, "uri", {}, true},
    {"oidc_provider", M::HttpOidc, Http, One, Directives, Freely, {}, {}, {}, "name", {}, true},
    {"pkce", M::HttpOidc, OidcProvider, Flag, Semicolon, Once, {1, 29, 3}, {}, {}, "on | off", {}, true},
    {"post_logout_uri", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {1, 29, 0}, {}, {}, "uri", {}, true},
    {"redirect_uri", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, "/oidc_callback", "uri", {}, true},
    {"scope", M::HttpOidc, OidcProvider, OneOrMore, Semicolon, Freely, {}, {}, "openid", "scope ...", {}, true},
    {"session_store", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, {}, "name", {}, true},
    {"session_timeout", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, "8h", "time", {}, true},
    {"ssl_crl", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"ssl_trusted_certificate", M::HttpOidc, OidcProvider, One, Semicolon, Freely, {}, {}, "system CA bundle", "file", {}, true},
    {"userinfo", M::HttpOidc, OidcProvider, Flag, Semicolon, Once, {1, 29, 0}, {}, "off", "on | off", {}, true},
    {"session_log", M::HttpSessionLog, httpLevels, One, Semicolon, Freely, {}, {}, "off", "name | off", {}, true},
    {"session_log_format", M::HttpSessionLog, Http, TwoOrMore, Semicolon, Freely, {}, {}, "combined \"...\"", "name string ...", {}, true},
    {"session_log_zone", M::HttpSessionLog, Http, TwoOrMore, Semicolon, Freely, {}, {}, {}, "path zone=name:size [format=format] [timeout=time] [id=id] [md5=md5]", {}, true},
    {"status", M::HttpStatus, Location, Zero, Semicolon, Freely, {}, {}, {}, {}, {}, true},
    {"status_format", M::HttpStatus, httpLevels, One | Two, Semicolon, Freely, {}, {}, "json", "json / jsonp [callback]", {}, true},
    {"status_zone", M::HttpStatus, Server, One, Semicolon, Freely, {}, {}, {}, "zone", {}, true},
    {"upstream_conf", M::HttpUpstreamConf, Location, Zero, Semicolon, Freely, {}, {}, {}, {}, {}, true},
    {"health_check", M::HttpUpstreamHc, Location, Zero | OneOrMore, Semicolon, Freely, {}, {}, {}, "[parameters]", {}, true},
    {"match", M::HttpUpstreamHc, Http, One, Lines, Freely, {}, {}, {}, "name", {}, true},
    {"enforce_initial_report", M::Mgmt, Mgmt, Flag, Semicolon, Once, {1, 27, 2}, {}, "on", "on | off", {}, true},
    {"license_token", M::Mgmt, Mgmt, One, Semicolon, Freely, {1, 27, 2}, {}, "license.jwt", "file", {}, true},
    {"mgmt", M::Mgmt, Main, Zero, Directives, Freely, {}, {}, {}, {}, {}, true},
    {"proxy", M::Mgmt, Mgmt, One, Semicolon, Freely, {1, 27, 4}, {}, {}, "host:port", {}, true},
    {"proxy_password", M::Mgmt, Mgmt, One, Semicolon, Freely, {1, 27, 4}, {}, {}, "string", {}, true},
    {"proxy_username", M::Mgmt, Mgmt, One, Semicolon, Freely, {1, 27, 4}, {}, {}, "string", {}, true},
    {"resolver", M::Mgmt, Mgmt, OneOrMore, Semicolon, Freely, {}, {}, {}, "address ... [valid=time] [ipv4=on|off] [ipv6=on|off] [status_zone=zone]", {}, true},
    {"ssl_crl", M::Mgmt, Mgmt, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"ssl_trusted_certificate", M::Mgmt, Mgmt, One, Semicolon, Freely, {}, {}, "system CA bundle", "file", {}, true},
    {"ssl_verify", M::Mgmt, Mgmt, Flag, Semicolon, Once, {}, {}, "on", "on | off", {}, true},
    {"state_path", M::Mgmt, Mgmt, One, Semicolon, Freely, {1, 27, 2}, {}, {}, "path", {}, true},
    {"usage_report", M::Mgmt, Mgmt, Zero | OneOrMore, Semicolon, Freely, {}, {}, "endpoint=product.connect.nginx.com interval=1h", "[endpoint=address] [interval=time]", {}, true},
    {"keyval", M::StreamKeyval, Stream, Three, Semicolon, Freely, {}, {}, {}, "key $variable zone=name", {}, true},
    {"keyval_zone", M::StreamKeyval, Stream, OneOrMore, Semicolon, Freely, {}, {}, {}, "zone=name:size [state=file] [timeout=time] [type=string|ip|prefix] [sync]", {}, true},
    {"mqtt", M::StreamMqttFilter, streamLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {}, true},
    {"mqtt_buffers", M::StreamMqttFilter, streamLevels, Two, Semicolon, Freely, {1, 25, 1}, {}, "100 1k", "number size", {}, true},
    {"mqtt_rewrite_buffer_size", M::StreamMqttFilter, StreamServer, One, Semicolon, Freely, {}, {}, "4k|8k", "size", {}, true},
    {"mqtt_set_connect", M::StreamMqttFilter, StreamServer, Two, Semicolon, Freely, {}, {}, {}, "field value", {}, true},
    {"mqtt_preread", M::StreamMqttPreread, streamLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {}, true},
    {"num_map", M::StreamNumMap, Stream, One | Two, Lines, Freely, {}, {}, {}, "[$number] $variable", {}, true},
    {"health_check", M::StreamUpstreamHc, StreamServer, Zero | OneOrMore, Semicolon, Freely, {}, {}, {}, "[parameters]", {}, true},
    {"health_check_timeout", M::StreamUpstreamHc, streamLevels, One, Semicolon, Freely, {}, {}, "5s", "timeout", {}, true},
    {"match", M::StreamUpstreamHc, Stream, One, Lines, Freely, {}, {}, {}, "name", {}, true},
    {"zone_sync", M::StreamZoneSync, StreamServer, Zero, Semicolon, Freely, {}, {}, {}, {}, {}, true},
    {"zone_sync_buffers", M::StreamZoneSync, streamLevels, Two, Semicolon, Freely, {}, {}, "8 4k|8k", "number size", {}, true},
    {"zone_sync_connect_retry_interval", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "1s", "time", {}, true},
    {"zone_sync_connect_timeout", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "5s", "time", {}, true},
    {"zone_sync_interval", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "1s", "time", {}, true},
    {"zone_sync_recv_buffer_size", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "4k|8k", "size", {}, true},
    {"zone_sync_server", M::StreamZoneSync, StreamServer, One | Two, Semicolon, Freely, {}, {}, {}, "address [resolve]", {}, true},
    {"zone_sync_ssl", M::StreamZoneSync, streamLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {}, true},
    {"zone_sync_ssl_certificate", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"zone_sync_ssl_certificate_key", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"zone_sync_ssl_ciphers", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "DEFAULT", "ciphers", {}, true},
    {"zone_sync_ssl_conf_command", M::StreamZoneSync, streamLevels, Two, Semicolon, Freely, {1, 19, 4}, {}, {}, "name value", {}, true},
    {"zone_sync_ssl_crl", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"zone_sync_ssl_name", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "host from zone_sync_server", "name", {}, true},
    {"zone_sync_ssl_password_file", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"zone_sync_ssl_protocols", M::StreamZoneSync, streamLevels, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1.2 TLSv1.3", "[SSLv2] [SSLv3] [TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]", {}, true},
    {"zone_sync_ssl_server_name", M::StreamZoneSync, streamLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {}, true},
    {"zone_sync_ssl_trusted_certificate", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"zone_sync_ssl_verify", M::StreamZoneSync, streamLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {}, true},
    {"zone_sync_ssl_verify_depth", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "1", "number", {}, true},
    {"zone_sync_timeout", M::StreamZoneSync, streamLevels, One, Semicolon, Freely, {}, {}, "5s", "timeout", {}, true},
};
// clang-format on

} // namespace

// Directives of modules of the commercial edition.
std::span<const DirectiveInfo> commercialRows()
{
    return table;
}

} // namespace gate101::nginx

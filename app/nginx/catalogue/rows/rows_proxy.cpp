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
    {"proxy_allow_upstream", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {1, 29, 3}, {}, {}, "string ...", {}, true},
    {"proxy_bind", M::HttpProxy, httpLevels, One | Two, Semicolon, Once, {}, {}, {}, "address [transparent] | off"},
    {"proxy_bind_dynamic", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {1, 29, 3}, {}, "off", "on | off", {}, true},
    {"proxy_buffer_size", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "4k|8k", "size"},
    {"proxy_buffering", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"proxy_buffers", M::HttpProxy, httpLevels, Two, Semicolon, Once, {}, {}, "8 4k|8k", "number size"},
    {"proxy_busy_buffers_size", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "8k|16k", "size"},
    {"proxy_cache", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "off", "zone | off"},
    {"proxy_cache_background_update", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_cache_bypass", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "string ..."},
    {"proxy_cache_convert_head", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"proxy_cache_key", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "$scheme$proxy_host$request_uri", "string"},
    {"proxy_cache_lock", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_cache_lock_age", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "5s", "time"},
    {"proxy_cache_lock_timeout", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "5s", "time"},
    {"proxy_cache_max_range_offset", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "number"},
    {"proxy_cache_methods", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "GET HEAD", "GET | HEAD | POST ..."},
    {"proxy_cache_min_uses", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "1", "number"},
    {"proxy_cache_path", M::HttpProxy, Http, TwoOrMore, Semicolon, Freely, {}, {}, {}, "path [levels=levels] [use_temp_path=on|off] keys_zone=name:size [inactive=time] [max_size=size] [min_free=size] [manager_files=number] [manager_sleep=time] [manager_threshold=time] [loader_files=number] [loader_sleep=time] [loader_threshold=time] [purger=on|off] [purger_files=number] [purger_sleep=time] [purger_threshold=time]"},
    {"proxy_cache_purge", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "string ...", {}, true},
    {"proxy_cache_revalidate", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_cache_use_stale", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "off", "error | timeout | invalid_header | updating | http_500 | http_502 | http_503 | http_504 | http_403 | http_404 | http_429 | off ..."},
    {"proxy_cache_valid", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "[code ...] time"},
    {"proxy_connect_timeout", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"proxy_cookie_domain", M::HttpProxy, httpLevels, One | Two, Semicolon, AloneWhenOff, {}, {}, "off", "off / domain replacement"},
    {"proxy_cookie_flags", M::HttpProxy, httpLevels, One | Two | Three | Four, Semicolon, AloneWhenOff, {1, 19, 3}, {}, "off", "off | cookie [flag ...]"},
    {"proxy_cookie_path", M::HttpProxy, httpLevels, One | Two, Semicolon, AloneWhenOff, {}, {}, "off", "off / path replacement"},
    {"proxy_force_ranges", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_headers_hash_bucket_size", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "64", "size"},
    {"proxy_headers_hash_max_size", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "512", "size"},
    {"proxy_hide_header", M::HttpProxy, httpLevels, One, Semicolon, Freely, {}, {}, {}, "field"},
    {"proxy_http_version", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "1.1", "1.0 | 1.1 | 2"},
    {"proxy_ignore_client_abort", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_ignore_headers", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "field ..."},
    {"proxy_intercept_errors", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_limit_rate", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "0", "rate"},
    {"proxy_max_temp_file_size", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "1024m", "size"},
    {"proxy_method", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "method"},
    {"proxy_next_upstream", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "error timeout", "error | timeout | denied | invalid_header | http_500 | http_502 | http_503 | http_504 | http_403 | http_404 | http_429 | non_idempotent | off ..."},
    {"proxy_next_upstream_timeout", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "0", "time"},
    {"proxy_next_upstream_tries", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "0", "number"},
    {"proxy_no_cache", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "string ..."},
    {"proxy_pass", M::HttpProxy, Location | LocationIf | LimitExcept, One, Semicolon, Once, {}, {}, {}, "URL"},
    {"proxy_pass_header", M::HttpProxy, httpLevels, One, Semicolon, Freely, {}, {}, {}, "field"},
    {"proxy_pass_request_body", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"proxy_pass_request_headers", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"proxy_pass_trailers", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {1, 27, 2}, {}, "off", "on | off"},
    {"proxy_read_timeout", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"proxy_redirect", M::HttpProxy, httpLevels, One | Two, Semicolon, AloneWhenOff, {}, {}, "default", "default / off / redirect replacement"},
    {"proxy_request_buffering", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"proxy_request_dynamic", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {1, 29, 3}, {}, "off", "on | off", {}, true},
    {"proxy_send_lowat", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "0", "size"},
    {"proxy_send_timeout", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"proxy_set_body", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "value"},
    {"proxy_set_header", M::HttpProxy, httpLevels, Two, Semicolon, Freely, {}, {}, "Host $proxy_host / Connection close", "field value"},
    {"proxy_socket_keepalive", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_socket_rcvbuf", M::HttpProxy, httpLevels, One, Semicolon, Once, {1, 31, 3}, {}, {}, "size"},
    {"proxy_socket_sndbuf", M::HttpProxy, httpLevels, One, Semicolon, Once, {1, 31, 3}, {}, {}, "size"},
    {"proxy_ssl_certificate", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"proxy_ssl_certificate_cache", M::HttpProxy, httpLevels, One | Two | Three, Semicolon, Once, {1, 27, 4}, {}, "off", "off / max=N [inactive=time] [valid=time]"},
    {"proxy_ssl_certificate_key", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"proxy_ssl_ciphers", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "DEFAULT", "ciphers"},
    {"proxy_ssl_conf_command", M::HttpProxy, httpLevels, Two, Semicolon, Freely, {1, 19, 4}, {}, {}, "name value"},
    {"proxy_ssl_crl", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"proxy_ssl_key_log", M::HttpProxy, httpLevels, One, Semicolon, Freely, {1, 27, 2}, {}, {}, "path", {}, true},
    {"proxy_ssl_name", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "$proxy_host", "name"},
    {"proxy_ssl_password_file", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"proxy_ssl_protocols", M::HttpProxy, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1.2 TLSv1.3", "[SSLv2] [SSLv3] [TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]"},
    {"proxy_ssl_server_name", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_ssl_session_reuse", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"proxy_ssl_trusted_certificate", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"proxy_ssl_verify", M::HttpProxy, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_ssl_verify_depth", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "1", "number"},
    {"proxy_store", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "off", "on | off | string"},
    {"proxy_store_access", M::HttpProxy, httpLevels, One | Two | Three, Semicolon, Once, {}, {}, "user:rw", "users:permissions ..."},
    {"proxy_temp_file_write_size", M::HttpProxy, httpLevels, One, Semicolon, Once, {}, {}, "8k|16k", "size"},
    {"proxy_temp_path", M::HttpProxy, httpLevels, One | Two | Three | Four, Semicolon, Once, {}, {}, "proxy_temp", "path [level1 [level2 [level3]]]"},
    {"hash", M::HttpUpstream, Upstream, One | Two, Semicolon, Freely, {}, {}, {}, "key [consistent]"},
    {"ip_hash", M::HttpUpstream, Upstream, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"keepalive", M::HttpUpstream, Upstream, One | Two, Semicolon, Once, {1, 29, 7}, {}, "32 local", "connections [local]"},
    {"keepalive", M::HttpUpstream, Upstream, One, Semicolon, Once, {}, {1, 29, 7}, {}, "connections"},
    {"keepalive_requests", M::HttpUpstream, Upstream, One, Semicolon, Once, {}, {}, "1000", "number"},
    {"keepalive_time", M::HttpUpstream, Upstream, One, Semicolon, Once, {1, 19, 10}, {}, "1h", "time"},
    {"keepalive_timeout", M::HttpUpstream, Upstream, One, Semicolon, Once, {}, {}, "60s", "timeout"},
    {"least_conn", M::HttpUpstream, Upstream, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"least_time", M::HttpUpstream, Upstream, One | Two, Semicolon, Freely, {1, 31, 0}, {}, {}, "header | last_byte [inflight]"},
    {"ntlm", M::HttpUpstream, Upstream, Zero, Semicolon, Freely, {}, {}, {}, {}, {}, true},
    {"queue", M::HttpUpstream, Upstream, One | Two, Semicolon, Freely, {}, {}, {}, "number [timeout=time]", {}, true},
    {"random", M::HttpUpstream, Upstream, Zero | One | Two, Semicolon, Freely, {}, {}, {}, "[two [method]]"},
    {"resolver", M::HttpUpstream, Upstream, OneOrMore, Semicolon, Once, {1, 27, 3}, {}, {}, "address ... [valid=time] [ipv4=on|off] [ipv6=on|off] [status_zone=zone]"},
    {"resolver_timeout", M::HttpUpstream, Upstream, One, Semicolon, Once, {1, 27, 3}, {}, "30s", "time"},
    {"server", M::HttpUpstream, Upstream, OneOrMore, Semicolon, Freely, {}, {}, {}, "address [parameters]"},
    {"state", M::HttpUpstream, Upstream, One, Semicolon, Freely, {}, {}, {}, "file", {}, true},
    {"sticky", M::HttpUpstream, Upstream, TwoOrMore, Semicolon, Freely, {1, 29, 6}, {}, {}, "cookie name [expires=time] [domain=domain] [httponly] [samesite=strict|lax|none|$variable] [secure] [path=path] / route $variable ... / learn create=$variable lookup=$variable zone=name:size [timeout=time] [header] [sync]"},
    {"upstream", M::HttpUpstream, Http, One, Directives, Freely, {}, {}, {}, "name"},
    {"zone", M::HttpUpstream, Upstream, One | Two, Semicolon, Freely, {}, {}, {}, "name [size]"},
    {"tunnel_allow_upstream", M::HttpTunnel, httpLevels, OneOrMore, Semicolon, Freely, {1, 31, 0}, {}, {}, "string ...", {}, true},
    {"tunnel_bind", M::HttpTunnel, httpLevels, One | Two, Semicolon, Once, {1, 31, 0}, {}, {}, "address | off"},
    {"tunnel_bind_dynamic", M::HttpTunnel, httpLevels, Flag, Semicolon, Once, {1, 31, 0}, {}, "off", "on | off", {}, true},
    {"tunnel_buffer_size", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "16k", "size"},
    {"tunnel_connect_timeout", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "60s", "time"},
    {"tunnel_next_upstream", M::HttpTunnel, httpLevels, OneOrMore, Semicolon, Freely, {1, 31, 0}, {}, "error timeout", "error | timeout | denied | off ..."},
    {"tunnel_next_upstream_timeout", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "0", "time"},
    {"tunnel_next_upstream_tries", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "0", "number"},
    {"tunnel_pass", M::HttpTunnel, Server | Location | LocationIf, Zero | One, Semicolon, Once, {1, 31, 0}, {}, {}, "[address]"},
    {"tunnel_read_timeout", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "60s", "time"},
    {"tunnel_send_lowat", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "0", "size"},
    {"tunnel_send_timeout", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 0}, {}, "60s", "time"},
    {"tunnel_socket_keepalive", M::HttpTunnel, httpLevels, Flag, Semicolon, Once, {1, 31, 0}, {}, "off", "on | off"},
    {"tunnel_socket_rcvbuf", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 3}, {}, {}, "size"},
    {"tunnel_socket_sndbuf", M::HttpTunnel, httpLevels, One, Semicolon, Once, {1, 31, 3}, {}, {}, "size"},
};
// clang-format on

} // namespace

// Directives of proxying over HTTP, the upstream block and tunnels.
std::span<const DirectiveInfo> proxyRows()
{
    return table;
}

} // namespace gate101::nginx

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
    {"grpc_allow_upstream", M::HttpGrpc, httpLevels, One, Semicolon, Freely, {1, 29, 3}, {}, {}, "address", {}, true},
    {"grpc_bind", M::HttpGrpc, httpLevels, One | Two, Semicolon, Once, {}, {}, {}, "address [transparent ] | off"},
    {"grpc_bind_dynamic", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {1, 29, 3}, {}, "off", "on | off", {}, true},
    {"grpc_buffer_size", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "4k|8k", "size"},
    {"grpc_connect_timeout", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"grpc_hide_header", M::HttpGrpc, httpLevels, One, Semicolon, Freely, {}, {}, {}, "field"},
    {"grpc_ignore_headers", M::HttpGrpc, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "field ..."},
    {"grpc_intercept_errors", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"grpc_next_upstream", M::HttpGrpc, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "error timeout", "error | timeout | denied | invalid_header | http_500 | http_502 | http_503 | http_504 | http_403 | http_404 | http_429 | non_idempotent | off ..."},
    {"grpc_next_upstream_timeout", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "0", "time"},
    {"grpc_next_upstream_tries", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "0", "number"},
    {"grpc_pass", M::HttpGrpc, Location | LocationIf, One, Semicolon, Once, {}, {}, {}, "address"},
    {"grpc_pass_header", M::HttpGrpc, httpLevels, One, Semicolon, Freely, {}, {}, {}, "field"},
    {"grpc_read_timeout", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"grpc_request_dynamic", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {1, 29, 3}, {}, "off", "on | off", {}, true},
    {"grpc_send_timeout", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"grpc_set_header", M::HttpGrpc, httpLevels, Two, Semicolon, Freely, {}, {}, "Content-Length $content_length", "field value"},
    {"grpc_socket_keepalive", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"grpc_socket_rcvbuf", M::HttpGrpc, httpLevels, One, Semicolon, Once, {1, 31, 3}, {}, {}, "size"},
    {"grpc_socket_sndbuf", M::HttpGrpc, httpLevels, One, Semicolon, Once, {1, 31, 3}, {}, {}, "size"},
    {"grpc_ssl_certificate", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"grpc_ssl_certificate_cache", M::HttpGrpc, httpLevels, One | Two | Three, Semicolon, Once, {1, 27, 4}, {}, "off", "off / max=N [inactive=time] [valid=time]"},
    {"grpc_ssl_certificate_key", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"grpc_ssl_ciphers", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "DEFAULT", "ciphers"},
    {"grpc_ssl_conf_command", M::HttpGrpc, httpLevels, Two, Semicolon, Freely, {1, 19, 4}, {}, {}, "name value"},
    {"grpc_ssl_crl", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"grpc_ssl_key_log", M::HttpGrpc, httpLevels, One, Semicolon, Freely, {1, 27, 2}, {}, {}, "path", {}, true},
    {"grpc_ssl_name", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "host from grpc_pass", "name"},
    {"grpc_ssl_password_file", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"grpc_ssl_protocols", M::HttpGrpc, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1.2 TLSv1.3", "[SSLv2] [SSLv3] [TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]"},
    {"grpc_ssl_server_name", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"grpc_ssl_session_reuse", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"grpc_ssl_trusted_certificate", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"grpc_ssl_verify", M::HttpGrpc, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"grpc_ssl_verify_depth", M::HttpGrpc, httpLevels, One, Semicolon, Once, {}, {}, "1", "number"},
    {"memcached_allow_upstream", M::HttpMemcached, httpLevels, OneOrMore, Semicolon, Freely, {1, 29, 3}, {}, {}, "string ...", {}, true},
    {"memcached_bind", M::HttpMemcached, httpLevels, One | Two, Semicolon, Once, {}, {}, {}, "address [transparent ] | off"},
    {"memcached_bind_dynamic", M::HttpMemcached, httpLevels, Flag, Semicolon, Once, {1, 29, 3}, {}, "off", "on | off", {}, true},
    {"memcached_buffer_size", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, "4k|8k", "size"},
    {"memcached_connect_timeout", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"memcached_gzip_flag", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, {}, "flag"},
    {"memcached_next_upstream", M::HttpMemcached, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "error timeout", "error | timeout | denied | invalid_response | not_found | off ..."},
    {"memcached_next_upstream_timeout", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, "0", "time"},
    {"memcached_next_upstream_tries", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, "0", "number"},
    {"memcached_pass", M::HttpMemcached, Location | LocationIf, One, Semicolon, Once, {}, {}, {}, "address"},
    {"memcached_read_timeout", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"memcached_send_timeout", M::HttpMemcached, httpLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"memcached_socket_keepalive", M::HttpMemcached, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
};
// clang-format on

} // namespace

// Directives of gRPC and memcached.
std::span<const DirectiveInfo> grpcRows()
{
    return table;
}

} // namespace gate101::nginx

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
    {"ssl", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {}, {1, 25, 1}, "off", "on | off"},
    {"ssl_buffer_size", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, "16k", "size"},
    {"ssl_certificate", M::HttpSsl, Http | Server, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_certificate_cache", M::HttpSsl, Http | Server, One | Two | Three, Semicolon, Once, {1, 27, 4}, {}, "off", "off / max=N [inactive=time] [valid=time]"},
    {"ssl_certificate_compression", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {1, 29, 1}, {}, "off", "on | off"},
    {"ssl_certificate_key", M::HttpSsl, Http | Server, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_ciphers", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, "HIGH:!aNULL:!MD5", "ciphers"},
    {"ssl_client_certificate", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_conf_command", M::HttpSsl, Http | Server, Two, Semicolon, Freely, {1, 19, 4}, {}, {}, "name value"},
    {"ssl_crl", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_dhparam", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_early_data", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssl_ecdh_curve", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, "auto", "curve"},
    {"ssl_ech_file", M::HttpSsl, Http | Server, One, Semicolon, Freely, {1, 29, 4}, {}, {}, "file"},
    {"ssl_key_log", M::HttpSsl, Http | Server, One, Semicolon, Freely, {1, 27, 2}, {}, {}, "path", {}, true},
    {"ssl_ocsp", M::HttpSsl, Http | Server, One, Semicolon, Once, {1, 19, 0}, {}, "off", "on | off | leaf"},
    {"ssl_ocsp_cache", M::HttpSsl, Http | Server, One, Semicolon, Once, {1, 19, 0}, {}, "off", "off | [shared:name:size]"},
    {"ssl_ocsp_responder", M::HttpSsl, Http | Server, One, Semicolon, Once, {1, 19, 0}, {}, {}, "url"},
    {"ssl_password_file", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_prefer_server_ciphers", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssl_protocols", M::HttpSsl, Http | Server, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1.2 TLSv1.3", "[SSLv2] [SSLv3] [TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]"},
    {"ssl_reject_handshake", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {1, 19, 4}, {}, "off", "on | off"},
    {"ssl_session_cache", M::HttpSsl, Http | Server, One | Two, Semicolon, Freely, {}, {}, "none", "off | none | [builtin[:size]] [shared:name:size]"},
    {"ssl_session_ticket_key", M::HttpSsl, Http | Server, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_session_tickets", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"ssl_session_timeout", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, "5m", "time"},
    {"ssl_stapling", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssl_stapling_file", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_stapling_responder", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "url"},
    {"ssl_stapling_verify", M::HttpSsl, Http | Server, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssl_trusted_certificate", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_verify_client", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, "off", "on | off | optional | optional_no_ca"},
    {"ssl_verify_depth", M::HttpSsl, Http | Server, One, Semicolon, Once, {}, {}, "1", "number"},
    {"http2", M::HttpV2, Http | Server, Flag, Semicolon, Once, {1, 25, 1}, {}, "off", "on | off"},
    {"http2_body_preread_size", M::HttpV2, Http | Server, One, Semicolon, Once, {}, {}, "64k", "size"},
    {"http2_chunk_size", M::HttpV2, httpLevels, One, Semicolon, Once, {}, {}, "8k", "size"},
    {"http2_idle_timeout", M::HttpV2, Http | Server, One, Semicolon, Freely, {}, {}, "3m", "time", {1, 19, 7}},
    {"http2_max_concurrent_pushes", M::HttpV2, Http | Server, One, Semicolon, Once, {}, {}, "10", "number", {1, 25, 1}},
    {"http2_max_concurrent_streams", M::HttpV2, Http | Server, One, Semicolon, Once, {}, {}, "128", "number"},
    {"http2_max_field_size", M::HttpV2, Http | Server, One, Semicolon, Freely, {}, {}, "4k", "size", {1, 19, 7}},
    {"http2_max_header_size", M::HttpV2, Http | Server, One, Semicolon, Freely, {}, {}, "16k", "size", {1, 19, 7}},
    {"http2_max_requests", M::HttpV2, Http | Server, One, Semicolon, Freely, {}, {}, "1000", "number", {1, 19, 7}},
    {"http2_pool_size", M::HttpV2, Http | Server, One, Semicolon, Once, {}, {}, {}, {}},
    {"http2_push", M::HttpV2, httpLevels, One, Semicolon, Freely, {}, {}, "off", "uri | off", {1, 25, 1}},
    {"http2_push_preload", M::HttpV2, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off", {1, 25, 1}},
    {"http2_recv_buffer_size", M::HttpV2, Http, One, Semicolon, Once, {}, {}, "256k", "size"},
    {"http2_recv_timeout", M::HttpV2, Http | Server, One, Semicolon, Freely, {}, {}, "30s", "time", {1, 19, 7}},
    {"http2_streams_index_size", M::HttpV2, Http | Server, One, Semicolon, Once, {}, {}, {}, {}},
    {"http3", M::HttpV3, Http | Server, Flag, Semicolon, Once, {1, 25, 0}, {}, "on", "on | off"},
    {"http3_hq", M::HttpV3, Http | Server, Flag, Semicolon, Once, {1, 25, 0}, {}, "off", "on | off"},
    {"http3_max_concurrent_streams", M::HttpV3, Http | Server, One, Semicolon, Once, {1, 25, 0}, {}, "128", "number"},
    {"http3_stream_buffer_size", M::HttpV3, Http | Server, One, Semicolon, Once, {1, 25, 0}, {}, "64k", "size"},
    {"quic_active_connection_id_limit", M::HttpV3, Http | Server, One, Semicolon, Once, {1, 25, 0}, {}, "2", "number"},
    {"quic_bpf", M::HttpV3, Main, Flag, Semicolon, Once, {1, 25, 0}, {}, "off", "on | off"},
    {"quic_gso", M::HttpV3, Http | Server, Flag, Semicolon, Once, {1, 25, 0}, {}, "off", "on | off"},
    {"quic_host_key", M::HttpV3, Http | Server, One, Semicolon, Once, {1, 25, 0}, {}, {}, "file"},
    {"quic_retry", M::HttpV3, Http | Server, Flag, Semicolon, Once, {1, 25, 0}, {}, "off", "on | off"},
};
// clang-format on

} // namespace

// Directives of TLS, HTTP/2 and HTTP/3.
std::span<const DirectiveInfo> tlsRows()
{
    return table;
}

} // namespace gate101::nginx

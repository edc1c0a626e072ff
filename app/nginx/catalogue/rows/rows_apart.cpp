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
    {"accept_terms_of_service", M::HttpAcme, AcmeIssuer, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"account_key", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, {}, "alg[:size] | file"},
    {"acme_certificate", M::HttpAcme, Server, OneOrMore, Semicolon, Freely, {}, {}, {}, "issuer [identifier ...] [key=alg[:size]]"},
    {"acme_issuer", M::HttpAcme, Http, One, Directives, Freely, {}, {}, {}, "name"},
    {"acme_shared_zone", M::HttpAcme, Http, One, Semicolon, Freely, {}, {}, "zone=ngx_acme_shared:256k", "zone=name:size"},
    {"challenge", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, "http-01", "type"},
    {"common_name_in_csr", M::HttpAcme, AcmeIssuer, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"contact", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, {}, "URL"},
    {"external_account_key", M::HttpAcme, AcmeIssuer, Two, Semicolon, Freely, {}, {}, {}, "kid file"},
    {"preferred_chain", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, {}, "name"},
    {"profile", M::HttpAcme, AcmeIssuer, One | Two, Semicolon, Freely, {}, {}, {}, "name [require]"},
    {"ssl_trusted_certificate", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_verify", M::HttpAcme, AcmeIssuer, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"state_path", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, "acme_<issuer>", "path | off"},
    {"uri", M::HttpAcme, AcmeIssuer, One, Semicolon, Freely, {}, {}, {}, "uri"},
    {"js_access", M::HttpJs, Location | LocationIf | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "module.function"},
    {"js_body_filter", M::HttpJs, Location | LocationIf | LimitExcept, One | Two, Semicolon, Freely, {}, {}, {}, "module.function [buffer_type=string | buffer]"},
    {"js_content", M::HttpJs, Location | LocationIf | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "module.function"},
    {"js_context_reuse", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "128", "number"},
    {"js_engine", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "njs", "njs | qjs"},
    {"js_fetch_buffer_size", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "16k", "size"},
    {"js_fetch_ciphers", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "HIGH:!aNULL:!MD5", "ciphers"},
    {"js_fetch_keepalive", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "0", "connections"},
    {"js_fetch_keepalive_requests", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "1000", "number"},
    {"js_fetch_keepalive_time", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "1h", "time"},
    {"js_fetch_keepalive_timeout", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "60s", "time"},
    {"js_fetch_max_response_buffer_size", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "1m", "size"},
    {"js_fetch_protocols", M::HttpJs, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1 TLSv1.1 TLSv1.2", "[TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]"},
    {"js_fetch_proxy", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, {}, "url"},
    {"js_fetch_timeout", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "60s", "time"},
    {"js_fetch_trusted_certificate", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"js_fetch_verify", M::HttpJs, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"js_fetch_verify_depth", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, "100", "number"},
    {"js_header_filter", M::HttpJs, Location | LocationIf | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "module.function"},
    {"js_import", M::HttpJs, httpLevels, One | Three, Semicolon, Freely, {}, {}, {}, "module.js | export_name from module.js"},
    {"js_include", M::HttpJs, Http, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"js_load_http_native_module", M::HttpJs, Main, One | Three, Semicolon, Freely, {}, {}, {}, "path [as name]"},
    {"js_path", M::HttpJs, httpLevels, One, Semicolon, Freely, {}, {}, {}, "path"},
    {"js_periodic", M::HttpJs, Location, Zero | OneOrMore, Semicolon, Freely, {}, {}, {}, "module.function [interval=time] [jitter=number] [worker_affinity=mask]"},
    {"js_preload_object", M::HttpJs, httpLevels, One | Three, Semicolon, Freely, {}, {}, {}, "name.json | name from file.json"},
    {"js_set", M::HttpJs, httpLevels, Two | Three, Semicolon, Freely, {}, {}, {}, "$variable module.function [nocache]"},
    {"js_shared_dict_zone", M::HttpJs, Http, OneOrMore, Semicolon, Freely, {}, {}, {}, "zone=name:size [timeout=time] [type=string|number] [evict] [state=file]"},
    {"js_var", M::HttpJs, httpLevels, One | Two, Semicolon, Freely, {}, {}, {}, "$variable [value]"},
    {"js_access", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, {}, "module.function"},
    {"js_context_reuse", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "128", "number"},
    {"js_engine", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "njs", "njs | qjs"},
    {"js_fetch_buffer_size", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "16k", "size"},
    {"js_fetch_ciphers", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "HIGH:!aNULL:!MD5", "ciphers"},
    {"js_fetch_keepalive", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "0", "connections"},
    {"js_fetch_keepalive_requests", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "1000", "number"},
    {"js_fetch_keepalive_time", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "1h", "time"},
    {"js_fetch_keepalive_timeout", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "60s", "time"},
    {"js_fetch_max_response_buffer_size", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "1m", "size"},
    {"js_fetch_protocols", M::StreamJs, streamLevels, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1 TLSv1.1 TLSv1.2", "[TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]"},
    {"js_fetch_proxy", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, {}, "url"},
    {"js_fetch_timeout", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "60s", "time"},
    {"js_fetch_trusted_certificate", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"js_fetch_verify", M::StreamJs, streamLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"js_fetch_verify_depth", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, "100", "number"},
    {"js_filter", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, {}, "module.function"},
    {"js_import", M::StreamJs, streamLevels, One | Three, Semicolon, Freely, {}, {}, {}, "module.js | export_name from module.js"},
    {"js_include", M::StreamJs, Stream, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"js_load_stream_native_module", M::StreamJs, Main, One | Three, Semicolon, Freely, {}, {}, {}, "path [as name]"},
    {"js_path", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, {}, "path"},
    {"js_periodic", M::StreamJs, StreamServer, Zero | OneOrMore, Semicolon, Freely, {}, {}, {}, "module.function [interval=time] [jitter=number] [worker_affinity=mask]"},
    {"js_preload_object", M::StreamJs, streamLevels, One | Three, Semicolon, Freely, {}, {}, {}, "name.json | name from file.json"},
    {"js_preread", M::StreamJs, streamLevels, One, Semicolon, Freely, {}, {}, {}, "module.function"},
    {"js_set", M::StreamJs, streamLevels, Two | Three, Semicolon, Freely, {}, {}, {}, "$variable module.function [nocache]"},
    {"js_shared_dict_zone", M::StreamJs, Stream, OneOrMore, Semicolon, Freely, {}, {}, {}, "zone=name:size [timeout=time] [type=string|number] [evict] [state=file]"},
    {"js_var", M::StreamJs, streamLevels, One | Two, Semicolon, Freely, {}, {}, {}, "$variable [value]"},
    {"otel_exporter", M::Otel, Http, Zero, Lines, Freely, {}, {}, {}, {}},
    {"otel_resource_attr", M::Otel, Http, Two, Semicolon, Freely, {}, {}, {}, "name value"},
    {"otel_service_name", M::Otel, Http, One, Semicolon, Freely, {}, {}, "unknown_service:nginx", "name"},
    {"otel_span_attr", M::Otel, httpLevels, Two, Semicolon, Freely, {}, {}, {}, "name value"},
    {"otel_span_name", M::Otel, httpLevels, One, Semicolon, Freely, {}, {}, {}, "name"},
    {"otel_trace", M::Otel, httpLevels, One, Semicolon, Freely, {}, {}, "off", "on | off | $variable"},
    {"otel_trace_context", M::Otel, httpLevels, One, Semicolon, Freely, {}, {}, "ignore", "extract | inject | propagate | ignore"},
};
// clang-format on

} // namespace

// Directives of modules that come apart from Nginx.
std::span<const DirectiveInfo> apartRows()
{
    return table;
}

} // namespace gate101::nginx

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
    {"add_after_body", M::HttpAddition, httpLevels, One, Semicolon, Once, {}, {}, {}, "uri"},
    {"add_before_body", M::HttpAddition, httpLevels, One, Semicolon, Once, {}, {}, {}, "uri"},
    {"addition_types", M::HttpAddition, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "text/html", "mime-type ..."},
    {"autoindex", M::HttpAutoindex, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"autoindex_exact_size", M::HttpAutoindex, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"autoindex_format", M::HttpAutoindex, httpLevels, One, Semicolon, Once, {}, {}, "html", "html | xml | json | jsonp"},
    {"autoindex_localtime", M::HttpAutoindex, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"charset", M::HttpCharset, httpLevels | LocationIf, One, Semicolon, Once, {}, {}, "off", "charset | off"},
    {"charset_map", M::HttpCharset, Http, Two, Lines, Freely, {}, {}, {}, "charset1 charset2"},
    {"charset_types", M::HttpCharset, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "text/html text/xml text/plain text/vnd.wap.wml application/javascript application/rss+xml", "mime-type ..."},
    {"override_charset", M::HttpCharset, httpLevels | LocationIf, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"source_charset", M::HttpCharset, httpLevels | LocationIf, One, Semicolon, Once, {}, {}, {}, "charset"},
    {"create_full_put_path", M::HttpDav, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"dav_access", M::HttpDav, httpLevels, One | Two | Three, Semicolon, Once, {}, {}, "user:rw", "users:permissions ..."},
    {"dav_methods", M::HttpDav, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "off", "off | method ..."},
    {"min_delete_depth", M::HttpDav, httpLevels, One, Semicolon, Once, {}, {}, "0", "number"},
    {"empty_gif", M::HttpEmptyGif, Location, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"flv", M::HttpFlv, Location, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"gunzip", M::HttpGunzip, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"gunzip_buffers", M::HttpGunzip, httpLevels, Two, Semicolon, Once, {}, {}, "32 4k|16 8k", "number size"},
    {"gzip", M::HttpGzip, httpLevels | LocationIf, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"gzip_buffers", M::HttpGzip, httpLevels, Two, Semicolon, Once, {}, {}, "32 4k|16 8k", "number size"},
    {"gzip_comp_level", M::HttpGzip, httpLevels, One, Semicolon, Once, {}, {}, "1", "level"},
    {"gzip_disable", M::HttpGzip, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "regex ..."},
    {"gzip_hash", M::HttpGzip, httpLevels, One, Semicolon, Once, {}, {}, {}, {}},
    {"gzip_http_version", M::HttpGzip, httpLevels, One, Semicolon, Once, {}, {}, "1.1", "1.0 | 1.1"},
    {"gzip_min_length", M::HttpGzip, httpLevels, One, Semicolon, Once, {}, {}, "20", "length"},
    {"gzip_no_buffer", M::HttpGzip, httpLevels, Flag, Semicolon, Once, {}, {}, {}, "on | off"},
    {"gzip_proxied", M::HttpGzip, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "off", "off | expired | no-cache | no-store | private | no_last_modified | no_etag | auth | any ..."},
    {"gzip_types", M::HttpGzip, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "text/html", "mime-type ..."},
    {"gzip_vary", M::HttpGzip, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"gzip_window", M::HttpGzip, httpLevels, One, Semicolon, Once, {}, {}, {}, {}},
    {"postpone_gzipping", M::HttpGzip, httpLevels, One, Semicolon, Once, {}, {}, {}, {}},
    {"gzip_static", M::HttpGzipStatic, httpLevels, One, Semicolon, Once, {}, {}, "off", "on | off | always"},
    {"add_header", M::HttpHeaders, httpLevels | LocationIf, Two | Three, Semicolon, Freely, {}, {}, {}, "name value [always]"},
    {"add_header_inherit", M::HttpHeaders, httpLevels | LocationIf, One, Semicolon, Once, {1, 29, 3}, {}, "on", "on | off | merge"},
    {"add_trailer", M::HttpHeaders, httpLevels | LocationIf, Two | Three, Semicolon, Freely, {}, {}, {}, "name value [always]"},
    {"add_trailer_inherit", M::HttpHeaders, httpLevels | LocationIf, One, Semicolon, Once, {1, 29, 3}, {}, "on", "on | off | merge"},
    {"expires", M::HttpHeaders, httpLevels | LocationIf, One | Two, Semicolon, Once, {}, {}, "off", "[modified] time / epoch | max | off"},
    {"image_filter", M::HttpImageFilter, Location, One | Two | Three, Semicolon, Freely, {}, {}, "off", "off / test / size / rotate 90 | 180 | 270 / resize width height / crop width height"},
    {"image_filter_buffer", M::HttpImageFilter, httpLevels, One, Semicolon, Once, {}, {}, "1M", "size"},
    {"image_filter_interlace", M::HttpImageFilter, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"image_filter_jpeg_quality", M::HttpImageFilter, httpLevels, One, Semicolon, Freely, {}, {}, "75", "quality"},
    {"image_filter_sharpen", M::HttpImageFilter, httpLevels, One, Semicolon, Freely, {}, {}, "0", "percent"},
    {"image_filter_transparency", M::HttpImageFilter, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on|off"},
    {"image_filter_webp_quality", M::HttpImageFilter, httpLevels, One, Semicolon, Freely, {}, {}, "80", "quality"},
    {"index", M::HttpIndex, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "index.html", "file ..."},
    {"access_log", M::HttpLog, httpLevels | LocationIf | LimitExcept, OneOrMore, Semicolon, Freely, {}, {}, "logs/access.log combined", "path [format [buffer=size] [gzip[=level]] [flush=time] [if=condition]] / off"},
    {"log_format", M::HttpLog, Http, TwoOrMore, Semicolon, Freely, {}, {}, "combined \"...\"", "name [escape=default|json|none] string ..."},
    {"open_log_file_cache", M::HttpLog, httpLevels, One | Two | Three | Four, Semicolon, Once, {}, {}, "off", "max=N [inactive=time] [min_uses=N] [valid=time] / off"},
    {"mp4", M::HttpMp4, Location, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"mp4_buffer_size", M::HttpMp4, httpLevels, One, Semicolon, Once, {}, {}, "512K", "size"},
    {"mp4_limit_rate", M::HttpMp4, httpLevels, One, Semicolon, Freely, {}, {}, "off", "on | off | factor", {}, true},
    {"mp4_limit_rate_after", M::HttpMp4, httpLevels, One, Semicolon, Freely, {}, {}, "60s", "time", {}, true},
    {"mp4_max_buffer_size", M::HttpMp4, httpLevels, One, Semicolon, Once, {}, {}, "10M", "size"},
    {"mp4_start_key_frame", M::HttpMp4, httpLevels, Flag, Semicolon, Once, {1, 21, 4}, {}, "off", "on | off"},
    {"perl", M::HttpPerl, Location | LimitExcept, One, Semicolon, Freely, {}, {}, {}, "module::function|'sub { ... }'"},
    {"perl_modules", M::HttpPerl, Http, One, Semicolon, Freely, {}, {}, {}, "path"},
    {"perl_require", M::HttpPerl, Http, One, Semicolon, Freely, {}, {}, {}, "module"},
    {"perl_set", M::HttpPerl, Http, Two, Semicolon, Freely, {}, {}, {}, "$variable module::function|'sub { ... }'"},
    {"random_index", M::HttpRandomIndex, Location, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"slice", M::HttpSlice, httpLevels, One, Semicolon, Once, {}, {}, "0", "size"},
    {"ssi", M::HttpSsi, httpLevels | LocationIf, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssi_ignore_recycled_buffers", M::HttpSsi, httpLevels, Flag, Semicolon, Once, {}, {}, {}, "on | off"},
    {"ssi_last_modified", M::HttpSsi, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssi_min_file_chunk", M::HttpSsi, httpLevels, One, Semicolon, Once, {}, {}, "1k", "size"},
    {"ssi_silent_errors", M::HttpSsi, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssi_types", M::HttpSsi, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "text/html", "mime-type ..."},
    {"ssi_value_length", M::HttpSsi, httpLevels, One, Semicolon, Once, {}, {}, "256", "length"},
    {"stub_status", M::HttpStubStatus, Server | Location, Zero | One, Semicolon, Freely, {}, {}, {}, {}},
    {"sub_filter", M::HttpSub, httpLevels, Two, Semicolon, Freely, {}, {}, {}, "string replacement"},
    {"sub_filter_last_modified", M::HttpSub, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"sub_filter_once", M::HttpSub, httpLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"sub_filter_types", M::HttpSub, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "text/html", "mime-type ..."},
    {"xml_entities", M::HttpXslt, httpLevels, One, Semicolon, Once, {}, {}, {}, "path"},
    {"xml_external_entities", M::HttpXslt, httpLevels, Flag, Semicolon, Once, {1, 31, 3}, {}, "off", "on | off"},
    {"xslt_last_modified", M::HttpXslt, httpLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"xslt_param", M::HttpXslt, httpLevels, Two, Semicolon, Freely, {}, {}, {}, "parameter value"},
    {"xslt_string_param", M::HttpXslt, httpLevels, Two, Semicolon, Freely, {}, {}, {}, "parameter value"},
    {"xslt_stylesheet", M::HttpXslt, Location, OneOrMore, Semicolon, Freely, {}, {}, {}, "stylesheet [parameter=value ...]"},
    {"xslt_types", M::HttpXslt, httpLevels, OneOrMore, Semicolon, Freely, {}, {}, "text/xml", "mime-type ..."},
};
// clang-format on

} // namespace

// Directives of what Nginx answers from its own files, and the filters behind every answer.
std::span<const DirectiveInfo> contentRows()
{
    return table;
}

} // namespace gate101::nginx

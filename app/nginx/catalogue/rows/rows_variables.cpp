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
    {"geo", M::HttpGeo, Http, One | Two, Lines, Freely, {}, {}, {}, "[$address] $variable"},
    {"geoip_city", M::HttpGeoip, Http, One | Two, Semicolon, Once, {}, {}, {}, "file"},
    {"geoip_country", M::HttpGeoip, Http, One | Two, Semicolon, Once, {}, {}, {}, "file"},
    {"geoip_org", M::HttpGeoip, Http, One | Two, Semicolon, Once, {}, {}, {}, "file"},
    {"geoip_proxy", M::HttpGeoip, Http, One, Semicolon, Freely, {}, {}, {}, "address | CIDR"},
    {"geoip_proxy_recursive", M::HttpGeoip, Http, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"map", M::HttpMap, Http, Two, Lines, Freely, {}, {}, {}, "string $variable"},
    {"map_hash_bucket_size", M::HttpMap, Http, One, Semicolon, Once, {}, {}, "32|64|128", "size"},
    {"map_hash_max_size", M::HttpMap, Http, One, Semicolon, Once, {}, {}, "2048", "size"},
    {"break", M::HttpRewrite, Server | Location | ServerIf | LocationIf, Zero, Semicolon, Freely, {}, {}, {}, {}},
    {"if", M::HttpRewrite, Server | Location, OneOrMore, Directives, Freely, {}, {}, {}, "(condition)"},
    {"return", M::HttpRewrite, Server | Location | ServerIf | LocationIf, One | Two, Semicolon, Freely, {}, {}, {}, "code [text] / code URL / URL"},
    {"rewrite", M::HttpRewrite, Server | Location | ServerIf | LocationIf, Two | Three, Semicolon, Freely, {}, {}, {}, "regex replacement [flag]"},
    {"rewrite_log", M::HttpRewrite, httpLevels | ServerIf | LocationIf, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"set", M::HttpRewrite, Server | Location | ServerIf | LocationIf, Two, Semicolon, Freely, {}, {}, {}, "$variable value"},
    {"uninitialized_variable_warn", M::HttpRewrite, httpLevels | ServerIf | LocationIf, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"split_clients", M::HttpSplitClients, Http, Two, Lines, Freely, {}, {}, {}, "string $variable"},
};
// clang-format on

} // namespace

// Directives of variables and rewriting.
std::span<const DirectiveInfo> variablesRows()
{
    return table;
}

} // namespace gate101::nginx

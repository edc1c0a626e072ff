// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/foreign.h"

namespace gate101::nginx {

namespace {

/// How a name begins, and whose it then is. The first that fits counts.
constexpr struct
{
    QByteArrayView start;
    QByteArrayView provider;
} starts[] = {
    {"lua_", "lua-nginx-module"},
    {"more_", "headers-more-nginx-module"},
    {"brotli", "ngx_brotli"},
    {"zstd", "zstd-nginx-module"},
    {"passenger_", "Phusion Passenger"},
    {"rails_", "Phusion Passenger"},
    {"modsecurity", "ModSecurity-nginx"},
    {"vhost_traffic_status", "nginx-module-vts"},
    {"stream_server_traffic_status", "nginx-module-sts"},
    {"server_traffic_status", "nginx-module-sts"},
    {"echo", "echo-nginx-module"},
    {"pagespeed", "ngx_pagespeed"},
    {"nchan_", "nchan"},
    {"push_stream_", "nginx-push-stream-module"},
    {"rtmp", "nginx-rtmp-module"},
    {"fancyindex", "ngx-fancyindex"},
    {"geoip2", "ngx_http_geoip2_module"},
    {"set_", "set-misc-nginx-module"},
    {"upload_", "nginx-upload-module"},
    {"uploadprogress", "nginx-upload-progress-module"},
    {"track_uploads", "nginx-upload-progress-module"},
    {"redis", "redis2-nginx-module"},
    {"srcache_", "srcache-nginx-module"},
    {"memc_", "memc-nginx-module"},
    {"drizzle_", "drizzle-nginx-module"},
    {"postgres_", "ngx_postgres"},
    {"auth_ldap", "nginx-auth-ldap"},
    {"ldap_server", "nginx-auth-ldap"},
    {"auth_pam", "ngx_http_auth_pam_module"},
    {"auth_gss", "spnego-http-auth-nginx-module"},
    {"shib_", "nginx-http-shibboleth"},
    {"naxsi", "naxsi"},
    {"SecRules", "naxsi"},
    {"BasicRule", "naxsi"},
    {"MainRule", "naxsi"},
    {"subs_filter", "ngx_http_substitutions_filter_module"},
    {"dav_ext_", "nginx-dav-ext-module"},
    {"cache_purge", "ngx_cache_purge"},
    {"limit_upstream", "nginx-limit-upstream"},
    {"check", "nginx_upstream_check_module"},
    {"testcookie", "testcookie-nginx-module"},
    {"opentelemetry", "opentelemetry-nginx"},
    {"opentracing", "nginx-opentracing"},
    {"jaeger_", "nginx-opentracing"},
    {"datadog_", "nginx-datadog"},
    {"vod", "nginx-vod-module"},
    {"eval", "nginx-eval-module"},
    {"array_", "array-var-nginx-module"},
    {"encrypted_session", "encrypted-session-nginx-module"},
    {"iconv_", "iconv-nginx-module"},
    {"rds_", "rds-json-nginx-module"},
    {"xss_", "xss-nginx-module"},
    {"proxy_connect", "ngx_http_proxy_connect_module"},
    {"sticky", "nginx-sticky-module-ng"},
    {"auth_jwt", "ngx-http-auth-jwt-module"},
    {"ajp_", "nginx_ajp_module"},
    {"concat", "nginx-http-concat"},
    {"dyups", "ngx_http_dyups_module"},
    {"sysguard", "nginx-http-sysguard"},
};

} // namespace

QByteArrayView foreignProvider(QByteArrayView directive)
{
    if (directive.contains("_by_lua")) {
        return "lua-nginx-module";
    }
    for (const auto &known : starts) {
        if (directive.startsWith(known.start)) {
            return known.provider;
        }
    }
    return {};
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/module.h"

#include <algorithm>
#include <array>

namespace gate101::nginx {

namespace {

using enum Origin;

constexpr QByteArrayView streamFile = "ngx_stream_module.so";
constexpr QByteArrayView mailFile = "ngx_mail_module.so";

// clang-format off
/// In the order of the enumeration.
constexpr std::array<ModuleInfo, moduleCount> modules{{
    {"core", Always, {}, {}, {}},
    {"ngx_google_perftools_module", OnRequest, "google_perftools_module", {}, {}},
    {"ngx_http_core_module", Always, {}, {}, {}},
    {"ngx_http_access_module", ByDefault, "http_access_module", {}, {}},
    {"ngx_http_addition_module", OnRequest, "http_addition_module", {}, {}},
    {"ngx_http_auth_basic_module", ByDefault, "http_auth_basic_module", {}, {}},
    {"ngx_http_auth_request_module", OnRequest, "http_auth_request_module", {}, {}},
    {"ngx_http_autoindex_module", ByDefault, "http_autoindex_module", {}, {}},
    {"ngx_http_browser_module", ByDefault, "http_browser_module", {}, {}},
    {"ngx_http_charset_module", ByDefault, "http_charset_module", {}, {}},
    {"ngx_http_dav_module", OnRequest, "http_dav_module", {}, {}},
    {"ngx_http_empty_gif_module", ByDefault, "http_empty_gif_module", {}, {}},
    {"ngx_http_fastcgi_module", ByDefault, "http_fastcgi_module", {}, {}},
    {"ngx_http_flv_module", OnRequest, "http_flv_module", {}, {}},
    {"ngx_http_geo_module", ByDefault, "http_geo_module", {}, {}},
    {"ngx_http_geoip_module", OnRequest, "http_geoip_module", "ngx_http_geoip_module.so", {}},
    {"ngx_http_grpc_module", ByDefault, "http_grpc_module", {}, {}},
    {"ngx_http_gunzip_module", OnRequest, "http_gunzip_module", {}, {}},
    {"ngx_http_gzip_module", ByDefault, "http_gzip_module", {}, {}},
    {"ngx_http_gzip_static_module", OnRequest, "http_gzip_static_module", {}, {}},
    {"ngx_http_headers_module", Always, {}, {}, {}},
    {"ngx_http_image_filter_module", OnRequest, "http_image_filter_module", "ngx_http_image_filter_module.so", {}},
    {"ngx_http_index_module", Always, {}, {}, {}},
    {"ngx_http_limit_conn_module", ByDefault, "http_limit_conn_module", {}, {}},
    {"ngx_http_limit_req_module", ByDefault, "http_limit_req_module", {}, {}},
    {"ngx_http_log_module", Always, {}, {}, {}},
    {"ngx_http_map_module", ByDefault, "http_map_module", {}, {}},
    {"ngx_http_memcached_module", ByDefault, "http_memcached_module", {}, {}},
    {"ngx_http_mirror_module", ByDefault, "http_mirror_module", {}, {}},
    {"ngx_http_mp4_module", OnRequest, "http_mp4_module", {}, {}},
    {"ngx_http_perl_module", OnRequest, "http_perl_module", "ngx_http_perl_module.so", {}},
    {"ngx_http_proxy_module", ByDefault, "http_proxy_module", {}, {}},
    {"ngx_http_random_index_module", OnRequest, "http_random_index_module", {}, {}},
    {"ngx_http_realip_module", OnRequest, "http_realip_module", {}, {}},
    {"ngx_http_referer_module", ByDefault, "http_referer_module", {}, {}},
    {"ngx_http_rewrite_module", ByDefault, "http_rewrite_module", {}, {}},
    {"ngx_http_scgi_module", ByDefault, "http_scgi_module", {}, {}},
    {"ngx_http_secure_link_module", OnRequest, "http_secure_link_module", {}, {}},
    {"ngx_http_slice_module", OnRequest, "http_slice_module", {}, {}},
    {"ngx_http_split_clients_module", ByDefault, "http_split_clients_module", {}, {}},
    {"ngx_http_ssi_module", ByDefault, "http_ssi_module", {}, {}},
    {"ngx_http_ssl_module", OnRequest, "http_ssl_module", {}, {}},
    {"ngx_http_stub_status_module", OnRequest, "http_stub_status_module", {}, {}},
    {"ngx_http_sub_module", OnRequest, "http_sub_module", {}, {}},
    {"ngx_http_tunnel_module", ByDefault, "http_tunnel_module", {}, {1, 31, 0}},
    {"ngx_http_upstream_module", Always, {}, {}, {}},
    {"ngx_http_userid_module", ByDefault, "http_userid_module", {}, {}},
    {"ngx_http_uwsgi_module", ByDefault, "http_uwsgi_module", {}, {}},
    {"ngx_http_v2_module", OnRequest, "http_v2_module", {}, {}},
    {"ngx_http_v3_module", OnRequest, "http_v3_module", {}, {1, 25, 0}},
    {"ngx_http_xslt_module", OnRequest, "http_xslt_module", "ngx_http_xslt_filter_module.so", {}},
    {"ngx_http_degradation_module", OnRequest, "http_degradation_module", {}, {}},
    {"ngx_stream_core_module", OnRequest, "stream", streamFile, {}},
    {"ngx_stream_access_module", ByDefault, "stream_access_module", streamFile, {}},
    {"ngx_stream_geo_module", ByDefault, "stream_geo_module", streamFile, {}},
    {"ngx_stream_geoip_module", OnRequest, "stream_geoip_module", "ngx_stream_geoip_module.so", {}},
    {"ngx_stream_limit_conn_module", ByDefault, "stream_limit_conn_module", streamFile, {}},
    {"ngx_stream_log_module", Always, {}, streamFile, {}},
    {"ngx_stream_map_module", ByDefault, "stream_map_module", streamFile, {}},
    {"ngx_stream_pass_module", ByDefault, "stream_pass_module", streamFile, {1, 25, 5}},
    {"ngx_stream_proxy_module", Always, {}, streamFile, {}},
    {"ngx_stream_realip_module", OnRequest, "stream_realip_module", streamFile, {}},
    {"ngx_stream_return_module", ByDefault, "stream_return_module", streamFile, {}},
    {"ngx_stream_set_module", ByDefault, "stream_set_module", streamFile, {1, 19, 3}},
    {"ngx_stream_split_clients_module", ByDefault, "stream_split_clients_module", streamFile, {}},
    {"ngx_stream_ssl_module", OnRequest, "stream_ssl_module", streamFile, {}},
    {"ngx_stream_ssl_preread_module", OnRequest, "stream_ssl_preread_module", streamFile, {}},
    {"ngx_stream_upstream_module", Always, {}, streamFile, {}},
    {"ngx_mail_core_module", OnRequest, "mail", mailFile, {}},
    {"ngx_mail_auth_http_module", Always, {}, mailFile, {}},
    {"ngx_mail_imap_module", ByDefault, "mail_imap_module", mailFile, {}},
    {"ngx_mail_pop3_module", ByDefault, "mail_pop3_module", mailFile, {}},
    {"ngx_mail_proxy_module", Always, {}, mailFile, {}},
    {"ngx_mail_realip_module", Always, {}, mailFile, {1, 19, 8}},
    {"ngx_mail_smtp_module", ByDefault, "mail_smtp_module", mailFile, {}},
    {"ngx_mail_ssl_module", OnRequest, "mail_ssl_module", mailFile, {}},
    {"ngx_http_acme_module", Apart, {}, "ngx_http_acme_module.so", {}},
    {"ngx_http_js_module", Apart, {}, "ngx_http_js_module.so", {}},
    {"ngx_stream_js_module", Apart, {}, "ngx_stream_js_module.so", {}},
    {"ngx_otel_module", Apart, {}, "ngx_otel_module.so", {}},
    {"ngx_http_api_module", Commercial, {}, {}, {}},
    {"ngx_http_auth_jwt_module", Commercial, {}, {}, {}},
    {"ngx_http_auth_require_module", Commercial, {}, {}, {}},
    {"ngx_http_f4f_module", Commercial, {}, {}, {}},
    {"ngx_http_hls_module", Commercial, {}, {}, {}},
    {"ngx_http_internal_redirect_module", Commercial, {}, {}, {}},
    {"ngx_http_keyval_module", Commercial, {}, {}, {}},
    {"ngx_http_num_map_module", Commercial, {}, {}, {}},
    {"ngx_http_oidc_module", Commercial, {}, {}, {}},
    {"ngx_http_session_log_module", Commercial, {}, {}, {}},
    {"ngx_http_status_module", Commercial, {}, {}, {}},
    {"ngx_http_upstream_conf_module", Commercial, {}, {}, {}},
    {"ngx_http_upstream_hc_module", Commercial, {}, {}, {}},
    {"ngx_mgmt_module", Commercial, {}, {}, {}},
    {"ngx_stream_keyval_module", Commercial, {}, {}, {}},
    {"ngx_stream_mqtt_filter_module", Commercial, {}, {}, {}},
    {"ngx_stream_mqtt_preread_module", Commercial, {}, {}, {}},
    {"ngx_stream_num_map_module", Commercial, {}, {}, {}},
    {"ngx_stream_upstream_hc_module", Commercial, {}, {}, {}},
    {"ngx_stream_zone_sync_module", Commercial, {}, {}, {}},
}};
// clang-format on

} // namespace

const ModuleInfo &moduleInfo(Module module)
{
    return modules[static_cast<size_t>(module)];
}

bool isOfficialModuleFile(QByteArrayView fileName)
{
    return std::any_of(modules.begin(), modules.end(), [fileName](const ModuleInfo &info) {
        return !info.file.isEmpty() && info.file == fileName;
    });
}

} // namespace gate101::nginx

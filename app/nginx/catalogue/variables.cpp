// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/variables.h"

namespace gate101::nginx {

const std::vector<QByteArrayView> &builtInVariables()
{
    static const std::vector<QByteArrayView> names{
        "arg_",
        "args",
        "binary_remote_addr",
        "body_bytes_sent",
        "connection",
        "connection_requests",
        "cookie_",
        "document_root",
        "document_uri",
        "host",
        "hostname",
        "http_",
        "http_connection",
        "http_host",
        "http_origin",
        "http_upgrade",
        "http_user_agent",
        "http_x_forwarded_for",
        "http_x_forwarded_proto",
        "https",
        "is_args",
        "limit_rate",
        "msec",
        "nginx_version",
        "proxy_add_x_forwarded_for",
        "proxy_host",
        "proxy_port",
        "proxy_protocol_addr",
        "query_string",
        "realip_remote_addr",
        "remote_addr",
        "remote_port",
        "remote_user",
        "request",
        "request_body",
        "request_id",
        "request_length",
        "request_method",
        "request_time",
        "request_uri",
        "scheme",
        "sent_http_",
        "server_addr",
        "server_name",
        "server_port",
        "server_protocol",
        "ssl_client_verify",
        "ssl_protocol",
        "ssl_server_name",
        "status",
        "time_iso8601",
        "time_local",
        "upstream_addr",
        "upstream_connect_time",
        "upstream_http_",
        "upstream_response_time",
        "upstream_status",
        "uri",
    };
    return names;
}

QByteArray variableHelpId(QByteArrayView name)
{
    QByteArrayView best;
    for (const QByteArrayView known : builtInVariables()) {
        // The longest that fits: $http_upgrade has a sentence of its own beside that of its family.
        const bool fits = known == name || (known.endsWith('_') && name.startsWith(known));
        if (fits && known.size() > best.size()) {
            best = known;
        }
    }
    return best.isEmpty() ? QByteArray() : QByteArray("variable-").append(best);
}

} // namespace gate101::nginx

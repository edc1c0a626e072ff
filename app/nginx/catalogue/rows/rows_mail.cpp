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
    {"error_log", M::Mail, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "logs/error.log error", "file [level] [json]"},
    {"listen", M::Mail, MailServer, OneOrMore, Semicolon, Freely, {}, {}, {}, "address:port [ssl] [proxy_protocol] [backlog=number] [rcvbuf=size] [sndbuf=size] [bind] [ipv6only=on|off] [multipath] [so_keepalive=on|off|[keepidle]:[keepintvl]:[keepcnt]]"},
    {"mail", M::Mail, Main, Zero, Directives, Once, {}, {}, {}, {}},
    {"max_errors", M::Mail, mailLevels, One, Semicolon, Once, {1, 21, 0}, {}, "5", "number"},
    {"protocol", M::Mail, MailServer, One, Semicolon, Freely, {}, {}, {}, "imap | pop3 | smtp"},
    {"resolver", M::Mail, mailLevels, OneOrMore, Semicolon, Once, {}, {}, "off", "address ... [valid=time] [ipv4=on|off] [ipv6=on|off] [status_zone=zone] / off"},
    {"resolver_timeout", M::Mail, mailLevels, One, Semicolon, Once, {}, {}, "30s", "time"},
    {"server", M::Mail, Mail, Zero, Directives, Freely, {}, {}, {}, {}},
    {"server_name", M::Mail, mailLevels, One, Semicolon, Once, {}, {}, "hostname", "name"},
    {"timeout", M::Mail, mailLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"auth_http", M::MailAuthHttp, mailLevels, One, Semicolon, Freely, {}, {}, {}, "URL"},
    {"auth_http_header", M::MailAuthHttp, mailLevels, Two, Semicolon, Freely, {}, {}, {}, "header value"},
    {"auth_http_pass_client_cert", M::MailAuthHttp, mailLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"auth_http_timeout", M::MailAuthHttp, mailLevels, One, Semicolon, Once, {}, {}, "60s", "time"},
    {"imap_auth", M::MailImap, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "plain", "method ..."},
    {"imap_capabilities", M::MailImap, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "IMAP4 IMAP4rev1 UIDPLUS", "extension ..."},
    {"imap_client_buffer", M::MailImap, mailLevels, One, Semicolon, Once, {}, {}, "4k|8k", "size"},
    {"pop3_auth", M::MailPop3, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "plain", "method ..."},
    {"pop3_capabilities", M::MailPop3, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "TOP USER UIDL", "extension ..."},
    {"proxy", M::MailProxy, mailLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_buffer", M::MailProxy, mailLevels, One, Semicolon, Once, {}, {}, "4k|8k", "size"},
    {"proxy_pass_error_message", M::MailProxy, mailLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"proxy_protocol", M::MailProxy, mailLevels, One, Semicolon, Once, {1, 31, 4}, {}, "off", "on | off"},
    {"proxy_protocol", M::MailProxy, mailLevels, Flag, Semicolon, Once, {1, 19, 8}, {1, 31, 4}, "off", "on | off"},
    {"proxy_smtp_auth", M::MailProxy, mailLevels, Flag, Semicolon, Once, {1, 19, 4}, {}, "off", "on | off"},
    {"proxy_timeout", M::MailProxy, mailLevels, One, Semicolon, Once, {}, {}, "24h", "timeout"},
    {"xclient", M::MailProxy, mailLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"set_real_ip_from", M::MailRealip, mailLevels, One, Semicolon, Freely, {1, 19, 8}, {}, {}, "address | CIDR | unix:"},
    {"smtp_auth", M::MailSmtp, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "plain login", "method ..."},
    {"smtp_capabilities", M::MailSmtp, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, {}, "extension ..."},
    {"smtp_client_buffer", M::MailSmtp, mailLevels, One, Semicolon, Once, {}, {}, "4k|8k", "size"},
    {"smtp_greeting_delay", M::MailSmtp, mailLevels, One, Semicolon, Once, {}, {}, "0", "time"},
    {"ssl", M::MailSsl, mailLevels, Flag, Semicolon, Once, {}, {1, 25, 1}, "off", "on | off"},
    {"ssl_certificate", M::MailSsl, mailLevels, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_certificate_compression", M::MailSsl, mailLevels, Flag, Semicolon, Once, {1, 29, 1}, {}, "off", "on | off"},
    {"ssl_certificate_key", M::MailSsl, mailLevels, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_ciphers", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, "HIGH:!aNULL:!MD5", "ciphers"},
    {"ssl_client_certificate", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_conf_command", M::MailSsl, mailLevels, Two, Semicolon, Freely, {1, 19, 4}, {}, {}, "name value"},
    {"ssl_crl", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_dhparam", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_ecdh_curve", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, "auto", "curve"},
    {"ssl_password_file", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_prefer_server_ciphers", M::MailSsl, mailLevels, Flag, Semicolon, Once, {}, {}, "off", "on | off"},
    {"ssl_protocols", M::MailSsl, mailLevels, OneOrMore, Semicolon, Freely, {}, {}, "TLSv1.2 TLSv1.3", "[SSLv2] [SSLv3] [TLSv1] [TLSv1.1] [TLSv1.2] [TLSv1.3]"},
    {"ssl_session_cache", M::MailSsl, mailLevels, One | Two, Semicolon, Freely, {}, {}, "none", "off | none | [builtin[:size]] [shared:name:size]"},
    {"ssl_session_ticket_key", M::MailSsl, mailLevels, One, Semicolon, Freely, {}, {}, {}, "file"},
    {"ssl_session_tickets", M::MailSsl, mailLevels, Flag, Semicolon, Once, {}, {}, "on", "on | off"},
    {"ssl_session_timeout", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, "5m", "time"},
    {"ssl_trusted_certificate", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, {}, "file"},
    {"ssl_verify_client", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, "off", "on | off | optional | optional_no_ca"},
    {"ssl_verify_depth", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, "1", "number"},
    {"starttls", M::MailSsl, mailLevels, One, Semicolon, Once, {}, {}, "off", "on | off | only"},
};
// clang-format on

} // namespace

// Directives of the mail block.
std::span<const DirectiveInfo> mailRows()
{
    return table;
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the live test: causes before an answer came (name, network, TLS).
std::span<const Sentence> probeNetworkSentences()
{
    static const Sentence table[] = {
        {"name-not-found", QT_TRANSLATE_NOOP("Sentences", "The name {host} has no address."),
         QT_TRANSLATE_NOOP("Sentences", "DNS knows no A or AAAA record for it, or the name is misspelt."),
         QT_TRANSLATE_NOOP("Sentences", "Check the spelling and the DNS record of the name.")},
        {"name-timeout",
         QT_TRANSLATE_NOOP("Sentences", "The lookup of {host} was not answered within {seconds} s."),
         QT_TRANSLATE_NOOP("Sentences", "The DNS server of this machine is slow or not reachable."),
         QT_TRANSLATE_NOOP("Sentences", "Check /etc/resolv.conf and the connection to the DNS server.")},
        {"name-lookup-failed", QT_TRANSLATE_NOOP("Sentences", "The lookup of {host} failed."),
         QT_TRANSLATE_NOOP("Sentences", "The DNS server gave an error instead of an answer."),
         QT_TRANSLATE_NOOP("Sentences", "Try the lookup by hand and check the DNS server.")},
        {"ipv6-not-listening",
         QT_TRANSLATE_NOOP("Sentences", "IPv4 works ({good}), but IPv6 is refused ({address})."),
         QT_TRANSLATE_NOOP("Sentences",
                           "The name has an AAAA record, yet nothing listens on port {port} over IPv6."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Add \"listen [::]:{port}\" to the server block, or remove the AAAA record.")},
        {"ipv4-not-listening",
         QT_TRANSLATE_NOOP("Sentences", "IPv6 works ({good}), but IPv4 is refused ({address})."),
         QT_TRANSLATE_NOOP("Sentences", "Nothing listens on port {port} over IPv4."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Add \"listen {port}\" to the server block, or remove the A record.")},
        {"one-address-refused",
         QT_TRANSLATE_NOOP("Sentences", "{good} works, but {address} refuses the connection."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The name has several addresses, and one of them has nothing listening on port {port}."),
         QT_TRANSLATE_NOOP("Sentences", "Start the server on that address or remove it from DNS.")},
        {"one-address-unreachable",
         QT_TRANSLATE_NOOP("Sentences", "{good} works, but {address} does not answer."),
         QT_TRANSLATE_NOOP("Sentences", "Clients that try this address first wait until it times out."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Check the firewall and the route of that address, or remove it from DNS.")},
        {"other-server-on-address",
         QT_TRANSLATE_NOOP("Sentences", "{good} answers 101, but {address} answers {status}."),
         QT_TRANSLATE_NOOP("Sentences", "Another server block or another machine answers on that address."),
         QT_TRANSLATE_NOOP("Sentences", "Give the same server block a listen directive for that address too, "
                                        "for example \"listen [::]:{port}\".")},
        {"tcp-refused", QT_TRANSLATE_NOOP("Sentences", "{address} refuses connections on port {port}."),
         QT_TRANSLATE_NOOP("Sentences", "Nothing listens there, or a firewall rejects the connection."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "On the server, check \"ss -ltnp\" and the listen directive; see whether Nginx is running.")},
        {"tcp-timeout",
         QT_TRANSLATE_NOOP("Sentences", "{address} does not answer on port {port} ({seconds} s)."),
         QT_TRANSLATE_NOOP(
             "Sentences", "A firewall drops the packets, the address is wrong, or the server is overloaded."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Check the firewall and the cloud security group; try once from the server itself.")},
        {"tcp-unreachable", QT_TRANSLATE_NOOP("Sentences", "{address} cannot be reached: {reason}"),
         QT_TRANSLATE_NOOP("Sentences", "This machine has no route to the address, for example no IPv6."),
         QT_TRANSLATE_NOOP("Sentences", "Check the network of this machine and the address in DNS.")},
        {"tcp-failed", QT_TRANSLATE_NOOP("Sentences", "The connection to {address} failed: {reason}"),
         nullptr, QT_TRANSLATE_NOOP("Sentences", "Check the network of this machine.")},
        {"tls-no-common-version",
         QT_TRANSLATE_NOOP("Sentences", "The server accepts no TLS version that is offered."),
         QT_TRANSLATE_NOOP("Sentences", "Its ssl_protocols allows only versions that are out of use here."),
         QT_TRANSLATE_NOOP("Sentences", "Set \"ssl_protocols TLSv1.2 TLSv1.3;\".")},
        {"tls-no-shared-cipher",
         QT_TRANSLATE_NOOP("Sentences", "The server shares no cipher with this client."),
         QT_TRANSLATE_NOOP("Sentences",
                           "ssl_ciphers is too narrow or does not fit the type of the key (RSA or ECDSA)."),
         QT_TRANSLATE_NOOP("Sentences", "Widen ssl_ciphers, or install a certificate of the fitting type.")},
        {"tls-name-rejected", QT_TRANSLATE_NOOP("Sentences", "The server rejects TLS for the name {host}."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "No server block with TLS has this name, and the default one uses ssl_reject_handshake."),
         QT_TRANSLATE_NOOP("Sentences", "Add the name to server_name of the TLS server block.")},
        {"tls-no-http11", QT_TRANSLATE_NOOP("Sentences", "The server does not offer HTTP/1.1 over TLS."),
         QT_TRANSLATE_NOOP("Sentences", "Only HTTP/2 is offered by ALPN, and WebSocket needs HTTP/1.1 here."),
         QT_TRANSLATE_NOOP("Sentences", "Let the server or the balancer in front offer http/1.1 too.")},
        {"client-certificate-required",
         QT_TRANSLATE_NOOP("Sentences", "The server demands a client certificate."),
         QT_TRANSLATE_NOOP("Sentences",
                           "ssl_verify_client is on for this server, or a balancer in front demands one."),
         QT_TRANSLATE_NOOP("Sentences", "Connect with a client certificate, or set \"ssl_verify_client "
                                        "optional;\" if it is not meant for this path.")},
        {"client-certificate-rejected",
         QT_TRANSLATE_NOOP("Sentences", "The server rejects the client certificate."),
         QT_TRANSLATE_NOOP("Sentences", "It is expired, or not issued by the CA of ssl_client_certificate."),
         QT_TRANSLATE_NOOP("Sentences", "Use a certificate of the CA that the server trusts.")},
        {"tls-to-plain-port", QT_TRANSLATE_NOOP("Sentences", "Port {port} does not speak TLS."),
         QT_TRANSLATE_NOOP("Sentences", "The URL says wss, but the port answers in plain text."),
         QT_TRANSLATE_NOOP("Sentences", "Use ws:// for this port, or add \"ssl\" to its listen directive.")},
        {"tls-silent",
         QT_TRANSLATE_NOOP("Sentences",
                           "Port {port} takes the connection but does not answer TLS ({seconds} s)."),
         QT_TRANSLATE_NOOP("Sentences",
                           "The port may be another service, or large packets are lost on the way (MTU)."),
         QT_TRANSLATE_NOOP("Sentences", "Try ws:// on this port; check the MTU and the firewall.")},
        {"tls-closed",
         QT_TRANSLATE_NOOP("Sentences", "The connection to port {port} was closed during the TLS handshake."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The port may expect the PROXY protocol, be a plain TCP balancer, or not be TLS at all."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Check whether listen has \"proxy_protocol\" and where the balancer sends the connection.")},
        {"tls-failed", QT_TRANSLATE_NOOP("Sentences", "The TLS handshake failed: {reason}"), nullptr,
         QT_TRANSLATE_NOOP("Sentences",
                           "Look at the evidence of the TLS stage and the Nginx error log at level info.")},
        {"tls-self-signed",
         QT_TRANSLATE_NOOP("Sentences", "The upgrade works, but the certificate of {host} is self-signed."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Browsers refuse a wss connection with such a certificate without asking."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Install a certificate of a known CA; for a test of one's own, use --cafile or --insecure.")},
        {"tls-expired",
         QT_TRANSLATE_NOOP("Sentences", "The upgrade works, but the certificate expired at {not_after}."),
         QT_TRANSLATE_NOOP("Sentences", "Clients refuse an expired certificate. If the date looks fine, the "
                                        "clock of this machine is wrong."),
         QT_TRANSLATE_NOOP("Sentences", "Renew the certificate and reload Nginx.")},
        {"tls-not-yet-valid",
         QT_TRANSLATE_NOOP("Sentences",
                           "The upgrade works, but the certificate is valid only from {not_before}."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Either it was installed too early, or the clock of this machine is behind."),
         QT_TRANSLATE_NOOP("Sentences", "Check the clock first, then the certificate.")},
        {"tls-revoked", QT_TRANSLATE_NOOP("Sentences", "The upgrade works, but the certificate was revoked."),
         QT_TRANSLATE_NOOP("Sentences", "Its CA has withdrawn it."),
         QT_TRANSLATE_NOOP("Sentences", "Install a new certificate.")},
        {"tls-wrong-name",
         QT_TRANSLATE_NOOP("Sentences", "The upgrade works, but the certificate does not name {host}."),
         QT_TRANSLATE_NOOP("Sentences", "It names {names}. Either it is the wrong one, or the default server "
                                        "block answered with its own."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Install a certificate for {host}, or add the name to server_name of the TLS server block.")},
        {"tls-intermediate-missing",
         QT_TRANSLATE_NOOP("Sentences", "The upgrade works, but the server sends its own certificate alone, "
                                        "and the issuer {issuer} is not known here."),
         QT_TRANSLATE_NOOP("Sentences", "Most often the intermediate certificate is missing; browsers may "
                                        "still know it, other clients do not. It may also be a private CA."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Point ssl_certificate to the full chain (fullchain.pem). For a private CA, use --cafile.")},
        {"tls-private-ca",
         QT_TRANSLATE_NOOP("Sentences",
                           "The upgrade works, but the CA {issuer} is not trusted on this machine."),
         QT_TRANSLATE_NOOP("Sentences", "The chain is complete, so it is a private CA."),
         QT_TRANSLATE_NOOP("Sentences", "Import the CA on the clients, or use --cafile for this test.")},
        {"tls-untrusted",
         QT_TRANSLATE_NOOP("Sentences", "The upgrade works, but the certificate was not accepted: {reason}"),
         nullptr,
         QT_TRANSLATE_NOOP("Sentences", "Look at the certificate chain in the evidence of the TLS stage.")},
    };
    return table;
}

} // namespace gate101::job

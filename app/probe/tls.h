// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/report.h"

#include <QSslConfiguration>
#include <QSslError>

namespace gate101::probe {

/// Translation between Qt's TLS values and the report's plain ones, and the settings of a probe.

/// The certificates of a PEM file. Error: "ca-file-unreadable" {file}, also when there is none in it.
Result<QList<QSslCertificate>> loadCaFile(const QString &file);

/// Puts the client's certificate (with the rest of its chain) and its key into `configuration`; an empty
/// `keyFile` means that the key stands in the same file. Errors: "client-certificate-unreadable" {file},
/// "client-key-unreadable" {file}, "client-key-encrypted" {file}: no passphrase is ever asked for.
Result<void> showCertificate(QSslConfiguration &configuration, const QString &certFile,
                             const QString &keyFile);

/// The settings every probe uses: ALPN http/1.1 alone (an answer over HTTP/2 would say nothing about
/// WebSocket, which Nginx serves over 1.1 only), TLS 1.0 and up so that an old server is still named, the
/// system's CAs and `extra`.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extra);

/// The same, trusting the certificates of a PEM file beside the system's; an empty name means none. Error:
/// "ca-file-unreadable" {file}.
Result<QSslConfiguration> trustingTls(const QString &caFile);

CertificateFacts certificateFacts(const QSslCertificate &certificate);

/// Whether a certificate is for a host, by its alternative names alone, as browsers see it (RFC 9110, 4.3.4):
/// a common name does not count when there are any. True for a certificate without alternative names, which
/// is left to the TLS library.
bool namesMatch(const CertificateFacts &certificate, const QString &host);

TlsProblem tlsProblem(const QSslError &error, const QList<QSslCertificate> &chain);

/// The statement for the TLS stage made of the first problem that matters: "certificate-" and the problem's
/// id.
Statement certificateStatement(const AddressReport &report, const QString &host);

/// The facts of the TLS stage: protocol, cipher, alpn, subject, issuer, names, not_before, not_after,
/// days_left, chain.
Facts tlsFacts(const AddressReport &report, const QString &protocol, const QString &cipher,
               const QByteArray &alpn);

/// "TLSv1.3" and the like.
QString protocolName(QSsl::SslProtocol protocol);

} // namespace gate101::probe

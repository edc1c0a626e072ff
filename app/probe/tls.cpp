// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/tls.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <algorithm>
#include <array>

namespace gate101::probe {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfCaFile = qint64{4} * 1024 * 1024;
constexpr qint64 mostOfKey = qint64{1} * 1024 * 1024;

QString firstName(const QStringList &common, const QStringList &organisation)
{
    const QStringList all = common + organisation;
    return all.isEmpty() ? QString() : all.first();
}

QByteArray problemId(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return "self-signed";
    case QSslError::CertificateExpired:
    case QSslError::InvalidNotAfterField:
        return "expired";
    case QSslError::CertificateNotYetValid:
    case QSslError::InvalidNotBeforeField:
        return "not-yet-valid";
    case QSslError::HostNameMismatch:
        return "wrong-name";
    case QSslError::CertificateRevoked:
        return "revoked";
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return "untrusted";
    default:
        return "other";
    }
}

} // namespace

Result<QList<QSslCertificate>> loadCaFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure("ca-file-unreadable", {{"file", file}});
    }
    const QList<QSslCertificate> found = QSslCertificate::fromData(source.read(mostOfCaFile));
    if (found.isEmpty()) {
        return failure("ca-file-unreadable", {{"file", file}});
    }
    return found;
}

Result<void> showCertificate(QSslConfiguration &configuration, const QString &certFile,
                             const QString &keyFile)
{
    const Result<QList<QSslCertificate>> chain = loadCaFile(certFile);
    if (!chain) {
        return failure("client-certificate-unreadable", {{"file", certFile}});
    }
    const QString keySource = keyFile.isEmpty() ? certFile : keyFile;
    QFile source(keySource);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure("client-key-unreadable", {{"file", keySource}});
    }
    const QByteArray pem = source.read(mostOfKey);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull()) {
            configuration.setLocalCertificateChain(*chain);
            configuration.setPrivateKey(key);
            return {};
        }
    }
    return failure(pem.contains("ENCRYPTED") ? "client-key-encrypted" : "client-key-unreadable",
                   {{"file", keySource}});
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extra)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setAllowedNextProtocols({QByteArray(QSslConfiguration::NextProtocolHttp1_1)});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extra.isEmpty()) {
        // Naming any CA turns the loading of the system's on demand off, so both are named.
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    return configuration;
}

Result<QSslConfiguration> trustingTls(const QString &caFile)
{
    if (caFile.isEmpty()) {
        return tlsConfiguration({});
    }
    const Result<QList<QSslCertificate>> trusted = loadCaFile(caFile);
    if (!trusted) {
        return tl::unexpected(trusted.error());
    }
    // Certificates that Qt itself reads from a file leave the loading of the system's on demand. All of them
    // for every connection take thirty times as long as the rest of a probe.
    QSslConfiguration configuration = tlsConfiguration({});
    const QFileInfo info(caFile);
    if (info.isFile() && info.size() <= mostOfCaFile && configuration.addCaCertificates(caFile)) {
        return configuration;
    }
    return tlsConfiguration(*trusted); // A pipe, which cannot be read twice.
}

CertificateFacts certificateFacts(const QSslCertificate &certificate)
{
    CertificateFacts facts;
    facts.subject = firstName(certificate.subjectInfo(QSslCertificate::CommonName),
                              certificate.subjectInfo(QSslCertificate::Organization));
    facts.issuer = firstName(certificate.issuerInfo(QSslCertificate::CommonName),
                             certificate.issuerInfo(QSslCertificate::Organization));
    const auto names = certificate.subjectAlternativeNames();
    facts.names = QStringList(names.begin(), names.end());
    facts.notBefore = certificate.effectiveDate();
    facts.notAfter = certificate.expiryDate();
    facts.selfSigned = certificate.isSelfSigned();
    return facts;
}

bool namesMatch(const CertificateFacts &certificate, const QString &host)
{
    const QHostAddress address(host);
    const QString wanted = host.toLower();
    const QString parent = wanted.section(u'.', 1);
    return certificate.names.isEmpty() ||
           std::any_of(certificate.names.begin(), certificate.names.end(), [&](const QString &name) {
               const QString own = name.toLower();
               // An asterisk stands for one label, the leftmost (RFC 9525, 6.3).
               return address.isNull() ? own == wanted || (!parent.isEmpty() && own == u"*." + parent)
                                       : QHostAddress(own) == address;
           });
}

TlsProblem tlsProblem(const QSslError &error, const QList<QSslCertificate> &chain)
{
    return {problemId(error.error()), error.errorString(),
            static_cast<int>(chain.indexOf(error.certificate()))};
}

Statement certificateStatement(const AddressReport &report, const QString &host)
{
    // A wrong date or name can be mended by nobody but the site; a missing trust may be this machine's own.
    static constexpr std::array<const char *, 7> order{"self-signed", "expired",   "not-yet-valid", "revoked",
                                                       "wrong-name",  "untrusted", "other"};
    Statement statement;
    for (const char *id : order) {
        const auto found = std::find_if(report.tlsProblems.begin(), report.tlsProblems.end(),
                                        [id](const TlsProblem &problem) { return problem.id == id; });
        if (found != report.tlsProblems.end()) {
            statement.id = QByteArray("certificate-") + id;
            statement.facts = {{"host", host}, {"reason", found->description}};
            break;
        }
    }
    if (!report.chain.isEmpty()) {
        const CertificateFacts &leaf = report.chain.first();
        statement.facts.insert("subject", leaf.subject);
        statement.facts.insert("issuer", leaf.issuer);
        statement.facts.insert("names", leaf.names.join(u", "));
        statement.facts.insert("not_before", leaf.notBefore.toUTC().toString(Qt::ISODate));
        statement.facts.insert("not_after", leaf.notAfter.toUTC().toString(Qt::ISODate));
    }
    return statement;
}

Facts tlsFacts(const AddressReport &report, const QString &protocol, const QString &cipher,
               const QByteArray &alpn)
{
    Facts facts{{"protocol", protocol}, {"cipher", cipher}, {"alpn", QString::fromLatin1(alpn)}};
    if (report.chain.isEmpty()) {
        return facts;
    }
    const CertificateFacts &leaf = report.chain.first();
    QStringList subjects;
    for (const CertificateFacts &each : report.chain) {
        subjects.append(each.subject);
    }
    facts.insert("subject", leaf.subject);
    facts.insert("issuer", leaf.issuer);
    facts.insert("names", leaf.names.join(u", "));
    facts.insert("not_before", leaf.notBefore.toUTC().toString(Qt::ISODate));
    facts.insert("not_after", leaf.notAfter.toUTC().toString(Qt::ISODate));
    facts.insert("days_left", QString::number(leaf.daysLeft(QDateTime::currentDateTimeUtc())));
    facts.insert("chain", subjects.join(u" < "));
    return facts;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (static_cast<int>(protocol)) {
    case QSsl::TlsV1_2:
        return u"TLSv1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLSv1.3"_s;
    default:
        return u"TLSv1.1 or older"_s;
    }
}

} // namespace gate101::probe

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/certificate.h"

#include "job/practice/programs.h"

#include <QDateTime>
#include <QDir>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <chrono>

namespace gate101::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int daysOfLife = 397;
constexpr int daysToSpare = 7;
constexpr auto folderPrefix = "localhost-"_L1;

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/gate101/practice"_s;
}

CertificateFiles filesIn(const QString &folder)
{
    return {folder + u"/cert.pem"_s, folder + u"/key.pem"_s};
}

bool isGood(const CertificateFiles &files)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(files.certificate);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return chain.size() == 1 && chain.first().effectiveDate() <= now &&
           chain.first().expiryDate() > now.addDays(daysToSpare) && QFileInfo(files.key).isReadable();
}

/// A folder that only this user can enter; empty when it cannot be made.
QString privateFolder(const QString &below)
{
    if (!QDir().mkpath(below)) {
        return {};
    }
    QTemporaryDir folder(below + u"/new-XXXXXX"_s);
    folder.setAutoRemove(false);
    return folder.isValid() ? folder.path() : QString();
}

} // namespace

CertificateMaker::CertificateMaker(QObject *parent)
    : QObject(parent)
    , m_openssl(new ChildProcess(this))
{
    m_openssl->setProcessChannelMode(QProcess::MergedChannels);
    m_openssl->setStandardInputFile(QProcess::nullDevice());
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, m_openssl, &QProcess::kill);
    connect(m_openssl, &QProcess::finished, this, &CertificateMaker::finish);
    connect(m_openssl, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail({{"practice-certificate-failed", {{"reason", m_openssl->errorString()}}}});
        }
    });
}

CertificateMaker::~CertificateMaker()
{
    ChildProcess::letGo(m_openssl);
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
    }
}

std::optional<CertificateFiles> CertificateMaker::kept()
{
    const QFileInfoList folders = QDir(cacheFolder()).entryInfoList({folderPrefix + u'*'}, QDir::Dirs);
    for (const QFileInfo &folder : folders) {
        const CertificateFiles files = filesIn(folder.filePath());
        if (isGood(files)) {
            return files;
        }
        const QList<QSslCertificate> chain = QSslCertificate::fromPath(files.certificate);
        // A site that still runs on it cannot be hurt any more once it has expired.
        if (chain.isEmpty() || chain.first().expiryDate() < QDateTime::currentDateTimeUtc()) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
    return std::nullopt;
}

void CertificateMaker::provide(const QString &fallback)
{
    if (const std::optional<CertificateFiles> files = kept()) {
        QMetaObject::invokeMethod(
            this, [this, files] { Q_EMIT ready(*files); }, Qt::QueuedConnection);
        return;
    }
    QString place = cacheFolder();
    m_folder = privateFolder(place);
    if (m_folder.isEmpty()) {
        place = fallback;
        m_folder = privateFolder(place);
    }
    m_created = place + u'/' + folderPrefix + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddhhmmsszzz");
    const QString openssl = findProgram(u"openssl"_s);
    if (openssl.isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                fail({{"openssl-not-installed", {}}});
            },
            Qt::QueuedConnection);
        return;
    }
    const CertificateFiles files = filesIn(m_folder);
    // openssl makes the key with 0600 by itself; the folder is closed to others besides.
    m_openssl->start(openssl, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                               u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s,
                               QString::number(daysOfLife), u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s,
                               u"subjectAltName=DNS:localhost,IP:127.0.0.1,IP:::1"_s, u"-keyout"_s, files.key,
                               u"-out"_s, files.certificate});
    m_deadline.start(20s);
}

void CertificateMaker::finish()
{
    m_deadline.stop();
    if (m_openssl->exitStatus() != QProcess::NormalExit || m_openssl->exitCode() != 0 ||
        !isGood(filesIn(m_folder))) {
        const QByteArray text = m_openssl->readAll().right(400);
        fail({{"practice-certificate-failed", {{"reason", QString::fromLocal8Bit(text).trimmed()}}}});
        return;
    }
    if (!QDir().rename(m_folder, m_created)) {
        fail({{"practice-certificate-failed", {{"reason", m_created}}}});
        return;
    }
    m_folder.clear();
    Q_EMIT ready(filesIn(m_created));
}

void CertificateMaker::fail(const Error &error)
{
    m_deadline.stop();
    if (!m_folder.isEmpty()) {
        QDir(m_folder).removeRecursively();
        m_folder.clear();
    }
    Q_EMIT failed(error);
}

} // namespace gate101::practice

#include "moc_certificate.cpp"

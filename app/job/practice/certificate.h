// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/childprocess.h"
#include "base/error.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace gate101::practice {

/// Where a certificate and its key stand, absolute.
struct CertificateFiles
{
    QString certificate;
    QString key;
};

/// The certificate of the practice site: self-signed, EC P-256, for localhost, 127.0.0.1 and ::1. Made by the
/// openssl command on first use and kept for later runs in the user's cache folder (key 0600); made anew when
/// it has less than a week to live. Where the cache folder cannot be written, it is made in `fallback`.
///
/// Two runs at the same time are safe: each certificate has a folder of its own, which appears by rename.
class CertificateMaker : public QObject
{
    Q_OBJECT
public:
    explicit CertificateMaker(QObject *parent = nullptr);
    ~CertificateMaker() override;

    /// One kept certificate that is still good, if there is one.
    static std::optional<CertificateFiles> kept();

    /// Gives the kept one or makes one; ready() or failed() follows, never from inside the call.
    void provide(const QString &fallback);

Q_SIGNALS:
    void ready(const gate101::practice::CertificateFiles &files);
    /// "openssl-not-installed" {}, "practice-certificate-failed" {reason}.
    void failed(const gate101::Error &error);

private:
    void make(const QString &folder);
    void finish();
    void fail(const Error &error);

    ChildProcess *m_openssl;
    QTimer m_deadline;
    QString m_folder;  ///< Where openssl writes.
    QString m_created; ///< What m_folder is renamed to when it is complete.
};

} // namespace gate101::practice

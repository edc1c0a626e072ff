// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/childprocess.h"
#include "base/error.h"
#include "helper/client.h"
#include "job/practice/lesson.h"
#include "job/practice/sitefiles.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>
#include <memory>

namespace gate101::practice {

class Backend;
class CertificateMaker;
class PracticeFolder;
struct CertificateFiles;

/// What a learner and the rest of the program need to know of a running practice site.
struct PracticeState
{
    const Lesson *lesson = nullptr;
    QUrl url;                 ///< What the learner types: wss://localhost:PORT/api/ws.
    QUrl plainUrl;            ///< The same site without TLS: ws://localhost:PORT/api/ws.
    QString backend;          ///< host:port of the application behind it.
    QString folder;           ///< The private folder, absolute.
    QString mainFile;         ///< folder/nginx.conf.
    QString siteFile;         ///< folder/sites-available/practice.conf.
    QString caFile;           ///< The certificate, to be trusted for this site only.
    helper::HostCommand host; ///< The command line of the helper that client() talks to.
};

/// How the practice site is made.
struct PracticeOptions
{
    QString nginx;  ///< Absolute path; empty: looked for in PATH and the usual sbin folders.
    QString helper; ///< Absolute path of gate101-helper-user; empty: beside this program or in
                    ///< ../libexec/gate101.
};

/// A real Nginx and a real backend in a private folder, unprivileged, on high loopback ports.
///
/// Asynchronous: create() and setLesson() return at once; exactly one ready() or failed() follows each of
/// them. One call at a time: a call while another is under way is refused with failed("practice-busy").
/// What it leaves behind is nothing: the destructor and shutdown() end the helper, which ends Nginx, and
/// remove the folder. When this process is killed, the helper sees its input close and ends Nginx; the
/// folder is swept by the next run (it is locked while its owner lives).
///
/// Errors: "nginx-not-installed" {}, "openssl-not-installed" {}, "helper-not-found" {file},
/// "practice-folder-not-written" {file, reason}, "practice-certificate-failed" {reason},
/// "practice-no-free-port" {}, "practice-backend-not-started" {port, reason}, "practice-busy" {}, and
/// whatever the helper answers when it is asked to start Nginx.
class PracticeSite : public QObject
{
    Q_OBJECT
public:
    explicit PracticeSite(PracticeOptions options = {}, QObject *parent = nullptr);
    ~PracticeSite() override;

    /// Makes the folder, the certificate and the backend, starts the helper and has it start Nginx.
    void create(const Lesson &lesson);

    /// Replaces the site by that of another lesson (or the same one, fresh), on the same ports. An
    /// unconfirmed change must have been confirmed or reverted before.
    void setLesson(const Lesson &lesson);

    /// Ends everything and removes the folder. finished() follows; the destructor does the same without
    /// waiting for the event loop.
    void shutdown();

    /// Valid between ready() and shutdown().
    [[nodiscard]] const PracticeState &state() const { return m_state; }
    /// The live helper, to be shared with a session; null outside of ready() and shutdown(). The site keeps
    /// owning it. When the helper goes away by itself, the next call to it says so.
    [[nodiscard]] helper::Client *client() const { return m_client.get(); }
    /// The application behind the site, to be stopped and started for a lesson's sake.
    [[nodiscard]] Backend &backend() { return *m_backend; }

Q_SIGNALS:
    void ready(const gate101::practice::PracticeState &state);
    void failed(const gate101::Error &error);
    /// A step that a person may want to see: id "practice-step-..." (certificate, backend, nginx).
    void progress(const gate101::Statement &step);
    void finished();

private:
    void readVersion();
    void prepare();
    void useCertificate(const CertificateFiles &files);
    Result<void> layOut(bool running);
    Result<void> setBackend();
    void startHelper();
    void startNginx();
    void takeAnswer(const Result<QJsonObject> &answer);
    void fail(const Error &error);
    void step(QByteArray id, Facts facts = {});
    void cleanUp();

    PracticeOptions m_options;
    QString m_nginx;
    PracticeState m_state;
    SitePlaces m_places;
    bool m_busy = false;
    ChildProcess *m_version; ///< `nginx -v`
    QTimer m_deadline;       ///< For m_version, later for the helper's end.
    // In this order: the folder is removed after everything that lives in it has gone.
    std::unique_ptr<PracticeFolder> m_folder;
    std::unique_ptr<CertificateMaker> m_certificate;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<helper::Client> m_client;
};

} // namespace gate101::practice

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/practice/site.h"

#include "base/siblingprogram.h"
#include "job/practice/backend.h"
#include "job/practice/certificate.h"
#include "job/practice/folder.h"
#include "job/practice/master.h"
#include "job/practice/ports.h"
#include "job/practice/programs.h"

#include <QFileInfo>
#include <chrono>

namespace gate101::practice {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PracticeSite::PracticeSite(PracticeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_version(new ChildProcess(this))
    , m_certificate(std::make_unique<CertificateMaker>())
    , m_backend(std::make_unique<Backend>())
{
    m_deadline.setSingleShot(true);
    m_version->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_version, &QProcess::finished, this, &PracticeSite::readVersion);
    connect(m_version, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            fail({{"nginx-not-installed", {}}});
        }
    });
    connect(m_certificate.get(), &CertificateMaker::ready, this, &PracticeSite::useCertificate);
    connect(m_certificate.get(), &CertificateMaker::failed, this, &PracticeSite::fail);
}

PracticeSite::~PracticeSite()
{
    ChildProcess::letGo(m_version);
}

void PracticeSite::create(const Lesson &lesson)
{
    if (m_busy || m_folder) {
        Q_EMIT failed({{"practice-busy", {}}});
        return;
    }
    m_busy = true;
    m_state = {};
    m_state.lesson = &lesson;
    m_nginx = m_options.nginx.isEmpty() ? findProgram(u"nginx"_s) : m_options.nginx;
    // The event loop turns once before the answer, so that a caller may connect after the call.
    m_deadline.callOnTimeout(m_version, &QProcess::kill);
    m_deadline.start(10s);
    m_version->start(m_nginx, {u"-v"_s});
}

/// The version decides how HTTP/2 is written, and no warning may greet the learner.
void PracticeSite::readVersion()
{
    m_deadline.stop();
    m_deadline.disconnect();
    if (!m_busy) {
        return;
    }
    const QByteArray line = m_version->readAll().left(4096);
    if (m_version->exitCode() != 0 || !line.contains("nginx/")) {
        fail({{"nginx-not-installed", {}}});
        return;
    }
    m_places.http2Directive = wantsHttp2Directive(line);
    prepare();
}

void PracticeSite::prepare()
{
    PracticeFolder::sweep();
    step("practice-step-folder");
    Result<std::unique_ptr<PracticeFolder>> folder = PracticeFolder::create();
    if (!folder) {
        fail(folder.error());
        return;
    }
    m_folder = std::move(*folder);

    m_places.ipv6 = hasIpv6Loopback();
    const Result<QList<quint16>> ports = freePorts(4, m_places.ipv6);
    if (!ports) {
        fail(ports.error());
        return;
    }
    m_places.tlsPort = ports->at(0);
    m_places.plainPort = ports->at(1);
    m_places.backendPort = ports->at(2);
    m_places.unusedPort = ports->at(3);
    step("practice-step-certificate");
    m_certificate->provide(m_folder->path());
}

void PracticeSite::useCertificate(const CertificateFiles &files)
{
    if (!m_busy) {
        return;
    }
    m_places.certificate = QFile::encodeName(files.certificate);
    m_places.key = QFile::encodeName(files.key);
    m_state.caFile = files.certificate;
    m_state.folder = m_folder->path();
    m_state.mainFile = m_state.folder + u"/nginx.conf"_s;
    m_state.siteFile = m_state.folder + u"/sites-available/practice.conf"_s;
    m_state.backend = u"127.0.0.1:%1"_s.arg(m_places.backendPort);

    const Result<void> done = layOut(true).and_then([this] { return setBackend(); });
    if (!done) {
        fail(done.error());
        return;
    }
    startHelper();
}

/// The files of the lesson on disk: with `running`, those that Nginx is to be started with.
Result<void> PracticeSite::layOut(bool running)
{
    const Lesson &lesson = *m_state.lesson;
    // Without ::1 a name that means both addresses would show a refused one beside the site that works.
    const QString host = m_places.ipv6 ? u"localhost"_s : u"127.0.0.1"_s;
    const QString path = QString::fromLatin1(lesson.path);
    m_state.url = QUrl(u"wss://%1:%2%3"_s.arg(host).arg(m_places.tlsPort).arg(path));
    m_state.plainUrl = QUrl(u"ws://%1:%2%3"_s.arg(host).arg(m_places.plainPort).arg(path));
    return writeSite(m_state.folder, siteFiles(lesson, m_places, running));
}

Result<void> PracticeSite::setBackend()
{
    if (!m_state.lesson->backend) {
        m_backend->stop();
        return {};
    }
    step("practice-step-backend", {{"backend", m_state.backend}});
    return m_backend->start(m_places.backendPort).map([](quint16) {});
}

void PracticeSite::startHelper()
{
    const QString program =
        m_options.helper.isEmpty() ? siblingProgram(u"gate101-helper-user"_s) : m_options.helper;
    const QString &folder = m_state.folder;
    m_state.host = {program,
                    {u"--conf"_s, m_state.mainFile, u"--nginx"_s, m_nginx, u"--prefix"_s, folder, u"--pid"_s,
                     folder + u"/run/nginx.pid"_s, u"--error-log"_s, folder + u"/logs/error.log"_s,
                     u"--ephemeral"_s}};
    m_client = std::make_unique<helper::Client>();
    m_client->start(m_state.host);
    startNginx();
}

void PracticeSite::startNginx()
{
    step("practice-step-nginx");
    const QString action = masterOf(m_state.folder) > 0 ? u"restart"_s : u"start"_s;
    m_client->service(action, this, [this](const Result<QJsonObject> &answer) { takeAnswer(answer); });
}

void PracticeSite::takeAnswer(const Result<QJsonObject> &answer)
{
    // A site that does not load is written only now: Nginx goes on with what it has in memory.
    const Result<void> done = answer.map([](const QJsonObject &) {}).and_then([this] {
        return m_state.lesson->runs.isEmpty() ? Result<void>() : layOut(false);
    });
    if (!done) {
        fail(done.error());
        return;
    }
    m_busy = false;
    Q_EMIT ready(m_state);
}

void PracticeSite::setLesson(const Lesson &lesson)
{
    if (m_busy || !m_client) {
        Q_EMIT failed({{"practice-busy", {}}});
        return;
    }
    m_busy = true;
    m_state.lesson = &lesson;
    const Result<void> done = layOut(true).and_then([this] { return setBackend(); });
    if (!done) {
        fail(done.error());
        return;
    }
    startNginx();
}

void PracticeSite::shutdown()
{
    m_backend->stop();
    if (!m_client) {
        // What is still being made must not go on in the folder that is about to disappear.
        m_busy = false;
        QMetaObject::invokeMethod(this, &PracticeSite::cleanUp, Qt::QueuedConnection);
        return;
    }
    m_busy = true;
    connect(m_client.get(), &helper::Client::closed, this, &PracticeSite::cleanUp, Qt::QueuedConnection);
    m_deadline.callOnTimeout(this, &PracticeSite::cleanUp);
    m_deadline.start(10s);
    m_client->stop();
}

void PracticeSite::cleanUp()
{
    m_deadline.stop();
    m_deadline.disconnect();
    m_client.reset();
    m_folder.reset();
    m_state = {};
    m_busy = false;
    Q_EMIT finished();
}

void PracticeSite::step(QByteArray id, Facts facts)
{
    Q_EMIT progress({std::move(id), std::move(facts)});
}

void PracticeSite::fail(const Error &error)
{
    m_deadline.stop();
    m_deadline.disconnect();
    m_busy = false;
    Q_EMIT failed(error);
}

} // namespace gate101::practice

#include "moc_site.cpp"

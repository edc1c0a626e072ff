// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/loadtest.h"

#include "probe/endpoint.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace gate101::job {

namespace {

constexpr std::chrono::seconds lookupLimit{5};
constexpr std::chrono::seconds connectLimit{2};

} // namespace

/// What is known while addresses are looked for. All that answers later has it as its context.
class LoadTest::Search : public QObject
{
public:
    load::LoadPlan plan;
    QList<QHostAddress> all;
    QList<QHostAddress> reached;
    qsizetype pending = 0;
};

LoadTest::LoadTest(QObject *parent)
    : QObject(parent)
{
    connect(&m_run, &load::LoadRun::progressed, this, &LoadTest::progressed);
    connect(&m_run, &load::LoadRun::finished, this, &LoadTest::finished);
    connect(&m_run, &load::LoadRun::failed, this, &LoadTest::failed);
}

LoadTest::~LoadTest() = default;

bool LoadTest::isRunning() const
{
    return m_search != nullptr || m_run.isRunning();
}

Result<load::LoadPlan> loadPlan(const Target &target, const LoadWish &wish)
{
    const Result<probe::Endpoint> endpoint = probe::Endpoint::parse(target.url);
    if (!endpoint) {
        return tl::unexpected(endpoint.error());
    }
    load::LoadPlan plan;
    plan.port = endpoint->port;
    plan.secure = endpoint->secure;
    plan.serverName = endpoint->host.toUtf8();
    plan.caFile = target.caFile;
    plan.certFile = target.certFile;
    plan.keyFile = target.keyFile;
    plan.insecure = target.insecure;
    plan.host = endpoint->hostHeader();
    plan.target = endpoint->target;
    plan.origin = target.origin.toUtf8();
    plan.subprotocols = target.subprotocols;
    for (const auto &[name, value] : target.headers) {
        plan.headers.append({name, value});
    }
    plan.connections = wish.connections;
    plan.seconds = wish.seconds;
    plan.rate = wish.rate;
    plan.messageSize = wish.messageSize;
    plan.measure = wish.measure;
    return plan;
}

void LoadTest::start(const Target &target, const LoadWish &wish)
{
    endSearch();
    m_search = std::make_unique<Search>();
    const Result<load::LoadPlan> plan = loadPlan(target, wish);
    if (!plan) {
        // Signals come only after the caller has got back.
        later([this, error = plan.error()] { fail(error); });
        return;
    }
    m_search->plan = *plan;
    const QString host = QString::fromUtf8(plan->serverName);
    QList<QHostAddress> pinned;
    for (const probe::Pin &pin : target.pins) {
        if (pin.host == host && pin.port == plan->port) {
            pinned.append(pin.address);
        }
    }
    if (const QHostAddress literal(host); pinned.isEmpty() && !literal.isNull()) {
        pinned.append(literal);
    }
    if (pinned.isEmpty()) {
        lookUp(host);
    } else {
        later([this, pinned] { run(pinned); });
    }
}

void LoadTest::stop()
{
    endSearch();
    m_run.stop();
}

/// The search may be ended by what it found, so that its objects live until they have got back.
void LoadTest::endSearch()
{
    if (m_search != nullptr) {
        m_search.release()->deleteLater();
    }
}

void LoadTest::fail(const Error &error)
{
    endSearch();
    Q_EMIT failed(error);
}

/// Does something in the next turn of the event loop, unless this search has ended by then.
void LoadTest::later(const std::function<void()> &act, std::chrono::milliseconds delay)
{
    QTimer::singleShot(delay, m_search.get(), [this, search = m_search.get(), act] {
        if (m_search.get() == search) {
            act();
        }
    });
}

void LoadTest::lookUp(const QString &host)
{
    const Error unknown{{"load-name-unknown", {{"host", host}}}};
    later(
        [this, unknown] {
            if (m_search->all.isEmpty()) {
                fail(unknown);
            }
        },
        lookupLimit);
    const auto answer = [this, search = m_search.get(), unknown](const QHostInfo &info) {
        if (m_search.get() != search) {
            return;
        }
        if (info.addresses().isEmpty()) {
            fail(unknown);
        } else {
            tryAddresses(info.addresses().mid(0, load::mostAddresses));
        }
    };
    QHostInfo::lookupHost(host, m_search.get(), answer);
}

/// A name may have an address at which nobody listens ("localhost" and ::1); half of the connections would
/// fail there, which the live test tells better.
void LoadTest::tryAddresses(const QList<QHostAddress> &addresses)
{
    Search *search = m_search.get();
    search->all = addresses;
    search->pending = addresses.size();
    for (const QHostAddress &address : addresses) {
        auto *socket = new QTcpSocket(search);
        socket->setProxy(QNetworkProxy::NoProxy);
        const auto settle = [this, search, socket] {
            socket->disconnect();
            if (m_search.get() == search && --search->pending == 0) {
                run(search->reached.isEmpty() ? search->all : search->reached);
            }
        };
        connect(socket, &QTcpSocket::connected, search, [search, address, settle] {
            search->reached.append(address);
            settle();
        });
        connect(socket, &QTcpSocket::errorOccurred, search, settle);
        QTimer::singleShot(connectLimit, socket, [socket, settle] {
            if (socket->state() == QAbstractSocket::ConnectingState) {
                settle();
            }
        });
        socket->connectToHost(address, search->plan.port);
    }
}

void LoadTest::run(const QList<QHostAddress> &addresses)
{
    load::LoadPlan plan = m_search->plan;
    endSearch();
    for (const QHostAddress &address : addresses) {
        plan.addresses.append(address.toString().toLatin1());
    }
    m_run.start(plan);
}

} // namespace gate101::job

#include "moc_loadtest.cpp"

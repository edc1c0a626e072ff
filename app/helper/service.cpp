// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/service.h"

#include "helper/audit.h"
#include "helper/dryrun.h"
#include "helper/errorlog.h"
#include "helper/firewall.h"
#include "helper/hardening.h"
#include "helper/history.h"
#include "helper/listeners.h"
#include "helper/sensitive.h"
#include "helper/tree.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool changesSomething(const QString &op)
{
    return op.startsWith("tx_"_L1) && op != op::list && op != op::show;
}

} // namespace

Service::Service(const Paths &paths, std::function<void(const QByteArray &)> send, bool readOnly)
    : m_paths(paths)
    , m_engine(paths)
    , m_send(std::move(send))
    , m_readOnly(readOnly)
{
}

void Service::open()
{
    const QJsonArray recovered = m_readOnly ? QJsonArray() : m_engine.settleAll();
    m_send(toLine({{u"gate101"_s, u"hello"_s},
                   {u"proto"_s, QJsonArray{protocolVersion}},
                   {u"build"_s, QStringLiteral(GATE101_VERSION)},
                   {u"mode"_s, m_paths.installed ? u"installed"_s : u"user"_s},
                   {u"nonce"_s, QString::number(QRandomGenerator::system()->generate64(), 16)},
                   {u"root"_s, QString::fromUtf8(m_paths.root)},
                   {u"main"_s, QString::fromUtf8(m_paths.mainFile)},
                   {u"recovered"_s, recovered}}));
}

bool Service::answer(const QByteArray &line)
{
    const auto request = readRequest(line);
    if (!request) {
        m_send(toLine({{u"id"_s, 0}, {u"ok"_s, false}, {u"error"_s, toJson(request.error())}}));
        return false;
    }
    const auto result = run(*request);
    QJsonObject reply{{u"id"_s, request->id}, {u"ok"_s, result.has_value()}};
    if (result) {
        reply.insert(u"result"_s, *result);
    } else {
        reply.insert(u"error"_s, toJson(result.error()));
    }
    m_send(toLine(reply));
    return true;
}

Service::Answer Service::run(const Request &request)
{
    const QString &op = request.op;
    if (m_readOnly && (changesSomething(op) || op == op::service)) {
        return failure(code::permission, {{"file", op}, {"reason", u"read-only"_s}});
    }
    if (op.startsWith("tx_"_L1)) {
        return runTransaction(request);
    }
    const auto root = Root::open(m_paths.root);
    if (!root) {
        return tl::unexpected(root.error());
    }
    if (op == op::status || op == op::listTree) {
        const Fields fields(request.args, {});
        return !fields.ok() ? tl::unexpected(fields.error()) : op == op::status ? status() : listTree(*root);
    }
    if (op == op::firewall) {
        const Fields fields(request.args, {});
        return fields.ok() ? Answer(firewallFacts()) : tl::unexpected(fields.error());
    }
    if (op == op::readFile) {
        Fields fields(request.args, {"path"_L1});
        const QByteArray path = fields.path("path"_L1);
        return fields.ok() ? readTreeFile(*root, path) : tl::unexpected(fields.error());
    }
    if (op == op::ports) {
        Fields fields(request.args, {"port"_L1});
        const auto port = static_cast<int>(fields.number("port"_L1, 1, 65535));
        return fields.ok() ? Answer(QJsonObject{{u"port"_s, port}, {u"listeners"_s, listenersOn(port)}})
                           : tl::unexpected(fields.error());
    }
    if (op == op::logs) {
        Fields fields(request.args, {"offset"_L1, "limit"_L1});
        const qint64 offset = fields.number("offset"_L1, -(qint64(1) << 40), qint64(1) << 40);
        const qint64 limit = fields.number("limit"_L1, 1, caps::shownBytes);
        return fields.ok() ? readLog(m_paths.errorLog, offset, limit) : tl::unexpected(fields.error());
    }
    Fields fields(request.args, {"action"_L1});
    const QString action =
        fields.choice("action"_L1, {u"test"_s, u"reload"_s, u"restart"_s, u"start"_s, u"stop"_s});
    return fields.ok() ? control(action) : tl::unexpected(fields.error());
}

Service::Answer Service::runTransaction(const Request &request)
{
    const QString &op = request.op;
    if (op == op::stage) {
        return stage(request);
    }
    if (op == op::apply) {
        return apply(request);
    }
    if (op == op::begin || op == op::list) {
        const Fields fields(request.args, {});
        return !fields.ok()      ? tl::unexpected(fields.error())
               : op == op::begin ? begin({})
                                 : Answer(listTransactions(m_engine.journal()));
    }
    if (op == op::extend) {
        Fields fields(request.args, {"tx"_L1, "confirm_s"_L1});
        const QByteArray tx = fields.transaction("tx"_L1);
        const auto seconds = static_cast<int>(fields.number("confirm_s"_L1, 1, caps::confirmSecondsMost));
        return fields.ok() ? m_engine.extend(tx, seconds) : tl::unexpected(fields.error());
    }
    const bool named = op == op::show && request.args.contains("path"_L1);
    Fields fields =
        op == op::show ? Fields(request.args, {"tx"_L1, "path"_L1}) : Fields(request.args, {"tx"_L1});
    const QByteArray tx = fields.transaction("tx"_L1);
    const QByteArray path = named ? fields.path("path"_L1) : QByteArray();
    if (!fields.ok()) {
        return tl::unexpected(fields.error());
    }
    if (op == op::check) {
        return check(tx);
    }
    if (op == op::confirm) {
        return m_engine.confirm(tx);
    }
    if (op == op::rollback) {
        return m_engine.rollback(tx);
    }
    if (op == op::undo) {
        return undo(tx);
    }
    return showTransaction(m_engine.journal(), tx, path);
}

Service::Answer Service::status() const
{
    const auto master = Master::find(m_paths);
    const QList<pid_t> family = master ? master->family() : QList<pid_t>();
    QJsonObject result = toJson(m_engine.control().look());
    result.remove(u"dropped"_s);
    result.remove(u"notes"_s);
    const QByteArray build = nginxBuild(m_paths);
    if (build.isEmpty()) {
        return failure(code::nginxMissing, {{"program", QString::fromUtf8(m_paths.nginx)}});
    }
    const Error trouble = m_engine.control().trouble();
    const QByteArray waiting = m_engine.waiting();
    const auto state = m_engine.journal().state(waiting);
    const std::initializer_list<std::pair<QString, QJsonValue>> facts{
        {u"listeners"_s, listenersOf(family)},
        {u"established"_s, establishedThrough(family)},
        {u"nginx"_s, QString::fromUtf8(m_paths.nginx)},
        {u"version"_s, QString::fromUtf8(build).trimmed()},
        {u"main"_s, QString::fromUtf8(m_paths.mainFile)},
        {u"root"_s, QString::fromUtf8(m_paths.root)},
        {u"prefix"_s, QString::fromUtf8(m_paths.prefix)},
        {u"pid_file"_s, QString::fromUtf8(m_paths.pidFile)},
        {u"error_log"_s, QString::fromUtf8(m_paths.errorLog)},
        {u"manager"_s, managerName(m_engine.control().manager())},
        {u"trouble"_s, QString::fromLatin1(trouble.id)},
        {u"trouble_facts"_s, toJson(trouble).value("facts"_L1)},
        {u"unit"_s, master ? QString::fromUtf8(unitOf(master->pid())) : QString()},
        {u"unconfirmed"_s, QJsonValue::Null}};
    for (const auto &[name, value] : facts) {
        result.insert(name, value);
    }
    if (!waiting.isEmpty() && state) {
        result.insert(u"unconfirmed"_s,
                      QJsonObject{{u"tx"_s, QString::fromLatin1(waiting)},
                                  {u"remaining_ms"_s, qMax<qint64>(0, state->deadline - Journal::now())}});
    }
    return result;
}

Service::Answer Service::control(const QString &action) const
{
    if (action == "test"_L1) {
        return toJson(testAside(m_paths));
    }
    const auto opened = m_engine.journal().open();
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    const auto lock = Lock::take(m_paths.state, 2s, m_paths.who);
    if (!lock) {
        return tl::unexpected(lock.error());
    }
    QElapsedTimer clock;
    clock.start();
    const OrdinaryLimits ordinary;
    if (action != "stop"_L1) {
        const Verdict verdict = testLive(m_paths);
        // A restart on what cannot be loaded would take a running server away.
        if (verdict.kind != Verdict::Pass) {
            return tl::unexpected(toError(verdict));
        }
    }
    const NginxControl &nginx = m_engine.control();
    const auto running = action == "reload"_L1    ? nginx.reload()
                         : action == "restart"_L1 ? nginx.restart()
                         : action == "start"_L1   ? nginx.start()
                                                  : nginx.stop();
    audit(m_paths, {{}, action.toUtf8(), m_paths.who, {}, running ? QByteArray("ok") : running.error().id});
    if (!running) {
        return tl::unexpected(running.error());
    }
    QJsonObject result = toJson(*running);
    result.insert(u"ms"_s, clock.elapsed());
    return result;
}

Service::Answer Service::begin(const QByteArray &undoes)
{
    m_checked = {};
    m_draft = Draft(m_engine.journal().freshId(), undoes);
    return QJsonObject{{u"tx"_s, QString::fromLatin1(m_draft.tx())}};
}

Result<void> Service::ownDraft(const QByteArray &tx) const
{
    if (m_draft.tx().isEmpty() || m_draft.tx() != tx) {
        return failure(code::unknownTransaction, {{"tx", QString::fromLatin1(tx)}});
    }
    return {};
}

Service::Answer Service::stage(const Request &request)
{
    Fields fields(request.args, {"tx"_L1, "action"_L1, "path"_L1, "base"_L1, "bytes"_L1, "target"_L1});
    const QByteArray tx = fields.transaction("tx"_L1);
    if (!fields.ok()) {
        return tl::unexpected(fields.error());
    }
    const auto known = ownDraft(tx);
    const auto root = known ? Root::open(m_paths.root) : tl::unexpected(known.error());
    m_checked = {};
    return root ? m_draft.stage(*root, fields) : tl::unexpected(root.error());
}

Service::Answer Service::undo(const QByteArray &tx)
{
    const auto plan = m_engine.journal().plan(tx);
    const auto state = plan ? m_engine.journal().state(tx) : tl::unexpected(plan.error());
    const auto root = state ? Root::open(m_paths.root) : tl::unexpected(state.error());
    if (!root) {
        return tl::unexpected(root.error());
    }
    if (state->phase != Phase::Committed) {
        return failure(code::state, {{"tx", QString::fromLatin1(tx)}, {"state", phaseName(state->phase)}});
    }
    Draft draft(m_engine.journal().freshId(), tx);
    auto staged = draft.stageUndo(*root, *plan);
    if (staged) {
        m_checked = {};
        m_draft = draft;
    }
    return staged;
}

Service::Answer Service::check(const QByteArray &tx)
{
    const auto known = ownDraft(tx);
    const auto root = known ? Root::open(m_paths.root) : tl::unexpected(known.error());
    auto done = root ? compareWithBefore(*root, m_draft.changes()) : tl::unexpected(root.error());
    if (done) {
        done = refusePidChange(m_draft.changes());
    }
    if (done && m_paths.installed) {
        // Inside the private copy the state folder is where its scratch space lies, so it must exist.
        done = m_engine.journal().open();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    const Rehearsal rehearsal = dryRun(m_paths, tx, m_draft.changes());
    m_checked = rehearsal.loaded;
    QJsonObject result = toJson(rehearsal.verdict);
    QJsonArray left;
    for (const QByteArray &path : leftovers(rehearsal.loaded)) {
        left.append(QString::fromUtf8(path));
    }
    result.insert(u"leftovers"_s, left);
    result.insert(u"sensitive"_s, toJson(newlySensitive(m_draft.changes(), m_paths)));
    result.insert(u"obstacles"_s, toJson(m_engine.control().obstaclesTo(rehearsal.loaded.bindings)));
    return result;
}

Service::Answer Service::apply(const Request &request)
{
    Fields fields(request.args, {"tx"_L1, "confirm_s"_L1, "action"_L1});
    const QByteArray tx = fields.transaction("tx"_L1);
    const auto seconds = static_cast<int>(fields.number("confirm_s"_L1, 1, caps::confirmSecondsMost));
    const QString action = fields.choice("action"_L1, {u"reload"_s, u"restart"_s, u"none"_s});
    if (!fields.ok()) {
        return tl::unexpected(fields.error());
    }
    const auto known = ownDraft(tx);
    if (!known) {
        return tl::unexpected(known.error());
    }
    if (m_draft.changes().isEmpty()) {
        return failure(code::state, {{"tx", QString::fromLatin1(tx)}, {"state", u"empty"_s}});
    }
    QElapsedTimer clock;
    clock.start();
    const Plan plan{tx,
                    QDateTime::currentDateTimeUtc(),
                    QString::fromUtf8(m_paths.who),
                    action,
                    m_draft.undoes(),
                    m_draft.changes()};
    auto result = m_engine.apply(
        plan, seconds,
        [&](const char *phase) {
            m_send(toLine({{u"event"_s, u"progress"_s},
                           {u"id"_s, request.id},
                           {u"phase"_s, QString::fromLatin1(phase)},
                           {u"ms"_s, clock.elapsed()}}));
        },
        m_checked);
    // What was not touched may be tried again, after another check; what has been applied is the journal's.
    if (result || result.error().facts.value("state") != "untouched"_L1) {
        m_draft = Draft();
    }
    return result;
}

} // namespace gate101::helper

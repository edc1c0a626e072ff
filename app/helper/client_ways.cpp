// SPDX-License-Identifier: GPL-3.0-or-later
// How a client comes to its helper: the ways that are tried, and what each refusal means.
#include "helper/client.h"

#include "helper/refusal.h"

#include <QCoreApplication>

namespace gate101::helper {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds helloDeadline = 10s;
constexpr std::chrono::milliseconds askingDeadline = 300s;
constexpr std::chrono::milliseconds askingPatience = 400ms; // What needs no password is there by then.

} // namespace

void Client::endProcess()
{
    m_agent.reset();
    if (m_process != nullptr) {
        m_process->disconnect(this);
        HostProcess::abandon(m_process, m_askingWatch.isActive() && !m_ready);
        m_process = nullptr;
    }
    m_askingWatch.stop();
    m_helloDeadline.stop();
}

void Client::start(const HostCommand &command)
{
    start(QList<HostCommand>{command});
}

void Client::start(const QList<HostCommand> &ways)
{
    Q_ASSERT(m_ways.isEmpty() && !ways.isEmpty());
    m_ways = ways;
    startAgent();
}

void Client::startAgent()
{
    if (!m_ways.constFirst().textAgent) {
        startProcess();
        return;
    }
    m_agent = std::make_unique<TextAgent>(nullptr);
    connect(m_agent.get(), &TextAgent::settled, this, &Client::startProcess);
    m_agent->start();
}

void Client::startProcess()
{
    if (m_process != nullptr) {
        return;
    }
    if (m_stopping) {
        fail(Error{});
        return;
    }
    const HostCommand &command = m_ways.constFirst();
    m_process = new HostProcess(command, this);
    m_errorText.clear();
    connect(m_process, &QProcess::readyReadStandardOutput, this, &Client::readOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &Client::readErrors);
    connect(m_process, &QProcess::finished, this, &Client::processEnded);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            giveUpWay(Error{{"helper-not-found",
                             {{"program", m_process->program()}, {"reason", m_process->errorString()}}}});
        }
    });
    if (command.elevates) {
        m_askingSince.start();
        m_askingWatch.start();
        m_helloDeadline.start(askingDeadline);
    } else {
        m_helloDeadline.start(helloDeadline);
    }
    m_process->start();
}

/// While a person types his password nothing comes from the helper; from the moment that it runs it has as
/// long as any other.
void Client::watchAsking()
{
    if (m_process->runsHelper()) {
        m_askingWatch.stop();
        m_helloDeadline.start(helloDeadline);
    } else if (m_askingSince.isValid() && m_askingSince.hasExpired(askingPatience.count())) {
        m_askingSince.invalidate();
        Q_EMIT asking(m_process->program());
    }
}

void Client::refused(const QString &reason, const QString &text)
{
    const HostCommand &way = m_ways.constFirst();
    if (reason == u"no-helper"_s) {
        const auto helper = std::find_if(way.arguments.begin(), way.arguments.end(),
                                         [](const QString &word) { return word.startsWith(u'/'); });
        giveUpWay(Error{
            {"helper-not-found", {{"program", helper == way.arguments.end() ? way.program : *helper}}}});
        return;
    }
    giveUpWay(Error{{"helper-refused", {{"program", way.program}, {"reason", reason}, {"text", text}}}});
}

/// pkexec says the same of a wrong password and of a rule that allows nothing. polkit itself knows: asked
/// without a person it answers 1 for never, 2 for what a password would allow.
void Client::askWhy(const QString &text)
{
    auto *question = new HostProcess({u"/usr/bin/pkcheck"_s,
                                      {u"--action-id"_s, m_ways.constFirst().action, u"--process"_s,
                                       QString::number(QCoreApplication::applicationPid())}},
                                     this);
    m_helloDeadline.start(helloDeadline);
    const auto answered = [this, question, text](int code) {
        question->deleteLater();
        refused(code == 1 ? u"not-allowed"_s : code == 2 ? u"wrong-password"_s : u"not-authorised"_s, text);
    };
    connect(question, &QProcess::finished, this, answered);
    connect(question, &QProcess::errorOccurred, this, [answered](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            answered(-1);
        }
    });
    question->start();
}

void Client::giveUpWay(const Error &error)
{
    const bool missing = error.id == "helper-not-found";
    const bool ofTheWay =
        (missing && m_ways.constFirst().elevates) || isOfTheWay(error.facts.value("reason"));
    const bool hasAgentNext = m_ways.size() > 1 && m_ways[1].textAgent;
    const bool refusedByAnother = error.facts.value("reason") == u"not-allowed"_s && hasAgentNext;
    if (m_ways.size() == 1 || m_stopping || !(ofTheWay || refusedByAnother)) {
        fail(missing && m_earlier ? *m_earlier : error);
        return;
    }
    if (!missing) {
        m_earlier = error;
    }
    endProcess();
    m_input.clear();
    m_noise = 0;
    m_ways.removeFirst();
    startAgent();
}

} // namespace gate101::helper

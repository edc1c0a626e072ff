// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "job/practice/site.h"
#include "job/session.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace gate101::cli {

/// `practice`: makes the practice site and keeps it until Ctrl-C; with --demo does the whole job on it, from
/// what is broken to the confirmed change, and reports with times.
class PracticeCommand : public Command
{
    Q_OBJECT

public:
    explicit PracticeCommand(const Options &options);
    ~PracticeCommand() override;
    void start() override;
    void interrupt() override;

private:
    void ready(const practice::PracticeState &state);
    void serve(const practice::PracticeState &state);
    void diagnosed();
    void planned();
    void settled();
    void refused(const Error &error);
    void end(int exitCode);
    /// Takes the site down, waiting for its helper; finished() follows.
    void leave(int exitCode);
    void say(const QString &line = {});
    void sayTime(const Statement &step);

    const practice::Lesson *m_lesson = nullptr;
    practice::PracticeSite m_site;
    job::Session m_session; ///< Destroyed before the site whose helper it shares.
    QElapsedTimer m_clock;
    bool m_leaving = false;
    QJsonObject m_json;
};

} // namespace gate101::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/explain.h"

namespace gate101::cli {

HistoryCommand::HistoryCommand(const Options &given)
    : Command(given)
{
}

void HistoryCommand::start()
{
    connect(&m_session, &job::Session::failed, this, [this](const Error &error) {
        if (!options.json && error.facts.contains("difference")) {
            printBytes(error.facts.value("difference").toUtf8());
        }
        fail(error, exitCodeOf(error));
    });
    connect(&m_session, &job::Session::historyLoaded, this, &HistoryCommand::list);
    connect(&m_session, &job::Session::settled, this, &HistoryCommand::settled);
    m_session.setHost(options.host);
    m_session.setTarget(options.target);
    switch (options.verb) {
    case Verb::Undo:
        m_session.undo(options.argument.toLatin1());
        break;
    case Verb::Confirm:
        m_session.confirmId(options.argument.toLatin1());
        break;
    default:
        m_session.loadHistory();
    }
}

void HistoryCommand::settled()
{
    if (!options.json) {
        const QByteArray id = options.argument.toLatin1();
        printExplained({options.verb == Verb::Undo ? "change-undone" : "change-kept",
                        {{"id", options.argument}, {"command", sameNginx(verbName(Verb::Undo), id)}}});
    }
    // The history tells what became of it.
    m_session.loadHistory();
}

void HistoryCommand::list()
{
    QList<job::Change> history = m_session.history();
    if (options.verb != Verb::History) {
        history.removeIf([this](const job::Change &change) {
            return options.verb == Verb::Confirm && change.id != options.argument.toLatin1();
        });
        history = history.mid(0, 1);
    }
    if (options.json) {
        printJson(historyJson(history));
    } else if (history.isEmpty()) {
        print(job::messageOf({"history-empty", {}}));
    } else {
        for (const job::Change &change : std::as_const(history)) {
            print(QString::fromLatin1(change.id) + u"  " +
                  change.time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + u"  " +
                  job::messageOf({"state-" + change.state, {}}) + u"  " +
                  change.files.join(QStringLiteral(", ")) +
                  (change.who.isEmpty() ? QString() : QString(u"  " + change.who)));
        }
    }
    Q_EMIT finished(Done);
}

} // namespace gate101::cli

#include "moc_historycommand.cpp"

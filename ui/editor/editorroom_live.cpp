// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/editorroom.h"

#include "editor/assistant.h"
#include "editor/configeditor.h"
#include "editor/configtree.h"
#include "editor/editormarks.h"
#include "editor/problemstrip.h"

namespace gate101::ui {

void EditorRoom::takeDiagnosis()
{
    const auto &diagnosis = m_bench.session().current();
    const auto config = diagnosis ? diagnosis->config : nullptr;
    if (config == m_readConfig.lock() && (config || m_documents.config() == nullptr))
        return;
    m_readConfig = config;
    const QMap<QByteArray, QByteArray> typed = m_documents.edited();
    m_documents.setConfig(config);
    suspendOrRestore(typed);
    const job::Diagnosis read = diagnosis.value_or(job::Diagnosis());
    m_insight.setDiagnosis(m_bench.session().target(), read);
    m_live.restart(m_bench.session().target(), read);
    takeDrafts();
    for (const QByteArray &path : m_documents.editedPaths())
        judgeSoon(path);
    refreshTree();
    showFindings();
}

void EditorRoom::judgeSoon(const QByteArray &path)
{
    m_toJudge.insert(path);
    m_revisions.insert(path, m_documents.revision());
    if (!m_judgeSoon.isActive())
        m_judgeSoon.start();
    if (!m_keepSoon.isActive())
        m_keepSoon.start(); // Also when the keys never pause.
}

void EditorRoom::judgeNow()
{
    for (const QByteArray &path : std::as_const(m_toJudge))
        m_live.judge(path, m_revisions.value(path), m_documents.original(path), m_documents.text(path));
    m_toJudge.clear();
    showTabs();
    refresh();
}

void EditorRoom::judged(const LiveDiagnosis::Answer &answer)
{
    m_insight.setDiagnosis(m_bench.session().target(), answer.diagnosis);
    // Places in a text that has changed since would be marked wrongly; its own answer is on the way.
    if (answer.revision == m_revisions.value(answer.path)) {
        if (ConfigEditor *editor = m_documents.existingEditor(answer.path))
            markChangedLines(*editor, editor->viewLines(answer.lines));
        showFindings();
    }
    m_treeSoon.start();
}

void EditorRoom::showFindings()
{
    ConfigEditor *editor = current();
    if (editor == nullptr)
        return;
    const nginx::Findings findings = m_insight.findingsIn(m_current);
    markProblems(*editor, findings);
    m_strip->setFindings(findings, m_insight.diagnosis(), !m_documents.editedPaths().isEmpty());
    showCursor();
}

void EditorRoom::showCursor()
{
    const ConfigEditor *editor = current();
    if (editor == nullptr)
        return;
    if (editor->cursorLine() != m_strip->line())
        m_strip->setCursor(editor->cursorLine(), {});
    m_remedySoon.start();
}

void EditorRoom::showRemedy()
{
    const ConfigEditor *editor = current();
    if (editor == nullptr || assistant() == nullptr)
        return;
    const QList<Insight::Remedy> remedies = assistant()->remediesAtCursor();
    m_strip->setCursor(editor->cursorLine(), remedies.isEmpty() ? QString() : remedies.first().label);
}

void EditorRoom::refreshTree()
{
    const job::Diagnosis &diagnosis = m_insight.diagnosis();
    ConfigModel::Facts facts;
    facts.config = diagnosis.config;
    facts.disabledSites = diagnosis.disabledSites;
    facts.outside = m_documents.outside();
    if (diagnosis.route.server)
        facts.server = diagnosis.route.server->place;
    if (diagnosis.route.location)
        facts.location = diagnosis.route.location->place;
    m_tree->setFacts(std::move(facts));
    m_tree->setEdited(m_documents.editedPaths());
    m_tree->setCurrentFile(m_current);
}

void EditorRoom::takeDrafts()
{
    for (auto it = m_waitingDrafts.begin(); it != m_waitingDrafts.end();) {
        if (!m_documents.knows(it.key()) && !m_documents.readOutside(it.key()).isEmpty()) {
            ++it; // The file is not there, or not yet; what was typed in it is kept on.
            continue;
        }
        if (m_documents.original(it.key()) != it.value()) {
            m_documents.setText(it.key(), it.value());
            ++m_restored;
        } else if (QDateTime::currentDateTime() < m_store.waitsUntil()) {
            ++it; // It was applied, and may go back yet.
            continue;
        }
        it = m_waitingDrafts.erase(it);
    }
}

/// What was typed is an edit again when its change was taken back; only a change that is kept ends it.
void EditorRoom::suspendOrRestore(const QMap<QByteArray, QByteArray> &typed)
{
    if (m_bench.hasUnconfirmedChange()) {
        for (auto it = typed.cbegin(); it != typed.cend(); ++it) {
            if (m_documents.original(it.key()) == it.value())
                m_suspended.insert(it.key(), it.value());
        }
        return;
    }
    const QMap<QByteArray, QByteArray> suspended = std::exchange(m_suspended, {});
    const auto &change = m_bench.session().change();
    if (change && change->state == "committed")
        return;
    for (auto it = suspended.cbegin(); it != suspended.cend(); ++it) {
        if (!m_documents.isEdited(it.key()) && m_documents.knows(it.key()))
            m_documents.setText(it.key(), it.value());
    }
}

void EditorRoom::keepDrafts()
{
    m_store.keepSoon(drafts(), waitsUntil());
}

/// A little later than the change goes back, for that takes its time.
QDateTime EditorRoom::waitsUntil() const
{
    constexpr int graceSeconds = 300;
    const QDateTime now = QDateTime::currentDateTime();
    const auto &change = m_bench.session().change();
    if (m_bench.session().phase() == job::Session::Phase::Applying)
        return now.addSecs(m_bench.confirmSeconds() + graceSeconds);
    if (m_bench.hasUnconfirmedChange())
        return change->deadline.addSecs(graceSeconds);
    return m_waitingDrafts.isEmpty() ? QDateTime() : m_store.waitsUntil();
}

DraftStore::Texts EditorRoom::drafts() const
{
    DraftStore::Texts texts = m_waitingDrafts;
    texts.insert(m_suspended);
    texts.insert(m_documents.edited()); // What was typed last wins.
    return texts;
}

} // namespace gate101::ui

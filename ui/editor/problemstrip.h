// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "shell/refreshing.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace gate101::ui {

/// The line under the editor: the problem at the cursor, or else what the configuration amounts to with what
/// was typed; how many problems the file has, and the way from one to the next.
class ProblemStrip final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    explicit ProblemStrip(QWidget *parent = nullptr);

    void refresh() override;
    /// What is known of the file at hand; `edited` says that the verdict is of what was typed.
    void setFindings(const nginx::Findings &findings, const job::Diagnosis &diagnosis, bool edited);
    /// Where the cursor stands (1-based), and the remedy that is at hand there; empty for none.
    void setCursor(int line, const QString &remedy);
    [[nodiscard]] int line() const { return m_line; }

    /// The line of the next problem behind a line or before it, round the ends; 0 when there is none.
    [[nodiscard]] int nextLine(int line, bool forward) const;

Q_SIGNALS:
    void remedyWanted();
    void lineWanted(bool forward);

private:
    nginx::Findings m_findings;
    job::Verdict m_verdict = job::Verdict::Unknown;
    std::optional<Statement> m_summary;
    bool m_edited = false;
    int m_line = 1;
    QString m_remedy;
    QLabel *m_state;
    QLabel *m_sentence;
    QLabel *m_count;
    QPushButton *m_fix;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace gate101::ui

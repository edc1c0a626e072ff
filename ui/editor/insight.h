// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/diagnosis.h"
#include "job/target.h"
#include "nginx/assist/completion.h"
#include "nginx/assist/definitions.h"
#include "nginx/assist/quickfix.h"

#include <QCoreApplication>
#include <QMap>

namespace gate101::ui {

/// What is known of the configuration as it is being edited, and the answers that an editor asks of it. A
/// byte of a text is told by its offset.
class Insight
{
    Q_DECLARE_TR_FUNCTIONS(gate101::ui::Insight)

public:
    /// An edit that is offered for a finding: of this text only, or the whole fix, which may touch others.
    struct Remedy
    {
        QString label;
        QMap<QByteArray, QByteArray>
            texts; ///< Path -> the whole new text; empty when it is worked out later.
        bool wholeFix = false;
    };

    void setDiagnosis(const job::Target &target, const job::Diagnosis &diagnosis);
    [[nodiscard]] const job::Diagnosis &diagnosis() const { return m_diagnosis; }
    [[nodiscard]] nginx::Findings findingsIn(const QByteArray &path) const;

    [[nodiscard]] nginx::Completions complete(const QByteArray &path, const QByteArray &bytes,
                                              qsizetype at) const;
    /// What a completion is, in one sentence; its form or its place when there is none.
    [[nodiscard]] QString sentenceOf(const nginx::Completion &completion) const;
    [[nodiscard]] std::vector<nginx::Place> definitions(const QByteArray &path, const QByteArray &bytes,
                                                        qsizetype at) const;
    /// What the word and the findings there say, as rich text; empty when there is nothing to say.
    [[nodiscard]] QString tip(const QByteArray &path, const QByteArray &bytes, qsizetype at) const;
    /// The edits that mend a finding, the nearest first.
    [[nodiscard]] QList<Remedy> remedies(const QByteArray &path, const QByteArray &bytes,
                                         const nginx::Finding &finding) const;
    /// The fix for the whole, over texts as they are typed; its changed texts, or why there is none.
    [[nodiscard]] Result<QMap<QByteArray, QByteArray>>
    wholeFix(const QMap<QByteArray, QByteArray> &typed) const;

private:
    [[nodiscard]] nginx::Context outer(const QByteArray &path) const;
    [[nodiscard]] const nginx::HttpModel *model() const;

    job::Target m_target;
    job::Diagnosis m_diagnosis;
    mutable std::shared_ptr<const nginx::HttpModel> m_model; ///< Built when it is first asked for.
};

} // namespace gate101::ui

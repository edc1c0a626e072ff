// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizard/guidepage.h"

class QTextBrowser;

namespace gate101::ui {

/// Sixth step: one page for the colleague or the ticket: what was wrong, what was changed, proof before and
/// after.
class ReportPage final : public GuidePage
{
    Q_OBJECT

public:
    explicit ReportPage(Bench &bench, QWidget *parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    void primary() override;
    [[nodiscard]] QString extraText() const override;
    void extra() override;

protected:
    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString lead() const override;
    void refreshBody() override;

private:
    void save(const QString &path);

    QTextBrowser *m_page;
    QString m_markdown;
    QString m_saved; ///< Where the report was saved, for the line under the heading.
    QString m_saveProblem;
};

} // namespace gate101::ui

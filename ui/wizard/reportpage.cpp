// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/reportpage.h"

#include "job/document/sessionpage.h"
#include "job/explain.h"
#include "shell/savedocument.h"
#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QShortcut>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gate101::ui {

ReportPage::ReportPage(Bench &bench, QWidget *parent)
    : GuidePage(bench, parent)
    , m_page(new QTextBrowser)
{
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->document()->setDocumentMargin(step(4));
    body()->addWidget(m_page, 1);
    auto *save = new QShortcut(QKeySequence::Save, this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &ReportPage::extra);
    refresh();
}

QString ReportPage::primaryText() const
{
    return tr("&Copy the report");
}

void ReportPage::primary()
{
    QApplication::clipboard()->setText(m_markdown);
}

QString ReportPage::extraText() const
{
    return tr("&Save as…");
}

void ReportPage::extra()
{
    auto *dialog = askWhereToSave(this, tr("Save the report"), documentFilters(), u"gate101-report"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportPage::save);
}

void ReportPage::save(const QString &path)
{
    const Result<void> saved = saveDocument(job::sessionPage(bench().session()), path);
    m_saved = saved ? path : QString();
    m_saveProblem = saved ? QString() : job::messageOf(saved.error());
    refresh();
}

QString ReportPage::heading() const
{
    return tr("One page for the colleague or the ticket");
}

QString ReportPage::lead() const
{
    if (!m_saveProblem.isEmpty())
        return m_saveProblem;
    if (!m_saved.isEmpty())
        return tr("Saved: %1").arg(m_saved);
    return tr("What was wrong, what was changed, and the proof before and after.");
}

void ReportPage::refreshBody()
{
    const QString markdown = job::toMarkdown(job::sessionPage(bench().session()));
    m_page->setFont(Theme::base());
    m_page->setAccessibleName(tr("Report"));
    if (markdown == m_markdown)
        return; // The reader keeps the place in the page.
    m_markdown = markdown;
    m_page->setMarkdown(markdown);
}

} // namespace gate101::ui

#include "moc_reportpage.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/footer.h"

#include "job/explain.h"
#include "shell/factcount.h"
#include "theme/theme.h"
#include "wizard/guidepage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace gate101::ui {

Footer::Footer(Bench &bench, Guide &guide, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_guide(guide)
    , m_status(new QLabel)
    , m_extra(new QPushButton)
    , m_back(new QPushButton)
    , m_primary(new QPushButton)
{
    setProperty("role", QByteArray("footer"));
    m_status->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(5), step(2), step(5), step(2));
    layout->setSpacing(step(2));
    layout->addWidget(m_status, 1);
    layout->addWidget(m_extra);
    layout->addWidget(m_back);
    layout->addWidget(m_primary);
    m_primary->setObjectName(QStringLiteral("primary"));
    m_extra->setObjectName(QStringLiteral("extra"));
    m_back->setObjectName(QStringLiteral("back"));
    connect(m_extra, &QPushButton::clicked, this, [this] { m_guide.page()->extra(); });
    connect(m_back, &QPushButton::clicked, &guide, &Guide::goBack);
    connect(m_primary, &QPushButton::clicked, this, [this] { m_guide.page()->primary(); });
    connect(&guide, &Guide::buttonsChanged, this, &Footer::refresh);
    refresh();
}

void Footer::setGuideShown(bool shown)
{
    m_guideShown = shown;
    refresh();
}

QString Footer::statusText() const
{
    if (m_bench.isBusy()) {
        if (!m_bench.progress().isEmpty())
            return job::messageOf(m_bench.progress().last().step);
        return tr("Working");
    }
    QString note = m_guideShown ? m_guide.page()->footnote() : QString();
    if (!note.isEmpty())
        return note;
    const auto &diagnosis = m_bench.session().diagnosis();
    return diagnosis ? factsSentence(*diagnosis) : QString();
}

void Footer::refresh()
{
    m_status->setFont(Theme::detail());
    setRole(m_status, "muted");
    m_status->setText(statusText());

    const GuidePage *page = m_guide.page();
    m_primary->setFont(Theme::strong());
    m_primary->setText(page->primaryText());
    setRole(m_primary, page->primaryRole());
    m_primary->setEnabled(page->isPrimaryEnabled());
    m_primary->setVisible(m_guideShown && !m_primary->text().isEmpty());
    m_primary->setDefault(true);
    m_extra->setText(page->extraText());
    setRole(m_extra, page->extraRole());
    m_extra->setEnabled(page->isExtraEnabled());
    m_extra->setVisible(m_guideShown && !m_extra->text().isEmpty());
    //: Button: the step before this one.
    m_back->setText(tr("&Back"));
    m_back->setEnabled(m_guide.canGoBack());
    m_back->setVisible(m_guideShown && m_bench.step() != Step::Where);
}

} // namespace gate101::ui

#include "moc_footer.cpp"

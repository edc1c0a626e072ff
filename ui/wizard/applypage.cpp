// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/applypage.h"

#include "job/connections.h"
#include "job/explain.h"
#include "nginx/files/configset.h"
#include "shell/card.h"
#include "shell/choicecard.h"
#include "shell/fields.h"
#include "theme/theme.h"
#include "wizard/phaselist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace gate101::ui {

using job::Session;

ApplyPage::ApplyPage(Bench &bench, QWidget *parent)
    : GuidePage(bench, parent)
    , m_what(new Card)
    , m_steps(new QLabel)
    , m_serviceLabel(new QLabel)
    , m_reload(new ChoiceCard)
    , m_restart(new ChoiceCard)
    , m_secondsLabel(new QLabel)
    , m_seconds(new QSpinBox)
    , m_how(new Card)
    , m_phases(new PhaseList)
{
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::RichText);
    m_what->body()->addWidget(m_steps);
    m_seconds->setRange(1, 3600);
    m_secondsLabel->setBuddy(m_seconds);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, step(1), 0);
    leftLayout->setSpacing(step(3));
    leftLayout->addWidget(m_what);
    leftLayout->addWidget(m_how);
    leftLayout->addStretch();
    m_how->body()->addWidget(m_phases);

    auto *right = new QWidget;
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, step(1), 0);
    rightLayout->setSpacing(step(2));
    rightLayout->addWidget(m_serviceLabel);
    for (ChoiceCard *card : {m_reload, m_restart}) {
        card->setMark(true);
        rightLayout->addWidget(card);
    }
    rightLayout->addSpacing(step(2));
    rightLayout->addWidget(m_secondsLabel);
    rightLayout->addWidget(m_seconds, 0, Qt::AlignLeft);
    rightLayout->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(step(4));
    columns->addWidget(scrolled(left), 5);
    columns->addWidget(scrolled(right), 4);
    body()->addLayout(columns, 1);

    connect(m_reload, &QAbstractButton::clicked, this,
            [this] { this->bench().setService(job::Service::Reload); });
    connect(m_restart, &QAbstractButton::clicked, this,
            [this] { this->bench().setService(job::Service::Restart); });
    connect(m_seconds, &QSpinBox::valueChanged, this, [this](int s) { this->bench().setConfirmSeconds(s); });
    refresh();
}

bool ApplyPage::isApplying() const
{
    return bench().session().phase() == Session::Phase::Applying;
}

QString ApplyPage::primaryText() const
{
    return bench().hasUnconfirmedChange() ? tr("See the &test") : tr("&Apply now");
}

bool ApplyPage::isPrimaryEnabled() const
{
    const auto &plan = bench().session().plan();
    return !bench().isBusy() && (bench().hasUnconfirmedChange() || (plan && !plan->isEmpty()));
}

void ApplyPage::primary()
{
    if (bench().hasUnconfirmedChange())
        bench().goTo(Step::Test);
    else
        bench().apply();
}

QString ApplyPage::heading() const
{
    if (isApplying())
        return tr("The change is being applied");
    if (bench().hasUnconfirmedChange())
        return tr("The change is applied and waits for your confirmation");
    return tr("This is what will happen");
}

QString ApplyPage::lead() const
{
    if (isApplying())
        return tr("When a step fails, everything before it is taken back and the old files stand again.");
    return tr("Until you keep the change, it reverts by itself, even when this window is closed or this "
              "computer loses "
              "its network.");
}

QString ApplyPage::announcement() const
{
    const auto &plan = bench().session().plan();
    const auto &diagnosis = bench().session().diagnosis();
    const QByteArray folder =
        diagnosis && diagnosis->config ? diagnosis->config->folder() + '/' : QByteArray();
    QString files;
    for (const nginx::FileChange &change : plan ? plan->changes : nginx::FileChanges{}) {
        const bool below = change.path.startsWith(folder);
        files += u"<br><code>"_s +
                 QString::fromUtf8(below ? change.path.mid(folder.size()) : change.path).toHtmlEscaped() +
                 u"</code>"_s;
    }
    const int open = bench().service() == job::Service::Restart && diagnosis && diagnosis->config
                         ? job::openConnections(diagnosis->config)
                         : 0;
    const QString take = bench().service() == job::Service::Reload
                             ? tr("Nginx reloads. Open connections stay until they end.")
                             : tr("Nginx restarts. Open connections are cut.");
    const QStringList steps{
        tr("The new files are checked by nginx -t, away from the real ones."),
        tr("The old files are kept, then these are replaced:") + files,
        open > 0 ? take + u"<br>"_s +
                       job::messageOf({"restart-cuts", {{"count", QString::number(open)}}}).toHtmlEscaped()
                 : take,
        tr("The URL is tested at once, and the answer is shown."),
        tr("Without your confirmation the old files come back after %1 s.").arg(bench().confirmSeconds()),
    };
    QString html = u"<ol style='margin-left:-16px; margin-top:0; margin-bottom:0'>"_s;
    for (const QString &text : steps)
        html += u"<li style='margin-bottom:6px'>"_s + text + u"</li>"_s;
    return html + u"</ol>"_s;
}

void ApplyPage::refreshBody()
{
    m_what->setTitle(tr("In this order"));
    m_steps->setFont(Theme::base());
    m_steps->setText(announcement());
    m_serviceLabel->setFont(Theme::strong());
    m_serviceLabel->setText(tr("How Nginx takes it up"));
    m_reload->setTexts(tr("Reload (recommended)"),
                       tr("New workers start with the new configuration; old ones finish "
                          "their connections."));
    m_restart->setTexts(tr("Restart"),
                        tr("Nginx stops and starts. Every open connection is cut, and for a moment "
                           "nobody answers."));
    m_reload->setChecked(bench().service() == job::Service::Reload);
    m_restart->setChecked(bench().service() == job::Service::Restart);
    m_secondsLabel->setFont(Theme::strong());
    m_secondsLabel->setText(tr("&Time to confirm"));
    const QSignalBlocker quiet(m_seconds);
    //: Behind a number of seconds.
    m_seconds->setSuffix(tr(" s"));
    m_seconds->setValue(bench().confirmSeconds());
    const bool open = !isApplying() && !bench().hasUnconfirmedChange();
    for (QWidget *widget : {static_cast<QWidget *>(m_reload), static_cast<QWidget *>(m_restart),
                            static_cast<QWidget *>(m_seconds)})
        widget->setEnabled(open);
    m_how->setTitle(tr("Steps and their times"));
    m_phases->show(isApplying() || bench().hasUnconfirmedChange() || bench().error()
                       ? bench().progress()
                       : QList<Bench::Progress>{});
}

} // namespace gate101::ui

#include "moc_applypage.cpp"

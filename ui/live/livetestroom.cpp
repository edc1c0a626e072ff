// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/livetestroom.h"

#include "job/document/savetest.h"
#include "job/explain.h"
#include "live/conversationview.h"
#include "live/headline.h"
#include "live/idlepanel.h"
#include "live/loadpanel.h"
#include "live/opinionline.h"
#include "live/waterfall.h"
#include "probe/protocol.h"
#include "probe/remarks.h"
#include "shell/card.h"
#include "shell/fields.h"
#include "shell/savedocument.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gate101::ui {

LiveTestRoom::LiveTestRoom(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_lead(new QLabel)
    , m_save(new QPushButton)
    , m_test(new QPushButton)
    , m_addresses(new QVBoxLayout)
    , m_certificate(new Card)
    , m_certificateText(new QLabel)
    , m_wireTitle(new QLabel)
    , m_wire(new QPlainTextEdit)
    , m_talkTitle(new QLabel)
    , m_conversation(new ConversationView(bench))
    , m_pages(new QStackedWidget)
{
    gate101::ui::setRole(m_test, "primary");
    for (QLabel *label : {m_heading, m_lead, m_certificateText})
        label->setWordWrap(true);
    m_wire->setReadOnly(true);
    m_wire->setTabChangesFocus(true);
    m_wire->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_wire->document()->setDocumentMargin(step(2));
    m_certificate->body()->addWidget(m_certificateText);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(step(1));
    titles->addWidget(m_heading);
    titles->addWidget(m_lead);
    titles->addWidget(new OpinionLine(bench));
    auto *head = new QHBoxLayout;
    head->addLayout(titles, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    head->addWidget(m_test, 0, Qt::AlignTop);

    auto *left = new QWidget;
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, step(1), 0);
    leftLayout->setSpacing(step(3));
    m_addresses->setSpacing(step(3));
    leftLayout->addLayout(m_addresses);
    leftLayout->addWidget(m_certificate);
    leftLayout->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(step(1));
    right->addWidget(m_wireTitle);
    right->addWidget(m_wire, 2);
    right->addSpacing(step(2));
    right->addWidget(m_talkTitle);
    right->addWidget(m_conversation, 3);
    auto *connection = new QWidget;
    auto *columns = new QHBoxLayout(connection);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(step(4));
    columns->addWidget(scrolled(left), 3);
    columns->addLayout(right, 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(3));
    layout->addLayout(head);
    m_pages->addWidget(connection);
    m_pages->addWidget(scrolled(new IdlePanel(bench)));
    m_pages->addWidget(scrolled(new LoadPanel(bench)));
    layout->addLayout(makeTabs());
    layout->addWidget(m_pages, 1);

    connect(m_save, &QPushButton::clicked, this, &LiveTestRoom::askWhereToSave);
    connect(m_test, &QPushButton::clicked, &bench, &Bench::testNow);
    connect(&bench, &Bench::changed, this, &LiveTestRoom::refresh);
    refresh();
}

QLayout *LiveTestRoom::makeTabs()
{
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(step(1));
    auto *group = new QButtonGroup(this);
    for (const QString &name : {u"tabConnection"_s, u"tabIdle"_s, u"tabLoad"_s}) {
        auto *tab = new QPushButton;
        tab->setObjectName(name);
        tab->setCheckable(true);
        gate101::ui::setRole(tab, "segment");
        group->addButton(tab, static_cast<int>(m_tabs.size()));
        tabs->addWidget(tab);
        m_tabs.append(tab);
    }
    tabs->addStretch();
    m_tabs.first()->setChecked(true);
    connect(group, &QButtonGroup::idClicked, m_pages, &QStackedWidget::setCurrentIndex);
    return tabs;
}

void LiveTestRoom::rebuildAddresses(const probe::ProbeReport *report)
{
    const qsizetype wanted = report ? std::max<qsizetype>(1, report->seen.addresses.size()) : 1;
    while (m_cards.size() > wanted) {
        delete m_cards.takeLast();
        m_waterfalls.removeLast();
    }
    while (m_cards.size() < wanted) {
        m_cards.append(new Card);
        m_waterfalls.append(new Waterfall);
        m_cards.last()->body()->addWidget(m_waterfalls.last());
        m_addresses->addWidget(m_cards.last());
    }
    for (qsizetype i = 0; i < wanted; ++i) {
        const bool known = report && i < report->seen.addresses.size();
        QString title = tr("Time by stage");
        if (known) {
            const probe::AddressReport &address = report->seen.addresses.at(i);
            title = address.address.isNull() ? address.socketPath : address.address.toString();
            if (address.status > 0)
                title += u" · "_s + QString::number(address.status);
        }
        m_cards.at(i)->setTitle(title);
        m_waterfalls.at(i)->setReport(report ? std::optional(*report) : std::nullopt, i);
    }
}

void LiveTestRoom::refreshCertificate(const probe::ProbeReport *report)
{
    QStringList lines;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (report && !report->seen.addresses.isEmpty()) {
        const probe::AddressReport &address = report->seen.addresses.first();
        for (const probe::CertificateFacts &certificate : address.chain) {
            const QString until =
                QLocale().toString(certificate.notAfter.toLocalTime().date(), QLocale::ShortFormat);
            //: A certificate: %1 its subject, %2 who issued it, %3 the last day on which it is valid.
            lines.append(
                tr("%1, issued by %2, valid until %3").arg(certificate.subject, certificate.issuer, until));
            if (!certificate.names.isEmpty())
                lines.append(certificate.names.join(u", "_s));
            lines.append(tr("%n day(s) left", nullptr, static_cast<int>(certificate.daysLeft(now))));
        }
        for (const probe::TlsProblem &problem : address.tlsProblems)
            lines.append(problem.description);
    }
    m_certificate->setTitle(tr("Certificate"));
    m_certificateText->setFont(Theme::detail());
    m_certificateText->setText(lines.isEmpty() ? tr("None was seen.") : lines.join(u'\n'));
}

QString LiveTestRoom::wire(const probe::ProbeReport &report) const
{
    QString text;
    const auto add = [&text](const QString &title, const probe::AddressReport &address) {
        const QByteArray bytes =
            job::masked(address.request) + job::masked(address.responseHead) + address.bodyHead;
        if (bytes.isEmpty())
            return;
        text += u"# "_s + title + u'\n' + QString::fromUtf8(bytes).remove(u'\r') + u'\n';
    };
    for (const probe::AddressReport &address : report.seen.addresses)
        add(tr("Through Nginx, %1").arg(address.address.toString()), address);
    if (report.seen.direct)
        add(tr("Directly to the backend"), *report.seen.direct);
    if (report.seen.companion)
        add(tr("An ordinary request for comparison"), *report.seen.companion);
    return text;
}

QString LiveTestRoom::lead(const probe::ProbeReport *seen) const
{
    if (!m_saving.isEmpty())
        return m_saving;
    QStringList parts;
    if (seen && seen->cause)
        parts.append(job::explain(*seen->cause).next);
    if (const auto protocol = seen ? probe::recogniseProtocol(seen->seen) : std::nullopt) {
        for (const Statement &each : probe::statementsOf(*protocol))
            parts.append(job::messageOf(each));
    }
    for (const Statement &each : seen ? probe::remarksOn(seen->seen) : QList<Statement>())
        parts.append(job::messageOf(each));
    parts.removeAll(QString());
    return parts.isEmpty() ? m_bench.draft().url : parts.join(u" · "_s);
}

void LiveTestRoom::askWhereToSave()
{
    auto *dialog = gate101::ui::askWhereToSave(
        this, tr("Save the test"), {tr("Web page (*.html)"), tr("Markdown (*.md)"), tr("JSON (*.json)")},
        u"gate101-test"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LiveTestRoom::save);
}

void LiveTestRoom::save(const QString &file)
{
    if (const probe::ProbeReport *seen = m_bench.session().latestTest()) {
        const Result<void> saved = job::saveTest(*seen, file);
        m_saving = saved ? tr("Saved: %1").arg(file) : job::messageOf(saved.error());
        refresh();
        m_saving.clear(); // Said once; the next test has its own line.
    }
}

void LiveTestRoom::refresh()
{
    const probe::ProbeReport *seen = m_bench.session().latestTest();
    const bool testing = m_bench.session().phase() == job::Session::Phase::Testing;
    const QStringList tabs{tr("Co&nnection"), tr("I&dle test"), tr("&Load test")};
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        m_tabs.at(i)->setFont(Theme::base());
        m_tabs.at(i)->setText(tabs.at(i));
    }
    m_heading->setFont(Theme::heading());
    m_heading->setText(testing ? tr("The URL is being tested") : headline(seen));
    m_lead->setFont(Theme::base());
    setRole(m_lead, "muted");
    m_lead->setText(lead(seen));
    m_save->setText(tr("S&ave as…"));
    m_save->setEnabled(seen && !testing);
    m_test->setFont(Theme::strong());
    m_test->setText(tr("Test the &connection"));
    m_test->setEnabled(!m_bench.isBusy() && !m_bench.draftProblem());
    rebuildAddresses(seen);
    refreshCertificate(seen);
    for (QLabel *label : {m_wireTitle, m_talkTitle})
        label->setFont(Theme::strong());
    m_wireTitle->setText(tr("Sent and received"));
    m_talkTitle->setText(tr("Conversation"));
    m_wire->setFont(Theme::mono());
    m_wire->setAccessibleName(m_wireTitle->text());
    m_wire->setPlaceholderText(tr("Request and answer appear here, byte for byte."));
    const QString text = seen ? wire(*seen) : QString();
    if (m_wire->toPlainText() != text)
        m_wire->setPlainText(text);
}

} // namespace gate101::ui

#include "moc_livetestroom.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/diagnosepage.h"

#include "diagram/hopbutton.h"
#include "editor/configeditor.h"
#include "job/explain.h"
#include "job/findinghop.h"
#include "nginx/files/configset.h"
#include "shell/card.h"
#include "shell/choicecard.h"
#include "shell/elidedlabel.h"
#include "shell/factcount.h"
#include "shell/fields.h"
#include "shell/sentences.h"
#include "shell/states.h"
#include "theme/theme.h"
#include "wizard/hopheading.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gate101::ui {

using job::Session;
using job::Verdict;
using Kind = job::Hop::Kind;

DiagnosePage::DiagnosePage(Bench &bench, QWidget *parent)
    : GuidePage(bench, parent)
    , m_excerptCard(new Card)
    , m_file(new ElidedLabel)
    , m_open(new QPushButton)
    , m_excerpt(new ConfigEditor)
    , m_more(noteLabel())
{
    auto *cards = new QWidget;
    m_list = new QVBoxLayout(cards);
    m_list->setContentsMargins(0, 0, step(1), 0);
    m_list->setSpacing(step(2));
    m_list->addStretch();

    m_excerpt->setReadOnly(true);
    m_excerpt->applyTheme();
    auto *head = new QFrame;
    head->setProperty("role", QByteArray("card-head"));
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(step(3), step(1), step(2), step(1));
    headLayout->addWidget(m_file, 1);
    gate101::ui::setRole(m_open, "link");
    headLayout->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const nginx::Place place = m_shown.value(this->bench().selectedFinding()).place;
        this->bench().openInEditor(place.file, place.line);
    });
    m_excerptCard->body()->setContentsMargins(1, 1, 1, step(1));
    m_excerptCard->body()->setSpacing(0);
    m_excerptCard->body()->addWidget(head);
    m_excerptCard->body()->addWidget(m_excerpt, 1);
    m_more->setContentsMargins(step(3), step(2), step(3), step(2));

    auto *columns = new QHBoxLayout;
    columns->setSpacing(step(4));
    columns->addWidget(scrolled(cards), 2);
    auto *right = new QVBoxLayout;
    right->setSpacing(step(1));
    right->addWidget(m_excerptCard, 1);
    right->addWidget(m_more);
    columns->addLayout(right, 3);
    body()->addLayout(columns, 1);
    refresh();
}

QList<DiagnosePage::Item> DiagnosePage::items() const
{
    QList<Item> items;
    const auto &diagnosis = bench().session().diagnosis();
    if (!diagnosis)
        return items;
    // What the live test saw is the heading already when a finding says where it comes from.
    const bool said = diagnosis->probe && diagnosis->probe->cause && !diagnosis->findings.isEmpty() &&
                      diagnosis->findings.first().severity == nginx::Severity::Error &&
                      diagnosis->probe->cause->id == diagnosis->summary.id;
    if (diagnosis->probe && diagnosis->probe->cause && !said) {
        const auto &route = diagnosis->route;
        const nginx::Place place = !route.handlerPlace.file.isEmpty() ? route.handlerPlace
                                   : route.location                   ? route.location->place
                                   : route.server                     ? route.server->place
                                                                      : nginx::Place{};
        items.append({State::Broken, *diagnosis->probe->cause, place, false,
                      job::hopOfCause(*diagnosis->probe).value_or(Kind::Nginx)});
    }
    for (const nginx::Finding &finding : diagnosis->findings)
        items.append({stateOf(finding.severity), finding.statement, finding.place, finding.fixable,
                      job::hopOfFinding(finding.statement.id).value_or(Kind::Nginx)});
    for (const Statement &reason : diagnosis->undecided)
        items.append({State::Warning, reason, {}, false, Kind::Nginx});
    if (items.isEmpty() && diagnosis->route.location)
        items.append({State::Good, diagnosis->summary, diagnosis->route.location->place, false, Kind::Nginx});
    sortByHop(items);
    return items;
}

job::RequestPath DiagnosePage::pathThen() const
{
    const auto &diagnosis = bench().session().diagnosis();
    if (!diagnosis)
        return {};
    return job::requestPath(&*diagnosis, diagnosis->probe ? &*diagnosis->probe : nullptr, nullptr);
}

void DiagnosePage::sortByHop(QList<Item> &items) const
{
    const auto broken = job::firstBroken(pathThen());
    const auto weight = [](State state) {
        return state == State::Broken ? 0 : state == State::Warning ? 1 : state == State::Unknown ? 2 : 3;
    };
    std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        const auto key = [&](const Item &item) {
            return std::tuple(item.hop != broken, item.hop, weight(item.state));
        };
        return key(a) < key(b);
    });
}

bool DiagnosePage::canFix() const
{
    const auto &diagnosis = bench().session().diagnosis();
    return diagnosis && std::any_of(diagnosis->findings.begin(), diagnosis->findings.end(),
                                    [](const nginx::Finding &finding) { return finding.fixable; });
}

QString DiagnosePage::primaryText() const
{
    if (canFix())
        return tr("See the &fix");
    if (bench().session().diagnosis() && bench().session().diagnosis()->verdict == Verdict::Works)
        return tr("See the &live test");
    return tr("&Diagnose again");
}

bool DiagnosePage::isPrimaryEnabled() const
{
    return !bench().isBusy();
}

void DiagnosePage::primary()
{
    if (canFix())
        bench().planAndShow(job::Method::Auto);
    else if (bench().session().diagnosis() && bench().session().diagnosis()->verdict == Verdict::Works)
        bench().goTo(Step::Test);
    else
        bench().diagnose();
}

QString DiagnosePage::extraText() const
{
    return canFix() ? tr("Diagnose a&gain") : QString();
}

bool DiagnosePage::isExtraEnabled() const
{
    return !bench().isBusy();
}

void DiagnosePage::extra()
{
    bench().diagnose();
}

QString DiagnosePage::footnote() const
{
    const auto &diagnosis = bench().session().diagnosis();
    return diagnosis ? factsSentence(*diagnosis) : QString();
}

QString DiagnosePage::heading() const
{
    if (bench().session().phase() == Session::Phase::Diagnosing)
        return tr("Following the request");
    const auto &diagnosis = bench().session().diagnosis();
    return diagnosis ? job::messageOf(diagnosis->summary) : tr("Nothing has been diagnosed yet");
}

QString DiagnosePage::lead() const
{
    const auto &diagnosis = bench().session().diagnosis();
    if (bench().session().phase() == Session::Phase::Diagnosing || !diagnosis)
        return tr("The configuration is read and the live endpoint is asked. Nothing is changed.");
    const job::Explanation said = job::explain(diagnosis->summary);
    return together({said.why, said.next});
}

void DiagnosePage::refreshBody()
{
    const QList<Item> now = items();
    if (now != m_shown)
        rebuildCards(now);
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        refreshCard(m_cards.at(i), m_shown.at(i));
    for (job::RequestPath then = pathThen(); job::Hop & hop : then) {
        if (HopHeading *heading = m_headings.value(hop.kind)) {
            const bool warns = std::any_of(m_shown.begin(), m_shown.end(), [&hop](const Item &item) {
                return item.hop == hop.kind && item.state == State::Warning;
            });
            // A hop that the test could not judge is not "not checked" when the configuration was.
            if (hop.state == job::Hop::State::Unknown && warns)
                hop.state = job::Hop::State::Warning;
            heading->setHop(hop);
        }
    }
    const qsizetype selected = std::clamp<qsizetype>(bench().selectedFinding(), 0, m_cards.size() - 1);
    m_open->setText(tr("Open in the &editor"));
    m_excerpt->setAccessibleName(tr("Lines of the configuration"));
    if (m_cards.isEmpty()) {
        m_excerptCard->hide();
        m_more->hide();
        return;
    }
    m_cards.at(selected)->setChecked(true);
    showExcerpt(m_shown.at(selected));
}

void DiagnosePage::rebuildCards(const QList<Item> &items)
{
    qDeleteAll(m_cards);
    m_cards.clear();
    qDeleteAll(m_headings);
    m_headings.clear();
    m_shown = items;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Kind hop = items.at(i).hop;
        if (!m_headings.contains(hop)) {
            m_headings.insert(hop, new HopHeading);
            m_list->insertWidget(m_list->count() - 1, m_headings.value(hop));
        }
        auto *card = new ChoiceCard;
        connect(card, &QAbstractButton::toggled, this, [this, i](bool on) {
            if (on && bench().selectedFinding() != i)
                bench().selectFinding(i);
        });
        m_list->insertWidget(m_list->count() - 1, card);
        m_cards.append(card);
    }
}

void DiagnosePage::refreshCard(ChoiceCard *card, const Item &item) const
{
    QStringList detail;
    if (!item.place.file.isEmpty()) {
        const QString name = QString::fromUtf8(item.place.file.mid(item.place.file.lastIndexOf('/') + 1));
        detail.append(item.place.line > 0 ? name + u':' + QString::number(item.place.line) : name);
    }
    if (item.fixable) {
        //: Beside a finding: Gate101 has an edit for it.
        detail.append(tr("can be fixed automatically"));
    }
    //: Severity of a finding that is good to know and needs nothing.
    card->setChip(item.state, item.state == State::Unknown ? tr("Note") : stateWord(item.state));
    card->setTexts(job::messageOf(item.statement), detail.join(u" · "_s));
    // A screen reader hears the group with the card, as the eye sees it above.
    detail.prepend(hopTitle(item.hop));
    card->setAccessibleDescription(detail.join(u", "_s));
}

void DiagnosePage::showExcerpt(const Item &item)
{
    const auto &diagnosis = bench().session().diagnosis();
    const auto tree = diagnosis && diagnosis->config ? diagnosis->config->file(item.place.file) : nullptr;
    const job::Explanation said = job::explain(item.statement);
    const QString more = together({said.why, said.next});
    m_excerptCard->setVisible(tree != nullptr);
    m_more->setVisible(!more.isEmpty() && (tree == nullptr || !said.next.isEmpty()));
    showNote(m_more, tree ? said.next : more, tree ? "muted" : "");
    if (!tree)
        return;
    if (m_excerptFile != item.place.file || m_excerptOf.lock() != diagnosis->config) {
        m_excerpt->setReadOnly(false);
        m_excerpt->setBytes(tree->bytes());
        m_excerpt->setReadOnly(true);
        m_excerptFile = item.place.file;
        m_excerptOf = diagnosis->config;
    }
    const auto &route = diagnosis->route;
    const bool serves = route.location && route.location->place.file == item.place.file;
    const QString path = QString::fromUtf8(item.place.file);
    //: Over an excerpt of a configuration file; %1 is its path.
    m_file->showPath(serves ? tr("%1 · serves this address").arg(path) : path);
    const QString why = said.why.isEmpty() ? said.message : said.why;
    m_excerpt->explainLine(item.place.line, item.state == State::Good ? QString() : why,
                           item.state == State::Broken);
    m_excerpt->goToLine(item.place.line);
}

} // namespace gate101::ui

#include "moc_diagnosepage.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/historyroom.h"

#include "diff/diffview.h"
#include "shell/card.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int listWidth = step(80);

} // namespace

HistoryRoom::HistoryRoom(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_heading(new QLabel)
    , m_lead(new QLabel)
    , m_list(new QListWidget)
    , m_diff(new DiffView)
    , m_undo(new QPushButton)
    , m_keep(new QPushButton)
    , m_revert(new QPushButton)
{
    m_lead->setWordWrap(true);
    m_list->setFixedWidth(listWidth);
    m_list->setWordWrap(true);
    m_diff->setSideBySide(false);
    auto *frame = new Card;
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->addWidget(m_diff);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(step(4));
    columns->addWidget(m_list);
    columns->addWidget(frame, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(step(2));
    buttons->addStretch();
    for (QPushButton *button : {m_undo, m_revert, m_keep})
        buttons->addWidget(button);
    m_undo->setObjectName(u"undo"_s);
    gate101::ui::setRole(m_keep, "keep");
    gate101::ui::setRole(m_revert, "revert");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(5), step(4), step(5), step(3));
    layout->setSpacing(step(1));
    layout->addWidget(m_heading);
    layout->addWidget(m_lead);
    layout->addSpacing(step(2));
    layout->addLayout(columns, 1);
    layout->addSpacing(step(2));
    layout->addLayout(buttons);

    job::Session &session = bench.session();
    connect(m_list, &QListWidget::currentRowChanged, this, &HistoryRoom::chosen);
    connect(&session, &job::Session::historyLoaded, this, [this] {
        refresh();
        if (!selected() && m_list->count() > 0)
            m_list->setCurrentRow(0);
    });
    connect(&session, &job::Session::changeShown, this,
            [this](const QByteArray &id, const nginx::FileChanges &changes) {
                if (selected() && selected()->id == id)
                    m_diff->setChanges(changes);
            });
    connect(&session, &job::Session::editedSince, this,
            [this](const QByteArray &id, const nginx::FileChanges &edits) {
                if (selected() && selected()->id == id)
                    m_diff->setChanges(edits);
            });
    connect(&session, &job::Session::settled, this, [this] {
        if (isVisible())
            m_bench.session().loadHistory();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (selected())
            m_bench.session().undo(selected()->id);
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (selected())
            m_bench.session().confirmId(selected()->id);
    });
    connect(m_revert, &QPushButton::clicked, &session, &job::Session::revert);
    connect(&bench, &Bench::changed, this, &HistoryRoom::refresh);
    refresh();
}

QString HistoryRoom::stateText(const QByteArray &state)
{
    if (state == "unconfirmed") {
        //: State of a change in the history.
        return tr("not confirmed");
    }
    if (state == "committed") {
        //: State of a change in the history.
        return tr("kept");
    }
    if (state == "rolled-back") {
        //: State of a change in the history.
        return tr("taken back");
    }
    if (state == "conflict") {
        //: State of a change in the history: it was taken back as far as nobody else had edited the files.
        return tr("taken back in part");
    }
    if (state == "unreadable") {
        //: State of a change in the history: its record on the disk is damaged and was left alone.
        return tr("record damaged");
    }
    return QString::fromLatin1(state);
}

const job::Change *HistoryRoom::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_shown.size() ? &m_shown.at(row) : nullptr;
}

void HistoryRoom::chosen()
{
    if (selected())
        m_bench.session().showChange(selected()->id);
    refresh();
}

void HistoryRoom::fillList()
{
    const QString language = tr("kept");
    if (m_shown == m_bench.session().history() && m_shownLanguage == language)
        return;
    const QSignalBlocker quiet(m_list);
    const QByteArray was = selected() ? selected()->id : QByteArray();
    m_shown = m_bench.session().history();
    m_shownLanguage = language;
    m_list->clear();
    for (const job::Change &change : std::as_const(m_shown)) {
        const QString when = QLocale().toString(change.time.toLocalTime(), QLocale::ShortFormat);
        QString text = when + u" · "_s + stateText(change.state) + u'\n' + change.files.join(u", "_s);
        if (!change.who.isEmpty())
            text += u'\n' + change.who;
        auto *item = new QListWidgetItem(text, m_list);
        item->setToolTip(text);
        if (change.id == was)
            m_list->setCurrentItem(item);
    }
}

void HistoryRoom::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_bench.isBusy())
        m_bench.session().loadHistory();
}

void HistoryRoom::refresh()
{
    fillList();
    m_heading->setFont(Theme::heading());
    m_heading->setText(tr("Every change, and the way back"));
    m_lead->setFont(Theme::base());
    setRole(m_lead, "muted");
    m_lead->setText(m_shown.isEmpty()
                        ? tr("No change has been made yet.")
                        : tr("Undo makes a new change that brings the old bytes back. It is checked, "
                             "applied and confirmed like any other."));
    m_list->setAccessibleName(tr("Changes"));
    const job::Change *change = selected();
    const bool open = change && change->state == "unconfirmed";
    const bool ours = open && m_bench.session().change() && m_bench.session().change()->id == change->id;
    m_undo->setText(tr("&Undo this change"));
    m_undo->setEnabled(change && change->state == "committed" && !m_bench.isBusy());
    m_keep->setText(tr("&Keep the change"));
    m_keep->setVisible(open);
    m_revert->setText(tr("&Revert"));
    m_revert->setVisible(ours);
}

} // namespace gate101::ui

#include "moc_historyroom.cpp"

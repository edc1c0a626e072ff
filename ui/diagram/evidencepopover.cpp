// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/evidencepopover.h"

#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr int widest = step(140);
constexpr int highest = step(80);

const char *roleOf(State state)
{
    switch (state) {
    case State::Good:
        return "good";
    case State::Warning:
        return "warning";
    case State::Broken:
        return "error";
    case State::Unknown:
        break;
    }
    return "muted";
}

} // namespace

EvidencePopover::EvidencePopover(QWidget *window)
    : Refreshing(window)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_rows(new QWidget)
    , m_names{new QLabel, new QLabel}
    , m_values{new QLabel, new QLabel}
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setProperty("role", QByteArray("card"));
    setAutoFillBackground(true);
    hide();
    m_facts->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);

    m_text->document()->setDocumentMargin(step(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(4), step(3), step(4), step(3));
    layout->setSpacing(step(2));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    auto *rows = new QGridLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(step(3));
    rows->setVerticalSpacing(0);
    rows->setColumnStretch(1, 1);
    for (int i = 0; i < 2; ++i) {
        rows->addWidget(m_names[static_cast<size_t>(i)], i, 0);
        rows->addWidget(m_values[static_cast<size_t>(i)], i, 1);
    }
    layout->addWidget(m_rows);
    layout->addWidget(m_text, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    layout->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &EvidencePopover::copy);
    connect(m_close, &QPushButton::clicked, this, &EvidencePopover::dismiss);
    refresh();
}

void EvidencePopover::refresh()
{
    m_title->setFont(Theme::strong());
    m_facts->setFont(Theme::detail());
    setRole(m_facts, "muted");
    m_text->setFont(Theme::mono());
    //: Button: copies the evidence to the clipboard.
    m_copy->setText(tr("&Copy"));
    //: Button: closes the evidence.
    m_close->setText(tr("C&lose"));
    if (!m_hop)
        return;
    //: Title over the evidence of one station of the request path; %1 is its name.
    m_title->setText(tr("Evidence: %1").arg(hopTitle(m_hop->hop().kind)));
    m_facts->setText(m_hop->lines().join(u'\n'));
    const job::Hop &hop = m_hop->hop();
    m_rows->setVisible(hop.before.has_value());
    if (hop.before) {
        const auto tell = [](QLabel *name, QLabel *value, const QString &title, job::Hop::State state,
                             const QString &badge, double ms) {
            const QString summary = hopSummary(state, badge, ms);
            name->setText(title);
            name->setFont(Theme::detail());
            setRole(name, "muted");
            value->setText(badge.isEmpty() ? summary : stateWord(stateOf(state)) + u"  "_s + summary);
            value->setFont(Theme::strong());
            setRole(value, roleOf(stateOf(state)));
        };
        //: Beside what a station said before the change.
        tell(m_names[0], m_values[0], tr("Before"), hop.before->state, hop.before->badge, hop.before->linkMs);
        //: Beside what a station says after the change.
        tell(m_names[1], m_values[1], tr("Now"), hop.state, hop.badge, hop.linkMs);
    }
    m_text->setPlainText(evidence());
    m_text->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
}

/// After a change that of now, and below it that of before.
QString EvidencePopover::evidence() const
{
    const job::Hop &hop = m_hop->hop();
    QString now = QString::fromUtf8(hop.evidence);
    const QString before = hop.before ? QString::fromUtf8(hop.before->evidence) : QString();
    if (now.isEmpty() && before.isEmpty())
        return tr("Nothing has been asked of this station yet.");
    if (before.isEmpty() || before == now)
        return now;
    return u"# "_s + tr("Now") + u"\n"_s + now.trimmed() + u"\n\n# "_s + tr("Before") + u"\n"_s + before;
}

void EvidencePopover::showFor(HopButton *hop)
{
    if (isVisible() && m_hop == hop) {
        dismiss();
        return;
    }
    m_hop = hop;
    refresh();
    const QWidget *window = parentWidget();
    const QPoint below = hop->mapTo(window, QPoint(0, hop->height() + step(1)));
    const int w = std::min(widest, window->width() - step(4));
    const int left = std::clamp(below.x(), step(2), std::max(step(2), window->width() - w - step(2)));
    setGeometry(left, below.y(), w, std::min(highest, window->height() - below.y() - step(2)));
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

void EvidencePopover::dismiss()
{
    hide();
    if (m_hop)
        m_hop->setFocus(Qt::PopupFocusReason);
}

void EvidencePopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void EvidencePopover::copy()
{
    QApplication::clipboard()->setText(m_title->text() + u'\n' + m_facts->text() + u"\n\n" +
                                       m_text->toPlainText());
}

} // namespace gate101::ui

#include "moc_evidencepopover.cpp"

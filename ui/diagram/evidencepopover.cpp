// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagram/evidencepopover.h"

#include "theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

namespace gate101::ui {

namespace {

constexpr int widest = step(140);
constexpr int highest = step(80);

} // namespace

EvidencePopover::EvidencePopover(QWidget *window)
    : Refreshing(window)
    , m_title(new QLabel)
    , m_facts(new QLabel)
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
    const QString evidence = QString::fromUtf8(m_hop->hop().evidence);
    m_text->setPlainText(evidence.isEmpty() ? tr("Nothing has been asked of this station yet.") : evidence);
    m_text->setAccessibleName(m_title->text());
    setAccessibleName(m_title->text());
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

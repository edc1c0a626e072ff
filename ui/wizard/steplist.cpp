// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/steplist.h"

#include "theme/sign.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace gate101::ui {

namespace {

constexpr int signSize = step(3);
constexpr int padding = step(2);

class StepButton : public QAbstractButton
{
public:
    enum class Mark { Open, Here, Done };

    StepButton()
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setMark(Mark mark)
    {
        m_mark = mark;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::strong());
        return {2 * padding + signSize + step(2) + metrics.horizontalAdvance(text()),
                metrics.height() + step(4)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (hasFocus()) {
            painter.setPen(QPen(t.accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
        }
        const QRectF sign(padding, (height() - signSize) / 2.0, signSize, signSize);
        const QColor colour = m_mark == Mark::Done ? t.good : m_mark == Mark::Here ? t.text : t.muted;
        if (m_mark == Mark::Done) {
            drawSign(painter, sign, State::Good, t.good);
        } else {
            painter.setPen(QPen(colour, 1.5));
            painter.setBrush(m_mark == Mark::Here ? QBrush(colour) : QBrush(Qt::NoBrush));
            painter.drawEllipse(sign.adjusted(1, 1, -1, -1));
        }
        painter.setPen(colour);
        painter.setFont(m_mark == Mark::Here ? Theme::strong() : Theme::base());
        painter.drawText(rect().adjusted(padding + signSize + step(2), 0, 0, 0), Qt::AlignVCenter, text());
    }

private:
    Mark m_mark = Mark::Open;
};

} // namespace

StepList::StepList(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(step(3), step(4), step(2), step(3));
    layout->setSpacing(0);
    for (int i = 0; i < stepCount; ++i) {
        auto *button = new StepButton;
        connect(button, &QAbstractButton::clicked, this, [this, i] { m_bench.goTo(static_cast<Step>(i)); });
        layout->addWidget(button);
        m_steps.append(button);
    }
    layout->addStretch();
    connect(&bench, &Bench::changed, this, &StepList::refresh);
    refresh();
}

QString StepList::title(Step step)
{
    switch (step) {
    case Step::Where:
        //: Step of the guide: which URL and which Nginx.
        return tr("Where");
    case Step::Diagnose:
        //: Step of the guide: what is wrong.
        return tr("Diagnose");
    case Step::Fix:
        //: Step of the guide: what to change.
        return tr("Fix");
    case Step::Apply:
        //: Step of the guide: make the change.
        return tr("Apply");
    case Step::Test:
        //: Step of the guide: the proof.
        return tr("Test");
    case Step::Report:
        //: Step of the guide: the page for the ticket.
        return tr("Report");
    }
    return {};
}

void StepList::refresh()
{
    for (int i = 0; i < stepCount; ++i) {
        const auto at = static_cast<Step>(i);
        auto *button = static_cast<StepButton *>(m_steps.at(i));
        const bool here = at == m_bench.step();
        const bool done = m_bench.isDone(at) && !here;
        button->setText(title(at));
        button->setMark(here   ? StepButton::Mark::Here
                        : done ? StepButton::Mark::Done
                               : StepButton::Mark::Open);
        button->setEnabled(here || m_bench.canGoTo(at));
        //: Read by a screen reader: a step of the guide and where it stands.
        const QString state = here ? tr("%1, the present step") : done ? tr("%1, done") : tr("%1, to come");
        button->setAccessibleName(state.arg(title(at)));
        button->updateGeometry();
    }
}

} // namespace gate101::ui

#include "moc_steplist.cpp"

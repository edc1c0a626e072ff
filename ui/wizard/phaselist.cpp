// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizard/phaselist.h"

#include "diagram/requestpathview.h"
#include "job/explain.h"
#include "theme/theme.h"

using namespace Qt::StringLiterals;

namespace gate101::ui {

PhaseList::PhaseList(QWidget *parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void PhaseList::show(const QList<Bench::Progress> &progress)
{
    setFont(Theme::base());
    if (progress.isEmpty()) {
        setText(tr("Nothing has happened yet."));
        return;
    }
    const Tokens &t = Theme::tokens();
    QString html = u"<table cellspacing='0' cellpadding='3' width='100%'>"_s;
    for (const Bench::Progress &line : progress) {
        const bool done = line.ms >= 0;
        const QString sign =
            done ? u"<span style='color:%1'>\u2713</span>"_s.arg(t.good.name()) : u"\u2026"_s;
        const QString time = done ? shortDuration(line.ms) : line.time.toString(u"HH:mm:ss"_s);
        html +=
            u"<tr><td>%1</td><td width='100%'>%2</td><td align='right' style='color:%3'><nobr>%4</nobr></td></tr>"_s
                .arg(sign, job::messageOf(line.step).toHtmlEscaped(), t.muted.name(), time);
    }
    setText(html + u"</table>"_s);
}

} // namespace gate101::ui

#include "moc_phaselist.cpp"

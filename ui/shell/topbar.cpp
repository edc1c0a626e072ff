// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/topbar.h"

#include "job/explain.h"
#include "shell/fields.h"
#include "shell/language.h"
#include "shell/recenttargets.h"
#include "theme/lineicon.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gate101::ui {

TopBar::TopBar(Bench &bench, Language &language, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_language(language)
    , m_name(new QLabel(u"Gate101"_s))
    , m_where(new QPushButton)
    , m_menu(new QMenu(this))
    , m_url(gate101::ui::urlField())
    , m_recent(new RecentTargets(m_url))
    , m_showRecent(m_url->addAction(lineIcon(u"history"_s), QLineEdit::TrailingPosition))
    , m_test(new QPushButton)
    , m_korean(new QPushButton(u"한국어"_s))
    , m_english(new QPushButton(u"English"_s))
    , m_help(new QPushButton)
{
    setProperty("role", QByteArray("bar"));
    m_url->setObjectName(u"url"_s);
    m_test->setObjectName(u"test"_s);
    setRole(m_test, "primary");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(step(4), step(2), step(4), step(2));
    layout->setSpacing(step(3));
    layout->addWidget(m_name);
    layout->addWidget(m_where);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_test);
    auto *languages = new QHBoxLayout;
    languages->setSpacing(0);
    for (QPushButton *button : {m_korean, m_english}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
        setRole(button, "segment");
        languages->addWidget(button);
    }
    layout->addLayout(languages);
    m_help->setObjectName(u"help"_s);
    setRole(m_help, "link");
    layout->addWidget(m_help);

    // Not setMenu(): the button would then wait for the menu in an event loop of its own.
    connect(m_where, &QPushButton::clicked, this, [this] {
        fillMenu();
        m_menu->popup(m_where->mapToGlobal(QPoint(0, m_where->height() + step(1))));
    });
    connect(m_url, &QLineEdit::textEdited, this, &TopBar::take);
    connect(m_recent, &RecentTargets::chosen, this, &TopBar::take);
    connect(m_showRecent, &QAction::triggered, m_recent, &RecentTargets::showMenu);
    connect(m_url, &QLineEdit::returnPressed, this, [this] {
        if (m_test->isEnabled())
            Q_EMIT testWanted();
    });
    connect(m_test, &QPushButton::clicked, this, &TopBar::testWanted);
    connect(m_help, &QPushButton::clicked, this, &TopBar::helpWanted);
    connect(m_korean, &QPushButton::clicked, this, [this] { m_language.use(u"ko"_s); });
    connect(m_english, &QPushButton::clicked, this, [this] { m_language.use(u"en"_s); });
    connect(&bench, &Bench::changed, this, &TopBar::refresh);
    refresh();
}

void TopBar::take(const QString &url)
{
    job::Target draft = m_bench.draft();
    draft.url = url.trimmed();
    m_bench.setDraft(draft);
}

QString TopBar::whereText() const
{
    const auto &diagnosis = m_bench.session().diagnosis();
    const QString version = diagnosis && diagnosis->nginx.version.isKnown()
                                ? u" · nginx "_s + QString::fromLatin1(diagnosis->nginx.version.toString())
                                : QString();
    switch (m_bench.where()) {
    case Where::ThisComputer:
        return tr("This computer") + version;
    case Where::OwnNginx:
        return tr("My own Nginx") + version;
    case Where::Practice:
        break;
    }
    return tr("Practice site") + version;
}

void TopBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](QMenu *menu, const QString &text, bool checked, auto action) {
        QAction *entry = menu->addAction(text);
        entry->setCheckable(true);
        entry->setChecked(checked);
        entry->setEnabled(!m_bench.isBusy() && !m_bench.hasUnconfirmedChange());
        connect(entry, &QAction::triggered, this, action);
    };
    const Where where = m_bench.where();
    add(m_menu, tr("This computer"), where == Where::ThisComputer,
        [this] { m_bench.setWhere(Where::ThisComputer); });
    add(m_menu, tr("My own Nginx"), where == Where::OwnNginx, [this] { m_bench.setWhere(Where::OwnNginx); });
    QMenu *lessons = m_menu->addMenu(tr("Practice site"));
    for (const practice::Lesson &lesson : practice::lessons()) {
        const QByteArray name = lesson.name;
        add(lessons, job::messageOf(lesson.symptom()), m_bench.lesson() == &lesson,
            [this, name] { m_bench.startPractice(name); });
    }
}

void TopBar::refresh()
{
    m_name->setFont(Theme::strong());
    m_where->setText(whereText() + u"  \u25BE"_s);
    m_where->setAccessibleName(tr("Where we work: %1").arg(whereText()));
    showText(m_url, m_bench.draft().url);
    m_url->setPlaceholderText(u"wss://example.com/api/ws"_s);
    m_url->setAccessibleName(tr("URL of the WebSocket"));
    m_showRecent->setText(tr("Last addresses"));
    m_showRecent->setToolTip(tr("Last addresses (Down)"));
    m_test->setToolTip(tr("Test the connection (F5)"));
    m_test->setFont(Theme::strong());
    m_test->setText(tr("Test c&onnection"));
    m_test->setEnabled(!m_bench.isBusy() && !m_bench.draftProblem());
    m_help->setText(tr("Help"));
    m_help->setToolTip(tr("Help about this page (F1)"));
    m_korean->setChecked(m_language.code() == "ko"_L1);
    m_english->setChecked(m_language.code() == "en"_L1);
    //: Read by a screen reader: buttons that switch the language.
    m_korean->setAccessibleName(tr("Language: Korean"));
    m_english->setAccessibleName(tr("Language: English"));
}

// The hairline of the style sheet is taken from the room of the layout, which does not know of it.
QSize TopBar::sizeHint() const
{
    return Refreshing::sizeHint() + QSize(0, 1);
}

QSize TopBar::minimumSizeHint() const
{
    return Refreshing::minimumSizeHint() + QSize(0, 1);
}

} // namespace gate101::ui

#include "moc_topbar.cpp"

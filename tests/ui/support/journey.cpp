// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/journey.h"

#include "job/host.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTest>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gate101::test {

namespace {

constexpr int second = 1000;

QTemporaryDir &settingsFolder()
{
    static QTemporaryDir folder;
    return folder;
}

/// The language stands before the window is built, so that it is built in it.
ui::Bench &started(ui::Language &language, ui::Bench &bench, const QString &code)
{
    language.start(code);
    return bench;
}

} // namespace

void useOwnSettings()
{
    QCoreApplication::setOrganizationName(u"gate101-test"_s);
    // What was typed in the editor and not applied lies there.
    qputenv("XDG_DATA_HOME", QFile::encodeName(settingsFolder().filePath(u"data"_s)));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settingsFolder().path());
}

Journey::Journey(const QString &code)
    : window(started(language, bench, code), language)
{
    window.show();
}

Journey::~Journey() = default;

QString Journey::missing()
{
    for (const QString &program : {u"/usr/sbin/nginx"_s, u"/usr/bin/openssl"_s}) {
        if (!QFileInfo(program).isExecutable())
            return u"not installed: "_s + program;
    }
    return {};
}

bool Journey::fail(const QString &where)
{
    m_trouble = where;
    if (bench.error())
        m_trouble += u": "_s + QString::fromUtf8(bench.error()->id);
    return false;
}

bool Journey::waitIdle(int seconds)
{
    return QTest::qWaitFor([this] { return !bench.isBusy(); }, seconds * second);
}

bool Journey::startPractice(const QByteArray &lesson)
{
    bench.startPractice(lesson);
    return (waitIdle() && bench.practiceSite() && !bench.error()) || fail(u"practice"_s);
}

bool Journey::press(const QString &name)
{
    auto *button = window.findChild<QAbstractButton *>(name);
    if (!button ||
        !QTest::qWaitFor([button] { return button->isVisible() && button->isEnabled(); }, 30 * second))
        return fail(u"button "_s + name);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::qWait(1);
    return true;
}

bool Journey::walk(const Visitor &visit)
{
    using ui::Step;
    const auto arrive = [this](Step step) {
        return QTest::qWaitFor([this, step] { return bench.step() == step && !bench.isBusy(); }, 30 * second);
    };
    if (!startPractice())
        return false;
    visit(u"1-where"_s);
    if (!press(u"primary"_s) || !arrive(Step::Diagnose) || !bench.session().diagnosis())
        return fail(u"diagnose"_s);
    visit(u"2-diagnose"_s);
    if (!press(u"primary"_s) || !arrive(Step::Fix))
        return fail(u"fix"_s);
    visit(u"3-fix"_s);
    if (!press(u"primary"_s) || !arrive(Step::Apply))
        return fail(u"apply"_s);
    visit(u"4-apply"_s);
    if (!press(u"primary"_s) || !arrive(Step::Test) || !bench.session().after())
        return fail(u"test"_s);
    std::ignore =
        QTest::qWaitFor([this] { return !bench.conversation().roundTrips().isEmpty(); }, 5 * second);
    bench.conversation().send(u"{\"type\":\"ping\",\"id\":1}"_s);
    bench.conversation().send(u"안녕하세요"_s);
    QTest::qWait(200);
    visit(u"5-test"_s);
    if (!press(u"primary"_s) ||
        !QTest::qWaitFor([this] { return !bench.hasUnconfirmedChange(); }, 30 * second) || !waitIdle())
        return fail(u"keep"_s);
    visit(u"6-kept"_s);
    if (!press(u"primary"_s) || !arrive(Step::Report))
        return fail(u"report"_s);
    visit(u"7-report"_s);
    const QList<QPair<ui::Room, QString>> rooms{{ui::Room::Editor, u"8-editor"_s},
                                                {ui::Room::LiveTest, u"9-live"_s},
                                                {ui::Room::Checks, u"a-checks"_s},
                                                {ui::Room::Logs, u"b-logs"_s},
                                                {ui::Room::History, u"c-history"_s}};
    for (const auto &[room, name] : rooms) {
        window.showRoom(room);
        QTest::qWait(300);
        waitIdle();
        visit(name);
        if (room == ui::Room::LiveTest && !tryTrials(visit))
            return false;
    }
    return true;
}

/// The idle test and the load test on the practice site, which is one's own.
bool Journey::tryTrials(const Visitor &visit)
{
    ui::Trials &trials = bench.trials();
    trials.setIdleSeconds(1);
    if (!press(u"tabIdle"_s) || !press(u"idleToggle"_s) ||
        !QTest::qWaitFor([&trials] { return trials.idleReport() || trials.idleError(); }, 30 * second) ||
        trials.idleError() || trials.idleReport()->ender != job::IdleEnder::Nobody)
        return fail(u"idle test"_s);
    visit(u"9-live-idle"_s);
    job::LoadWish wish;
    wish.connections = 20;
    wish.seconds = 1;
    trials.setWish(wish);
    if (!press(u"tabLoad"_s))
        return fail(u"load test"_s);
    if (window.findChild<QAbstractButton *>(u"loadToggle"_s)->isEnabled())
        return fail(u"load test without consent"_s);
    trials.setMine(bench.draft().url);
    if (!press(u"loadToggle"_s) || !QTest::qWaitFor([&trials] { return !trials.isLoading(); }, 30 * second) ||
        !trials.loadReport() || trials.loadReport()->opened != wish.connections)
        return fail(u"load test"_s);
    visit(u"9-live-load"_s);
    return press(u"tabConnection"_s);
}

} // namespace gate101::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/idlereport.h"

#include <QTest>

using namespace gate101;
using namespace gate101::job;
using namespace std::chrono_literals;
using probe::HoldEnd;
using By = HoldEnd::By;
using Hold = std::optional<HoldEnd>;
using Limits = std::vector<nginx::TimeSetting>;

Q_DECLARE_METATYPE(Hold)

namespace {

Hold silent(By by, double ms, int pings = 0, int messages = 0)
{
    return HoldEnd{by, ms + 5, ms, pings, messages};
}

nginx::TimeSetting limit(const char *name, std::chrono::milliseconds value, bool isDefault = false)
{
    nginx::TimeSetting setting{name, value, {}, isDefault};
    setting.place.file = "/etc/nginx/site.conf";
    setting.place.line = 7;
    return setting;
}

/// "ender conclusion(facts) note note...": what a test comes to, without the times.
QByteArray told(const IdleReport &report)
{
    QByteArray line = idleEnderName(report.ender) + ' ' + report.conclusion.id;
    if (report.conclusion.facts.contains("setting")) {
        line += '(' + report.conclusion.facts.value("setting").toUtf8() + ' ' +
                report.conclusion.facts.value("value").toUtf8() + ')';
    }
    for (const Statement &note : report.notes) {
        line += ' ' + note.id;
        for (const char *fact : {"who", "setting", "longer"}) {
            if (note.facts.contains(fact)) {
                line += ':' + note.facts.value(fact).section(u',', 0, 0).toUtf8();
            }
        }
    }
    return line;
}

} // namespace

/// What was seen and what is configured in, who ended it out.
class TestIdleReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void concludes_data()
    {
        QTest::addColumn<Hold>("proxy");
        QTest::addColumn<Hold>("direct");
        QTest::addColumn<Limits>("limits");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const Hold &proxy, const Hold &direct, const Limits &limits,
                            const char *expected) {
            QTest::newRow(name) << proxy << direct << limits << QByteArray(expected);
        };
        const Limits read60{limit("proxy_read_timeout", 60s)};
        const Limits read1500{limit("proxy_read_timeout", 1500ms)};
        const Limits usual{limit("proxy_read_timeout", 60s, true)};
        row("not opened", {}, {}, read60, "not-opened summary-no-101");
        row("the setting, and the backend stayed", silent(By::Fin, 60003), silent(By::Us, 61000), read60,
            "nginx idle-cut-by-nginx(proxy_read_timeout 60s) idle-direct-stayed");
        row("the default", silent(By::Fin, 60003), silent(By::Us, 61000), usual,
            "nginx idle-cut-by-default(proxy_read_timeout 60s) idle-direct-stayed");
        row("the setting, backend not asked", silent(By::Fin, 1501), {}, read1500,
            "nginx idle-cut-by-nginx(proxy_read_timeout 1500ms) idle-direct-unknown");
        row("a little early", silent(By::Fin, 1460), {}, read1500,
            "nginx idle-cut-by-nginx(proxy_read_timeout 1500ms) idle-direct-unknown");
        row("too early", silent(By::Fin, 1440), {}, read1500,
            "unknown idle-cut-unknown idle-direct-unknown idle-not-read-timeout:proxy_read_timeout");
        row("late, as on a busy machine", silent(By::Fin, 1990), {}, read1500,
            "nginx idle-cut-by-nginx(proxy_read_timeout 1500ms) idle-direct-unknown");
        row("too late", silent(By::Fin, 2010), {}, read1500,
            "unknown idle-cut-unknown idle-direct-unknown idle-not-read-timeout:proxy_read_timeout");
        row("the backend did the same", silent(By::Fin, 30010), silent(By::Fin, 30005), read60,
            "backend idle-cut-by-backend idle-direct-ended");
        row("the backend reset, Nginx passed a FIN on", silent(By::Fin, 30010), silent(By::Reset, 30005),
            read60, "backend idle-cut-by-backend idle-direct-ended");
        row("the backend ended at another time", silent(By::Fin, 60002), silent(By::Fin, 30005), read60,
            "nginx idle-cut-by-nginx(proxy_read_timeout 60s) idle-direct-ended");
        row("between", silent(By::Fin, 350020), silent(By::Us, 351500), {limit("proxy_read_timeout", 1h)},
            "between idle-cut-between idle-direct-stayed idle-not-read-timeout:proxy_read_timeout "
            "idle-usual-limit:AWS Network Load Balancer");
        row("another Nginx in front", silent(By::Fin, 60004), silent(By::Us, 61500),
            {limit("proxy_read_timeout", 1h)},
            "between idle-cut-between idle-direct-stayed idle-not-read-timeout:proxy_read_timeout "
            "idle-usual-limit:AWS Application Load Balancer");
        row("the number of another setting", silent(By::Fin, 20004), silent(By::Us, 21500),
            {limit("proxy_read_timeout", 1h), limit("proxy_send_timeout", 20s),
             limit("send_timeout", 20s, true)},
            "between idle-cut-between idle-direct-stayed idle-not-read-timeout:proxy_read_timeout "
            "idle-other-setting:proxy_send_timeout");
        row("no configuration", silent(By::Fin, 60004), {}, {},
            "unknown idle-cut-unknown idle-direct-unknown idle-no-configuration "
            "idle-usual-limit:AWS Application Load Balancer");
        row("a reset is not Nginx's way", silent(By::Reset, 60004), silent(By::Us, 61500), read60,
            "between idle-reset idle-direct-stayed idle-not-read-timeout:proxy_read_timeout "
            "idle-usual-limit:AWS Application Load Balancer");
        row("a Close frame", silent(By::CloseFrame, 60004), silent(By::Us, 61500), read60,
            "application idle-closed-by-app");
        row("open, the setting is longer", silent(By::Us, 10000), {}, read60,
            "nobody idle-stayed-open idle-open-too-short:proxy_read_timeout:65s");
        row("open, the default is longer", silent(By::Us, 10000), {}, usual,
            "nobody idle-stayed-open idle-open-default:proxy_read_timeout:65s");
        row("open for longer than the setting", silent(By::Us, 70000), {}, read60,
            "nobody idle-stayed-open idle-open-beyond:proxy_read_timeout");
        row("open, on the border", silent(By::Us, 60400), {}, read60,
            "nobody idle-stayed-open idle-open-too-short:proxy_read_timeout:65s");
        row("open by pings", silent(By::Us, 10000, 7), {}, read60,
            "nobody idle-stayed-open idle-kept-by-pings");
        row("open by messages", silent(By::Us, 10000, 0, 3), {}, read60,
            "nobody idle-stayed-open idle-kept-by-messages");
        row("open, no configuration", silent(By::Us, 70000), {}, {}, "nobody idle-stayed-open");
    }

    void concludes()
    {
        QFETCH(const Hold, proxy);
        QFETCH(const Hold, direct);
        QFETCH(const Limits, limits);
        IdleReport report;
        report.proxy = proxy;
        report.direct = direct;
        report.limits = limits;
        concludeIdle(report);
        QTEST(told(report), "expected");
    }
};

QTEST_GUILESS_MAIN(TestIdleReport)
#include "tst_idlereport.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the care costs: an apply of two files with a reload through the helper, against a shell script that
// copies the same two files, runs `nginx -t` and `nginx -s reload`, and waits until new workers run and the
// old ones are gone. Both on one practice Nginx, in turns; the medians count.
//
//   bench_apply [ROUNDS] [FOLDER]     FOLDER decides on which disk; exit code 1 when the ratio is over 1.3

#include "tests/app/helper/helpersite.h"

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace gate101;
using namespace gate101::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double ratioMost = 1.3;

/// As a careful administrator would write it.
constexpr auto script = R"(set -e
dir=$1; conf=$dir/nginx.conf; master=$(cat "$dir/run/nginx.pid")
workers() { cat "/proc/$master/task/$master/children"; }
old=$(workers)
cp "$2" "$dir/conf.d/site.conf"
cp "$3" "$dir/conf.d/more.conf"
/usr/sbin/nginx -t -q -c "$conf" -p "$dir" -e "$dir/logs/error.log"
/usr/sbin/nginx -s reload -c "$conf" -p "$dir" -e "$dir/logs/error.log"
while true; do
    now=$(workers); fresh=; left=
    for pid in $now; do case " $old " in *" $pid "*) left=yes ;; *) fresh=yes ;; esac; done
    [ -n "$fresh" ] && [ -z "$left" ] && break
    sleep 0.02
done
)";

double median(std::vector<double> all)
{
    std::sort(all.begin(), all.end());
    return all.at(all.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? QByteArray(argv[1]).toInt() : 15;
    const HelperSite site(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QDir::tempPath());
    writeFile(site.path(u"conf.d/more.conf"_s), "# more 0\n");
    HelperProcess helper;
    if (!hasNginx() || !helper.start(site, {u"--ephemeral"_s}) ||
        helper.code(u"service"_s, {{u"action"_s, u"start"_s}}) != u"ok"_s) {
        std::fprintf(stderr, "nginx or the helper does not start\n");
        return 2;
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    QMap<QString, double> phases;
    QByteArray site0 = site.site("old");
    QByteArray more0 = "# more 0\n";
    for (int round = 1; round <= rounds * 2; ++round) {
        const QByteArray site1 = site.site("round " + QByteArray::number(round));
        const QByteArray more1 = "# more " + QByteArray::number(round) + '\n';
        QElapsedTimer clock;
        if (round % 2 == 0) {
            writeFile(site.path(u"site.new"_s), site1);
            writeFile(site.path(u"more.new"_s), more1);
            QProcess bash;
            clock.start();
            bash.start(u"/bin/bash"_s, {u"-c"_s, QString::fromLatin1(script), u"script"_s, site.folder(),
                                        site.path(u"site.new"_s), site.path(u"more.new"_s)});
            if (!bash.waitForFinished() || bash.exitCode() != 0) {
                std::fprintf(stderr, "the script fails: %s\n", bash.readAllStandardError().constData());
                return 2;
            }
            theirs.push_back(double(clock.nsecsElapsed()) / 1e6);
        } else {
            clock.start();
            const QString tx = helper.begin();
            helper.put(tx, u"conf.d/site.conf"_s, site0, site1);
            helper.put(tx, u"conf.d/more.conf"_s, more0, more1);
            if (helper.apply(tx) != u"ok"_s) {
                std::fprintf(stderr, "apply fails: %s\n",
                             QJsonDocument(helper.lastAnswer).toJson().constData());
                return 2;
            }
            ours.push_back(double(clock.nsecsElapsed()) / 1e6);
            for (const auto &[phase, ms] : helper.phaseTimes) {
                phases[phase] += double(ms) / rounds;
            }
            if (helper.code(u"tx_confirm"_s, {{u"tx"_s, tx}}) != u"ok"_s) {
                std::fprintf(stderr, "confirm fails: %s\n",
                             QJsonDocument(helper.lastAnswer).toJson().constData());
                return 2;
            }
        }
        if (ask(site.port) != "round " + QByteArray::number(round)) {
            std::fprintf(stderr, "round %d does not answer\n", round);
            return 2;
        }
        site0 = site1;
        more0 = more1;
    }
    const double ratio = median(ours) / median(theirs);
    std::printf("apply of two files with reload, median of %d: helper %.0f ms, script %.0f ms, ratio %.2f "
                "(at most %.1f)\n",
                rounds, median(ours), median(theirs), ratio, ratioMost);
    for (auto it = phases.cbegin(); it != phases.cend(); ++it) {
        std::printf("  %s begins at %.0f ms\n", qPrintable(it.key()), it.value());
    }
    return ratio <= ratioMost ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/localreader.h"
#include "nginx/checks/check.h"
#include "nginx/files/configset.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// What reading a large configuration costs, as ratios within one run: `gate101 diagnose --no-probe` against
/// `nginx -t -q` and against a program that only reads the files; bytes to tree; the verdict after an edit;
/// the growth from 1,000 to 100,000 sites. Usage: bench_engine [GREATEST_NUMBER_OF_SITES], 10000 unless told.

using namespace gate101;
using namespace gate101::nginx;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 9;

struct Cost
{
    double wall = 1e9;      ///< Milliseconds.
    double processor = 1e9; ///< Milliseconds of user and system time.
    double memory = 0;      ///< Megabytes at most.

    void take(const Cost &other)
    {
        wall = std::min(wall, other.wall);
        processor = std::min(processor, other.processor);
        memory = std::max(memory, other.memory);
    }
};

double milliseconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

Cost run(const QByteArrayList &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : command) {
        arguments.push_back(const_cast<char *>(word.constData()));
    }
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    QElapsedTimer clock;
    clock.start();
    pid_t child = 0;
    if (posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0) {
        std::printf("cannot start %s\n", arguments[0]);
        std::exit(2);
    }
    posix_spawn_file_actions_destroy(&actions);
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    Cost cost;
    cost.wall = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    cost.processor = milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
    cost.memory = static_cast<double>(usage.ru_maxrss) / 1024;
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        std::printf("%s failed\n", arguments[0]);
        std::exit(2);
    }
    return cost;
}

/// The programs take turns, so that a slow moment of the machine meets them all; the best of each counts.
std::vector<Cost> inTurns(const std::vector<QByteArrayList> &commands)
{
    std::vector<Cost> costs(commands.size());
    for (int i = 0; i < runs; ++i) {
        for (size_t k = 0; k < commands.size(); ++k) {
            costs[k].take(run(commands[k]));
        }
    }
    return costs;
}

QByteArray site(int number)
{
    const QByteArray n = QByteArray::number(number);
    const QByteArray port = QByteArray::number(3000 + number % 1000);
    return "# Site " + n +
           ", made for a measurement.\n"
           "server {\n"
           "    listen 127.0.0.1:18080;\n"
           "    server_name site" +
           n + ".example.test www.site" + n +
           ".example.test;\n\n"
           "    root /var/www/site" +
           n +
           "/public;\n"
           "    index index.html;\n\n"
           "    location / {\n"
           "        try_files $uri $uri/ /index.html;\n"
           "    }\n\n"
           "    location /api/ {\n"
           "        proxy_pass http://127.0.0.1:" +
           port +
           ";\n"
           "        proxy_http_version 1.1;\n"
           "        proxy_set_header Host $host;\n"
           "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n"
           "    }\n\n"
           "    location /ws {\n"
           "        proxy_pass http://127.0.0.1:" +
           port +
           ";\n"
           "        proxy_http_version 1.1;\n"
           "        proxy_set_header Upgrade $http_upgrade;\n"
           "        proxy_set_header Connection $connection_upgrade;\n"
           "        proxy_read_timeout 300s;\n"
           "    }\n"
           "}\n";
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        std::printf("cannot write %s\n", qPrintable(path));
        std::exit(2);
    }
}

/// Returns the number of bytes.
qint64 makeTree(const QString &folder, int sites)
{
    QDir().mkpath(folder + u"/sites-enabled"_qs);
    const QByteArray f = QFile::encodeName(folder);
    QByteArray main = "worker_processes 1;\npid " + f + "/nginx.pid;\nerror_log " + f +
                      "/error.log;\nevents { worker_connections 768; }\nhttp {\n"
                      "    server_names_hash_max_size 1048576;\n    server_names_hash_bucket_size 128;\n"
                      "    access_log off;\n";
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
        main += QByteArray("    ") + kind + "_temp_path " + f + "/tmp;\n";
    }
    main += "    map $http_upgrade $connection_upgrade { default upgrade; '' close; }\n"
            "    include sites-enabled/*;\n}\n";
    write(folder + u"/nginx.conf"_qs, main);
    qint64 bytes = main.size();
    for (int i = 0; i < sites; ++i) {
        const QByteArray text = site(i);
        write(folder + u"/sites-enabled/site%1.conf"_qs.arg(i, 6, 10, QChar(u'0')), text);
        bytes += text.size();
    }
    return bytes;
}

QByteArrayList diagnose(const QByteArray &bin, const QString &folder, int sites)
{
    return {
        bin + "/gate101",  "diagnose", "ws://site" + QByteArray::number(sites / 2) + ".example.test:18080/ws",
        "--no-probe",      "--conf",   QFile::encodeName(folder) + "/nginx.conf",
        "--nginx-version", "1.22.1"};
}

/// From the changed bytes to the findings, everything else being known.
double editCost(const QString &folder, int sites)
{
    const QByteArray base = QFile::encodeName(folder);
    const QByteArray path =
        base + "/sites-enabled/site" + QByteArray::number(sites / 2).rightJustified(6, '0') + ".conf";
    job::LocalReader reader;
    auto config = ConfigSet::load(reader, base + "/nginx.conf");
    RouteRequest request;
    request.host = "site" + QByteArray::number(sites / 2) + ".example.test";
    request.port = 18080;
    request.address = "127.0.0.1";
    request.target = "/ws";
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QByteArray text = site(sites / 2);
        text.replace("proxy_http_version 1.1",
                     i % 2 == 0 ? "proxy_http_version 1.0" : "proxy_http_version 1.1");
        QElapsedTimer clock;
        clock.start();
        config = config->withFile(reader, path, text);
        const auto model = HttpModel::build(config);
        const Resolution resolution = resolve(*model, request, Version{1, 22, 1});
        const Findings findings = runChecks({*model, resolution, {}, {}, {}});
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        const bool broken = !findings.isEmpty() && findings.first().severity == Severity::Error;
        if (broken != (i % 2 == 0)) {
            std::printf("the verdict does not follow the edit\n");
            std::exit(2);
        }
    }
    return best;
}

void parseOneFile()
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < 50'000'000; ++i) {
        bytes += site(i);
    }
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer clock;
        clock.start();
        const auto tree = Tree::parse("/one/file", bytes);
        best = std::min(best, static_cast<double>(clock.nsecsElapsed()) / 1e6);
        if (!tree->errors().empty()) {
            std::exit(2);
        }
    }
    std::printf("one file of 50 MB: %.0f MB/s (at least 300)\n",
                static_cast<double>(bytes.size()) / 1e3 / best);
}

} // namespace

int main(int argc, char **argv)
{
    const int greatest = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const QByteArray bin = GATE101_BIN_DIR;
    const QTemporaryDir temporary;
    double perSite = 0;
    for (int sites = 1000; sites <= greatest; sites *= 10) {
        const QString folder = temporary.filePath(QString::number(sites));
        const qint64 bytes = makeTree(folder, sites);
        const QByteArray base = QFile::encodeName(folder);
        const std::vector<Cost> costs =
            inTurns({diagnose(bin, folder, sites),
                     {"/usr/sbin/nginx", "-t", "-q", "-e", "stderr", "-c", base + "/nginx.conf"},
                     {bin + "/bench_barereader", base + "/sites-enabled"}});
        const double each = costs[0].processor / sites * 1000;
        std::printf("%d sites, %.1f MB:\n", sites, static_cast<double>(bytes) / 1e6);
        std::printf("  gate101 diagnose --no-probe %.1f ms (processor %.1f ms), nginx -t -q %.1f ms, bare "
                    "reader %.1f ms\n",
                    costs[0].wall, costs[0].processor, costs[1].wall, costs[2].wall);
        std::printf("  of nginx -t: %.3f (at most 0.10); of the bare reader: %.2f (at most 2.5)\n",
                    costs[0].wall / costs[1].wall, costs[0].wall / costs[2].wall);
        std::printf("  peak memory %.0f MB, %.1f times the bytes (at most 10)\n", costs[0].memory,
                    costs[0].memory * 1048576 / static_cast<double>(bytes));
        std::printf("  processor per site %.2f us%s\n", each,
                    perSite > 0
                        ? qPrintable(u", %1 of that ten times smaller"_qs.arg(each / perSite, 0, 'f', 2))
                        : "");
        std::printf("  verdict after an edit %.2f ms (at most 16 with 10,000)\n", editCost(folder, sites));
        std::fflush(stdout);
        perSite = each;
        QDir(folder).removeRecursively();
    }
    parseOneFile(); // Last, because a child's peak begins with that of the process that starts it.
    return 0;
}

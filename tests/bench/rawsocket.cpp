// SPDX-License-Identifier: GPL-3.0-or-later
/// What the system itself costs: WebSockets over bare sockets and epoll, without any check of what comes.
///
///   bench_rawsocket load PORT N SECONDS       N connections, then each message as soon as the last came
///   back;
///                                             prints connections and messages a second
///   bench_rawsocket probe PORT PATH COUNT     upgrade, ping, echo, close, COUNT times; prints the median in
///   us
#include "tests/bench/rawwords.h"

#include <algorithm>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace gate101::bench;

namespace {

constexpr int window = 256;
constexpr size_t messageSize = 64;

void say(int fd, const std::string &bytes)
{
    if (send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) < 0) {
        fail("send");
    }
}

/// Opens all with a window, then every connection sends again as soon as its message has come back.
int load(int port, int count, double duration)
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    const std::string hello = request("/api/ws", port);
    const std::string message = frame(1, std::string(messageSize, 'x'));
    const int poll = epoll_create1(0);
    std::vector<char> buffer(65536);
    std::vector<epoll_event> events(512);
    std::vector<size_t> missing(static_cast<size_t>(count) + 4096, 0);
    int begun = 0;
    int open = 0;
    double start = seconds();
    const auto begin = [&] {
        const int fd = connecting(port, SOCK_NONBLOCK);
        epoll_event event{};
        event.events = EPOLLOUT;
        event.data.fd = fd;
        epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
        ++begun;
    };
    while (open < count) {
        while (begun < count && begun - open < window) {
            begin();
        }
        const int n = epoll_wait(poll, events.data(), static_cast<int>(events.size()), 1000);
        for (int i = 0; i < n; ++i) {
            epoll_event event = events[static_cast<size_t>(i)];
            if ((event.events & EPOLLIN) != 0) {
                if (recv(event.data.fd, buffer.data(), buffer.size(), 0) <= 0) {
                    fail("recv");
                }
                ++open;
            } else if ((event.events & EPOLLOUT) != 0) {
                say(event.data.fd, hello);
                event.events = EPOLLIN;
                epoll_ctl(poll, EPOLL_CTL_MOD, event.data.fd, &event);
                missing[static_cast<size_t>(event.data.fd)] = messageSize + 2;
            } else {
                fail("connect");
            }
        }
    }
    const double opened = seconds() - start;
    unsigned long messages = 0;
    start = seconds();
    for (size_t fd = 0; fd < missing.size(); ++fd) {
        if (missing[fd] > 0) {
            say(static_cast<int>(fd), message);
        }
    }
    while (seconds() - start < duration) {
        const int n = epoll_wait(poll, events.data(), static_cast<int>(events.size()), 100);
        for (int i = 0; i < n; ++i) {
            const int fd = events[static_cast<size_t>(i)].data.fd;
            const ssize_t got = recv(fd, buffer.data(), buffer.size(), 0);
            if (got <= 0) {
                fail("recv");
            }
            size_t &left = missing[static_cast<size_t>(fd)];
            left -= static_cast<size_t>(got);
            if (left == 0) {
                ++messages;
                left = messageSize + 2;
                say(fd, message);
            }
        }
    }
    std::printf("%.0f %.0f\n", count / opened, static_cast<double>(messages) / (seconds() - start));
    return 0;
}

/// Reads until so many bytes have come, or to the empty line of a head.
void hear(int fd, size_t size)
{
    char buffer[4096];
    std::string all;
    while (size > 0 ? all.size() < size : all.find("\r\n\r\n") == std::string::npos) {
        const ssize_t n = recv(fd, buffer, sizeof buffer, 0);
        if (n <= 0) {
            fail("recv");
        }
        all.append(buffer, static_cast<size_t>(n));
    }
    if (size == 0 && all.compare(9, 3, "101") != 0) {
        std::fputs("not switched\n", stderr);
        std::exit(2);
    }
}

int probe(int port, const std::string &path, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = seconds();
        const int fd = connecting(port, 0);
        say(fd, request(path, port));
        hear(fd, 0);
        for (const int opcode : {9, 1}) {
            say(fd, frame(opcode, "gate101"));
            hear(fd, 9);
        }
        say(fd, frame(8, "\x03\xe8"));
        hear(fd, 4);
        close(fd);
        times.push_back((seconds() - start) * 1e6);
    }
    std::sort(times.begin(), times.end());
    std::printf("%.1f\n", times[times.size() / 2]);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string mode = argc > 1 ? argv[1] : "";
    if (argc == 5 && mode == "load") {
        return load(std::atoi(argv[2]), std::atoi(argv[3]), std::atof(argv[4]));
    }
    if (argc == 5 && mode == "probe") {
        return probe(std::atoi(argv[2]), argv[3], std::atoi(argv[4]));
    }
    std::fputs("usage: bench_rawsocket load PORT N SECONDS | probe PORT PATH COUNT\n", stderr);
    return 2;
}

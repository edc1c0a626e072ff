// SPDX-License-Identifier: GPL-3.0-or-later
/// The counterpart of the benchmarks: answers the upgrade as RFC 6455 demands and sends back what comes, in
/// one thread over epoll. Prints its port and ends with its input.
#include "probe/handshake.h"

#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace gate101;

namespace {

struct Peer
{
    bool open = false;
    std::string in;
};

void say(int fd, const std::string &bytes)
{
    // A peer that has gone is met by the next read.
    [[maybe_unused]] const ssize_t n = ::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

/// False: it is over.
bool answerHead(int fd, Peer &peer)
{
    const size_t end = peer.in.find("\r\n\r\n");
    if (end == std::string::npos) {
        return peer.in.size() < 65536;
    }
    static const std::string name = "Sec-WebSocket-Key: ";
    const size_t at = peer.in.find(name);
    if (at == std::string::npos) {
        return false;
    }
    const size_t from = at + name.size();
    const QByteArray key = QByteArray::fromStdString(peer.in.substr(from, peer.in.find('\r', from) - from));
    say(fd, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Accept: " +
                probe::acceptFor(key).toStdString() + "\r\n\r\n");
    peer.in.erase(0, end + 4);
    peer.open = true;
    return true;
}

/// Sends back the whole frames at the front; up to 125 bytes each. False after a Close frame.
bool answerFrames(int fd, Peer &peer)
{
    std::string out;
    size_t at = 0;
    bool goesOn = true;
    while (goesOn && peer.in.size() - at >= 6) {
        const size_t size = static_cast<unsigned char>(peer.in[at + 1]) & 0x7f;
        if (peer.in.size() - at < size + 6) {
            break;
        }
        const int opcode = peer.in[at] & 0x0f;
        out += static_cast<char>(0x80 | (opcode == 9 ? 10 : opcode));
        out += static_cast<char>(size);
        for (size_t i = 0; i < size; ++i) {
            out += static_cast<char>(peer.in[at + 6 + i] ^ peer.in[at + 2 + i % 4]);
        }
        at += size + 6;
        goesOn = opcode != 8;
    }
    peer.in.erase(0, at);
    if (!out.empty()) {
        say(fd, out);
    }
    return goesOn;
}

} // namespace

int main()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::listen(listener, 4096) != 0 ||
        ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) != 0) {
        std::perror("listen");
        return 2;
    }
    std::printf("ready %d\n", ntohs(address.sin_port));
    std::fflush(stdout);

    const int poll = ::epoll_create1(0);
    const auto watch = [poll](int fd) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = fd;
        ::epoll_ctl(poll, EPOLL_CTL_ADD, fd, &event);
    };
    watch(listener);
    watch(STDIN_FILENO);
    std::vector<Peer> peers(65536);
    std::vector<char> buffer(65536);
    std::vector<epoll_event> events(512);
    for (;;) {
        const int n = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), -1);
        for (int i = 0; i < n; ++i) {
            const int fd = events[static_cast<size_t>(i)].data.fd;
            if (fd == STDIN_FILENO) {
                return 0;
            }
            if (fd == listener) {
                int peer = -1;
                while ((peer = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK)) >= 0) {
                    const int yes = 1;
                    ::setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                    peers[static_cast<size_t>(peer)] = {};
                    watch(peer);
                }
                continue;
            }
            Peer &peer = peers[static_cast<size_t>(fd)];
            const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
            bool goesOn = got > 0;
            if (goesOn) {
                peer.in.append(buffer.data(), static_cast<size_t>(got));
                goesOn = (peer.open || answerHead(fd, peer)) && (!peer.open || answerFrames(fd, peer));
            }
            if (!goesOn) {
                ::close(fd);
            }
        }
    }
}

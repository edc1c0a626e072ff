// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>

/// What the bare clients of the benchmarks say, and over what.
namespace gate101::bench {

inline double seconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

[[noreturn]] inline void fail(const char *what)
{
    std::perror(what);
    std::exit(2);
}

inline int connecting(int port, int flags)
{
    const int fd = socket(AF_INET, SOCK_STREAM | flags, 0);
    const int yes = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (fd < 0 || (connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 && flags == 0)) {
        fail("connect");
    }
    return fd;
}

inline std::string request(const std::string &path, int port)
{
    return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + std::to_string(port) +
           "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
           "\r\nSec-WebSocket-Version: 13\r\n\r\n";
}

/// A masked frame of up to 125 bytes.
inline std::string frame(int opcode, const std::string &payload)
{
    std::string bytes{static_cast<char>(0x80 | opcode), static_cast<char>(0x80 | payload.size()), 1, 2, 3, 4};
    for (size_t i = 0; i < payload.size(); ++i) {
        bytes += static_cast<char>(payload[i] ^ static_cast<char>(i % 4 + 1));
    }
    return bytes;
}

} // namespace gate101::bench

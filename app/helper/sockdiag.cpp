// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper/sockdiag.h"

#include "helper/fd.h"

#include <arpa/inet.h>
#include <array>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace gate101::helper {

namespace {

constexpr size_t bufferSize = 32768;
constexpr qsizetype socketsMost = 65536;

bool ask(int fd, int family)
{
    struct
    {
        nlmsghdr head;
        inet_diag_req_v2 body;
    } request{};
    request.head.nlmsg_len = sizeof request;
    request.head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.head.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = static_cast<unsigned char>(family);
    request.body.sdiag_protocol = IPPROTO_TCP;
    request.body.idiag_states = 1U << TCP_LISTEN;
    return ::send(fd, &request, sizeof request, 0) == static_cast<ssize_t>(sizeof request);
}

TcpSocket toSocket(const inet_diag_msg &message)
{
    std::array<char, INET6_ADDRSTRLEN> text{};
    ::inet_ntop(message.idiag_family, &message.id.idiag_src, text.data(), text.size());
    return {text.data(), ntohs(message.id.idiag_sport), message.idiag_uid, message.idiag_inode, true, false};
}

/// Reads until the kernel says that it is done; false when it says something else.
bool collect(int fd, QList<TcpSocket> &sockets)
{
    alignas(nlmsghdr) std::array<char, bufferSize> buffer{};
    while (sockets.size() < socketsMost) {
        const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), 0);
        if (got <= 0) {
            return false;
        }
        size_t at = 0;
        const auto size = static_cast<size_t>(got);
        while (at + sizeof(nlmsghdr) <= size) {
            const auto *head =
                reinterpret_cast<const nlmsghdr *>(buffer.data() + at); // NOLINT: netlink's way
            if (head->nlmsg_len < sizeof(nlmsghdr) || at + head->nlmsg_len > size) {
                return false;
            }
            if (head->nlmsg_type == NLMSG_DONE) {
                return true;
            }
            if (head->nlmsg_type != SOCK_DIAG_BY_FAMILY ||
                head->nlmsg_len < NLMSG_LENGTH(sizeof(inet_diag_msg))) {
                return false;
            }
            // NOLINTNEXTLINE: netlink's way
            sockets.append(
                toSocket(*reinterpret_cast<const inet_diag_msg *>(buffer.data() + at + NLMSG_HDRLEN)));
            at += NLMSG_ALIGN(head->nlmsg_len);
        }
    }
    return true;
}

} // namespace

std::optional<QList<TcpSocket>> askListeningSockets()
{
    QList<TcpSocket> sockets;
    for (const int family : {AF_INET, AF_INET6}) {
        const Fd fd(::socket(AF_NETLINK, SOCK_DGRAM | SOCK_CLOEXEC, NETLINK_SOCK_DIAG));
        const timeval patience{1, 0};
        if (!fd.isOpen() ||
            ::setsockopt(fd.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience) != 0 ||
            !ask(fd.get(), family) || !collect(fd.get(), sockets)) {
            return std::nullopt;
        }
    }
    return sockets;
}

} // namespace gate101::helper

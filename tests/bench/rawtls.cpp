// SPDX-License-Identifier: GPL-3.0-or-later
/// What TLS itself costs: the words of `bench_rawsocket probe` over OpenSSL, which trusts what the probe
/// trusts and checks the server's name as it does.
///
///   bench_rawtls PORT PATH COUNT CAFILE       TLS, upgrade, ping, echo, close, COUNT times; prints the
///   median
///                                             in us
#include "tests/bench/rawwords.h"

#include <algorithm>
#include <openssl/ssl.h>
#include <unistd.h>
#include <vector>

using namespace gate101::bench;

namespace {

/// Made once, as a client that lives longer than one connection does. No session is taken up again.
SSL_CTX *trusting(const char *caFile)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    static const unsigned char alpn[] = "\x08http/1.1";
    if (context == nullptr || SSL_CTX_set_default_verify_paths(context) != 1 ||
        SSL_CTX_load_verify_locations(context, caFile, nullptr) != 1 ||
        SSL_CTX_set_alpn_protos(context, alpn, sizeof alpn - 1) != 0) {
        fail("trust");
    }
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    return context;
}

void say(SSL *tls, const std::string &bytes)
{
    if (SSL_write(tls, bytes.data(), static_cast<int>(bytes.size())) <= 0) {
        fail("write");
    }
}

/// Reads until so many bytes have come, or to the empty line of a head.
void hear(SSL *tls, size_t size)
{
    char buffer[4096];
    std::string all;
    while (size > 0 ? all.size() < size : all.find("\r\n\r\n") == std::string::npos) {
        const int n = SSL_read(tls, buffer, sizeof buffer);
        if (n <= 0) {
            fail("read");
        }
        all.append(buffer, static_cast<size_t>(n));
    }
    if (size == 0 && all.compare(9, 3, "101") != 0) {
        std::fputs("not switched\n", stderr);
        std::exit(2);
    }
}

void probe(SSL_CTX *context, int port, const std::string &path)
{
    const int fd = connecting(port, 0);
    SSL *tls = SSL_new(context);
    SSL_set_fd(tls, fd);
    X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(tls), "127.0.0.1");
    if (SSL_connect(tls) != 1) {
        std::fputs("no TLS\n", stderr);
        std::exit(2);
    }
    say(tls, request(path, port));
    hear(tls, 0);
    for (const int opcode : {9, 1}) {
        say(tls, frame(opcode, "gate101"));
        hear(tls, 9);
    }
    say(tls, frame(8, "\x03\xe8"));
    hear(tls, 4);
    SSL_free(tls);
    close(fd);
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc == 5 ? std::atoi(argv[3]) : 0;
    if (count < 1) {
        std::fputs("usage: bench_rawtls PORT PATH COUNT CAFILE\n", stderr);
        return 2;
    }
    SSL_CTX *context = trusting(argv[4]);
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        const double start = seconds();
        probe(context, std::atoi(argv[1]), argv[2]);
        times.push_back((seconds() - start) * 1e6);
    }
    SSL_CTX_free(context);
    std::sort(times.begin(), times.end());
    std::printf("%.1f\n", times[times.size() / 2]);
    return 0;
}

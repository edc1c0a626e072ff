// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "load/plan.h"

#include <memory>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;

namespace gate101::load {

/// What became of one attempt to move bytes.
struct Transfer
{
    enum class Kind { Some, Again, End, Reset, Failed };
    Kind kind = Kind::Again;
    size_t bytes = 0;
};

/// What all TLS connections of a run share: ALPN http/1.1, the certificates that are trusted, the name that
/// is asked for.
class TlsContext
{
public:
    /// Errors: "load-ca-unreadable" {file}, "load-certificate-unreadable" {file}, "load-key-unreadable"
    /// {file} (also when it is encrypted or of another certificate), "load-no-tls".
    static Result<TlsContext> make(const LoadPlan &plan);

    [[nodiscard]] SSL_CTX *get() const { return m_context.get(); }

private:
    std::shared_ptr<SSL_CTX> m_context;
};

/// A non-blocking socket, with TLS or without. Owns both.
class Transport
{
public:
    Transport() = default;
    explicit Transport(int fd)
        : m_fd(fd)
    {
    }
    Transport(Transport &&other) noexcept;
    Transport &operator=(Transport &&other) noexcept;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    ~Transport() { close(); }

    [[nodiscard]] int fd() const { return m_fd; }
    void close();

    /// Some: the handshake is done. Failed: tlsFailure() says why.
    bool beginTls(const TlsContext &context, const LoadPlan &plan);
    Transfer continueTls();
    [[nodiscard]] Statement tlsFailure() const;

    Transfer read(char *to, size_t size);
    Transfer write(const char *from, size_t size);
    /// Bytes were decrypted that no event of the socket will announce.
    [[nodiscard]] bool hasMore() const;

private:
    [[nodiscard]] Transfer tlsResult(int result, size_t bytes) const;

    int m_fd = -1;
    SSL *m_tls = nullptr;
};

} // namespace gate101::load

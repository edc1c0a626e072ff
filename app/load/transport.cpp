// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/transport.h"

#include <QFile>
#include <cerrno>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace gate101::load {

namespace {

Transfer failed(int error)
{
    switch (error) {
    case EAGAIN:
    case EINTR:
        return {Transfer::Kind::Again, 0};
    case ECONNRESET:
    case EPIPE:
        return {Transfer::Kind::Reset, 0};
    default:
        return {Transfer::Kind::Failed, 0};
    }
}

/// Nobody is there to be asked for a passphrase: OpenSSL would ask the terminal.
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

Result<void> showCertificate(SSL_CTX *context, const LoadPlan &plan)
{
    if (plan.certFile.isEmpty()) {
        return {};
    }
    SSL_CTX_set_default_passwd_cb(context, noPassphrase);
    const QByteArray chain = QFile::encodeName(plan.certFile);
    if (SSL_CTX_use_certificate_chain_file(context, chain.constData()) != 1) {
        return failure("load-certificate-unreadable", {{"file", plan.certFile}});
    }
    const QString &keyFile = plan.keyFile.isEmpty() ? plan.certFile : plan.keyFile;
    if (SSL_CTX_use_PrivateKey_file(context, QFile::encodeName(keyFile).constData(), SSL_FILETYPE_PEM) != 1) {
        return failure("load-key-unreadable", {{"file", keyFile}});
    }
    return {};
}

} // namespace

Result<TlsContext> TlsContext::make(const LoadPlan &plan)
{
    TlsContext context;
    context.m_context = {SSL_CTX_new(TLS_client_method()), SSL_CTX_free};
    SSL_CTX *ctx = context.get();
    if (ctx == nullptr) {
        return failure("load-no-tls");
    }
    // Thousands of idle connections must not hold the buffers of a record each.
    SSL_CTX_set_mode(ctx, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE |
                              SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(ctx, SSL_SESS_CACHE_OFF);
    static constexpr unsigned char protocols[] = "\x08http/1.1";
    SSL_CTX_set_alpn_protos(ctx, protocols, sizeof protocols - 1);
    if (const Result<void> shown = showCertificate(ctx, plan); !shown) {
        return tl::unexpected(shown.error());
    }
    if (!plan.insecure) {
        SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_default_verify_paths(ctx);
        const QByteArray file = QFile::encodeName(plan.caFile);
        if (!file.isEmpty() && SSL_CTX_load_verify_locations(ctx, file.constData(), nullptr) != 1) {
            return failure("load-ca-unreadable", {{"file", plan.caFile}});
        }
    }
    return context;
}

Transport::Transport(Transport &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
    , m_tls(std::exchange(other.m_tls, nullptr))
{
}

Transport &Transport::operator=(Transport &&other) noexcept
{
    if (this != &other) {
        close();
        m_fd = std::exchange(other.m_fd, -1);
        m_tls = std::exchange(other.m_tls, nullptr);
    }
    return *this;
}

void Transport::close()
{
    if (m_tls != nullptr) {
        SSL_free(m_tls);
        m_tls = nullptr;
    }
    if (m_fd >= 0) {
        ::close(m_fd);
        m_fd = -1;
    }
}

bool Transport::beginTls(const TlsContext &context, const LoadPlan &plan)
{
    m_tls = SSL_new(context.get());
    if (m_tls == nullptr || SSL_set_fd(m_tls, m_fd) != 1) {
        return false;
    }
    SSL_set_connect_state(m_tls);
    const char *name = plan.serverName.constData();
    X509_VERIFY_PARAM *check = SSL_get0_param(m_tls);
    // A number is compared with the certificate's addresses and not told as SNI (RFC 6066 section 3).
    if (X509_VERIFY_PARAM_set1_ip_asc(check, name) != 1) {
        X509_VERIFY_PARAM_set1_host(check, name, 0);
        SSL_ctrl(m_tls, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, const_cast<char *>(name));
    }
    return true;
}

Transfer Transport::tlsResult(int result, size_t bytes) const
{
    if (result == 1) {
        return {Transfer::Kind::Some, bytes};
    }
    switch (SSL_get_error(m_tls, result)) {
    case SSL_ERROR_WANT_READ:
    case SSL_ERROR_WANT_WRITE:
        return {Transfer::Kind::Again, 0};
    case SSL_ERROR_ZERO_RETURN:
        return {Transfer::Kind::End, 0};
    case SSL_ERROR_SYSCALL:
        return errno == 0 ? Transfer{Transfer::Kind::End, 0} : failed(errno);
    default:
        // A FIN without close_notify, as OpenSSL 3 tells it.
        return ERR_GET_REASON(ERR_peek_error()) == SSL_R_UNEXPECTED_EOF_WHILE_READING
                   ? Transfer{Transfer::Kind::End, 0}
                   : Transfer{Transfer::Kind::Failed, 0};
    }
}

Transfer Transport::continueTls()
{
    ERR_clear_error();
    errno = 0;
    return tlsResult(SSL_do_handshake(m_tls), 0);
}

Statement Transport::tlsFailure() const
{
    const long verified = SSL_get_verify_result(m_tls);
    if (verified != X509_V_OK && SSL_get_verify_mode(m_tls) != SSL_VERIFY_NONE) {
        return {"load-tls-untrusted",
                {{"reason", QString::fromLatin1(X509_verify_cert_error_string(verified))}}};
    }
    const char *reason = ERR_reason_error_string(ERR_peek_error());
    return {"load-tls-failed", {{"reason", QString::fromLatin1(reason != nullptr ? reason : "-")}}};
}

Transfer Transport::read(char *to, size_t size)
{
    if (m_tls != nullptr) {
        ERR_clear_error();
        errno = 0;
        size_t bytes = 0;
        const int result = SSL_read_ex(m_tls, to, size, &bytes);
        return tlsResult(result, bytes);
    }
    const ssize_t n = ::recv(m_fd, to, size, 0);
    if (n > 0) {
        return {Transfer::Kind::Some, static_cast<size_t>(n)};
    }
    return n == 0 ? Transfer{Transfer::Kind::End, 0} : failed(errno);
}

Transfer Transport::write(const char *from, size_t size)
{
    if (m_tls != nullptr) {
        ERR_clear_error();
        errno = 0;
        size_t bytes = 0;
        const int result = SSL_write_ex(m_tls, from, size, &bytes);
        return tlsResult(result, bytes);
    }
    const ssize_t n = ::send(m_fd, from, size, MSG_NOSIGNAL);
    return n >= 0 ? Transfer{Transfer::Kind::Some, static_cast<size_t>(n)} : failed(errno);
}

bool Transport::hasMore() const
{
    return m_tls != nullptr && SSL_pending(m_tls) > 0;
}

} // namespace gate101::load

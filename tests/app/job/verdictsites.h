// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QRandomGenerator>

namespace gate101::test {

/// One site of a generated tree, with what its client asks.
struct VerdictSite
{
    int number = 0;
    QByteArray host;
    QByteArray target;
    QByteArray text;      ///< Of its file.
    QByteArrayList rows;  ///< What was done to it, in a word each.
    bool enabled = true;  ///< False: its file stands in sites-available only.
    bool refused = false; ///< Nginx does not even start with it.
};

/// Makes sites as people have them: a right one, with none to two of the mistakes that keep a WebSocket from
/// its backend, or with what only looks like one.
class VerdictSites
{
public:
    VerdictSites(quint32 seed, int port, int backendPort, int deadPort)
        : m_random(seed)
        , m_port(QByteArray::number(port))
        , m_backend("127.0.0.1:" + QByteArray::number(backendPort))
        , m_dead("127.0.0.1:" + QByteArray::number(deadPort))
    {
    }

    /// Settings of http that all sites of a tree share; the map is not always there.
    QByteArray httpLines();
    VerdictSite site(int number);
    /// One that Nginx refuses to load.
    VerdictSite refusedSite(int number);

private:
    struct Parts
    {
        QByteArray http;        ///< Before the server.
        QByteArray server;      ///< Lines of the server.
        QByteArrayList headers; ///< proxy_set_header lines.
        bool headersInServer = false;
        QByteArray version = "        proxy_http_version 1.1;\n";
        QByteArray location; ///< Modifier and pattern.
        QByteArray before;   ///< Lines of the location before proxy_pass.
        QByteArray pass;     ///< The whole handler line.
        QByteArray others;   ///< Other locations.
    };

    int below(int n) { return static_cast<int>(m_random.bounded(n)); }
    QByteArray one(const QByteArrayList &all) { return all[below(static_cast<int>(all.size()))]; }
    QByteArray written(const VerdictSite &site, const Parts &parts) const;
    void spoil(VerdictSite &site, Parts &parts);
    void spoilHeaders(VerdictSite &site, Parts &parts, int kind);
    void spoilLocation(VerdictSite &site, Parts &parts, int kind);
    void spoilAccess(VerdictSite &site, Parts &parts, int kind);

    QRandomGenerator m_random;
    QByteArray m_port;
    QByteArray m_backend;
    QByteArray m_dead;
};

} // namespace gate101::test

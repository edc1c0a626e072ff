// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe/pin.h"

#include <QList>
#include <QString>

namespace gate101::job {

/// Which Nginx is meant and what is asked of it; everything a person can type. Empty strings stand for "find
/// out".
struct Target
{
    QString url;          ///< ws:// or wss://, as typed.
    QString backend;      ///< The backend's own address (`3030`, `localhost:3030`, `http://…`), as typed.
    QString mainFile;     ///< nginx.conf; found from the running master or `nginx -V` when empty.
    QString nginxProgram; ///< Absolute path; /usr/sbin/nginx and its usual places when empty.
    QString prefix;       ///< As `nginx -p`; from `nginx -V` when empty.
    QString nginxVersion; ///< "1.28.0": decides for a tree that is not this machine's.

    QList<probe::Pin> pins; ///< --resolve HOST:PORT:ADDR.
    QList<QPair<QByteArray, QByteArray>> headers;
    QString origin;
    QByteArrayList subprotocols;
    QString caFile;
    QString certFile; ///< The client's own certificate, PEM.
    QString keyFile;  ///< Its key, PEM, not encrypted; empty: in certFile too.
    bool insecure = false;
    int holdSeconds = 0;     ///< How long the probe keeps the connection open.
    bool probe = true;       ///< False: nothing is sent; the verdict rests on the configuration alone.
    bool askBackend = false; ///< Without `probe`: the backend alone is asked which path is its own.

    bool operator==(const Target &) const = default;
};

} // namespace gate101::job

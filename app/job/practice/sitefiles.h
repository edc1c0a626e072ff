// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "job/practice/lesson.h"

#include <QList>

namespace gate101::practice {

/// Everything of this machine and this run that a lesson's files mention.
struct SitePlaces
{
    quint16 tlsPort = 0;     ///< Where the site speaks TLS, on 127.0.0.1 and, with `ipv6`, on ::1.
    quint16 plainPort = 0;   ///< The same site without TLS.
    quint16 backendPort = 0; ///< Where the backend listens, on 127.0.0.1 only.
    quint16 unusedPort = 0;  ///< A port on which nothing listens (lesson wrong-port).
    bool ipv6 = false;
    QByteArray certificate;      ///< Absolute path of the certificate, PEM.
    QByteArray key;              ///< Absolute path of its key, PEM.
    bool http2Directive = false; ///< Nginx 1.25.1 and later: `http2 on;`; before: a parameter of `listen`.
};

/// One file of the practice folder: a text, or a symbolic link when `linkTarget` is given.
struct SiteFile
{
    QByteArray path; ///< Relative to the folder.
    QByteArray text;
    QByteArray linkTarget; ///< Relative to the folder of `path`.
};

/// The files of a lesson, complete: nginx.conf, conf.d/, sites-available/, sites-enabled/, html/.
/// With `running`, the state that Nginx is started with where the lesson's own files do not load.
/// Never fails for a lesson of the table: its resources are part of the program.
QList<SiteFile> siteFiles(const Lesson &lesson, const SitePlaces &places, bool running = false);

/// Makes the folder hold exactly these files below conf.d, sites-available, sites-enabled and html, and
/// nginx.conf: what stood there and is not in the list is removed; logs/, run/ and tmp/ are made and kept.
/// For the practice folder only, which is a fixture: changes of a learner go through the helper.
/// Error: "practice-folder-not-written" {file, reason}.
Result<void> writeSite(const QString &folder, const QList<SiteFile> &files);

} // namespace gate101::practice

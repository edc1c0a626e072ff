// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the practice site and its lessons.
std::span<const Sentence> practiceSentences()
{
    static const Sentence table[] = {
        {"nginx-not-installed", QT_TRANSLATE_NOOP("Sentences", "Nginx was not found on this machine."),
         QT_TRANSLATE_NOOP("Sentences", "The practice site runs a real Nginx of its own."),
         QT_TRANSLATE_NOOP("Sentences", "Install the nginx package, or name the program with --nginx.")},
        {"openssl-not-installed", QT_TRANSLATE_NOOP("Sentences", "The openssl command was not found."),
         QT_TRANSLATE_NOOP("Sentences", "It makes the certificate of the practice site."),
         QT_TRANSLATE_NOOP("Sentences", "Install the openssl package.")},
        {"practice-folder-not-written",
         QT_TRANSLATE_NOOP("Sentences", "The practice folder could not be written: {file} ({reason})."),
         nullptr,
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Check the free space and the permissions of the folder for temporary files (TMPDIR).")},
        {"practice-certificate-failed",
         QT_TRANSLATE_NOOP("Sentences", "The certificate of the practice site could not be made: {reason}"),
         nullptr, QT_TRANSLATE_NOOP("Sentences", "Run openssl version to see whether the command works.")},
        {"practice-no-free-port",
         QT_TRANSLATE_NOOP("Sentences", "No free port was found between 20000 and 31999 on 127.0.0.1."),
         QT_TRANSLATE_NOOP("Sentences", "The practice site needs four."),
         QT_TRANSLATE_NOOP("Sentences",
                           "End programs that listen there, then start the practice site again.")},
        {"practice-backend-not-started",
         QT_TRANSLATE_NOOP("Sentences", "The practice backend could not listen on port {port}: {reason}"),
         nullptr, QT_TRANSLATE_NOOP("Sentences", "Start the practice site again; it takes other ports.")},
        {"practice-busy",
         QT_TRANSLATE_NOOP("Sentences", "The practice site is still busy with its last step."), nullptr,
         QT_TRANSLATE_NOOP("Sentences", "Wait until it is ready.")},
        {"practice-step-folder",
         QT_TRANSLATE_NOOP("Sentences", "Making a private folder for the practice site"), nullptr, nullptr},
        {"practice-step-certificate", QT_TRANSLATE_NOOP("Sentences", "Preparing the certificate"), nullptr,
         nullptr},
        {"practice-step-backend", QT_TRANSLATE_NOOP("Sentences", "Starting the backend on {backend}"),
         nullptr, nullptr},
        {"practice-step-nginx", QT_TRANSLATE_NOOP("Sentences", "Starting Nginx through the helper"), nullptr,
         nullptr},
        {"lesson-no-upgrade-headers-symptom",
         QT_TRANSLATE_NOOP("Sentences", "404 Cannot GET /api/ws, although the backend is running."), nullptr,
         nullptr},
        {"lesson-no-upgrade-headers-goal",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Nginx does not pass on Upgrade and Connection by itself; the location must set both."),
         nullptr, nullptr},
        {"lesson-old-path-symptom", QT_TRANSLATE_NOOP("Sentences", "404 from Nginx on the path /ws."),
         nullptr, nullptr},
        {"lesson-old-path-goal",
         QT_TRANSLATE_NOOP("Sentences", "The application has moved to /api/ws; the client asks for the old "
                                        "path, and no Nginx file is at fault."),
         nullptr, nullptr},
        {"lesson-hardcoded-connection-symptom",
         QT_TRANSLATE_NOOP("Sentences", "101 works, but every request is sent with Connection \"upgrade\"."),
         nullptr, nullptr},
        {"lesson-hardcoded-connection-goal",
         QT_TRANSLATE_NOOP("Sentences", "The map sends \"upgrade\" only when the client asks for it, so that "
                                        "ordinary requests stay ordinary."),
         nullptr, nullptr},
        {"lesson-map-missing-symptom",
         QT_TRANSLATE_NOOP("Sentences", "nginx -t: unknown \"connection_upgrade\" variable. Nginx goes on "
                                        "with its earlier configuration."),
         nullptr, nullptr},
        {"lesson-map-missing-goal",
         QT_TRANSLATE_NOOP("Sentences", "A variable needs its map in the http block; until the test passes, "
                                        "Nginx does not take up the file."),
         nullptr, nullptr},
        {"lesson-trailing-slash-symptom",
         QT_TRANSLATE_NOOP("Sentences", "400 Bad Request, although all headers are set."), nullptr, nullptr},
        {"lesson-trailing-slash-goal",
         QT_TRANSLATE_NOOP("Sentences", "A slash behind the port in proxy_pass replaces the matched prefix: "
                                        "/api/ws reaches the backend as /ws."),
         nullptr, nullptr},
        {"lesson-nested-headers-symptom",
         QT_TRANSLATE_NOOP("Sentences",
                           "404 Cannot GET /api/ws, although the server block sets Upgrade and Connection."),
         nullptr, nullptr},
        {"lesson-nested-headers-goal",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "One proxy_set_header in a location switches off all those inherited from outside."),
         nullptr, nullptr},
        {"lesson-backend-down-symptom", QT_TRANSLATE_NOOP("Sentences", "502 Bad Gateway at once."), nullptr,
         nullptr},
        {"lesson-backend-down-goal",
         QT_TRANSLATE_NOOP("Sentences", "Nothing listens on the backend port; the application has to be "
                                        "started, and no Nginx file is at fault."),
         nullptr, nullptr},
        {"lesson-spa-fallback-symptom",
         QT_TRANSLATE_NOOP("Sentences", "200 with an HTML page instead of 101."), nullptr, nullptr},
        {"lesson-spa-fallback-goal",
         QT_TRANSLATE_NOOP("Sentences", "try_files answers unknown paths with the start page; the WebSocket "
                                        "path needs a location of its own."),
         nullptr, nullptr},
        {"lesson-wrong-port-symptom",
         QT_TRANSLATE_NOOP("Sentences", "502 Bad Gateway, although the backend is running."), nullptr,
         nullptr},
        {"lesson-wrong-port-goal",
         QT_TRANSLATE_NOOP("Sentences",
                           "proxy_pass names another port than the one on which the backend listens."),
         nullptr, nullptr},
        {"lesson-slash-location-symptom",
         QT_TRANSLATE_NOOP("Sentences", "301 to the same path with a slash behind it."), nullptr, nullptr},
        {"lesson-slash-location-goal",
         QT_TRANSLATE_NOOP("Sentences", "location /api/ws/ does not match /api/ws; Nginx redirects, and "
                                        "WebSocket clients do not follow."),
         nullptr, nullptr},
        {"lesson-not-enabled-symptom",
         QT_TRANSLATE_NOOP("Sentences", "404 from Nginx, although the site file is right."), nullptr,
         nullptr},
        {"lesson-not-enabled-goal",
         QT_TRANSLATE_NOOP("Sentences", "The file stands in sites-available, but sites-enabled has no link "
                                        "to it, so Nginx never reads it."),
         nullptr, nullptr},
        {"lesson-short-timeout-symptom",
         QT_TRANSLATE_NOOP("Sentences", "101 works, but an idle connection closes after ten seconds."),
         nullptr, nullptr},
        {"lesson-short-timeout-goal",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "proxy_read_timeout ends a connection on which nothing is said; 86400s keeps it for a day."),
         nullptr, nullptr},
    };
    return table;
}

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences of the idle test: who ended the silence, and what that rests on.
std::span<const Sentence> idleSentences()
{
    static const Sentence table[] = {
        {"idle-began",
         QT_TRANSLATE_NOOP("Sentences", "Idle test of {url}: nothing is said for {seconds} s at most"),
         nullptr, nullptr},
        {"idle-cut-by-nginx",
         QT_TRANSLATE_NOOP("Sentences",
                           "Nginx closed it after {seconds} s of silence: {setting} {value}, {file}:{line}"),
         QT_TRANSLATE_NOOP(
             "Sentences", "The silence was longer than the setting by {difference} ms. Nginx ends with a FIN "
                          "and without a Close frame, and traffic in either direction starts its time anew."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Raise {setting}, or let the application or the client ping more often than {value}.")},
        {"idle-cut-by-default",
         QT_TRANSLATE_NOOP("Sentences", "Nginx closed it after {seconds} s of silence: no line sets "
                                        "{setting}, whose default is {value}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "The silence was longer than the default by {difference} ms. Nginx ends with a "
                           "FIN and without a Close frame, and traffic in either direction starts its time "
                           "anew. The location passes it on at {file}:{line}."),
         QT_TRANSLATE_NOOP("Sentences", "Set {setting} in this location, or let the application or the "
                                        "client ping more often than {value}.")},
        {"idle-cut-by-backend",
         QT_TRANSLATE_NOOP("Sentences",
                           "The backend closed it after {seconds} s of silence, without a Close frame"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It ended in the same way through Nginx and directly, so Nginx only passed the end on."),
         QT_TRANSLATE_NOOP("Sentences", "Look for the idle limit of the application or of its server.")},
        {"idle-closed-by-app",
         QT_TRANSLATE_NOOP("Sentences",
                           "The application closed it after {seconds} s of silence, code {code}. {reason}"),
         QT_TRANSLATE_NOOP("Sentences", "A Close frame came, which neither Nginx nor a balancer sends."),
         QT_TRANSLATE_NOOP("Sentences", "Check the heartbeat or the idle limit of the application.")},
        {"idle-cut-between",
         QT_TRANSLATE_NOOP("Sentences",
                           "Something between here and the backend cut it after {seconds} s of silence"),
         QT_TRANSLATE_NOOP("Sentences",
                           "Directly the backend kept it, and no setting of this Nginx has that value."),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "Look for another proxy, a balancer or a firewall on the way, and ping more often than this.")},
        {"idle-cut-unknown",
         QT_TRANSLATE_NOOP("Sentences", "It was cut after {seconds} s of silence, without a Close frame"),
         nullptr,
         QT_TRANSLATE_NOOP("Sentences", "Test again with --backend: that parts Nginx from the application.")},
        {"idle-reset", QT_TRANSLATE_NOOP("Sentences", "It was reset after {seconds} s of silence"),
         QT_TRANSLATE_NOOP("Sentences", "Nginx and applications end a connection with a FIN. A reset comes "
                                        "from a balancer, a NAT, a firewall, or a process that was killed."),
         QT_TRANSLATE_NOOP("Sentences",
                           "Look at what stands between, and at the log of the application at this moment.")},
        {"idle-stayed-open", QT_TRANSLATE_NOOP("Sentences", "It stayed open through {seconds} s"), nullptr,
         nullptr},
        {"idle-open-too-short", QT_TRANSLATE_NOOP("Sentences", "{setting} is {value} here: {file}:{line}"),
         QT_TRANSLATE_NOOP("Sentences", "The test was shorter, so it could not meet this limit."),
         QT_TRANSLATE_NOOP("Sentences", "A test of {longer} would show it (--for {longer}).")},
        {"idle-open-default",
         QT_TRANSLATE_NOOP("Sentences", "No line sets {setting} here, so its default of {value} is in force"),
         QT_TRANSLATE_NOOP("Sentences", "The test was shorter, so it could not meet this limit."),
         QT_TRANSLATE_NOOP("Sentences", "A test of {longer} would show it (--for {longer}).")},
        {"idle-open-beyond",
         QT_TRANSLATE_NOOP("Sentences",
                           "It was silent for longer than {setting} {value} allows: {file}:{line}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "The Nginx that runs has not read this file, or another one answers."),
         QT_TRANSLATE_NOOP("Sentences", "Reload Nginx and test again.")},
        {"idle-kept-by-pings",
         QT_TRANSLATE_NOOP("Sentences", "Pings of the server kept it open: {count}, one in {every} s"),
         QT_TRANSLATE_NOOP("Sentences", "Each ping and the answer to it start proxy_read_timeout anew."),
         nullptr},
        {"idle-kept-by-messages",
         QT_TRANSLATE_NOOP("Sentences", "Messages of the server kept it open: {count}, one in {every} s"),
         QT_TRANSLATE_NOOP("Sentences", "Each of them starts proxy_read_timeout anew."), nullptr},
        {"idle-direct-stayed",
         QT_TRANSLATE_NOOP("Sentences", "Directly, the backend was still open after {seconds} s of silence"),
         nullptr, nullptr},
        {"idle-direct-ended",
         QT_TRANSLATE_NOOP("Sentences", "Directly, the backend ended it after {seconds} s of silence"),
         nullptr, nullptr},
        {"idle-direct-unknown", QT_TRANSLATE_NOOP("Sentences", "The backend was not held beside it"), nullptr,
         QT_TRANSLATE_NOOP("Sentences", "Name it with --backend to compare.")},
        {"idle-not-read-timeout",
         QT_TRANSLATE_NOOP("Sentences", "It was not {setting}, which is {value} here: {file}:{line}"),
         nullptr, nullptr},
        {"idle-no-configuration",
         QT_TRANSLATE_NOOP("Sentences", "No location of this machine's Nginx is known to pass it on"),
         QT_TRANSLATE_NOOP("Sentences", "So no setting could be compared."),
         QT_TRANSLATE_NOOP("Sentences", "Name the main file with --conf.")},
        {"idle-other-setting",
         QT_TRANSLATE_NOOP("Sentences", "{setting} {value} has the same value: {file}:{line}"),
         QT_TRANSLATE_NOOP("Sentences", "It does not end a WebSocket on which nothing is said."), nullptr},
        {"idle-usual-limit", QT_TRANSLATE_NOOP("Sentences", "{seconds} s is the usual limit of {who}"),
         QT_TRANSLATE_NOOP("Sentences", "A possibility, no proof."), nullptr},
    };
    return table;
}

} // namespace gate101::job

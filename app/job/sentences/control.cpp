// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/sentences/sentences.h"

#include <QCoreApplication>

namespace gate101::job {

/// Sentences about the Nginx that runs, and about what stands in the way of a change.
std::span<const Sentence> controlSentences()
{
    static const Sentence table[] = {
        {"E_TREE_CHANGED",
         QT_TRANSLATE_NOOP("Sentences", "Another file that Nginx loads has changed since the check: {file}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "The check holds only for the files as they were, so nothing was changed."),
         QT_TRANSLATE_NOOP("Sentences", "Check again.")},
        {"E_SENSITIVE",
         QT_TRANSLATE_NOOP("Sentences", "This line is not changed: {directive}. File: {file}, line: {line}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "It names the file in which Nginx keeps its process number. With another one, "
                           "systemd and this program would lose the running Nginx."),
         QT_TRANSLATE_NOOP("Sentences", "Leave the line as it is, or change it by hand and restart Nginx.")},
        {"E_NEEDS_RESTART", QT_TRANSLATE_NOOP("Sentences", "A reload cannot open this address: {address}"),
         QT_TRANSLATE_NOOP("Sentences", "Nginx itself listens on this port already, for more or fewer "
                                        "addresses. It opens new sockets before it closes the old ones."),
         QT_TRANSLATE_NOOP("Sentences", "Apply the change with a restart.")},
        {"E_LISTENERS",
         QT_TRANSLATE_NOOP("Sentences", "Nginx does not listen where its configuration says: {address}"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "The reload seemed to work, but the socket is missing. The old configuration was put back."),
         QT_TRANSLATE_NOOP("Sentences", "Read the error log.")},
        {"E_OUTSIDE_UNIT",
         QT_TRANSLATE_NOOP("Sentences", "Nginx runs, but not as nginx.service. Process: {pid}, unit: {unit}"),
         QT_TRANSLATE_NOOP("Sentences", "It was started by hand or by something else. A restart through "
                                        "systemd would not be the one that its administrator expects."),
         QT_TRANSLATE_NOOP("Sentences", "Use a reload, or restart it the way it was started.")},
        {"E_CONTAINER",
         QT_TRANSLATE_NOOP("Sentences", "The Nginx that runs is in a container. Process: {pid}"),
         QT_TRANSLATE_NOOP("Sentences",
                           "It has files of its own, so what is changed here does not reach it."),
         QT_TRANSLATE_NOOP(
             "Sentences", "Use Gate101 inside the container, or change the files that are mounted into it.")},
        {"E_BUSY",
         QT_TRANSLATE_NOOP("Sentences",
                           "Another program is at work on these files: {holder}. Process: {pid}"),
         QT_TRANSLATE_NOOP("Sentences", "It holds its own lock on the configuration or on the packages."),
         QT_TRANSLATE_NOOP("Sentences", "Wait until it has finished, then try again.")},
        {"sensitive-line",
         QT_TRANSLATE_NOOP("Sentences", "Please look at this line: {file}:{line}, {directive} {value}"),
         QT_TRANSLATE_NOOP(
             "Sentences",
             "It loads code, decides as whom Nginx runs, or makes it read or write somewhere else."),
         nullptr},
        {"leftover-loaded",
         QT_TRANSLATE_NOOP("Sentences", "Nginx loads this leftover of an editor or a package: {file}"),
         QT_TRANSLATE_NOOP("Sentences", "An include takes every name in its folder."),
         QT_TRANSLATE_NOOP("Sentences", "Move the file away if it is not meant to be loaded.")},
        {"restart-cuts",
         QT_TRANSLATE_NOOP("Sentences",
                           "A restart cuts open connections, WebSocket ones among them. Now: {count}"),
         QT_TRANSLATE_NOOP("Sentences", "A reload keeps them: old workers serve them to their end."),
         QT_TRANSLATE_NOOP("Sentences", "Use a reload unless a restart is needed.")},
        {"start-limit-reset",
         QT_TRANSLATE_NOOP(
             "Sentences",
             "systemd had refused to start Nginx after too many failed starts; that count was reset."),
         nullptr, nullptr},
        {"workers-draining",
         QT_TRANSLATE_NOOP("Sentences", "Old workers that still serve open connections: {count}"), nullptr,
         nullptr},
    };
    return table;
}

} // namespace gate101::job

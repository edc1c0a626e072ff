// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"

#include <QString>
#include <QStringList>
#include <span>

namespace gate101::ui {

/// A part of the help. Its title is a string of the window; its topics are the names of Markdown files, which
/// stand in the program once for each language under the same name.
struct HelpChapter
{
    const char *title; ///< To be translated by HelpWindow::tr().
    std::span<const char *const> topics;
};

/// In the order of the table of contents.
std::span<const HelpChapter> helpChapters();

/// Every topic, in the order of the chapters.
QStringList helpTopics();

/// The topic about the place where a person is.
QString helpTopicFor(Room room, Step step);

/// The Markdown of a topic in a language ("ko" or "en"); empty when there is no such topic.
QString helpText(const QString &topic, const QString &language);

/// The first heading of a text; every topic begins with one.
QString helpTitle(const QString &markdown);

} // namespace gate101::ui

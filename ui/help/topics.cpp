// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/topics.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr const char *first[] = {"start", "practice", "shortcuts"};
constexpr const char *steps[] = {"step-where", "step-diagnose", "step-fix",
                                 "step-apply", "step-test",     "step-report"};
constexpr const char *rooms[] = {"room-editor", "room-live", "room-checks", "room-logs", "room-history"};
constexpr const char *webSocket[] = {"upgrade",    "headers",  "map",     "inheritance", "location",
                                     "proxy-pass", "methods",  "example", "timeouts",    "tls",
                                     "files",      "activate", "undo"};
constexpr const char *around[] = {"backend",   "client",   "origin",         "socketio",
                                  "balancers", "security", "troubleshooting"};

constexpr HelpChapter chapters[] = {
    {QT_TRANSLATE_NOOP("gate101::ui::HelpWindow", "First things"), first},
    {QT_TRANSLATE_NOOP("gate101::ui::HelpWindow", "The guide, step by step"), steps},
    {QT_TRANSLATE_NOOP("gate101::ui::HelpWindow", "The other rooms"), rooms},
    {QT_TRANSLATE_NOOP("gate101::ui::HelpWindow", "WebSocket through Nginx"), webSocket},
    {QT_TRANSLATE_NOOP("gate101::ui::HelpWindow", "Around Nginx"), around},
};

} // namespace

std::span<const HelpChapter> helpChapters()
{
    return chapters;
}

QStringList helpTopics()
{
    QStringList topics;
    for (const HelpChapter &chapter : chapters) {
        for (const char *topic : chapter.topics)
            topics.append(QString::fromLatin1(topic));
    }
    return topics;
}

QString helpTopicFor(Room room, Step step)
{
    if (room == Room::Guide)
        return QString::fromLatin1(steps[static_cast<int>(step)]);
    return QString::fromLatin1(rooms[static_cast<int>(room) - 1]);
}

QString helpText(const QString &topic, const QString &language)
{
    QFile file(":/help/"_L1 + language + u'/' + topic + ".md"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpTitle(const QString &markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/habits.h"

#include "probe/endpoint.h"

#include <QSettings>
#include <QSplitter>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace gate101::ui::habits {

namespace {

const auto windowKey = "window"_L1;
const auto roomKey = "room"_L1;
const auto languageKey = "language"_L1;
const auto targetsKey = "targets"_L1;

/// Parameters by which protocols such as Socket.IO, SockJS and GraphQL name themselves and their versions.
bool isHarmless(const QString &key)
{
    static const QStringList keys{u"EIO"_s, u"transport"_s, u"protocol"_s, u"version"_s, u"v"_s};
    return keys.contains(key);
}

QString splitterKey(const QString &name)
{
    return "splitter/"_L1 + name;
}

} // namespace

void restoreWindow(QWidget &window)
{
    window.restoreGeometry(QSettings().value(windowKey).toByteArray());
}

void keepWindow(const QWidget &window)
{
    QSettings().setValue(windowKey, window.saveGeometry());
}

std::optional<Room> room()
{
    bool known = false;
    const int number = QSettings().value(roomKey).toInt(&known);
    if (!known || number < 0 || number > static_cast<int>(Room::History))
        return std::nullopt;
    return static_cast<Room>(number);
}

void keepRoom(Room room)
{
    QSettings().setValue(roomKey, static_cast<int>(room));
}

QString language()
{
    return QSettings().value(languageKey).toString();
}

void keepLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
}

void keepSplitter(QSplitter &splitter, const QString &name)
{
    splitter.restoreState(QSettings().value(splitterKey(name)).toByteArray());
    QObject::connect(&splitter, &QSplitter::splitterMoved, &splitter,
                     [&splitter, name] { QSettings().setValue(splitterKey(name), splitter.saveState()); });
}

QString withoutSecrets(const QString &url)
{
    const auto endpoint = probe::Endpoint::parse(url);
    if (!endpoint)
        return {};
    QUrl shown(endpoint->toString());
    QUrlQuery kept;
    const auto items = QUrlQuery(shown).queryItems();
    for (const auto &[key, value] : items) {
        if (isHarmless(key))
            kept.addQueryItem(key, value);
    }
    shown.setQuery(kept.isEmpty() ? QString() : kept.toString());
    return shown.toString();
}

QStringList targets()
{
    // What stands in the file may have been written by anybody.
    QStringList kept;
    for (const QString &url : QSettings().value(targetsKey).toStringList()) {
        if (const QString shown = withoutSecrets(url); !shown.isEmpty() && kept.size() < mostTargets)
            kept.append(shown);
    }
    return kept;
}

void keepTarget(const QString &url)
{
    const QString shown = withoutSecrets(url);
    if (shown.isEmpty())
        return;
    QStringList kept = targets();
    kept.removeAll(shown);
    kept.prepend(shown);
    QSettings().setValue(targetsKey, kept.first(std::min<qsizetype>(kept.size(), mostTargets)));
}

void forgetTargets()
{
    QSettings().remove(targetsKey);
}

} // namespace gate101::ui::habits

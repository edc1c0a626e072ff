// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/place.h"

#include <QStringList>
#include <optional>

class QSplitter;
class QWidget;

/// What is remembered from one start to the next. No other file of the window reads or writes settings.
/// Passwords, tokens and the practice site are never among it.
namespace gate101::ui::habits {

/// Size, position and whether it is maximised; a window that would stand outside every screen is moved in.
void restoreWindow(QWidget &window);
void keepWindow(const QWidget &window);

[[nodiscard]] std::optional<Room> room();
void keepRoom(Room room);

/// "ko", "en" or empty.
[[nodiscard]] QString language();
void keepLanguage(const QString &code);

/// Gives a splitter the sizes that it was left with, and keeps those that it is drawn to. `name` is its own
/// in the whole window.
void keepSplitter(QSplitter &splitter, const QString &name);

constexpr int mostTargets = 10;

/// The URLs that were diagnosed or tested, the latest first.
[[nodiscard]] QStringList targets();
/// Puts a URL to the front. One that cannot be a target is not kept.
void keepTarget(const QString &url);
void forgetTargets();
/// The URL without what could be a secret: of the query only what a protocol asks for stays. Empty when it is
/// no WebSocket URL or has a user or a password in it.
[[nodiscard]] QString withoutSecrets(const QString &url);

} // namespace gate101::ui::habits

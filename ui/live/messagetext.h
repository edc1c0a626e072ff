// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/conversation.h"

#include <QStringList>

namespace gate101::ui {

/// How a line of the conversation is written: a head of one line, and for a message with more to show a body
/// that can be folded away. What is shown is bounded; what is copied is the message itself.
struct MessageText
{
    QString head;      ///< The message in one line; with an open body, only what it is.
    QStringList body;  ///< Empty when the head says all.
    bool open = false; ///< The body is to be shown.
};

/// `laidOut`: JSON and bytes are shown with their bodies, unless these are long. `turned`: the person has
/// folded or unfolded this line.
MessageText messageText(const Conversation::Line &line, bool laidOut, bool turned);

} // namespace gate101::ui

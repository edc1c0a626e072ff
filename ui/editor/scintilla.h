// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// QScintilla's headers are written with Qt's keywords, which this project does without. They are lent to them
// here and taken back; every other file includes QScintilla through this one.
#define signals Q_SIGNALS // NOLINT
#define slots Q_SLOTS     // NOLINT

// clang-format off
#include <Qsci/qsciscintilla.h>
#include <Qsci/qscilexercustom.h>
#include <Qsci/qscistyle.h>
// clang-format on

#undef signals
#undef slots

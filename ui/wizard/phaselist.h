// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"

#include <QLabel>

namespace gate101::ui {

/// The steps of a running phase, one line each: sign, sentence, milliseconds. Before it begins it says so.
class PhaseList : public QLabel
{
    Q_OBJECT

public:
    explicit PhaseList(QWidget *parent = nullptr);
    void show(const QList<Bench::Progress> &progress);
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/language.h"
#include "shell/mainwindow.h"

#include <QTemporaryDir>
#include <functional>

class QAbstractButton;

namespace gate101::test {

/// The window on the practice site, led through a whole job by its own buttons. Settings go to a folder that
/// disappears; the user's are not touched.
class Journey
{
public:
    /// Told at each stop, by a name such as "2-diagnose"; the window is idle then.
    using Visitor = std::function<void(const QString &stop)>;

    explicit Journey(const QString &language);
    ~Journey();

    /// Why no journey can be made on this machine, or nothing: no Nginx, no helper beside the programs.
    static QString missing();

    /// Where, Diagnose, Fix, Apply, Test, Keep, Report, and then the other rooms. False when it stands still;
    /// trouble() says where.
    bool walk(const Visitor &visit);
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// A button by its object name ("primary"), waiting until it can be pressed.
    bool press(const QString &name);
    bool waitIdle(int seconds = 30);
    bool startPractice(const QByteArray &lesson = {});
    bool tryTrials(const Visitor &visit);

    ui::Language language;
    ui::Bench bench;
    ui::MainWindow window;

private:
    bool fail(const QString &where);

    QString m_trouble;
};

/// To be called first: settings in a folder of the test's own.
void useOwnSettings();

} // namespace gate101::test

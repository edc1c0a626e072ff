// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSocketNotifier>
#include <memory>

namespace gate101::ui {

/// Lets the program end in order on SIGINT, SIGTERM and SIGHUP: the event loop is left, what was typed is
/// kept, the helper's input is closed, the practice site goes. Nothing is asked then; an unconfirmed change
/// reverts by itself.
class QuitOnSignal : public QObject
{
    Q_OBJECT

public:
    explicit QuitOnSignal(QObject *parent = nullptr);
    ~QuitOnSignal() override;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace gate101::ui

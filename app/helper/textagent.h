// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/hostprocess.h"

#include <QObject>
#include <QSocketNotifier>
#include <memory>

namespace gate101::helper {

/// pkttyagent(1), which asks in the terminal on behalf of polkit when this process starts pkexec. Ends with
/// this object.
class TextAgent : public QObject
{
    Q_OBJECT
public:
    explicit TextAgent(QObject *parent);
    ~TextAgent() override;
    TextAgent(const TextAgent &) = delete;
    TextAgent &operator=(const TextAgent &) = delete;

    void start();

Q_SIGNALS:
    /// It is registered with polkit, or will never be; emitted once.
    void settled();

private:
    void settle();

    HostProcess *m_process;
    std::unique_ptr<QSocketNotifier> m_registered;
    bool m_settled = false;
};

} // namespace gate101::helper

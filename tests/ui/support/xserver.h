// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace gate101::test {

/// A display for a test: the one that DISPLAY names, or an Xvfb of our own that ends with this object. To be
/// made before the application.
class XServer
{
public:
    XServer();
    ~XServer();
    [[nodiscard]] bool isThere() const { return m_there; }

private:
    QProcess m_process;
    bool m_there = false;
};

} // namespace gate101::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/module.h"

#include <QByteArrayList>
#include <bitset>

namespace gate101::nginx {

/// What is known of the program that will read the configuration: its release, and from the text of
/// `nginx -V` what was built into it. A plain value.
class Build
{
public:
    Build() = default;
    /// Only the release is known, for a tree that is not this machine's.
    explicit Build(Version version)
        : m_version(version)
    {
    }

    /// Reads the text of `nginx -V`. Without a line "configure arguments:" only the release is taken.
    static Build read(QByteArrayView text);

    [[nodiscard]] Version version() const { return m_version; }
    void setVersion(Version version) { m_version = version; }

    /// Whether the configure arguments are known; the questions below say nothing without them.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const QByteArrayList &arguments() const { return m_arguments; }
    /// Whether a module is compiled in, so that no load_module is needed.
    [[nodiscard]] bool has(Module module) const { return m_known && m_modules.test(index(module)); }
    /// Whether a module was built as a file that load_module may bring.
    [[nodiscard]] bool isDynamic(Module module) const { return m_known && m_dynamic.test(index(module)); }
    /// Whether somebody else's modules are compiled in (--add-module). Dynamic ones do not count, for they do
    /// nothing before a load_module names them.
    [[nodiscard]] bool hasForeignModules() const { return m_foreign; }

    bool operator==(const Build &) const = default;

private:
    static size_t index(Module module) { return static_cast<size_t>(module); }

    Version m_version;
    bool m_known = false;
    bool m_foreign = false;
    QByteArrayList m_arguments;
    std::bitset<moduleCount> m_modules;
    std::bitset<moduleCount> m_dynamic;
};

} // namespace gate101::nginx

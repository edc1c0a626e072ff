// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/module.h"

#include <QByteArrayList>
#include <bitset>

namespace gate101::nginx {

using ModuleSet = std::bitset<moduleCount>;

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
    static Build read(const QByteArray &text);

    [[nodiscard]] Version version() const { return m_version; }
    void setVersion(Version version) { m_version = version; }

    /// Whether the configure arguments are known; the questions below say nothing without them.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] const QByteArrayList &arguments() const { return m_arguments; }
    /// The modules that are compiled in, so that no load_module is needed.
    [[nodiscard]] const ModuleSet &modules() const { return m_modules; }
    /// Those that were built as files for load_module.
    [[nodiscard]] const ModuleSet &dynamicModules() const { return m_dynamic; }
    [[nodiscard]] bool has(Module module) const { return m_modules.test(static_cast<size_t>(module)); }
    [[nodiscard]] bool isDynamic(Module module) const { return m_dynamic.test(static_cast<size_t>(module)); }
    /// Whether somebody else's code is compiled in: modules (--add-module), or a server made from Nginx
    /// under a name of its own. Dynamic modules do not count, for they do nothing before a load_module
    /// names them.
    [[nodiscard]] bool isForeign() const { return m_foreign; }
    [[nodiscard]] bool isCommercial() const { return m_commercial; }

    bool operator==(const Build &) const = default;

private:
    Version m_version;
    bool m_known = false;
    bool m_foreign = false;
    bool m_commercial = false;
    QByteArrayList m_arguments;
    ModuleSet m_modules;
    ModuleSet m_dynamic;
};

} // namespace gate101::nginx

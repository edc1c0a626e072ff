// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "nginx/catalogue/index.h"
#include "nginx/model/build.h"

namespace gate101::nginx {

/// Which names the program at hand knows, with the modules that the configuration loads; and what to say of
/// one that it does not know here.
class RefusedNames
{
public:
    explicit RefusedNames(const Build &build);

    /// Whether the program knows the very directive of that number. Without its build every module is taken
    /// for present.
    [[nodiscard]] bool knows(int number) const { return m_known[static_cast<size_t>(number)]; }
    /// Takes note of a load_module.
    void load(const QByteArray &path);
    [[nodiscard]] int loadModule() const { return m_loadModule; }

    /// For a name that is known, but not at this level. `first` is its first row.
    [[nodiscard]] Statement misplaced(int first, Context context) const;
    /// For one that the program does not know. `first` is -1 when the catalogue does not know it either.
    [[nodiscard]] Statement unknown(int first, QByteArrayView name, Context context) const;

private:
    void learn();
    [[nodiscard]] bool mayBeForeign() const;
    static Statement foreign(QByteArrayView name);

    const DirectiveIndex &m_index = DirectiveIndex::instance();
    const Build &m_build;
    ModuleSet m_available;
    std::vector<bool> m_known; ///< By number; asked for every directive, so it is kept.
    bool m_foreignLoaded = false;
    int m_loadModule;
};

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/assist/cursorsite.h"
#include "nginx/model/httpmodel.h"

namespace gate101::nginx {

/// A variable that the configuration makes.
struct DefinedVariable
{
    QByteArray name; ///< Without the `$`.
    Place place;     ///< The header of the block, or the line, that makes it.
};

/// Those of map, geo, split_clients and `set`, in the order of the files; one made twice comes twice.
/// Reads all files once.
std::vector<DefinedVariable> definedVariables(const HttpModel &model);

/// The blocks `location @name` of all files.
std::vector<Directive> namedLocations(const ConfigSet &config);

/// Where the thing at a byte of the site's word is defined: a variable's map or set, the upstream of a
/// _pass, the files of an include (their first byte), a named location. `at` counts from the beginning of the
/// word. Empty when it is not defined by this configuration.
std::vector<Place> definitionsOf(const CursorSite &site, qsizetype at, const HttpModel &model);

} // namespace gate101::nginx

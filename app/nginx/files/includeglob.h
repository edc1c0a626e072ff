// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/files/filereader.h"

namespace gate101::nginx {

/// Whether Nginx hands an include to glob(3): it holds `*`, `?` or `[` (ngx_conf_include).
bool isGlob(const QByteArray &pattern);

/// Whether a name matches one path component of a pattern; a leading dot must be matched by a dot.
bool matchesComponent(const QByteArray &pattern, const QByteArray &name);

/// Whether an absolute path matches an absolute pattern, component by component.
bool matchesGlob(const QByteArray &pattern, const QByteArray &path);

/// The paths that match an absolute pattern, in byte order as in the C locale. A folder that is not there
/// brings nothing; one that cannot be read is an error.
Result<QByteArrayList> expandGlob(FileReader &reader, const QByteArray &pattern);

} // namespace gate101::nginx

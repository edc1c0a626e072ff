// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace gate101::nginx {

/// The module of somebody else that is known for a directive of that name ("lua-nginx-module" for
/// content_by_lua_block); empty when none comes to mind.
QByteArrayView foreignProvider(QByteArrayView directive);

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace gate101::nginx {

/// Nginx's own variables that matter to proxying, logging and TLS, sorted and without the `$`. One whose name
/// ends in `_` stands for a family: what follows is the name of a header, a cookie or a parameter.
const std::vector<QByteArrayView> &builtInVariables();

/// The id of the sentence that says what a variable holds ("variable-http_upgrade"); of a member of a family,
/// that of the family. Empty when there is none.
QByteArray variableHelpId(QByteArrayView name);

} // namespace gate101::nginx

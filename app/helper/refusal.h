// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/hostcommand.h"

#include <QByteArray>
#include <QString>

namespace gate101::helper {

/// Why pkexec or sudo did not start the helper, read from its exit code and what it wrote in the C locale:
///
/// - "dismissed": the person closed the question, or interrupted it
/// - "wrong-password"
/// - "not-allowed": no password helps, a rule or the sudoers file says no
/// - "not-authorised": pkexec's word for either of the two before it
/// - "no-agent": polkit would ask, and nobody can put the question to the person
/// - "no-polkit": pkexec reaches no polkit
/// - "password-needed": sudo may not ask where it was started
/// - "no-helper": the program to be started is not there
/// - "not-root": the installed helper was started without rights
///
/// Empty when the program was no such thing or ended otherwise. pkexec answers 126 and 127 of its own; the
/// helper itself never ends with these.
QString refusalOf(const HostCommand &command, int exitCode, const QByteArray &text);

/// True for a reason that lies in the way and not in the person: another way may do.
bool isOfTheWay(const QString &reason);

} // namespace gate101::helper

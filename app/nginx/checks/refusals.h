// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/checks/finding.h"
#include "nginx/files/configset.h"
#include "nginx/model/build.h"

namespace gate101::nginx {

/// The directives that Nginx refuses before it looks at their meaning (ngx_conf_handler and the slots of
/// ngx_conf_file.c), in the order in which it meets them: it names the first and stops, this reads on. Each
/// has the facts "directive", "file" and "line"; the line is the one Nginx names, that of the directive's
/// semicolon or opening brace.
///
/// Errors: "directive-unknown"; "directive-not-allowed-here" {context, allowed}; "directive-arguments"
/// {count, form}; "directive-duplicate"; "directive-no-block"; "directive-block-unexpected";
/// "directive-flag-value" {value}. Where Nginx says "unknown directive" and there is more to say:
/// "directive-too-new" {since, version}; "directive-removed" {removed, version}; "directive-commercial"
/// {module}; "directive-module-missing" {module, option}; "directive-module-not-loaded" {module, library}.
/// Information, for a name that is not Nginx's own where another's module may know it, or where the program
/// is not known: "directive-foreign" {provider}, "directive-unfamiliar".
///
/// What Nginx says of a value that only the directive itself can judge is not here. Time is linear in the
/// number of directives, and a directive that is fine costs no allocation.
Findings refusals(const ConfigSet &config, const Build &build);

} // namespace gate101::nginx

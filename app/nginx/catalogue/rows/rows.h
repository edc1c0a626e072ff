// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/directiveinfo.h"

#include <span>

namespace gate101::nginx {

// The rows of the catalogue by subject; catalogue.cpp joins them. Contexts, argument counts and the refusal
// of a second one were read from the command tables of the program and asked of it; releases, defaults and
// notation are the manual's. Where a directive changed in a release it has two rows, the later one first.
std::span<const DirectiveInfo> coreRows();
std::span<const DirectiveInfo> accessRows();
std::span<const DirectiveInfo> contentRows();
std::span<const DirectiveInfo> variablesRows();
std::span<const DirectiveInfo> proxyRows();
std::span<const DirectiveInfo> gatewaysRows();
std::span<const DirectiveInfo> grpcRows();
std::span<const DirectiveInfo> tlsRows();
std::span<const DirectiveInfo> streamRows();
std::span<const DirectiveInfo> mailRows();
std::span<const DirectiveInfo> apartRows();
std::span<const DirectiveInfo> commercialRows();

inline constexpr Contexts httpLevels = Context::Http | Context::Server | Context::Location;
inline constexpr Contexts streamLevels = Context::Stream | Context::StreamServer;
inline constexpr Contexts mailLevels = Context::Mail | Context::MailServer;
inline constexpr Contexts anywhere = Contexts::fromInt(0x1ffffU);

} // namespace gate101::nginx

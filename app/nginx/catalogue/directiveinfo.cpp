// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/catalogue/directiveinfo.h"

namespace gate101::nginx {

bool DirectiveInfo::takes(qsizetype count) const
{
    constexpr qsizetype mostCounted = 7;
    return (count <= mostCounted && arguments.testFlag(static_cast<Arguments>(1U << count))) ||
           (count == 1 && arguments.testFlag(Arguments::Flag)) ||
           (count >= 1 && arguments.testFlag(Arguments::OneOrMore)) ||
           (count >= 2 && arguments.testFlag(Arguments::TwoOrMore));
}

Context DirectiveInfo::inside(Context outer) const
{
    switch (module) {
    case Module::Http:
        return name == "http"       ? Context::Http
               : name == "server"   ? Context::Server
               : name == "location" ? Context::Location
                                    : Context::LimitExcept;
    case Module::HttpRewrite:
        return outer == Context::Server ? Context::ServerIf : Context::LocationIf;
    case Module::HttpUpstream:
        return Context::Upstream;
    case Module::Stream:
        return name == "stream" ? Context::Stream : Context::StreamServer;
    case Module::StreamUpstream:
        return Context::StreamUpstream;
    case Module::Mail:
        return name == "mail" ? Context::Mail : Context::MailServer;
    case Module::Mgmt:
        return Context::Mgmt;
    case Module::HttpAcme:
        return Context::AcmeIssuer;
    case Module::HttpOidc:
        return Context::OidcProvider;
    default:
        return Context::Events;
    }
}

} // namespace gate101::nginx

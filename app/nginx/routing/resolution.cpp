// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/routing/resolution.h"

#include "nginx/routing/walk.h"

namespace gate101::nginx {

Resolution resolve(const HttpModel &model, const RouteRequest &request, Version version)
{
    return Walk(model, request, version).run();
}

QByteArray handlerName(Route::Handler handler)
{
    switch (handler) {
    case Route::Handler::Proxy:
        return "proxy";
    case Route::Handler::Return:
        return "return";
    case Route::Handler::Redirect:
        return "redirect";
    case Route::Handler::Static:
        return "static";
    case Route::Handler::None:
        return "none";
    case Route::Handler::Unknown:
        return "unknown";
    }
    return {};
}

} // namespace gate101::nginx

// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"
#include "nginx/fixes/headerlines.h"
#include "nginx/proxying/authrequest.h"

namespace gate101::nginx {

bool fixAuthRequest(const CheckContext &context, ChangeBook &book)
{
    const std::optional<AuthRequest> auth =
        context.isProxied() ? authRequest(context) : std::optional<AuthRequest>();
    if (!auth || !auth->asksUpgrade || auth->isShared) {
        return false;
    }
    const Scope &scope = auth->resolution.location->scope;
    const std::vector<Directive> own = scope.allOwn("proxy_set_header");
    for (const Directive &line : own) {
        const QByteArray name = line.arg(0).toLower();
        if (name == "upgrade" || name == "connection") {
            book.edit(line.tree(), replaceArg(line, 1, "\"\""));
        }
    }
    if (own.empty()) {
        const QByteArrayList lines =
            carriedLines(scope) +
            QByteArrayList{"proxy_set_header Upgrade \"\";", "proxy_set_header Connection \"\";"};
        const Directive pass = auth->resolution.handler;
        const bool here = &pass.tree() == &scope.block.tree();
        book.edit(scope.block.tree(), here ? insertAfter(pass, lines) : insertAtStart(scope.block, lines));
    }
    return true;
}

} // namespace gate101::nginx

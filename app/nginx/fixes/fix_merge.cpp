// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"
#include "nginx/fixes/headercompletion.h"
#include "nginx/fixes/headerlines.h"
#include "nginx/model/timevalue.h"
#include "nginx/proxying/hiddenheader.h"
#include "nginx/proxying/proxyheader.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

using namespace std::chrono_literals;

constexpr auto longTimeout = "86400s";

/// Completes one location: collects the lines to add behind proxy_pass and edits those that are wrong.
class Completion
{
public:
    Completion(const CheckContext &context, ChangeBook &book)
        : m_context(context)
        , m_scope(*context.resolution.scope)
        , m_book(book)
    {
    }

    void run()
    {
        backendPort();
        httpVersion();
        m_lines += completeHeaders(m_context, m_book);
        requestHeaders();
        hiddenHeaders();
        timeout("proxy_read_timeout");
        timeout("proxy_send_timeout");
        if (!m_lines.isEmpty()) {
            insert();
        }
    }

private:
    /// Behind proxy_pass, or behind the `if` that holds it, as these lines may not stand in an `if`. A
    /// proxy_pass that is included from elsewhere is left alone.
    void insert()
    {
        const Directive block = m_scope.block;
        Directive anchor = m_context.resolution.handler;
        if (&anchor.tree() != &block.tree()) {
            m_book.edit(block.tree(), insertAtStart(block, m_lines));
            return;
        }
        while (!anchor.parent().isNull() && anchor.parent() != block) {
            anchor = anchor.parent();
        }
        m_book.edit(anchor.tree(), insertAfter(anchor, m_lines));
    }

    void backendPort()
    {
        const Directive pass = m_context.resolution.handler;
        const ProxyTarget target = m_context.resolution.target;
        if (!m_context.backend || !target.valid || target.port == 0 ||
            target.port == m_context.backend->port || m_context.model.upstream(target.host) != nullptr ||
            pass.arg(0).contains('$')) {
            return;
        }
        const QByteArray url = (target.tls ? "https://" : "http://") + target.host + ':' +
                               QByteArray::number(m_context.backend->port) + target.uri;
        m_book.edit(pass.tree(), replaceArg(pass, 0, url));
    }

    void httpVersion()
    {
        if (proxyHttpVersion(m_scope, m_context.version()) != "1.0") {
            return;
        }
        const Directive own = m_scope.own("proxy_http_version");
        if (!own.isNull()) {
            m_book.edit(own.tree(), replaceArg(own, 0, "1.1"));
        } else {
            m_lines.append("proxy_http_version 1.1;");
        }
    }

    void requestHeaders()
    {
        const Directive line = m_scope.effective("proxy_pass_request_headers");
        if (line.isNull() || line.arg(0).compare("off", Qt::CaseInsensitive) != 0 ||
            !(headerState(m_context, "Sec-WebSocket-Key").sent.empty() ||
              headerState(m_context, "Sec-WebSocket-Version").sent.empty())) {
            return;
        }
        if (m_scope.own("proxy_pass_request_headers").isNull()) {
            m_lines.append("proxy_pass_request_headers on;");
        } else {
            m_book.edit(line.tree(), replaceArg(line, 0, "on"));
        }
    }

    /// A line of the location's own is removed; one that others have too is made up for.
    void hiddenHeaders()
    {
        bool carried = !m_scope.allOwn("proxy_pass_header").empty();
        for (const Directive &line : nginx::hiddenHeaders(m_scope)) {
            const std::vector<Directive> own = m_scope.allOwn("proxy_hide_header");
            const bool isOwn = std::find(own.begin(), own.end(), line) != own.end();
            // The last line of its own gone, the location would inherit those of the levels above.
            if (isOwn && &line.tree() == &m_scope.block.tree() && own.size() > 1) {
                m_book.edit(line.tree(), removeDirective(line));
                continue;
            }
            if (!carried) {
                m_lines += inheritedLines(m_scope, "proxy_pass_header");
                carried = true;
            }
            m_lines.append(QByteArray("proxy_pass_header " + line.arg(0) + ';'));
        }
    }

    void timeout(const char *name)
    {
        const Directive inForce = m_scope.effective(name);
        const std::optional<std::chrono::milliseconds> time =
            inForce.isNull() ? std::optional<std::chrono::milliseconds>(60s) : parseTime(inForce.arg(0));
        if (!time || *time >= 10min) {
            return;
        }
        const Directive own = m_scope.own(name);
        if (!own.isNull() && &own.tree() == &m_scope.block.tree()) {
            m_book.edit(own.tree(), replaceArg(own, 0, longTimeout));
        } else if (own.isNull()) {
            m_lines.append(QByteArray(name) + ' ' + longTimeout + ';');
        }
    }

    const CheckContext &m_context;
    const Scope &m_scope;
    ChangeBook &m_book;
    QByteArrayList m_lines;
};

} // namespace

void fixByMerge(const CheckContext &context, ChangeBook &book)
{
    Completion(context, book).run();
}

} // namespace gate101::nginx

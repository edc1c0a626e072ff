// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/edits/insertion.h"
#include "nginx/fixes/fix.h"
#include "nginx/model/timevalue.h"
#include "nginx/proxying/proxyheader.h"

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
        headers();
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

    void headers()
    {
        const bool upgradeRight = [&] {
            const HeaderState state = headerState(m_context, "Upgrade");
            return state.configured &&
                   (!state.decided || state.value.compare("websocket", Qt::CaseInsensitive) == 0);
        }();
        const HeaderState connection = headerState(m_context, "Connection");
        const bool connectionRight = connection.configured && connection.decided &&
                                     connection.directive.arg(1).contains('$') &&
                                     connection.value.toLower().contains("upgrade");
        if (upgradeRight && connectionRight) {
            return;
        }
        const QByteArray value = '$' + ensureMap(m_context, m_book);
        const std::vector<Directive> own = m_scope.allOwn("proxy_set_header");
        bool hasUpgrade = false;
        bool hasConnection = false;
        if (own.empty()) {
            // The first line of its own would cut off what is inherited, so that is carried down.
            for (const Directive &inherited : m_scope.allEffective("proxy_set_header")) {
                const QByteArray name = inherited.arg(0).toLower();
                if (name != "upgrade" && name != "connection") {
                    m_lines.append(
                        inherited.tree().bytes().mid(inherited.begin(), inherited.end() - inherited.begin()));
                }
            }
        }
        for (const Directive &line : own) {
            const QByteArray name = line.arg(0).toLower();
            if (name == "upgrade") {
                hasUpgrade = true;
                correct(line, "$http_upgrade");
            } else if (name == "connection") {
                hasConnection = true;
                correct(line, value);
            }
        }
        if (!hasUpgrade) {
            m_lines.append("proxy_set_header Upgrade $http_upgrade;");
        }
        if (!hasConnection) {
            m_lines.append(QByteArray("proxy_set_header Connection " + value + ';'));
        }
    }

    void correct(const Directive &line, const QByteArray &value)
    {
        if (line.arg(1) != value) {
            m_book.edit(line.tree(), replaceArg(line, 1, value));
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

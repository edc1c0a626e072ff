// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/routing/resolution.h"
#include "nginx/routing/rewrite.h"

namespace gate101::nginx {

/// One request on its way through Nginx's phases. Each step returns the next one; the answer is in the
/// resolution when none is left.
class Walk
{
public:
    Walk(const HttpModel &model, const RouteRequest &request, Version version);

    Resolution run();

private:
    enum class Step { Done, ServerRewrite, FindLocation, LocationRewrite, Access, TryFiles, Content };

    // The connection and the request line.
    bool findServer();
    [[nodiscard]] bool isHandshakeRejected(const Server &reader);
    Step readRequestLine();
    void useServer(const Server &server);

    // The phases in Nginx's order.
    Step advance(Step step);
    Step serverRewrite();
    Step findLocation();
    Step locationRewrite();
    Step access();
    Step tryFiles();
    Step content();

    // Content handlers.
    Step proxy(const Directive &pass);
    Step staticFile();
    [[nodiscard]] Directive handlerDirective(QByteArrayView name) const;
    [[nodiscard]] Directive otherHandler() const;

    // Ways to go on.
    Step afterRewrite(const RewriteOutcome &outcome, Step next);
    Step internalRedirect(const QByteArray &target);
    Step namedLocation(const QByteArray &name);
    Step redirect(int status, const QByteArray &target, const Directive &by);
    /// What Nginx does with a status of its own: an error_page, else the bare answer.
    Step answer(int status, const Directive &by, Refusal refusal = Refusal::None);
    Step errorPage(int status, Step otherwise);
    Step cycle();
    /// After the walk: an error_page that ended at a file explains less than what failed before it.
    void preferFailure();

    void enter(const Location &location);
    void leaveLocation();
    void hold(const std::vector<Directive> &conditions);
    /// The settings in force: those of the last `if` that holds, of limit_except, or of the location.
    [[nodiscard]] const Scope &settings() const;
    void setUri(const QByteArray &uri, const QByteArray &args);
    void say(const char *id, Facts facts);
    void say(const char *id, const Directive &directive, const char *key = nullptr,
             const QByteArray &value = {});
    void doubt(const char *id, const Directive &directive, const char *key = nullptr,
               const QByteArray &value = {});

    const HttpModel &m_model;
    RouteRequest m_seen; ///< As much of the request as Nginx could read.
    bool m_hostIsRead = true;
    Resolution m_result;
    RequestState m_state;
    RegexMatch m_serverMatch;
    const Server *m_reader = nullptr;
    QByteArray m_locationHeader;                 ///< Of the redirect that is about to be answered.
    std::vector<std::unique_ptr<Scope>> m_inner; ///< Levels below the location that hold now.
    bool m_limited = false;                      ///< limit_except holds: no rewrite, no try_files.
    std::vector<std::pair<qsizetype, const Tree *>> m_triedFiles;
    std::optional<Resolution> m_failure; ///< As it was when the first error_page was asked.
};

} // namespace gate101::nginx

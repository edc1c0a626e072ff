// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/fixes/fixplanner.h"

#include "nginx/checks/otherpath.h"
#include "nginx/files/disabledsites.h"
#include "nginx/files/overlayreader.h"
#include "nginx/proxying/backendrequest.h"

#include <algorithm>

namespace gate101::nginx {

namespace {

constexpr int mostRounds = 4;

bool has(const Findings &findings, const char *id)
{
    return std::any_of(findings.begin(), findings.end(),
                       [id](const Finding &f) { return f.statement.id == id; });
}

class Planner
{
public:
    Planner(FileReader &reader, const FixRequest &request)
        : m_overlay(reader)
        , m_request(request)
    {
        m_plan.method = request.method;
    }

    Result<FixPlan> run()
    {
        for (int round = 0; round < mostRounds; ++round) {
            const Result<bool> changed = mendOnce(round == 0);
            if (!changed) {
                return tl::unexpected(changed.error());
            }
            if (!*changed) {
                break;
            }
        }
        m_plan.changes = m_overlay.changes();
        if (m_plan.changes.isEmpty()) {
            return failure("nothing-to-fix");
        }
        return std::move(m_plan);
    }

private:
    /// Returns whether anything was changed.
    Result<bool> mendOnce(bool first)
    {
        const std::shared_ptr<const ConfigSet> config = ConfigSet::load(m_overlay, m_request.mainFile);
        if (!config->isComplete()) {
            return failure("config-incomplete", {{"count", QString::number(config->problems().size())}});
        }
        const std::shared_ptr<const HttpModel> model = HttpModel::build(config);
        const Resolution resolution = resolve(*model, m_request.request, m_request.version);
        CheckContext context{*model, resolution, m_request.backend, readDisabledSites(m_overlay, *config)};
        if (first) {
            context.paths = m_request.paths; // What is sent may change by the first edit.
            if (context.paths && !context.paths->found.isEmpty()) {
                return otherPathOnBackend(context);
            }
        }
        const Findings findings = runChecks(context);
        m_plan.remaining = findings;
        const bool mendable = std::any_of(findings.begin(), findings.end(), [](const Finding &f) {
            return f.fixable && f.severity != Severity::Info;
        });
        if (first && has(findings, "other-path-upgrades") && m_request.method == Method::Auto) {
            const std::optional<OtherPath> other = findOtherPath(resolution);
            return failure("correct-the-url", {{"uri", QString::fromUtf8(m_request.request.target)},
                                               {"path", QString::fromUtf8(other->path)}});
        }
        if (!mendable) {
            if (m_plan.why.id.isEmpty() && resolution.server != nullptr) {
                decide(context);
            }
            return first && resolution.server == nullptr
                       ? Result<bool>(
                             failure("no-server", {{"port", QString::number(m_request.request.port)}}))
                       : Result<bool>(false);
        }
        ChangeBook book;
        if (fixDisabledSite(context, book) || fixMisplacedMaps(context, book) ||
            fixMissedListen(context, book) || fixNestedPass(context, book) || fixScheme(context, book) ||
            fixUndefinedUpgrade(context, book) || fixAuthRequest(context, book)) {
            m_overlay.lay(book.changes());
            return true;
        }
        for (const Finding &finding : findings) {
            if (finding.statement.id == "site-not-enabled" || finding.statement.id == "listen-shadowed" ||
                finding.statement.id == "no-ipv6-listener") {
                // What answers in its place is another site, which is not ours to change.
                return tl::unexpected(Error{finding.statement});
            }
        }
        if (m_plan.method == Method::Auto || m_plan.why.id.isEmpty()) {
            decide(context);
        }
        if (const Result<void> mended = mend(context, book); !mended) {
            return tl::unexpected(mended.error());
        }
        m_overlay.lay(book.changes());
        return !book.isEmpty();
    }

    /// No edit of headers helps a client that asks for a path which the application does not have.
    static Result<bool> otherPathOnBackend(const CheckContext &context)
    {
        const RouteRequest &request = context.resolution.request;
        const QByteArray asked = request.target.split('?').first();
        Facts facts{{"asked", QString::fromUtf8(asked)}, {"found", QString::fromUtf8(context.paths->found)}};
        const QByteArray sent = sentPath(context.resolution);
        if (sent.isEmpty() || sent == asked) {
            return tl::unexpected(Error{{"path-other-on-backend", facts}});
        }
        const Place place = context.resolution.handler.place();
        facts.insert("sent", QString::fromUtf8(sent));
        facts.insert("file", QString::fromUtf8(place.file));
        facts.insert("line", QString::number(place.line));
        return tl::unexpected(Error{{"path-other-behind-proxy-pass", facts}});
    }

    void decide(const CheckContext &context)
    {
        const MethodChoice choice = chooseMethod(context);
        const bool impossible =
            (m_plan.method == Method::Merge && (!context.isProxied() || !sharedLine(context).isNull())) ||
            isExactlyHere(context);
        if (m_plan.method == Method::Auto || m_plan.method == choice.method || impossible) {
            m_plan.method = choice.method;
            m_plan.why = choice.why;
        } else {
            m_plan.why = {"method-by-request", {}};
        }
    }

    /// A second location for this very path would be an error to Nginx, so this one is completed.
    static bool isExactlyHere(const CheckContext &context)
    {
        const Location *location = context.resolution.location;
        return context.isProxied() && location->modifier == Location::Modifier::Exact;
    }

    Result<void> mend(const CheckContext &context, ChangeBook &book)
    {
        // A location that this very plan has made is completed, not doubled.
        if (m_plan.method == Method::Merge || (m_madeLocation && context.isProxied())) {
            fixByMerge(context, book);
            return {};
        }
        m_madeLocation = true;
        return fixBySeparate(context, book);
    }

    OverlayReader m_overlay;
    const FixRequest &m_request;
    FixPlan m_plan;
    bool m_madeLocation = false;
};

} // namespace

Result<FixPlan> planFix(FileReader &reader, const FixRequest &request)
{
    return Planner(reader, request).run();
}

} // namespace gate101::nginx

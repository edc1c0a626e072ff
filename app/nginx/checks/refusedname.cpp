// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx/checks/refusedname.h"

#include "nginx/catalogue/foreign.h"

namespace gate101::nginx {

namespace {

constexpr struct
{
    Context context;
    const char *name;
} contextNames[] = {
    {Context::Main, "main"},
    {Context::Events, "events"},
    {Context::Http, "http"},
    {Context::Server, "server"},
    {Context::Location, "location"},
    {Context::ServerIf, "if in server"},
    {Context::LocationIf, "if in location"},
    {Context::LimitExcept, "limit_except"},
    {Context::Upstream, "upstream"},
    {Context::Stream, "stream"},
    {Context::StreamServer, "stream server"},
    {Context::StreamUpstream, "stream upstream"},
    {Context::Mail, "mail"},
    {Context::MailServer, "mail server"},
    {Context::Mgmt, "mgmt"},
    {Context::AcmeIssuer, "acme_issuer"},
    {Context::OidcProvider, "oidc_provider"},
};

QString namesOf(Contexts contexts)
{
    QStringList names;
    for (const auto &known : contextNames) {
        if (contexts.testFlag(known.context)) {
            names.append(QString::fromLatin1(known.name));
        }
    }
    return names.join(QStringLiteral(", "));
}

QString text(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

RefusedNames::RefusedNames(const Build &build)
    : m_build(build)
    , m_available(build.modules())
    , m_loadModule(m_index.find("load_module"))
{
    if (!build.isKnown()) {
        m_available.set();
    }
    for (int number = 0; number < moduleCount; ++number) {
        if (build.isForeign() && moduleInfo(static_cast<Module>(number)).origin == Origin::Apart) {
            m_available.set(static_cast<size_t>(number));
        }
    }
    learn();
}

/// Puts together what the release, the edition and the modules let it know.
void RefusedNames::learn()
{
    m_known.clear();
    for (const DirectiveInfo *info : m_index.rows()) {
        // Distributions take what guards against an attack into their older releases: Debian's 1.22.1 knows
        // max_headers.
        const bool inRelease = info->isIn(m_build.version()) || info->name == "max_headers";
        m_known.push_back(inRelease && m_available.test(static_cast<size_t>(info->module)) &&
                          (!info->commercial || !m_build.isKnown() || m_build.isCommercial()));
    }
}

void RefusedNames::load(const QByteArray &path)
{
    QByteArray file = path.mid(path.lastIndexOf('/') + 1);
    file.replace("-debug.so", ".so");
    if (!isOfficialModuleFile(file)) {
        m_foreignLoaded = true;
        return;
    }
    for (int number = 0; number < moduleCount; ++number) {
        const auto module = static_cast<Module>(number);
        if (moduleInfo(module).file != file) {
            continue;
        }
        // A file of this very build holds what its arguments say; of another one nothing is known.
        const Module block = file == "ngx_stream_module.so" ? Module::Stream : Module::Mail;
        const bool ofThisBuild = m_build.isDynamic(moduleInfo(block).file == file ? block : module);
        if (!ofThisBuild || m_build.isDynamic(module)) {
            m_available.set(static_cast<size_t>(number));
        }
    }
    learn();
}

bool RefusedNames::mayBeForeign() const
{
    return !m_build.isKnown() || m_build.isForeign() || m_foreignLoaded ||
           m_build.version() > newestCatalogued;
}

Statement RefusedNames::foreign(QByteArrayView name)
{
    const QByteArrayView provider = foreignProvider(name);
    return provider.isEmpty() ? Statement{"directive-unfamiliar", {}}
                              : Statement{"directive-foreign", {{"provider", text(provider)}}};
}

Statement RefusedNames::misplaced(int first, Context context) const
{
    Contexts allowed;
    for (int number = first; number >= 0; number = m_index.next(number)) {
        if (knows(number)) {
            allowed |= m_index.at(number).contexts;
        }
    }
    return {"directive-not-allowed-here", {{"context", namesOf(context)}, {"allowed", namesOf(allowed)}}};
}

Statement RefusedNames::unknown(int first, QByteArrayView name, Context context) const
{
    if (first < 0) {
        return mayBeForeign() ? foreign(name) : Statement{"directive-unknown", {}};
    }
    int best = first;
    for (int number = first; number >= 0; number = m_index.next(number)) {
        const bool fits = m_index.at(number).contexts.testFlag(context);
        best = fits && !m_index.at(best).contexts.testFlag(context) ? number : best;
    }
    const DirectiveInfo &info = m_index.at(best);
    const ModuleInfo &module = moduleInfo(info.module);
    const Version version = m_build.version();
    const bool commercial = info.commercial || module.origin == Origin::Commercial;
    if (mayBeForeign() && (commercial || info.name == "sticky")) {
        return foreign(name);
    }
    if (!info.isIn(version)) {
        if (version < info.since) {
            return {"directive-too-new",
                    {{"since", text(info.since.toString())}, {"version", text(version.toString())}}};
        }
        return {"directive-removed",
                {{"removed", text(info.removed.toString())}, {"version", text(version.toString())}}};
    }
    if (commercial) {
        return {"directive-commercial", {{"module", text(module.name)}}};
    }
    if (m_build.isDynamic(info.module) || module.origin == Origin::Apart) {
        return {"directive-module-not-loaded",
                {{"module", text(module.name)}, {"library", text(module.file)}}};
    }
    return {"directive-module-missing", {{"module", text(module.name)}, {"option", text(module.option)}}};
}

} // namespace gate101::nginx

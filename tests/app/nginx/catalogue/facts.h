// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/catalogue/directiveinfo.h"

#include <QFile>
#include <QList>

namespace gate101::test {

/// A line of the table of facts that the catalogue is checked against.
struct Fact
{
    QByteArray name;
    QByteArray module;
    QByteArray kind;
    QByteArrayList contexts;
    QByteArray since;
    QByteArray defaultValue;
    QByteArray arguments;

    static QString path()
    {
        return QStringLiteral(GATE101_SOURCE_DIR "/../shared/facts/nginx-directives.tsv");
    }

    static QList<Fact> readAll()
    {
        QList<Fact> facts;
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly)) {
            return facts;
        }
        for (const QByteArray &line : file.readAll().split('\n').mid(1)) {
            const QByteArrayList columns = line.split('\t');
            if (columns.size() >= 7) {
                QByteArray module = columns[1];
                facts.append({columns[0], module.replace("Module ", ""), columns[2],
                              columns[3].isEmpty() ? QByteArrayList() : columns[3].split(','), columns[4],
                              columns[5], columns[6]});
            }
        }
        return facts;
    }

    /// The manual names blocks; which of its `server` and `if` is meant depends on the module.
    [[nodiscard]] nginx::Contexts levels() const
    {
        using nginx::Context;
        const bool stream = module.startsWith("ngx_stream");
        const bool mail = module.startsWith("ngx_mail");
        nginx::Contexts levels;
        for (const QByteArray &context : contexts) {
            levels |= context == "main"             ? Context::Main
                      : context == "events"         ? Context::Events
                      : context == "http"           ? Context::Http
                      : context == "location"       ? Context::Location
                      : context == "if"             ? Context::ServerIf | Context::LocationIf
                      : context == "if in location" ? Context::LocationIf
                      : context == "limit_except"   ? Context::LimitExcept
                      : context == "stream"         ? Context::Stream
                      : context == "mail"           ? Context::Mail
                      : context == "mgmt"           ? Context::Mgmt
                      : context == "acme_issuer"    ? Context::AcmeIssuer
                      : context == "oidc_provider"  ? Context::OidcProvider
                      : context == "upstream"       ? (stream ? Context::StreamUpstream : Context::Upstream)
                      : context == "server"         ? (stream ? Context::StreamServer
                                                       : mail ? Context::MailServer
                                                              : Context::Server)
                                                    : nginx::Contexts();
        }
        return levels;
    }
};

} // namespace gate101::test

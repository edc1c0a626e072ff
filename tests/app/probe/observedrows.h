// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "observations.h"

#include <QTest>

Q_DECLARE_METATYPE(gate101::probe::Observation)

/// The rows of the verdict's table, each added with QTest::newRow: what was observed, and the id that it
/// means.

namespace gate101::probe::test {

/// What stands beside P.
struct Beside
{
    std::optional<AddressReport> direct{};
    std::optional<AddressReport> companion{};
    QByteArray log{};
    std::optional<ConfigFacts> config{};
    const char *url = "ws://example.com/api/ws";
    QList<PathAnswer> paths{};
    std::optional<AddressReport> now{};   ///< E.
    std::optional<AddressReport> fixed{}; ///< E after the fix.
    std::optional<AddressReport> other{}; ///< D1 over the other scheme.
    QList<VariantAnswer> variants{};
};

/// D1's answer.
inline AddressReport own(const QByteArray &bytes)
{
    return answered(withoutServer(bytes));
}

inline void row(const char *name, const QList<AddressReport> &p, const char *id, const Beside &beside = {})
{
    Observation seen;
    seen.endpoint = *Endpoint::parse(QLatin1String(beside.url));
    seen.resolve.ok = true;
    seen.addresses = p;
    seen.direct = beside.direct;
    seen.companion = beside.companion;
    seen.errorLog = beside.log;
    seen.config = beside.config;
    seen.paths = beside.paths;
    seen.imitatedNow = beside.now;
    seen.imitatedFixed = beside.fixed;
    seen.directOther = beside.other;
    seen.variants = beside.variants;
    QTest::newRow(name) << seen << QByteArray(id);
}

inline void row(const char *name, const QByteArray &bytes, const char *id, const Beside &beside = {})
{
    row(name, {answered(bytes)}, id, beside);
}

inline QByteArray logged(const char *words)
{
    return "2026/01/01 00:00:00 [error] 1#1: *1 " + QByteArray(words) +
           ", client: 127.0.0.1, server: example.com\n";
}

inline const QByteArray spa = "HTTP/1.1 200 OK\r\nServer: nginx/1.22.1\r\nContent-Type: text/html\r\nETag: "
                              "\"65f0-264\"\r\n\r\n<html><div id=app>";
inline const QByteArray bad502 = nginx("502 Bad Gateway");
inline const QByteArray bad504 = nginx("504 Gateway Time-out");
inline const QByteArray wsBad = ws("400 Bad Request", "Bad Request");
inline const QByteArray cannot = express404("/api/ws");
inline const QByteArray refusedLog =
    logged("connect() failed (111: Connection refused) while connecting to upstream");

void addressRows();
void tlsRows();
void pathsOfTheApplication();
void applicationAnswers();
void gatewayAnswers();
void nginxAnswers();
void moreQuestions();
void switchedRows();

} // namespace gate101::probe::test

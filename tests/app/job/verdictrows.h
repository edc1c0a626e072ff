// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/target.h"

#include <functional>

namespace gate101::test {

/// One row of the decision table on a real Nginx before a real application. In its texts `@app@` stands for
/// the address of that variant of tests/backends, `@app.port@` for its port, `@port@` for the row's own port,
/// `@other@` and `@dead@` for two more that nobody listens on, `@dir@` for the folder and `@good@` for the
/// lines that a WebSocket needs.
struct VerdictRow
{
    const char *name; ///< Begins with the row's number in the table.
    QByteArray site;  ///< What stands in server{}; whole servers when it holds one.
    const char *id;   ///< The verdict with configuration, error log and application at hand; "works".
    /// The verdict by the URL alone; null: not asked.
    const char *outside = nullptr;

    QByteArray http{}; ///< Before the server: maps and upstreams.
    const char *path = "/api/ws";
    const char *scheme = "ws";
    QByteArray needs{};   ///< Other variants that the row cannot do without: "python", "tls".
    QByteArray backend{}; ///< Named by the person: the name of a variant.
    std::function<void(job::Target &)> tune{};
    /// What the request that Nginx sends now and the one after the fix get from the application: "404 101".
    /// Null: not looked at.
    const char *proof = nullptr;
    QByteArray remark{}; ///< What is said beside the verdict, with the values of its facts; its beginning.
    const char *because = nullptr; ///< The finding of the configuration that the cause is joined with.
    Facts facts{};                 ///< That the cause must have.
    bool warm = false;             ///< A connection is opened and held before the test.
    bool alone = false;            ///< On an Nginx of its own, after the others.
};

QList<VerdictRow> alikeRows();       ///< The same bytes for different mistakes.
QList<VerdictRow> applicationRows(); ///< Answers of applications.
QList<VerdictRow> gatewayRows();     ///< 502, 504 and no answer.
QList<VerdictRow> nginxRows();       ///< Answers of Nginx itself.
QList<VerdictRow> streamRows();      ///< After a 101.
QList<VerdictRow> tlsRows();

} // namespace gate101::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/change.h"
#include "job/checkup/servercheck.h"
#include "job/diagnosis.h"
#include "nginx/language/tree.h"
#include "probe/secondopinion.h"

#include <QJsonArray>
#include <QJsonObject>

namespace gate101::cli {

// The JSON of the command line: keys and ids are stable, English and never translated; `message` and `next`
// are in the chosen language.

QJsonObject routeJson(const nginx::Route &route);
QJsonObject diagnosisJson(const job::Diagnosis &diagnosis, const QList<job::ServerCheck> &checks);
QJsonObject parseJson(const nginx::Tree &tree);
QJsonArray historyJson(const QList<job::Change> &history);
QJsonObject transactionJson(const job::Change &change);
/// {asked, connects, ms, id, message, differs: the id of the disagreement with our own test or null}
QJsonObject opinionJson(const probe::Opinion &opinion, const std::optional<Statement> &differs);
/// {"error": {id, message, next, facts}}
QJsonObject errorJson(const Error &error);

} // namespace gate101::cli

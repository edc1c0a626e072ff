// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/savetest.h"

#include "job/document/replacefile.h"
#include "job/document/testpage.h"
#include "job/probejson.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>

namespace gate101::job {

namespace {

QByteArray bytesOf(const probe::ProbeReport &report, const QString &ending, Secrets secrets)
{
    if (ending == QLatin1String("json")) {
        return QJsonDocument(probeJson(report, secrets)).toJson();
    }
    const Document page = testPage(report, secrets);
    return (ending == QLatin1String("md") ? toMarkdown(page) : toHtml(page, QLocale().name().left(2)))
        .toUtf8();
}

QString endingOf(const QString &file)
{
    return QFileInfo(file).suffix().toLower();
}

} // namespace

bool canSaveTestAs(const QString &file)
{
    return QStringList{QStringLiteral("json"), QStringLiteral("md"), QStringLiteral("html")}.contains(
        endingOf(file));
}

Result<void> saveTest(const probe::ProbeReport &report, const QString &file, Secrets secrets)
{
    if (!canSaveTestAs(file)) {
        return failure("export-format-unknown", {{"file", file}});
    }
    return replaceFile(file, bytesOf(report, endingOf(file), secrets));
}

} // namespace gate101::job

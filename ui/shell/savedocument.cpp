// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savedocument.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

QByteArray pdf(const job::Document &document, const QString &language)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(document.title);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    QTextDocument text;
    text.setHtml(job::toHtml(document, language));
    text.print(&writer);
    return buffer.data();
}

} // namespace

QStringList documentFilters()
{
    return {QCoreApplication::translate("SaveDocument", "Markdown (*.md)"),
            QCoreApplication::translate("SaveDocument", "Web page (*.html)"),
            QCoreApplication::translate("SaveDocument", "PDF (*.pdf)")};
}

QString saveDocument(const job::Document &document, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const QString language = QLocale().name().left(2);
    const QByteArray bytes = ending == u"pdf"    ? pdf(document, language)
                             : ending == u"html" ? job::toHtml(document, language).toUtf8()
                                                 : job::toMarkdown(document).toUtf8();
    QSaveFile target(file);
    const bool done =
        target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    return done ? QString() : target.errorString();
}

} // namespace gate101::ui

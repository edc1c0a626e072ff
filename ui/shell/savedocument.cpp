// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/savedocument.h"

#include "job/document/replacefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPdfWriter>
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

QFileDialog *askWhereToSave(QWidget *parent, const QString &title, const QStringList &filters,
                            const QString &name)
{
    const auto endingOf = [](const QString &filter) { return filter.section(u"*."_s, 1).chopped(1); };
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endingOf(filters.constFirst()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, endingOf](const QString &filter) {
        dialog->setDefaultSuffix(endingOf(filter));
    });
    dialog->selectFile(name);
    dialog->open();
    return dialog;
}

Result<void> saveDocument(const job::Document &document, const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    const QString language = QLocale().name().left(2);
    const QByteArray bytes = ending == u"pdf"    ? pdf(document, language)
                             : ending == u"html" ? job::toHtml(document, language).toUtf8()
                                                 : job::toMarkdown(document).toUtf8();
    return job::replaceFile(file, bytes);
}

} // namespace gate101::ui

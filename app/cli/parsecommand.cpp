// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/parsecommand.h"

#include "cli/json.h"
#include "cli/output.h"
#include "job/explain.h"
#include "job/localreader.h"
#include "nginx/files/configset.h"

#include <QFile>
#include <QFileInfo>

namespace gate101::cli {

namespace {

void printTree(const nginx::DirectiveRange &directives, int depth)
{
    for (const nginx::Directive &directive : directives) {
        const QByteArrayList words = QByteArrayList{directive.name()} + directive.args();
        const QString number = QString::number(directive.line()).rightJustified(5);
        print(number + u"  " + QString(depth * 4, u' ') + QString::fromUtf8(words.join(' ')) +
              (directive.isBlock() ? QStringLiteral(" {") : QString()));
        printTree(directive.children(), depth + 1);
    }
}

} // namespace

ParseCommand::ParseCommand(const Options &given)
    : Command(given)
{
}

void ParseCommand::start()
{
    job::LocalReader reader;
    const QByteArray path = QFile::encodeName(QFileInfo(options.argument).absoluteFilePath());
    const Result<QByteArray> bytes = reader.read(path);
    if (!bytes) {
        fail(job::aboutGivenFile(bytes.error()), Unreadable);
        return;
    }
    const std::shared_ptr<const nginx::Tree> tree = nginx::Tree::parse(path, *bytes);
    if (options.print) {
        printBytes(tree->bytes());
    } else if (options.json) {
        printJson(parseJson(*tree));
    } else {
        printTree(tree->topLevel(), 0);
    }
    const nginx::Findings errors = nginx::syntaxFindings(*tree);
    for (const nginx::Finding &error : errors) {
        printError(Error{error.statement});
    }
    Q_EMIT finished(errors.isEmpty() ? Done : Fails);
}

} // namespace gate101::cli

#include "moc_parsecommand.cpp"

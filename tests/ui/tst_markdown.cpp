// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/document.h"

#include <QTest>
#include <QTextDocument>

using namespace gate101::job;
using namespace Qt::StringLiterals;

/// The window shows the report through Qt's reader of Markdown.
class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What goes in comes out, whatever it looks like.
    void readsBack()
    {
        const QString wild = u"1. *a* <b> `c` _d_ | [e](f) \\g & ~h~ #i"_s;
        Document document;
        document.title = wild;
        document.paragraph(wild);
        document.list({wild});
        document.quote({}, u"``` <x> *y*\n````\n"_s);
        QTextDocument reader;
        reader.setMarkdown(toMarkdown(document));
        QStringList lines = reader.toPlainText().split(u'\n');
        QCOMPARE(lines.value(0), wild);
        QCOMPARE(lines.value(1), wild);
        QCOMPARE(lines.value(2), wild);
        QCOMPARE(lines.value(3), u"``` <x> *y*"_s);
        QCOMPARE(lines.value(4), u"````"_s);
    }
};

QTEST_MAIN(TestMarkdown)
#include "tst_markdown.moc"

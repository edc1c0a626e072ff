// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/document/document.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace gate101::job;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void markdown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"nginx 1.22.1 answers"_s << u"nginx 1.22.1 answers"_s;
        QTest::newRow("Korean") << u"백엔드: 응답 없음"_s << u"백엔드: 응답 없음"_s;
        QTest::newRow("marks") << u"a*b_c`d[e]<f>|g"_s << u"a\\*b\\_c\\`d\\[e\\]\\<f\\>\\|g"_s;
        QTest::newRow("a backslash") << u"\\d+"_s << u"\\\\d+"_s;
        QTest::newRow("an entity") << u"&amp;"_s << u"\\&amp;"_s;
        QTest::newRow("a list's beginning") << u"- x"_s << u"\\- x"_s;
        QTest::newRow("a heading") << u"# x"_s << u"\\# x"_s;
        QTest::newRow("a number") << u"12. x"_s << u"12\\. x"_s;
        QTest::newRow("an address") << u"127.0.0.1 answers"_s << u"127.0.0.1 answers"_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"a b"_s;
    }

    void markdown()
    {
        QFETCH(const QString, text);
        Document document;
        document.title = u"t"_s;
        document.paragraph(text);
        QTEST(toMarkdown(document).split(u'\n').value(2), "expected");
    }

    void markdownTable()
    {
        Document document;
        document.title = u"t"_s;
        document.table({u"a"_s, u"b"_s}, {{u"1|2"_s, u"x"_s}});
        QCOMPARE(toMarkdown(document), u"# t\n\n| a | b |\n| --- | --- |\n| 1\\|2 | x |\n"_s);
    }

    /// Whatever a server answered stays text: well-formed, and no tag but ours.
    void htmlIsWellFormedAndInert()
    {
        const QString wild =
            u"</pre><script src=\"http://x/\">alert('1')</script>&\"' \u0000 <img onerror=x>"_s;
        Document document;
        document.title = wild;
        document.heading(2, wild);
        document.paragraph(wild);
        document.list({wild});
        document.table({wild}, {{wild}});
        document.quote(u"http"_s, wild);
        document.quote(u"diff"_s, u"--- a\n+++ b\n-<old>\n+<new>\n"_s);
        QString html = toHtml(document, u"ko"_s);
        QVERIFY(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"ko\">"_s));
        QVERIFY(html.contains(u"<del>-&lt;old&gt;</del>\n<ins>+&lt;new&gt;</ins>"_s));
        QVERIFY(html.contains(u"--- a\n+++ b\n"_s));
        // An XML reader wants the two elements without an end closed.
        html.replace(u"utf-8\">"_s, u"utf-8\"/>"_s)
            .replace(u"width=device-width\">"_s, u"width=device-width\"/>"_s);
        QXmlStreamReader reader(html.remove(u"<!DOCTYPE html>\n"_s).remove(QChar(0)));
        QSet<QString> tags;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                tags.insert(reader.name().toString());
            }
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!tags.contains(u"script"_s) && !tags.contains(u"img"_s));
        QVERIFY(!html.contains(u"url("_s) && !html.contains(u"@import"_s));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"

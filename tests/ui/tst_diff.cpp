// SPDX-License-Identifier: GPL-3.0-or-later
#include "diff/diffrows.h"
#include "diff/diffview.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;
using ui::DiffRow;

class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("rows"); // F file, S skipped, "old|new" with signs
        QTest::newRow("added") << QByteArray("a\nb\n") << QByteArray("a\nx\nb\n")
                               << QByteArray("F+1-0 [1 a|1 a] [|2+x] [2 b|3 b]");
        QTest::newRow("removed") << QByteArray("a\nx\nb\n") << QByteArray("a\nb\n")
                                 << QByteArray("F+0-1 [1 a|1 a] [2-x|] [3 b|2 b]");
        QTest::newRow("replaced stands side by side") << QByteArray("a\nx\nb\n") << QByteArray("a\ny\nb\n")
                                                      << QByteArray("F+1-1 [1 a|1 a] [2-x|2+y] [3 b|3 b]");
        QTest::newRow("one replaced by two")
            << QByteArray("x\n") << QByteArray("y\nz\n") << QByteArray("F+2-1 [1-x|1+y] [|2+z]");
        QTest::newRow("far lines are skipped")
            << QByteArray("1\n2\n3\n4\n5\n6\n") << QByteArray("1\n2\n3\n4\n5\n6\nx\n")
            << QByteArray("F+1-0 S3 [4 4|4 4] [5 5|5 5] [6 6|6 6] [|7+x]");
        QTest::newRow("line ends are no text")
            << QByteArray("a\r\n") << QByteArray("a\r\nb\r\n") << QByteArray("F+1-0 [1 a|1 a] [|2+b]");
        QTest::newRow("new file") << QByteArray() << QByteArray("a\n") << QByteArray("F+1-0 [|1+a]");
    }

    void rows()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, rows);
        nginx::FileChange change;
        change.path = "/etc/nginx/nginx.conf";
        change.before = before;
        change.after = after;
        const auto cell = [](const ui::DiffCell &side) {
            return side.line ? QByteArray::number(side.line) + side.sign + side.text : QByteArray();
        };
        QByteArrayList seen;
        for (const DiffRow &row : ui::diffRows({change})) {
            if (row.kind == DiffRow::Kind::File)
                seen.append("F+" + QByteArray::number(row.added) + '-' + QByteArray::number(row.removed));
            else if (row.kind == DiffRow::Kind::Skip)
                seen.append('S' + QByteArray::number(row.skipped));
            else
                seen.append('[' + cell(row.before) + '|' + cell(row.after) + ']');
        }
        QCOMPARE(seen.join(' '), rows);
    }

    void inksOfALineCountFromItsBeginning()
    {
        nginx::FileChange change;
        change.before = "a 1;\n";
        change.after = "a 1;\nlisten 80;\n";
        const QList<DiffRow> rows = ui::diffRows({change});
        const std::vector<ui::InkSpan> wanted{{0, 6, ui::Ink::Directive}, {7, 2, ui::Ink::Number}};
        QVERIFY(rows.last().after.inks == wanted);
    }

    void copiesAUnifiedDiff()
    {
        nginx::FileChange change;
        change.path = "/etc/nginx/nginx.conf";
        change.before = "a;\n";
        change.after = "a;\nb;\n";
        ui::DiffView view;
        view.setChanges({change});
        view.copy();
        QVERIFY(QApplication::clipboard()->text().contains(u"+b;"_s));
        QVERIFY(view.accessibleDescription().contains(u"+b;"_s));
    }

    void marksWithinALine_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("marks"); // what is marked on the left and on the right
        QTest::newRow("a word") << QByteArray("proxy_http_version 1.0;\n")
                                << QByteArray("proxy_http_version 1.1;\n") << QByteArray("0|1");
        QTest::newRow("an insertion")
            << QByteArray("listen 443;\n") << QByteArray("listen 443 ssl;\n") << QByteArray("| ssl");
        QTest::newRow("nothing in common") << QByteArray("abcd\n") << QByteArray("wxyz\n") << QByteArray("|");
        QTest::newRow("whole letters")
            << QByteArray("# 가나\n") << QByteArray("# 가다\n") << QByteArray("나|다");
    }

    void marksWithinALine()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const nginx::FileChange change{nginx::FileChange::Kind::Edit, "/a", before, after, {}};
        const DiffRow row = ui::diffRows({change}).at(1);
        const auto marked = [](const ui::DiffCell &cell) {
            return cell.text.sliced(cell.markFrom, cell.markTo - cell.markFrom);
        };
        const QByteArray seen = marked(row.before) + '|' + marked(row.after);
        QTEST(seen, "marks");
    }

    void blocksCanBeLeftOut()
    {
        nginx::FileChange change{nginx::FileChange::Kind::Edit, "/a", "a\nb\nc\n", "A\nb\nC\n", {}};
        ui::DiffView view;
        view.resize(600, 300);
        view.setChanges({change});
        view.show();
        QVERIFY(view.findChildren<QCheckBox *>().isEmpty());
        view.setTaken({{true, true}});
        const QList<QCheckBox *> boxes = view.findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QVERIFY(boxes.at(0)->isChecked());
        QVERIFY(boxes.at(1)->geometry().top() > boxes.at(0)->geometry().top());
        QVERIFY(boxes.at(1)->accessibleName().endsWith(u'C'));
        QSignalSpy toggled(&view, &ui::DiffView::blockTaken);
        boxes.at(1)->setFocus();
        QTest::keyClick(boxes.at(1), Qt::Key_Space);
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(toggled.first(), QVariantList({0, 1, false}));
        // In one column the boxes stand before the first of their lines, too.
        view.setSideBySide(false);
        QVERIFY(boxes.at(1)->isVisible());
        view.setTaken({});
        QVERIFY(view.findChildren<QCheckBox *>().isEmpty());
    }
};

QTEST_MAIN(TestDiff)
#include "tst_diff.moc"

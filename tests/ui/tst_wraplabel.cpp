// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/wraplabel.h"

#include <QImage>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

constexpr QColor ink(200, 30, 30);
constexpr int tall = 160;

void likeOneAnother(QLabel &ours, QLabel &qts, const QString &text)
{
    qts.setWordWrap(true);
    qts.setTextFormat(Qt::PlainText);
    qts.setText(text);
    ours.setText(text);
}

/// What a label paints, on white.
QImage painted(QLabel &label, const QSize &size)
{
    label.resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

} // namespace

/// A label of its own kind, judged by the label that it stands for.
class TestWrapLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrapsAsQLabelDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one word") << u"Upgrade"_s;
        QTest::newRow("English") << u"Nginx does not pass the upgrade on to the backend. It answers 404 on "
                                    "/api/ws, and the client is told nothing more."_s;
        QTest::newRow("Korean") << u"Nginx가 업그레이드를 백엔드로 전달하지 않습니다. 클라이언트에는 404만 "
                                   "보이고, 백엔드에 직접 물으면 101로 응답합니다."_s;
        QTest::newRow("what cannot be broken")
            << u"in /etc/nginx/sites-available/a-very-long-name-of-a-file-that-nobody-shortened.conf it is"_s;
        QTest::newRow("paragraphs") << u"First line\nsecond line, longer than the first\n\nand the last"_s;
        QTest::newRow("spaces") << u"a      gap    and    one at the end      "_s;
        QTest::newRow("signs of HTML") << u"<b>not bold</b> & location = /ws { } <br> end of the line"_s;
    }

    void wrapsAsQLabelDoes()
    {
        QFETCH(QString, text);
        ui::WrapLabel ours;
        QLabel qts;
        likeOneAnother(ours, qts, text);
        // Down and up again: what was remembered for one width must not answer for another.
        QList<int> widths;
        for (int width = 640; width > 0; width -= 13)
            widths.append(width);
        for (int width = 1; width < 900; width += 17)
            widths.append(width);
        for (const int width : std::as_const(widths)) {
            QCOMPARE(ours.heightForWidth(width), qts.heightForWidth(width));
            if (const QSize size(width, tall); qts.heightForWidth(width) <= tall)
                QCOMPARE(painted(ours, size), painted(qts, size));
        }
        QCOMPARE(ours.minimumSizeHint(), qts.minimumSizeHint());
        QLabel blank;
        QCOMPARE(painted(ours, {640, tall}) == painted(blank, {640, tall}), text.isEmpty());
    }

    void showsTheBeginningWithoutRoomForAll()
    {
        ui::WrapLabel label;
        label.setText(u"Which WebSocket URL does not connect?"_s);
        const QImage whole = painted(label, {60, label.heightForWidth(60)});
        const int line = label.fontMetrics().height();
        QVERIFY(whole.height() > 3 * line);
        QCOMPARE(painted(label, {60, 2 * line}).copy(0, 0, 60, line), whole.copy(0, 0, 60, line));
    }

    void itsHintHasRoomForItsText()
    {
        ui::WrapLabel label;
        label.setText(u"Ok"_s);
        const int line = label.sizeHint().height();
        QCOMPARE(label.sizeHint().width(), label.minimumSizeHint().width());
        label.setText(u"one two three four five "_s.repeated(10));
        const QSize hint = label.sizeHint();
        QVERIFY(hint.width() < 60 * label.fontMetrics().averageCharWidth());
        QCOMPARE(hint.height(), label.heightForWidth(hint.width()));
        QVERIFY(hint.height() > 3 * line);
    }

    /// Whatever changes after it was measured once.
    void followsItsProperties_data()
    {
        QTest::addColumn<std::function<void(QLabel &)>>("change");
        const auto row = [](const char *name, const std::function<void(QLabel &)> &change) {
            QTest::newRow(name) << change;
        };
        row("text", [](QLabel &label) { label.setText(u"another text that is somewhat longer"_s); });
        row("font", [](QLabel &label) {
            QFont font = label.font();
            font.setPointSizeF(font.pointSizeF() * 2);
            label.setFont(font);
        });
        row("margin", [](QLabel &label) { label.setMargin(9); });
        row("contents margins", [](QLabel &label) { label.setContentsMargins(12, 3, 5, 7); });
        row("alignment", [](QLabel &label) { label.setAlignment(Qt::AlignTop | Qt::AlignRight); });
        row("centred", [](QLabel &label) { label.setAlignment(Qt::AlignCenter); });
        row("colour", [](QLabel &label) {
            QPalette palette = label.palette();
            palette.setColor(QPalette::WindowText, ink);
            label.setPalette(palette);
        });
        row("style sheet",
            [](QLabel &label) { label.setStyleSheet(u"QLabel { color: #C81E1E; background: #FFFFEE; }"_s); });
        row("disabled", [](QLabel &label) { label.setEnabled(false); });
        row("selectable", [](QLabel &label) {
            label.setMargin(9); // Which a QLabel counts itself.
            label.heightForWidth(150);
            label.setTextInteractionFlags(Qt::TextSelectableByMouse);
        });
        row("selectable no more", [](QLabel &label) {
            label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            label.setText(u"another text that is somewhat longer"_s);
            label.heightForWidth(150);
            label.setTextInteractionFlags(Qt::NoTextInteraction);
        });
    }

    void followsItsProperties()
    {
        QFETCH(std::function<void(QLabel &)>, change);
        ui::WrapLabel ours;
        QLabel qts;
        likeOneAnother(ours, qts, u"The handshake was answered with 101"_s);
        const QSize size(150, tall);
        const QImage before = painted(ours, size);
        QCOMPARE(before, painted(qts, size));
        change(ours);
        change(qts);
        QCOMPARE(ours.heightForWidth(size.width()), qts.heightForWidth(size.width()));
        QCOMPARE(ours.minimumSizeHint(), qts.minimumSizeHint());
        QCOMPARE(painted(ours, size), painted(qts, size));
        // A little narrower, the lines break at the same words.
        const QSize narrower = size - QSize(3, 0);
        QCOMPARE(painted(ours, narrower), painted(qts, narrower));
    }
};

QTEST_MAIN(TestWrapLabel)
#include "tst_wraplabel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/configeditor.h"
#include "editor/scintilla.h"
#include "help/helpwindow.h"
#include "support/journey.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

bool isInside(const QWidget *widget)
{
    // The field inside a spin box or an editable box is spoken of as that box.
    return qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
           qobject_cast<const QComboBox *>(widget->parentWidget());
}

bool takesPart(const QWidget *widget)
{
    return widget->isVisible() && !isInside(widget) &&
           ((widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(widget));
}

QString called(const QWidget *widget)
{
    const QString name = widget->objectName().isEmpty() ? widget->accessibleName() : widget->objectName();
    return QString::fromLatin1(widget->metaObject()->className()) + u' ' + name;
}

/// Roles by which a screen reader says nothing about what can be done.
bool saysNothing(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Window || role == QAccessible::LayeredPane ||
           role == QAccessible::Pane;
}

QString faultOf(const QWidget *widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    if (!face || !face->isValid())
        return u"unknown to screen readers"_s;
    if (face->text(QAccessible::Name).trimmed().isEmpty())
        return u"no name"_s;
    if (saysNothing(face->role()))
        return u"no role (%1)"_s.arg(static_cast<int>(face->role()));
    if (qobject_cast<const QAbstractButton *>(widget) && !face->actionInterface())
        return u"cannot be pressed"_s;
    return {};
}

/// A label with a mnemonic must lead somewhere.
QString faultOfLabel(const QLabel *label)
{
    const QString text = label->text();
    const qsizetype mark = text.indexOf(u'&');
    const bool mnemonic = !Qt::mightBeRichText(text) && mark >= 0 && mark + 1 < text.size() &&
                          text.at(mark + 1).isLetterOrNumber();
    return mnemonic && !label->buddy() ? u"a mnemonic without a buddy: "_s + text : QString();
}

QStringList faults(const QWidget &window)
{
    QStringList out;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->isVisible()) {
            if (const QString fault = faultOfLabel(label); !fault.isEmpty())
                out.append(fault);
        }
        if (!takesPart(widget))
            continue;
        if (const QString fault = faultOf(widget); !fault.isEmpty())
            out.append(fault + u": "_s + called(widget));
    }
    return out;
}

/// Of exclusive buttons Tab reaches the one that is on; arrow keys move between them.
bool isOneOfAGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->autoExclusive() && !button->isChecked();
}

/// What Tab does not reach, and what does not show that it has the focus.
QStringList faultsOfFocus(QWidget &window)
{
    QStringList out;
    QSet<const QWidget *> met;
    QWidget *const from = QApplication::focusWidget();
    for (int i = 0; i < 150; ++i) {
        QWidget *before = QApplication::focusWidget();
        const QImage with = before ? before->grab().toImage() : QImage();
        // In the editor Tab is a letter; the mnemonics and Ctrl+1 to Ctrl+6 lead out of it.
        if (qobject_cast<QsciScintilla *>(before))
            QTest::keyClick(&window, Qt::Key_Tab);
        else
            QTest::keyClick(window.windowHandle(), Qt::Key_Tab); // To whoever has the focus.
        QWidget *now = QApplication::focusWidget();
        if (before && now != before && before->isVisible()) {
            if (!met.contains(before) && before->grab().toImage() == with)
                out.append(u"the focus cannot be seen: "_s + called(before));
            met.insert(before);
        }
        // Within a page Tab goes from link to link.
        if (now == from && before != from)
            break;
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool wanted = takesPart(widget) && widget->isEnabled() &&
                            (widget->focusPolicy() & Qt::TabFocus) && !isOneOfAGroup(widget) &&
                            !widget->visibleRegion().isEmpty();
        if (wanted && !met.contains(widget))
            out.append(u"Tab does not lead there: "_s + called(widget));
    }
    return out;
}

} // namespace

/// What a screen reader is told and where the keyboard leads, on every page and in every room.
class TestAccess : public QObject
{
    Q_OBJECT

public:
    bool eventFilter(QObject *, QEvent *event) override { return event->type() == QEvent::KeyPress; }

private:
    static QStringList faultsAt(test::Journey &journey, const QString &stop)
    {
        QStringList found;
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QCoreApplication::processEvents();
            for (const QString &fault : faults(journey.window))
                found.append(stop + u' ' + code + u": "_s + fault);
        }
        for (const QString &fault : faultsOfFocus(journey.window))
            found.append(stop + u": "_s + fault);
        return found;
    }

    /// The bars that only keys bring, and a text with a problem in it.
    static QStringList faultsOfTheEditor(test::Journey &journey)
    {
        ui::ConfigEditor *editor = nullptr;
        for (auto *each : journey.window.findChildren<ui::ConfigEditor *>())
            editor = each->isVisible() ? each : editor;
        if (!editor)
            return {u"no text in the editor"_s};
        QStringList found;
        const QList<std::pair<QString, QKeyCombination>> bars{
            {u"replace"_s, Qt::CTRL | Qt::Key_H},
            {u"find in all"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F},
            {u"line"_s, Qt::CTRL | Qt::Key_G}};
        for (const auto &[name, keys] : bars) {
            editor->setFocus();
            QTest::keyClick(journey.window.windowHandle(), keys.key(), keys.keyboardModifiers());
            auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            if (!field)
                found.append(u"the editor's bar does not come: "_s + name);
            else if (name != "line"_L1)
                QTest::keyClicks(field, u"http"_s);
            QTest::qWait(400); // What was found arrives a moment later.
            found += faultsAt(journey, u"8-editor, "_s + name);
            if (field) {
                field->setFocus();
                QTest::keyClick(field, Qt::Key_Escape);
            }
        }
        editor->setFocus();
        QTest::keyClicks(editor, u"wrong"_s);
        QTest::qWait(300);
        found += faultsAt(journey, u"8-editor, a problem"_s);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::useOwnSettings();
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
    }

    /// The checks must themselves be able to fail.
    void checksCanFail()
    {
        QWidget window;
        auto *label = new QLabel(u"&Name"_s, &window);
        auto *button = new QPushButton(&window);
        auto *field = new QLineEdit(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(faults(window).size(), 3);
        label->setBuddy(field);
        button->setAccessibleName(u"Copy"_s);
        QCOMPARE(faults(window), QStringList());
    }

    void checksOfFocusCanFail()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *button = new QPushButton(u"Copy"_s);
        auto *blind = new QWidget;
        blind->setFocusPolicy(Qt::StrongFocus);
        blind->setMinimumSize(50, 50);
        auto *left = new QLineEdit;
        for (QWidget *widget : {static_cast<QWidget *>(button), blind, static_cast<QWidget *>(left)})
            layout->addWidget(widget);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        button->setFocus();
        blind->setObjectName(u"blind"_s);
        QVERIFY(faultsOfFocus(window).contains(u"the focus cannot be seen: QWidget blind"_s));
        // Who keeps Tab for itself locks the rest out.
        blind->installEventFilter(this);
        QVERIFY(!faultsOfFocus(window).filter(u"Tab does not lead there"_s).isEmpty());
    }

    void everyPage()
    {
        test::Journey journey(u"en"_s);
        journey.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window));
        QStringList found;
        const bool done = journey.walk([&](const QString &stop) {
            found += faultsAt(journey, stop);
            if (journey.window.room() == ui::Room::Editor)
                found += faultsOfTheEditor(journey);
        });
        QVERIFY2(done, qPrintable(journey.trouble()));
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void help()
    {
        test::Journey journey(u"ko"_s);
        journey.window.showHelp();
        ui::HelpWindow &help = *journey.window.help();
        QVERIFY(QTest::qWaitForWindowActive(&help));
        QCOMPARE(faults(help), QStringList());
        const QStringList found = faultsOfFocus(help);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }
};

QTEST_MAIN(TestAccess)
#include "tst_access.moc"

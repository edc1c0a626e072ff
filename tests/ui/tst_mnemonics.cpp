// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/findpanel.h"
#include "help/helpwindow.h"
#include "support/journey.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QGroupBox>
#include <QLabel>
#include <QShortcut>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gate101;

namespace {

/// Every key that something on the window answers to, with those who do. A widget that is disabled at the
/// moment counts: it need only be enabled beside the others once.
class Keys
{
public:
    explicit Keys(const QWidget &window)
    {
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == &window)
                addWidget(widget);
        }
        for (const QAction *action : window.findChildren<QAction *>()) {
            for (const QKeySequence &keys : action->shortcuts())
                add(keys, u"action "_s + action->text());
        }
        for (const QShortcut *shortcut : window.findChildren<QShortcut *>()) {
            const auto *parent = qobject_cast<const QWidget *>(shortcut->parent());
            if (parent == nullptr || parent->isVisible())
                add(shortcut->key(), u"shortcut of "_s + called(shortcut->parent()));
        }
    }

    [[nodiscard]] QStringList clashes() const
    {
        QStringList out;
        for (auto it = m_users.cbegin(); it != m_users.cend(); ++it) {
            if (it->size() > 1)
                out.append(it.key() + u": "_s + it->join(u" | "));
        }
        return out;
    }

private:
    static QString called(const QObject *object)
    {
        return QString::fromLatin1(object->metaObject()->className()) + u' ' + object->objectName();
    }

    void add(const QKeySequence &keys, const QString &user)
    {
        if (!keys.isEmpty())
            m_users[keys.toString()].append(user);
    }

    void addText(const QWidget *widget, const QString &text)
    {
        add(QKeySequence::mnemonic(text), text + u" ("_s + called(widget) + u')');
    }

    void addWidget(const QWidget *widget)
    {
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            addText(button, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->buddy() != nullptr && label->buddy()->isVisible())
                addText(label, label->text());
        } else if (const auto *box = qobject_cast<const QGroupBox *>(widget)) {
            addText(box, box->title());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                addText(tabs, tabs->tabText(i));
        }
    }

    QMap<QString, QStringList> m_users;
};

} // namespace

/// No two things on a page share a key.
class TestMnemonics : public QObject
{
    Q_OBJECT

    static void look(test::Journey &journey, QWidget &window, const QString &stop, QStringList &faults)
    {
        for (const QString &code : {u"ko"_s, u"en"_s}) {
            journey.language.use(code);
            QTest::qWait(1);
            for (const QString &clash : Keys(window).clashes())
                faults.append(stop + u' ' + code + u": "_s + clash);
        }
    }

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(); }

    void onEveryPage()
    {
        if (const QString missing = test::Journey::missing(); !missing.isEmpty())
            QSKIP(qPrintable(missing));
        test::Journey journey(u"en"_s);
        journey.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&journey.window));
        QStringList faults;
        bool panelSeen = false;
        const bool done = journey.walk([&](const QString &stop) {
            look(journey, journey.window, stop, faults);
            if (stop == u"8-editor") {
                for (const QKeyCombination keys :
                     {Qt::CTRL | Qt::Key_H, Qt::CTRL | Qt::SHIFT | Qt::Key_F, Qt::CTRL | Qt::Key_G}) {
                    QTest::keyClick(&journey.window, keys.key(), keys.keyboardModifiers());
                    const auto *panel = journey.window.findChild<ui::FindPanel *>();
                    panelSeen = panelSeen || (panel != nullptr && panel->isVisible());
                    look(journey, journey.window, stop + u" with a panel"_s, faults);
                }
            }
        });
        QVERIFY2(done, qPrintable(journey.trouble()));
        QVERIFY(panelSeen);
        journey.window.showHelp();
        look(journey, *journey.window.help(), u"help"_s, faults);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// Before anything was done: the pages show other buttons then.
    void asItOpens()
    {
        test::Journey journey(u"en"_s);
        QStringList faults;
        for (const ui::Where where : {ui::Where::ThisComputer, ui::Where::OwnNginx}) {
            journey.bench.setWhere(where);
            look(journey, journey.window, u"where"_s, faults);
        }
        journey.bench.showError(Error{{"load-name-unknown", {{"host", u"a.example"_s}}}});
        for (int room = 0; room < 6; ++room) {
            journey.window.showRoom(static_cast<ui::Room>(room));
            look(journey, journey.window, u"room %1"_s.arg(room), faults);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/language.h"

#include "job/catalogue.h"
#include "shell/habits.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gate101::ui {

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
}

void Language::start(const QString &wish)
{
    install(job::languageFor(wish.isEmpty() ? habits::language() : wish));
}

void Language::use(const QString &code)
{
    if (code == m_code)
        return;
    habits::keepLanguage(code);
    install(code);
}

void Language::install(const QString &code)
{
    m_code = code == "ko"_L1 ? u"ko"_s : u"en"_s;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(m_code == "ko"_L1 ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                          : QLocale(QLocale::English));
    if (m_qt.load("qtbase_"_L1 + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Ours is installed last: the last one is asked first. English has a catalogue too, for its plural forms.
    if (m_ours.load(":/i18n/gate101_"_L1 + m_code + ".qm"_L1))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed(m_code);
}

} // namespace gate101::ui

#include "moc_language.cpp"

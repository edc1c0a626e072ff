// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/catalogue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace gate101::job {

QString languageFor(const QString &asked)
{
    if (!asked.isEmpty()) {
        return asked;
    }
    for (const QString &language : QLocale::system().uiLanguages()) {
        if (language.startsWith(QStringLiteral("ko"))) {
            return QStringLiteral("ko");
        }
        if (language.startsWith(QStringLiteral("en")) || language == u"C") {
            break;
        }
    }
    return QStringLiteral("en");
}

void installCatalogue(QCoreApplication &application, const QString &asked)
{
    const QString language = languageFor(asked);
    auto *translator = new QTranslator(&application);
    if (translator->load(QStringLiteral(":/i18n/gate101_") + language + QStringLiteral(".qm"))) {
        QCoreApplication::installTranslator(translator);
    }
    QLocale::setDefault(language == u"ko" ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                                          : QLocale(QLocale::English, QLocale::UnitedStates));
}

} // namespace gate101::job

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>

namespace gate101::ui {

/// The language of the program: Korean or English, switched while it runs. Every widget hears of it by
/// QEvent::LanguageChange. The wish is remembered.
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    /// The wish of the command line ("ko", "en"), of the last time, or of the system's locale, in this order.
    void start(const QString &wish);
    /// "ko" or "en"; anything else is English.
    void use(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }

Q_SIGNALS:
    void changed(const QString &code);

private:
    void install(const QString &code);

    QString m_code;
    QTranslator m_ours; ///< Windows, command line and explanations.
    QTranslator m_qt;   ///< Qt's own dialogs and buttons.
};

} // namespace gate101::ui

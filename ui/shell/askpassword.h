// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace gate101::ui {

/// Asks for a password on behalf of sudo, which starts this program for it where there is no terminal. What
/// was typed goes to standard output and nowhere else.
class AskPassword final : public QDialog
{
    Q_OBJECT

public:
    /// `prompt` is sudo's own, with the name of the user whose password it wants.
    explicit AskPassword(const QString &prompt, QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;

private:
    QLineEdit *m_password;
};

/// True when sudo has started this program.
bool isAskedForPassword();

/// Shows the dialog and returns the exit code: 0 with the password on standard output, 1 when it was
/// dismissed.
int askPassword(const QString &prompt);

} // namespace gate101::ui

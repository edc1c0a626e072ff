// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/scintilla.h"

namespace gate101::ui {

/// Colours and folds an Nginx configuration in a QScintilla editor, by the tokens of nginx::lex() and nothing
/// of its own. Reading begins at the last line at which a statement begins, so a keystroke costs what is on
/// the screen and not what is in the file: Scintilla's state of a line tells whether one begins there.
class NginxLexer : public QsciLexerCustom
{
    Q_OBJECT

public:
    explicit NginxLexer(QObject *parent = nullptr);

    [[nodiscard]] const char *language() const override;
    [[nodiscard]] QString description(int style) const override;
    void styleText(int start, int end) override;

    /// Takes colours and font of the theme.
    void applyTheme();
};

} // namespace gate101::ui

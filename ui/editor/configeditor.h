// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/scintilla.h"

namespace gate101::ui {

class NginxLexer;

/// A text of a configuration with line numbers, colours, folding and brace matching, edited or only shown.
/// Bytes go in and come out unchanged, whatever encoding they are in.
class ConfigEditor : public QsciScintilla
{
    Q_OBJECT

public:
    explicit ConfigEditor(QWidget *parent = nullptr);

    void setBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray bytes() const;

    /// 1-based. Scrolls the line into the upper third and puts the cursor there.
    void goToLine(int line);
    /// Marks a line and writes an explanation under it; line 0 takes mark and explanation away.
    void explainLine(int line, const QString &explanation, bool isError);
    void applyTheme();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void annotate();
    [[nodiscard]] QString wrapped(const QString &text) const;
    void fitMargin();

    NginxLexer *m_lexer;
    int m_markedLine = 0;
    bool m_markedError = true;
    QString m_explanation;
};

} // namespace gate101::ui

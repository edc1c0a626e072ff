// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace gate101::ui {

/// A page of the help: Markdown out of the program itself, dressed by the theme, configuration coloured as in
/// the editor. It never opens anything outside the program.
class HelpPage : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

    void setLanguage(const QString &code) { m_language = code; }
    void showTopic(const QString &topic);
    /// The topic that is shown, or nothing.
    [[nodiscard]] const QString &topic() const { return m_topic; }
    /// Reads the topic again, in the language and the colours of now, and stays at its place.
    void refresh();
    /// Marks every occurrence of these words; none: no marks.
    void mark(const QStringList &words);

Q_SIGNALS:
    void topicChanged();

protected:
    QVariant loadResource(int type, const QUrl &url) override;

private:
    void dress();

    QString m_language;
    QString m_topic;
    QStringList m_words;
};

} // namespace gate101::ui

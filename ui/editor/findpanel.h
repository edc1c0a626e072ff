// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nginx/assist/textsearch.h"
#include "shell/refreshing.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace gate101::ui {

class Documents;

/// Find and replace, in the file at hand or in every file of the configuration. What is replaced in a file is
/// one step of its undo; nothing is written.
class FindPanel final : public Refreshing<QFrame>
{
    Q_OBJECT

public:
    explicit FindPanel(Documents &documents, QWidget *parent = nullptr);

    void refresh() override;
    /// Shows the panel with the selection of the editor at hand as the text to look for.
    void open(bool inAllFiles, bool replacing);
    void setCurrent(const QByteArray &path);
    void findNext();
    void findPrevious();

Q_SIGNALS:
    void openRequested(const QByteArray &path, qsizetype offset, qsizetype length);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Hit
    {
        QByteArray path;
        nginx::TextMatch match;
    };

    [[nodiscard]] nginx::TextSearch search() const;
    void lookAnew();
    void lookInAllFiles();
    void showCount();
    void step(bool forward);
    void replaceOne();
    void replaceAll();
    void showHit(int row);

    Documents &m_documents;
    QByteArray m_current;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_expression;
    QCheckBox *m_all;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QPushButton *m_close;
    QLabel *m_count;
    QListWidget *m_list;
    std::vector<nginx::TextMatch> m_here; ///< In the file at hand.
    QList<Hit> m_hits;                    ///< In all files.
    qsizetype m_replaced = -1;            ///< What the last replacing in all came to, until the next search.
};

} // namespace gate101::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bench.h"
#include "shell/refreshing.h"

#include <QWidget>
#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gate101::ui {

/// Subprotocols and the client's certificate, as the target of the window has them. They are changed in the
/// target itself, so that every test sends the same and nothing is asked for twice.
class RequestFields final : public Refreshing<QWidget>
{
    Q_OBJECT

public:
    explicit RequestFields(Bench &bench, QWidget *parent = nullptr);
    void refresh() override;

    /// A certificate is asked for over TLS alone; it is not changed while a test runs.
    void setEditable(bool editable);

    /// False while a name stands there that cannot be sent; the target has the names before it.
    [[nodiscard]] bool isSound() const { return m_sound; }

Q_SIGNALS:
    void soundnessChanged();

private:
    /// One of the two PEM files.
    struct File
    {
        QString job::Target::*path;
        QLabel *label;
        QLineEdit *field;
        QPushButton *choose;
    };
    void addFile(File &file, QGridLayout *grid, int column);
    void takeSubprotocols();
    void take(QString job::Target::*path, const QString &value);
    void askForFile(const File &file);
    void refreshFile(const File &file, const QString &name, const QString &choose);

    Bench &m_bench;
    QLabel *m_subprotocolsLabel;
    QLineEdit *m_subprotocols;
    std::array<File, 2> m_files;
    QLabel *m_note;
    bool m_editable = true;
    bool m_sound = true;
};

} // namespace gate101::ui

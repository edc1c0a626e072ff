// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/requestfields.h"

#include "job/targetwords.h"
#include "probe/endpoint.h"
#include "shell/fields.h"
#include "theme/theme.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

/// The names in a field, which commas or spaces part; nothing when one of them cannot be sent.
std::optional<QByteArrayList> namesIn(const QString &text)
{
    static const QRegularExpression gap(u"[,\\s]+"_s);
    job::Target read;
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts)) {
        if (!job::addSubprotocol(read, word))
            return std::nullopt;
    }
    return read.subprotocols;
}

} // namespace

RequestFields::RequestFields(Bench &bench, QWidget *parent)
    : Refreshing(parent)
    , m_bench(bench)
    , m_subprotocolsLabel(new QLabel)
    , m_subprotocols(urlField())
    , m_files{{{&job::Target::certFile, new QLabel, urlField(), new QPushButton},
               {&job::Target::keyFile, new QLabel, urlField(), new QPushButton}}}
    , m_note(noteLabel())
{
    m_subprotocols->setObjectName(u"requestSubprotocols"_s);
    m_files[0].field->setObjectName(u"requestCertificate"_s);
    m_files[0].choose->setObjectName(u"chooseCertificate"_s);
    m_files[1].field->setObjectName(u"requestKey"_s);
    m_files[1].choose->setObjectName(u"chooseKey"_s);
    m_subprotocolsLabel->setBuddy(m_subprotocols);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(step(3));
    grid->setVerticalSpacing(step(1));
    grid->addWidget(m_subprotocolsLabel, 0, 0);
    grid->addWidget(m_subprotocols, 1, 0);
    addFile(m_files[0], grid, 1);
    addFile(m_files[1], grid, 2);
    grid->addWidget(m_note, 2, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_subprotocols, &QLineEdit::textEdited, this, &RequestFields::takeSubprotocols);
    connect(&bench, &Bench::changed, this, &RequestFields::refresh);
    refresh();
}

void RequestFields::addFile(File &file, QGridLayout *grid, int column)
{
    file.label->setBuddy(file.field);
    auto *row = new QHBoxLayout;
    row->setSpacing(step(1));
    row->addWidget(file.field, 1);
    row->addWidget(file.choose);
    grid->addWidget(file.label, 0, column);
    grid->addLayout(row, 1, column);
    connect(file.field, &QLineEdit::textEdited, this,
            [this, path = file.path](const QString &text) { take(path, text.trimmed()); });
    connect(file.choose, &QPushButton::clicked, this, [this, &file] { askForFile(file); });
}

void RequestFields::setEditable(bool editable)
{
    m_editable = editable;
    refresh();
}

/// Names that cannot be sent are marked, and the target keeps those before.
void RequestFields::takeSubprotocols()
{
    if (const auto names = namesIn(m_subprotocols->text())) {
        job::Target draft = m_bench.draft();
        draft.subprotocols = *names;
        m_bench.setDraft(draft);
    }
    refresh();
    Q_EMIT soundnessChanged();
}

void RequestFields::take(QString job::Target::*path, const QString &value)
{
    job::Target draft = m_bench.draft();
    draft.*path = value;
    m_bench.setDraft(draft);
}

void RequestFields::askForFile(const File &file)
{
    auto *dialog = new QFileDialog(this, file.choose->toolTip());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, path = file.path](const QString &name) { take(path, name); });
    dialog->open();
}

void RequestFields::refreshFile(const File &file, const QString &name, const QString &choose)
{
    const auto endpoint = probe::Endpoint::parse(m_bench.draft().url);
    file.label->setText(name);
    showText(file.field, m_bench.draft().*file.path);
    //: Button: opens a dialog for a file.
    file.choose->setText(tr("Choose…"));
    file.choose->setToolTip(choose);
    file.choose->setAccessibleName(choose);
    for (QWidget *widget : {static_cast<QWidget *>(file.field), static_cast<QWidget *>(file.choose)})
        widget->setEnabled(m_editable && endpoint && endpoint->secure);
}

void RequestFields::refresh()
{
    const QByteArrayList &names = m_bench.draft().subprotocols;
    const auto typed = namesIn(m_subprotocols->text());
    // What is being typed is left alone: a comma at its end begins the next name.
    if (typed && *typed != names)
        m_subprotocols->setText(QString::fromLatin1(names.join(", ")));
    m_sound = typed.has_value();
    m_subprotocols->setEnabled(m_editable);
    m_subprotocolsLabel->setText(tr("Su&bprotocols"));
    m_subprotocols->setPlaceholderText(u"graphql-transport-ws, mqtt"_s);
    gate101::ui::setRole(m_subprotocols, typed ? "" : "wrong");
    refreshFile(m_files[0], tr("Client certi&ficate (PEM)"), tr("Choose the client certificate"));
    refreshFile(m_files[1], tr("Its ke&y (empty: in the same file)"), tr("Choose the key"));
    for (QLabel *label : {m_subprotocolsLabel, m_files[0].label, m_files[1].label}) {
        label->setFont(Theme::detail());
        gate101::ui::setRole(label, "muted");
    }
    if (typed)
        showNote(m_note, tr("Every test of this window sends these. A certificate goes with wss:// alone."),
                 "muted");
    else
        showNote(m_note, tr("Names have neither quotes nor slashes; a comma or a space parts them."),
                 "error");
}

} // namespace gate101::ui

#include "moc_requestfields.cpp"

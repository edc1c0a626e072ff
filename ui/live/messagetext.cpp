// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/messagetext.h"

#include "job/explain.h"
#include "probe/hexbytes.h"
#include "probe/jsonlayout.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gate101::ui {

namespace {

constexpr qsizetype headLength = 160;
constexpr qsizetype headBytes = 24;
constexpr qsizetype bodyLines = 200;
constexpr qsizetype lineLength = 1000;
constexpr qsizetype openByItself = 30; ///< Lines.

/// In one line: what would break it is shown as a space.
QString oneLine(const QByteArray &payload)
{
    QString text = QString::fromUtf8(payload.left(4 * headLength)).simplified();
    if (text.size() > headLength || payload.size() > 4 * headLength)
        text = text.left(headLength) + u'…';
    return text;
}

QStringList textLines(const QByteArray &text)
{
    QStringList lines;
    const auto all = text.split('\n');
    for (const QByteArray &line : all) {
        if (lines.size() == bodyLines)
            break;
        const QString shown = QString::fromUtf8(line.left(4 * lineLength));
        lines.append(shown.size() > lineLength ? shown.left(lineLength) + u'…' : shown);
    }
    return lines;
}

QString sizeOf(const Conversation::Line &line)
{
    const QString size = QLocale().toString(line.size);
    if (line.size > line.payload.size())
        //: Size of a message: %1 bytes, of which the first %2 are kept.
        return QCoreApplication::translate("MessageText", "%1 bytes, the first %2 kept")
            .arg(size, QLocale().toString(line.payload.size()));
    //: Size of a message.
    return QCoreApplication::translate("MessageText", "%1 bytes").arg(size);
}

} // namespace

MessageText messageText(const Conversation::Line &line, bool laidOut, bool turned)
{
    if (!line.note.id.isEmpty())
        return {job::messageOf(line.note), {}, false};
    MessageText text;
    QString kind;
    qsizetype whole = 0; // Lines of the whole body.
    bool wanted = laidOut;
    if (line.binary) {
        //: Kind of a WebSocket message.
        kind = QCoreApplication::translate("MessageText", "Binary");
        text.body = probe::hexLines(line.payload, bodyLines);
        whole = (line.payload.size() + 15) / 16;
        text.head = QString::fromLatin1(line.payload.left(headBytes).toHex(' ')) +
                    (line.payload.size() > headBytes ? u" …  "_s : u"  "_s) + sizeOf(line);
    } else if (const auto json = probe::laidOutJson(line.payload)) {
        kind = u"JSON"_s;
        text.body = textLines(*json);
        whole = json->count('\n') + 1;
        text.head = oneLine(line.payload);
    } else {
        //: Kind of a WebSocket message.
        kind = QCoreApplication::translate("MessageText", "Text");
        text.head = oneLine(line.payload);
        if (text.head.endsWith(u'…') || line.payload.contains('\n')) {
            text.body = textLines(line.payload);
            whole = line.payload.count('\n') + 1;
        }
        wanted = false;
    }
    text.open = !text.body.isEmpty() && (wanted && whole <= openByItself) != turned;
    if (text.open)
        text.head = kind + u", "_s + sizeOf(line);
    if (whole > text.body.size())
        //: Below a long message of which %1 of %2 lines are shown.
        text.body.append(
            QCoreApplication::translate("MessageText", "… %1 of %2 lines; copying takes the whole message")
                .arg(QLocale().toString(text.body.size()), QLocale().toString(whole)));
    return text;
}

} // namespace gate101::ui

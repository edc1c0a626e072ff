// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/scintillabytes.h"

#include "editor/scintilla.h"

#include <algorithm>

namespace gate101::ui {

namespace {

QsciScintilla::EolMode dominantEol(const QByteArray &bytes)
{
    const qsizetype crlf = bytes.count("\r\n");
    return crlf * 2 > bytes.count('\n') ? QsciScintilla::EolWindows : QsciScintilla::EolUnix;
}

} // namespace

QByteArray scintillaBytes(const QsciScintilla &editor)
{
    const long length = editor.SendScintilla(QsciScintillaBase::SCI_GETLENGTH);
    // SCI_GETTEXT writes a terminating NUL behind the text and counts it.
    QByteArray bytes(static_cast<qsizetype>(length) + 1, '\0');
    editor.SendScintilla(QsciScintillaBase::SCI_GETTEXT, static_cast<unsigned long>(length) + 1,
                         static_cast<void *>(bytes.data()));
    bytes.chop(1);
    return bytes;
}

QByteArray scintillaBytes(const QsciScintilla &editor, long from, long to)
{
    if (to <= from)
        return {};
    QByteArray bytes(to - from + 1, '\0');
    editor.SendScintilla(QsciScintillaBase::SCI_GETTEXTRANGE, from, to, bytes.data());
    bytes.chop(1);
    return bytes;
}

void editScintillaBytes(QsciScintilla &editor, const QByteArray &bytes)
{
    const QByteArray before = scintillaBytes(editor);
    const qsizetype shorter = std::min(before.size(), bytes.size());
    const auto head =
        std::mismatch(before.begin(), before.begin() + shorter, bytes.begin()).first - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == bytes[bytes.size() - 1 - tail])
        ++tail;
    const QByteArray middle = bytes.sliced(head, bytes.size() - head - tail);
    editor.SendScintilla(QsciScintillaBase::SCI_BEGINUNDOACTION);
    editor.SendScintilla(QsciScintillaBase::SCI_SETTARGETRANGE, static_cast<unsigned long>(head),
                         static_cast<long>(before.size() - tail));
    editor.SendScintilla(QsciScintillaBase::SCI_REPLACETARGET, static_cast<unsigned long>(middle.size()),
                         middle.constData());
    editor.SendScintilla(QsciScintillaBase::SCI_ENDUNDOACTION);
}

void setScintillaBytes(QsciScintilla &editor, const QByteArray &bytes)
{
    const bool readOnly = editor.isReadOnly();
    editor.setReadOnly(false);
    editor.SendScintilla(QsciScintillaBase::SCI_SETCODEPAGE,
                         static_cast<unsigned long>(QsciScintillaBase::SC_CP_UTF8));
    editor.SendScintilla(QsciScintillaBase::SCI_CLEARALL);
    editor.SendScintilla(QsciScintillaBase::SCI_APPENDTEXT, static_cast<unsigned long>(bytes.size()),
                         bytes.constData());
    editor.setEolMode(dominantEol(bytes));
    editor.SendScintilla(QsciScintillaBase::SCI_EMPTYUNDOBUFFER);
    editor.SendScintilla(QsciScintillaBase::SCI_SETSAVEPOINT);
    editor.SendScintilla(QsciScintillaBase::SCI_GOTOPOS, 0UL);
    editor.setReadOnly(readOnly);
}

} // namespace gate101::ui
